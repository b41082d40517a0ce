import Governance

/// What the sum check found in one document, or beside the documents.
struct FindingPlace: Hashable, Sendable {
  var owner: Owner
  var document: Document.ID?
  /// What it is called.
  var title: String
  /// How many of each verdict are listed below.
  var counts: [Finding.Verdict: Int]
  /// How many of these an officer has explained.
  var explained: [Finding.Verdict: Int]

  /// The heading's id.
  var id: RowID { RowID(foundIn: document, of: owner) }
}

extension RowID {
  /// The heading of what was found in a document of an owner.
  init(foundIn document: Document.ID?, of owner: Owner) {
    self.init(Address(owner, ["checks", "documents", document?.text ?? ""]))
  }
}
