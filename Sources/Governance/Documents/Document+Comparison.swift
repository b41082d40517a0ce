extension Document {
  /// What is not the same in another document, table by table, in the order of this one's tables.
  ///
  /// Tables are the same by their id, lines by id or by what either says it is the same as, columns by
  /// kind, year and month: a budget of one year is not held against that of another. Where only one of the
  /// two has a budget for a year and the other a plan, these are held against each other: what has changed
  /// since the last plan is what is first asked of a budget. What the two have not in common is not compared.
  /// Source: domain, section 1.
  public func comparison(with other: Document) -> [StatementComparison] {
    statements.compactMap { statement in
      other.statements.first { $0.id == statement.id }
        .map { StatementComparison(statement, of: self, with: $0, of: other) }
    }
    .filter { !$0.columns.isEmpty && !$0.lines.isEmpty }
  }

  /// Whether the two have a table in common, though perhaps no year.
  public func sharesTable(with other: Document) -> Bool {
    let theirs = Set(other.statements.map(\.id))
    return statements.contains { theirs.contains($0.id) }
  }
}

/// A table of one document held against the same one of another.
public struct StatementComparison: Hashable, Sendable {
  /// The table.
  public let statement: Statement.ID
  /// The columns that are compared: places in this document's table, and in the other's.
  public let columns: [Int: Int]
  /// The lines that both have: places in this document's table, and in the other's.
  public let lines: [Int: Int]
  /// The cells that show something else, in the order of this document.
  public let cells: [CellComparison]
  /// The lines that only this document has, headings apart.
  public let onlyHere: [StatementLine]
  /// The lines that only the other document has, headings apart.
  public let onlyThere: [StatementLine]
  /// The columns of this document that are not compared, computed ones apart.
  public let columnsOnlyHere: [StatementColumn]
  /// The columns of the other document that are not compared, computed ones apart.
  public let columnsOnlyThere: [StatementColumn]
}

/// A cell of one document held against the same cell of another.
public struct CellComparison: Hashable, Sendable {
  /// Why two figures differ.
  public enum Cause: Hashable, Sendable {
    /// A figure differs that is no sum, or a sum in which such a figure is counted.
    case decided
    /// Both are sums of the same figures, and differ by no more than computing and rounding them may.
    case reckoned
    /// Both are sums of the same figures, and differ by more: one of the two is not what its parts come to.
    case unbalanced
  }

  /// The statement.
  public let statement: Statement.ID
  /// The line.
  public let line: StatementLine.ID
  /// The column in this document.
  public let column: StatementColumn.ID
  /// The column's label in the other document.
  public let otherLabel: String
  /// What the other column's figures are: a plan, where this one's are a budget.
  public let otherKind: StatementColumn.Kind
  /// What the other document shows, in its unit.
  public let before: CellValue
  /// The other document's unit.
  public let beforeUnit: Unit
  /// What this document shows.
  public let after: CellValue
  /// This document's unit.
  public let unit: Unit
  /// After minus before, exactly, in this document's unit; `nil` where either side is no number.
  public let difference: Rational?
  /// How many decimals this document's figure has.
  public let decimals: Int
  /// Why they differ.
  public internal(set) var cause = Cause.decided
}

extension StatementComparison {
  init(_ statement: Statement, of document: Document, with other: Statement, of their: Document) {
    self.statement = statement.id
    let columns = Self.columns(statement, document.year, other, their.year)
    let lines = Self.lines(statement, other)
    self.columns = columns
    self.lines = lines
    cells =
      columns.isEmpty || lines.isEmpty ? [] : Self.cells(statement, other, lines, columns)
    let theirs = Set(lines.values)
    onlyHere = statement.lines.enumerated().filter { lines[$0.offset] == nil }.map(\.element)
      .filter { $0.kind != .heading }
    onlyThere = other.lines.enumerated().filter { !theirs.contains($0.offset) }.map(\.element)
      .filter { $0.kind != .heading }
    let theirColumns = Set(columns.values)
    columnsOnlyHere = statement.columns.enumerated().filter { columns[$0.offset] == nil }
      .map(\.element).filter { $0.formula == nil }
    columnsOnlyThere = other.columns.enumerated().filter { !theirColumns.contains($0.offset) }
      .map(\.element).filter { $0.formula == nil }
  }

