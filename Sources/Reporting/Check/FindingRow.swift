public import Governance
internal import Wording

/// A finding of the check with the names of where it is.
public struct FindingRow: Hashable, Sendable {
  /// What was found.
  public let finding: Finding
  /// The municipality's name.
  public let municipality: String
  /// The body's name; empty for the municipality's own.
  public let committee: String
  /// The document's title.
  public let document: String
  /// The title of the table, bridge or section; `nil` for a declared identity.
  public let statement: String?
  /// The label of the line, step, quoted figure or identity; `nil` for a bridge as a whole.
  public let line: String?
  /// Its id.
  public let lineID: String?
  /// The label of the column.
  public let column: String?
  /// The formula in words.
  let formula: String?
}

extension FindingRow {
  /// Looks up the names of a finding.
  init(_ finding: Finding, _ names: OwnerNames, in workspace: Workspace, _ words: Words) {
    self.finding = finding
    municipality = names.municipality
    committee = names.committee
    let document = finding.document.flatMap { workspace.document($0, of: names.owner) }
    self.document = document?.title ?? finding.document?.text ?? ""
    let place = FindingPlace(finding.address.path.dropFirst(2), in: document ?? .empty, words)
    statement = place.statement
    // A printed risk value stands in no document: it is named as on the screen.
    let isElsewhere = finding.document == nil
    line = isElsewhere ? words.place(finding.address, in: workspace) : place.line
    lineID = place.lineID
    let columns = place.columns + (document?.statements ?? []).flatMap(\.columns)
    column = finding.column.map { id in columns.first { $0.id == id }?.label ?? id.text }
    formula = finding.formula.map { words.expression($0, at: finding.address, in: workspace) }
  }

  /// The place in words: *Investeringar · Anpassningsinvesteringar · Plan 2028*.
  var place: String {
    [statement, line, column].compactMap(\.self).joined(separator: " · ")
  }

  /// Where the printed figure stands: `budget-2025:537`.
  var source: Source? {
    finding.document.flatMap { finding.source?.within($0) } ?? finding.source
  }
}

/// What the parts of a finding's address inside a document are called.
private struct FindingPlace {
  var statement: String?
  var line: String?
  var lineID: String?
  var columns: [StatementColumn] = []

  init(_ path: ArraySlice<String>, in document: Document, _ words: Words) {
    let ids = Array(path)
    guard ids.count > 1, let collection = FieldName(rawValue: ids[0]) else { return }
    lineID = ids.count > 3 ? ids[3] : nil
    switch collection {
    case .statements: lookUp(document.statements.first { $0.id.text == ids[1] })
    case .bridges:
      let bridge = document.bridges.first { $0.id.text == ids[1] }
      statement = bridge?.title
      line = bridge?.steps.first { $0.id.text == lineID }?.label
    case .sections:
      let section = document.sections.first { $0.id.text == ids[1] }
      statement = section.map { words.title(of: $0, in: document) }
      line = section?.figures.first { $0.id.text == lineID }?.label
    case .identities:
      lineID = ids[1]
      line = document.identities.first { $0.id.text == lineID }?.label
    default: break
    }
  }

  private mutating func lookUp(_ statement: Statement?) {
    self.statement = statement?.title
    columns = statement?.columns ?? []
    line = statement?.lines.first { $0.id.text == lineID }?.label
  }
}
