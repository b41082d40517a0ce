public import Governance

extension Words {
  /// Where a value is: *Målvärde 2023 för Företagsklimat, NKI*; the address where it leads nowhere known.
  public func place(_ address: Address, in workspace: Workspace) -> String {
    guard let name = name(of: address, in: workspace) else { return harmless(address.text) }
    let table = table(of: address, in: workspace).map { " (\($0))" } ?? ""
    guard let first = address.field.first else { return name + table }
    guard let field = FieldName(rawValue: first) else { return harmless(address.text) }
    if let column = column(of: address, in: workspace) {
      let cell = middot([name, column]) + table
      return field.holdsFigures ? cell : of(entryName(field), cell)
    }
    return of(fieldWords(field, address.field.dropFirst()), name + table)
  }

  /// Names beside each other.
  func middot(_ names: [String]) -> String { names.joined(separator: " · ") }

  private func of(_ part: String, _ whole: String) -> String {
    say("\(part) för \(whole)", "\(part) of \(whole)")
  }

  /// What the record at an address calls itself, shortly where it can.
  private func name(of address: Address, in workspace: Workspace) -> String? {
    if address.path.isEmpty, let body = workspace.body(address.owner) {
      return harmless(body.name)
    }
    return workspace.datum(at: address.record).flatMap { name(of: $0, at: address) }
  }

  /// What a record calls itself.
  func name(of record: Datum, at address: Address) -> String? {
    guard case .object(let object) = record else { return nil }
    let isIndicator = address.path.first == FieldName.indicators.key
    let keys: [FieldName] = [.shortTitle, .title, isIndicator ? .shortName : .name, .name, .label]
    for key in keys {
      if case .text(let text)? = object[key.key] { return harmless(text) }
    }
    return nil
  }

  /// The title of the table that a line or a column belongs to.
  private func table(of address: Address, in workspace: Workspace) -> String? {
    guard let statement = address.statement, statement.path != address.path else { return nil }
    return name(of: statement, in: workspace)
  }

  /// The column of a cell's address.
  private func column(of address: Address, in workspace: Workspace) -> String? {
    guard let statement = address.statement, address.path.dropLast().last == FieldName.lines.key,
      let field = address.field.first.flatMap({ FieldName(rawValue: $0) }), field.isByColumn,
      let id = address.field.dropFirst().first
    else { return nil }
    let column = Address(statement.owner, statement.path + [FieldName.columns.key, id])
    return name(of: column, in: workspace) ?? harmless(id)
  }

  /// A field and the keys inside it: *Målvärde 2023*, *Status*.
  private func fieldWords(_ field: FieldName, _ keys: ArraySlice<String>) -> String {
    guard let last = keys.last else { return fieldName(field) }
    if field.holdsRecords || field == .settings, let inner = FieldName(rawValue: last) {
      return fieldName(inner)
    }
    let key = ReportingPeriod(last).map { period($0) } ?? harmless(last)
    return "\(entryName(field)) \(key)"
  }

  /// One value of a field that has several.
  private func entryName(_ field: FieldName) -> String {
    switch field {
    case .targets: say("Målvärde", "Target")
    case .outcomes: say("Utfall", "Outcome")
    case .assessments: say("Bedömning", "Assessment")
    case .followUps: say("Uppföljning", "Follow-up")
    case .notes: say("Anmärkning", "Note")
    case .sources: say("Källa", "Source")
    case .formulas: say("Formel", "Formula")
    case .parameters: say("Parameter", "Parameter")
    default: fieldName(field)
    }
  }
}

extension Address {
  /// The table that it leads into.
  fileprivate var statement: Address? {
    guard path.count >= 4, path[0] == "documents", path[2] == FieldName.statements.key
    else { return nil }
    return Address(owner, Array(path.prefix(4)))
  }
}

extension FieldName {
  /// Whether the figures themselves are in it.
  fileprivate var holdsFigures: Bool { self == .values || self == .printed }

  /// Whether a line has one of it for each column.
  fileprivate var isByColumn: Bool {
    holdsFigures || self == .notes || self == .sources || self == .formulas
  }

  /// Whether it has a record for each reporting period.
  fileprivate var holdsRecords: Bool { self == .assessments || self == .followUps }
}
