import Governance
import Wording

extension State {
  /// What the check found of the selected figure; of a figure that is part of sums, of one that does not
  /// add up, the nearest first, else of the nearest.
  var selectedCheck: Finding? {
    let findings = derived.facts.findings
    if case .figure? = selectedRow?.content, let address = selectedRow?.id?.address {
      return findings.first { $0.address == address }
    }
    if case .economyLine(.tableLine)? = selectedRow?.content, let line = selectedRow?.id?.address {
      return findings.first { $0.address == line }
    }
    guard case .line(let line)? = selectedRow?.content, let table else { return nil }
    guard let cell = selectedCell else {
      return check(ofLinesFrom: line, in: table)
    }
    let own = findings.filter {
      $0.address == cell.address.record && $0.column == cell.statementColumn.id
    }
    let reached = own.isEmpty ? checks(reading: cell) : own
    return reached.first(where: \.verdict.isError) ?? reached.first
  }

  /// What the check found of a line, else of the nearest one that it is part of.
  private func check(ofLinesFrom line: Int, in table: Facts.TableFact) -> Finding? {
    let lines = table.statement.lines
    var (here, steps): (StatementLine?, Int) = (lines[line], 0)
    while let line = here, steps <= lines.count {
      let address = table.address(of: line)
      if let found = derived.facts.findings.first(where: { $0.address == address }) { return found }
      here = line.parent.flatMap { parent in lines.first { $0.id == parent } }
      steps += 1
    }
    return nil
  }

  /// What the check found of printed figures that a cell is reckoned into, the nearest first: those of its
  /// own table, then those of other tables, bridges and texts that speak of it.
  private func checks(reading cell: SelectedCell) -> [Finding] {
    let statement = cell.table.statement
    let base = cell.table.address
    var near: [CellPlace: [Finding]] = [:]
    var elsewhere: [Finding] = []
    let lines = Dictionary(statement.lines.enumerated().map { ($1.id.text, $0) }) { first, _ in
      first
    }
    let columns = Dictionary(statement.columns.enumerated().map { ($1.id, $0) }) { first, _ in first
    }
    for finding in derived.facts.findings {
      let address = finding.address
      if address.path.dropLast(2) == base.path[...], address.owner == base.owner,
        let line = address.path.last.flatMap({ lines[$0] }),
        let column = finding.column.flatMap({ columns[$0] })
      {
        near[CellPlace(line: line, column: column), default: []].append(finding)
      } else if finding.reads(cell) {
        elsewhere.append(finding)
      }
    }
    let declared = derived.declared[CellPlace(line: cell.line, column: cell.column)]
      .map { [derived.facts.findings[$0]] }
    return readers(of: cell).flatMap { near[$0] ?? [] } + (declared ?? []) + elsewhere
  }

  /// In how many cells at most all formulas are looked through while somebody waits.
  private static let mostCells = 20_000

  /// The cells of the table that a cell is reckoned into, the nearest first; of a very long table the sums
  /// above it only.
  private func readers(of cell: SelectedCell) -> [CellPlace] {
    let statement = cell.table.statement
    let lines = statement.lines
    guard lines.count * statement.columns.count > Self.mostCells else {
      return statement.dependents(line: cell.line, column: cell.column)
    }
    let places = Dictionary(lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var found: [CellPlace] = []
    var above = cell.statementLine.parent.flatMap { places[$0] }
    while let line = above, found.count < lines.count {
      found.append(CellPlace(line: line, column: cell.column))
      above = lines[line].parent.flatMap { places[$0] }
    }
    return found
  }

  /// Whether the check says anything of what is selected.
  var checkAvailability: Availability {
    selectedCheck == nil ? .unavailable(.list(.noCheck)) : .available
  }

  /// Goes to what the check found of the selected figure.
  mutating func goToCheck() -> [Effect] {
    selectedCheck.map { jump(to: .finding($0)) } ?? []
  }
}

extension Finding {
  /// Whether its formula names a cell of another table.
  fileprivate func reads(_ cell: SelectedCell) -> Bool {
    formula?.cellReferences
      .contains { reference in
        (reference.column ?? column) == cell.statementColumn.id
          && reference.address(from: address)?.record == cell.address.record
      } ?? false
  }
}
