import Governance
import Screen
import Wording

/// What was written and is being left is asked about, with a question that a second Esc does not answer.
extension State {
  /// Puts a layer back and asks whether what was written in it is kept.
  mutating func ask(_ sentence: String, whetherToLeave layer: Layer) -> [Effect] {
    layers += [layer, .question(Question(subject: .leaving, text: sentence))]
    return []
  }

  /// Keeps what is being left: a text where it belongs, a part of a record in the form below, and what is
  /// not whole yet as a draft.
  mutating func keepLeft() -> [Effect] {
    switch layers.popLast() {
    case .text(let edit)?: return settle(edit)
    case .form(let form)? where form.editor != nil: return take(.control("s"), in: form)
    case .form(let form)? where !form.isNew: return keep(form)
    case .form?, .sheet?: setAside()
    case let layer?: layers.append(layer)
    case nil: break
    }
    return []
  }

  /// Throws what is being left away: the open text of a form, or the whole layer.
  mutating func throwLeft() -> [Effect] {
    guard case .form(var form)? = layers.popLast(), form.editor != nil else { return [] }
    form.editor = nil
    return lay(form)
  }

  /// It has been kept on the way; from here on it is a draft among the others.
  mutating func setAside() {
    guard let draft = writing else { return }
    drafts.append(draft)
    writing = nil
    tell(words[.keptAsDraft])
  }
}
