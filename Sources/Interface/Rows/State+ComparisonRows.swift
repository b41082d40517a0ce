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
    let decided = tables.flatMap { table in
      rows(table, .decided, document, base, titles) { here in
        let there = address.adding("statements", table.statement.text)
        return unshared(table.onlyHere, titles.own, here)
          + unshared(table.onlyThere, titles.other, there)
      }
    }
    let others = [CellComparison.Cause.unbalanced, .reckoned]
      .flatMap { cause -> [Row] in
        let rows = tables.flatMap { self.rows($0, cause, document, base, titles) { _ in [] } }
        return rows.isEmpty
          ? [] : [Row(content: .blank), Row(content: .causeHeading(cause))] + rows
      }
    let nothing: Emptiness =
      !tables.isEmpty
      ? .noDifferences
      : document.sharesTable(with: other) ? .noYearInCommon : .nothingInCommon
    let heading = RowContent.comparison(titles, tables.isEmpty ? .nothing : .something)
    return [
      Row(content: .blank),
      Row(id: Self.comparisonHeading(of: base), content: heading),
    ] + (decided.isEmpty && others.isEmpty ? [Row(content: .nothing(nothing))] : decided)
      + unsharedColumns(tables, of: document, titles)
      + others
  }

  /// The cells of a table that differ for a reason, and after them some other rows; nothing where there
  /// are none.
  private func rows(
    _ table: StatementComparison,
    _ cause: CellComparison.Cause,
    _ document: Document,
    _ base: Address,
    _ titles: ComparedTitles,
    others: (Address) -> [Row]
  ) -> [Row] {
    let here = base.adding("statements", table.statement.text)
    let cells = table.cells.filter { $0.cause == cause }
      .map { cell in
        var address = here.adding("lines", cell.line.text)
        address.field = [FieldName.printed.key, cell.column.text]
        return Row(id: RowID(address, under: base), content: .compared(cell, titles))
      }
    let lines = others(here)
    guard !cells.isEmpty || !lines.isEmpty else { return [] }
    let title = document.statements.first { $0.id == table.statement }?.title ?? ""
    return [Row(content: .comparedTable(title, titles))] + cells + lines
  }

  private func unshared(_ lines: [StatementLine], _ document: String, _ table: Address) -> [Row] {
    lines.map { line in
      Row(
        id: RowID(table.adding("lines", line.id.text), under: table),
        content: .unshared(line.label, document: document)
      )
    }
  }

  /// What could not be compared, since only one of the documents has columns for it.
  private func unsharedColumns(
    _ tables: [StatementComparison],
    of document: Document,
    _ titles: ComparedTitles
  ) -> [Row] {
    func rows(_ title: String, _ columns: (StatementComparison) -> [StatementColumn]) -> [Row] {
      let labels = tables.map { columns($0).map(\.label) }
      let isOfAll = Set(labels).count == 1
      return zip(tables, labels).prefix(isOfAll ? 1 : tables.count).filter { !$1.isEmpty }
        .map { table, labels in
          let whole = document.statements.first { $0.id == table.statement }?.title
          let name = [words[.columnsNamed(labels)], isOfAll ? nil : whole].compactMap(\.self)
          return Row(content: .unshared(words.middot(name), document: title))
        }
    }
    return rows(titles.own, \.columnsOnlyHere) + rows(titles.other, \.columnsOnlyThere)
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
