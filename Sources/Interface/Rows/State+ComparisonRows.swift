import Governance
import Wording

extension State {
  /// The row above what differs between a document and another.
  static func comparisonHeading(of base: Address) -> RowID { RowID(base.field("comparison")) }

  /// What differs between a document and the one that it is held against.
  func comparisonRows(_ document: Document, _ base: Address) -> [Row] {
    guard let (other, address) = comparand(of: document, base) else { return [] }
    let tables = document.comparison(with: other)
    let isChosen = comparands[base] != nil
    guard isChosen || !tables.isEmpty else { return [] }
    let titles = ComparedTitles(
      own: document.brief,
      other: brief(other, at: address, beside: base),
      otherTitle: other.title
    )
    let rows = tables.flatMap { self.rows(of: $0, document, other, base, address, titles) }
    let nothing: Emptiness =
      !tables.isEmpty
      ? .noDifferences
      : document.sharesTable(with: other) ? .noYearInCommon : .nothingInCommon
    let heading = RowContent.comparison(titles, tables.isEmpty ? .nothing : .something)
    return [
      Row(content: .blank),
      Row(id: Self.comparisonHeading(of: base), content: heading),
    ] + (rows.isEmpty ? [Row(content: .nothing(nothing))] : rows)
  }

  private func rows(
    of table: StatementComparison,
    _ document: Document,
    _ other: Document,
    _ base: Address,
    _ otherBase: Address,
    _ titles: ComparedTitles
  ) -> [Row] {
    let here = base.adding("statements", table.statement.text)
    let there = otherBase.adding("statements", table.statement.text)
    let cells = table.cells.map { cell in
      var address = here.adding("lines", cell.line.text)
      address.field = [FieldName.printed.key, cell.column.text]
      return Row(id: RowID(address, under: base), content: .compared(cell, titles))
    }
    let lines =
      unshared(table.onlyHere, titles.own, here) + unshared(table.onlyThere, titles.other, there)
    guard !cells.isEmpty || !lines.isEmpty else { return [] }
    let title = document.statements.first { $0.id == table.statement }?.title ?? ""
    return [Row(content: .comparedTable(title, titles))] + cells + lines
  }

  private func unshared(_ lines: [StatementLine], _ document: String, _ table: Address) -> [Row] {
    lines.map { line in
      Row(
        id: RowID(table.adding("lines", line.id.text), under: table),
        content: .unshared(line, document: document)
      )
    }
  }

  /// The lines that only the other document's table has, below the table in view.
  var otherLineRows: [Row] {
    guard let comparison = derived.comparison, !comparison.comparison.onlyThere.isEmpty,
      current.filter.isEmpty
    else { return [] }
    let only = Set(comparison.comparison.onlyThere.map(\.id))
    let lines = comparison.other.lines.enumerated().filter { only.contains($1.id) }
    return [Row(content: .blank), Row(content: .otherLines(comparison.title))]
      + lines.map { index, line in
        Row(
          id: RowID(comparison.address.adding("lines", line.id.text)),
          content: .otherLine(index)
        )
      }
  }
}
