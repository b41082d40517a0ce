@testable import Governance

/// A statement written as text.
///
/// Columns are `id` or `id = formula`; lines `id`, `id in parent` or `id in parent = formula`, then
/// printed cells between bars. Nothing between bars is no cell, `_` a blank one.
func table(_ columns: [String], _ rows: [String], decimals: Int = 0) throws -> Statement {
  var statement = Statement.empty
  statement.id = "sample"
  statement.title = "Sample"
  statement.decimals = decimals
  for text in columns {
    let (head, formula) = try headAndFormula(text)
    var column = StatementColumn.empty
    column.id = StatementColumn.ID(stringLiteral: head)
    column.label = head
    column.formula = formula
    statement.columns.append(column)
  }
  statement.lines = try rows.map { try sampleLine($0, statement.columns) }
  return statement
}

private func sampleLine(_ row: String, _ columns: [StatementColumn]) throws -> StatementLine {
  let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
  let (head, formula) = try headAndFormula(parts[0])
  let words = head.split(separator: " ").map(String.init)
  var line = StatementLine.empty
  line.id = StatementLine.ID(stringLiteral: words[0])
  line.label = words[0]
  line.formula = formula
  if words.count == 3, words[1] == "in" { line.parent = StatementLine.ID(stringLiteral: words[2]) }
  for (column, cell) in zip(columns, parts.dropFirst()) where !cell.isEmpty {
    line.printed[column.id] = cell == "_" ? .blank : try CellValue(parsing: cell)
  }
  return line
}

private func headAndFormula(_ text: String) throws -> (String, Expression?) {
  let parts = text.split(separator: "=", maxSplits: 1).map(trimmed)
  return (parts[0], parts.count == 2 ? try Expression(parsing: parts[1]) : nil)
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

extension Statement {
  /// What a cell shows, computed anew.
  func figure(_ line: StatementLine.ID, _ column: StatementColumn.ID) -> StatementFigures.Figure? {
    guard let row = lines.firstIndex(where: { $0.id == line }),
      let place = columns.firstIndex(where: { $0.id == column })
    else { return nil }
    return StatementFigures(self)[row, place]
  }

  /// The text of what a cell shows.
  func text(_ line: StatementLine.ID, _ column: StatementColumn.ID) -> String? {
    figure(line, column)?.value.plainText
  }

  /// What the sum check says of the cells of a line.
  func verdicts(_ line: StatementLine.ID) -> [SumVerdict] {
    sumFindings(StatementFigures(self)).filter { $0.line == line }.map(\.verdict)
  }
}
