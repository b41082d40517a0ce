/// The tables that formulas between tables read, each looked up once.
final class TableShelf {
  /// A cell that a reference leads to.
  struct Cell {
    let value: WeighedValue
    let printed: CellValue?
    let unit: Unit
    let decimals: Int
  }

  private let workspace: Workspace
  private let checked: [Address: CheckedStatement]
  private var tables: [Address: StatementCheck] = [:]
  private var cells: [CellAddress: Cell] = [:]

  private struct CellAddress: Hashable {
    let document: Address
    let reference: CellReference
  }

  init(_ workspace: Workspace, knowing checked: [Address: CheckedStatement] = [:]) {
    self.workspace = workspace
    self.checked = checked
  }

  /// The sum check's findings in a table that is at hand.
  func findings(
    in statement: Statement,
    at address: Address
  ) -> (held: [SumFinding], unresolved: [SumFinding.Unresolved]) {
    known(statement, at: address).map { ($0.findings, $0.unresolved) }
      ?? keep(statement, at: address).findings()
  }

  private func known(_ statement: Statement, at address: Address) -> CheckedStatement? {
    checked[address].flatMap { $0.statement == statement ? $0 : nil }
  }

  /// The table at an address.
  func table(at address: Address) -> StatementCheck? {
    let address = Address(address.owner, Array(address.path.prefix(4)))
    if let table = tables[address] { return table }
    guard let statement = workspace.statement(at: address) else { return nil }
    return keep(statement, at: address)
  }

  /// The table of a document that is at hand.
  func keep(_ statement: Statement, at address: Address) -> StatementCheck {
    if let table = tables[address] { return table }
    let figures = known(statement, at: address)?.figures ?? StatementFigures(statement)
    let table = StatementCheck(statement, figures, number: tables.count + 1)
    tables[address] = table
    return table
  }

  /// The cell that a reference in a record leads to.
  func cell(
    _ reference: CellReference,
    from record: Address
  ) throws(EvaluationFault) -> Cell {
    let document = Address(record.owner, Array(record.path.prefix(2)))
    let key = CellAddress(document: document, reference: reference)
    if let cell = cells[key] { return cell }
    guard let column = reference.column, let address = reference.address(from: record),
      let table = table(at: address)
    else { throw .unknownReference("[\(reference.code)]") }
    guard
      let place = try? table.layout.place(reference.line, column, from: .init(line: 0, column: 0))
    else {
      throw .unknownReference("[\(reference.code)]")
    }
    let cell = try table.cell(at: place)
    cells[key] = cell
    return cell
  }
}

extension StatementCheck {
  fileprivate func cell(at place: Place) throws(EvaluationFault) -> TableShelf.Cell {
    let (line, column) = (statement.lines[place.line], statement.columns[place.column])
    return TableShelf.Cell(
      value: try value(at: place),
      printed: line.printed[column.id],
      unit: statement.unit(line: line, column: column),
      decimals: statement.decimals(line: line, column: column)
    )
  }
}

extension TableShelf {
  /// What a formula in a record comes to, reckoned in the unit of the figure that it is held against.
  func value(
    of formula: Expression,
    in record: Address,
    unit: Unit?
  ) throws(EvaluationFault) -> WeighedValue {
    var units: [Unit] = []
    for reference in formula.cellReferences {
      units.append(try cell(reference, from: record).unit)
    }
    let target = Unit.reckoning(unit, operands: units)
    let environment = Expression.Environment<WeighedValue>(
      cell: { line, column throws(EvaluationFault) in
        throw .unknownReference(line?.text ?? column?.text ?? "")
      },
      children: { () throws(EvaluationFault) in throw .unknownReference("children") },
      setting: { name throws(EvaluationFault) in throw .unknownReference("$\(name)") },
      reference: { reference throws(EvaluationFault) in
        let cell = try self.cell(reference, from: record)
        return try cell.value.scaled(by: target.flatMap { cell.unit.factor(to: $0) })
      }
    )
    return try formula.evaluate(in: environment)
  }
}

extension TableShelf {
  /// Whether a formula reads a document that is not there yet, or whose file is broken, which is told
  /// otherwise.
  func isAwaited(by formula: Expression, in record: Address) -> Bool {
    formula.cellReferences.contains { reference in
      reference.document(from: record).map(workspace.isAwaited) ?? false
    }
  }
}

extension Workspace {
  /// Whether a document is not there yet, or its file is broken, which is told otherwise.
  func isAwaited(_ document: Address) -> Bool {
    guard let id = document.path.last.flatMap({ Document.ID($0) }) else { return false }
    guard let known = documentIDs[document.owner] else {
      let municipality = municipality(document.owner.municipality)
      return document.owner.body.map { municipality?.body($0) != nil } ?? true
    }
    return known.contains(id) && self.document(id, of: document.owner) == nil
  }
}