  private static func columns(
    _ statement: Statement,
    _ year: Int,
    _ other: Statement,
    _ otherYear: Int
  ) -> [Int: Int] {
    var same: [Int: Int] = [:]
    for (index, column) in statement.columns.enumerated() where column.formula == nil {
      let quantity = column.quantity(in: year)
      let own = statement.columns.count { $0.quantity(in: year) == quantity }
      let theirs = other.columns.indices.filter {
        other.columns[$0].quantity(in: otherYear) == quantity
      }
      let isOnly = own == 1 && theirs.count == 1
      same[index] =
        isOnly
        ? theirs[0]
        : theirs.first { other.columns[$0].id == column.id }
          ?? (own == 1 && theirs.isEmpty
            ? counterpart(of: quantity, statement, year, other, otherYear) : nil)
    }
    return same
  }

  /// The other document's only plan of what is budgeted here, or its only budget of what is planned here.
  private static func counterpart(
    of quantity: ColumnQuantity,
    _ statement: Statement,
    _ year: Int,
    _ other: Statement,
    _ otherYear: Int
  ) -> Int? {
    guard let sought = quantity.counterpart,
      !statement.columns.contains(where: { $0.quantity(in: year) == sought })
    else { return nil }
    let found = other.columns.indices.filter {
      other.columns[$0].formula == nil && other.columns[$0].quantity(in: otherYear) == sought
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func lines(_ statement: Statement, _ other: Statement) -> [Int: Int] {
    let byID = Dictionary(other.lines.enumerated().map { ($1.id.text, $0) }) { first, _ in first }
    let byTwin = Dictionary(
      other.lines.enumerated().compactMap { index, line in line.twin.map { ($0, index) } }
    ) { first, _ in first }
    var lines: [Int: Int] = [:]
    for (index, line) in statement.lines.enumerated() where line.kind != .heading {
      lines[index] = line.twin.flatMap { byID[$0] } ?? byID[line.id.text] ?? byTwin[line.id.text]
    }
    return lines
  }

  private static func cells(
    _ statement: Statement,
    _ other: Statement,
    _ lines: [Int: Int],
    _ columns: [Int: Int]
  ) -> [CellComparison] {
    let (now, then) = (StatementFigures(statement), StatementFigures(other))
    let moves = ComparedMoves(statement, now, other, then, lines, columns)
    return statement.lines.indices.flatMap { line -> [CellComparison] in
      guard let otherLine = lines[line] else { return [] }
      return statement.columns.indices.compactMap { column in
        guard let otherColumn = columns[column] else { return nil }
        let here = ComparedCell(statement, now, line, column)
        var found = here.comparison(with: ComparedCell(other, then, otherLine, otherColumn))
        found?.cause = moves.cause(line, column)
        if found?.cause == .reckoned, found?.isMoreThanRounding(of: lines.count) == true {
          found?.cause = .unbalanced
        }
        return found
      }
    }
  }
}

extension CellComparison {
  /// Whether two sums of so many lines at most differ by more than each line rounded up in one document and
  /// down in the other would make.
  fileprivate func isMoreThanRounding(of lines: Int) -> Bool {
    guard unit == beforeUnit, let difference else { return false }
    let step = Amount(digits: 1, decimals: decimals).rational
    guard let most = try? step.multiplied(by: Rational(lines + 1)) else { return false }
    return difference.magnitude > most
  }
}

/// What the figures of a column count, and when.
private struct ColumnQuantity: Hashable {
  let kind: StatementColumn.Kind
  let year: Int
  let asOf: ReportingPeriod?

  /// What it is held against where the other document has not the same: a year's plan of its budget, and
  /// its budget of its plan.
  var counterpart: ColumnQuantity? {
    switch kind {
    case .budget where asOf == nil: ColumnQuantity(kind: .plan, year: year, asOf: nil)
    case .plan where asOf == nil: ColumnQuantity(kind: .budget, year: year, asOf: nil)
    default: nil
    }
  }
}

extension StatementColumn {
  /// Its own year is its document's, where it has none.
  fileprivate func quantity(in year: Int) -> ColumnQuantity {
    ColumnQuantity(kind: kind, year: self.year ?? year, asOf: asOf)
  }
}

extension StatementLine {
  /// The id of the line of another document that it is the same as.
  fileprivate var twin: String? {
    sameAs.flatMap { $0.split(separator: "/").last.map(String.init) }
  }
}
