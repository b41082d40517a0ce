import Governance
import Wording

extension State {
  /// Keeps the form that is being left: a new record as a draft, a part of a record in the form below.
  mutating func keepLeftForm() -> [Effect] {
    guard case .form(let form)? = layers.popLast() else { return [] }
    guard form.isNew else { return keep(form) }
    // It has been kept on the way; from here on it is a draft among the others.
    if let draft = writing {
      drafts.append(draft)
      writing = nil
      tell(words[.keptAsDraft])
    }
    return []
  }
}
