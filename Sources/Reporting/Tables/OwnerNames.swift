internal import Governance
internal import Wording

/// What an owner is called.
struct OwnerNames: Hashable, Sendable {
  let owner: Owner
  /// The municipality's name; its id where its file cannot be read.
  let municipality: String
  /// The body's name; empty for the municipality's own.
  let committee: String

  init(_ owner: Owner, in workspace: Workspace) {
    self.owner = owner
    municipality = workspace.municipality(owner.municipality)?.name ?? owner.municipality.text
    committee = workspace.body(owner)?.name ?? owner.body?.text ?? ""
  }

  /// The names as labels of a report.
  func labels(_ words: Words) -> [ReportLabel] {
    [
      ReportLabel(.municipality, municipality, words), ReportLabel(.committee, committee, words),
    ]
  }
}
