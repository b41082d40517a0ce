import Governance
import Wording

extension State {
  /// Where a finding is, in words, with whose it is where it is a body's, and with the section or bridge
  /// that it stands in.
  func place(of finding: Finding) -> String { words.middot(names(of: finding, .whole)) }

  /// What findings of a document are called beside each other: those that would be called the same have the
  /// section or bridge that they stand in before them.
  func names(of findings: [Finding]) -> [String] {
    let short = findings.map { words.middot(names(of: $0, .short)) }
    let counts = Dictionary(short.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(findings, short).map { counts[$1] == 1 ? $1 : place(of: $0) }
  }

  private enum NameLength {
    case short, whole
  }

  private func names(of finding: Finding, _ length: NameLength) -> [String] {
    var address = finding.address
    let isCell = finding.cell(in: workspace)?.line == address
    if isCell, let column = finding.column {
      address.field = [FieldName.printed.key, column.text]
    }
    let body = workspace.body(address.owner)?.name
    let names = [
      length == .short || address.owner == place?.owner ? nil : body,
      length == .whole ? container(of: finding) : nil,
      words.place(address, in: workspace),
      isCell ? nil : remark(on: finding),
    ]
    return names.compactMap(\.self)
  }

  /// The section or the bridge that a finding is in; `nil` for one of a table, which says so itself.
  private func container(of finding: Finding) -> String? {
    let path = finding.address.path
    let kinds: [FieldName] = [.sections, .bridges]
    guard path.count > 4, kinds.contains(where: { $0.key == path[2] }) else { return nil }
    return words.place(Address(finding.address.owner, Array(path.prefix(4))), in: workspace)
  }

  /// The unit of a quoted figure, or the column of an identity.
  private func remark(on finding: Finding) -> String? {
    guard let column = finding.column else {
      return finding.level == .text ? finding.unit.map { words.unit($0) } : nil
    }
    let columns = finding.cell(in: workspace).flatMap { workspace.statement(at: $0.line)?.columns }
    return columns?.first { $0.id == column }?.label
  }
}

extension Finding {
  /// The cell that it speaks of: the printed figure's, or the first that an identity names; `nil` for what
  /// stands in no table.
  func cell(in workspace: Workspace) -> (line: Address, column: StatementColumn.ID)? {
    if let column, address.path.dropLast().last == FieldName.lines.key { return (address, column) }
    guard let document, address.path.count == 4, address.path[2] == FieldName.identities.key,
      let identity = workspace.document(document, of: address.owner)?.identities
        .first(where: { $0.id.text == address.path[3] }),
      let reference = (identity.left.cellReferences + identity.right.cellReferences).first,
      let line = reference.address(from: address), let column = reference.column ?? column
    else { return nil }
    return (line.record, column)
  }
}
