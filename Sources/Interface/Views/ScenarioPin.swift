import Governance
import Screen
import Wording

extension State {
  /// The lines that the pinned scenario takes from a table's room: where the title has air below it, none.
  var scenarioPinHeight: Int {
    guard let scenario, size.height < FrameLayout.heightForAir else { return 0 }
    return table?.address.document == scenario.document ? 1 : 0
  }

  /// What is supposed and what the table comes to by it, in one line below its title, so that both are seen
  /// wherever the table is scrolled.
  func drawScenarioPin(_ table: Facts.TableFact, in room: Rect, into grid: inout Grid) {
    guard let scenario, table.address.document == scenario.document,
      let latest = scenario.suppositions.last,
      let statement = statement(of: latest)
    else { return }
    let mark = Span(" \(words[ScenarioPhrase.unsaved]) ", Style(.partlyMet, [.bold, .reverse]))
    let line = statement.lines.first { $0.id == latest.line }
    let label = (line?.label ?? latest.line.text).shortened(to: Self.pinnedLabelWidth)
    var supposed = "\(label) \(words.change(of: latest, in: statement))"
    let others = scenario.suppositions.count - 1
    if others > 0 { supposed += " \(words[.andMore(others)])" }
    let start = [mark, Span("  \(supposed)")]
    guard let result = pinnedResult(of: table) else {
      grid.put(start, in: room)
      return
    }
    let spans = start + [Span(" → ", .accent), Span(result.name, .quiet)]
    var free = room.width - spans.reduce(0) { $0 + $1.text.columns }
    var years = ""
    for (index, year) in result.years.enumerated() {
      let text = index == 0 ? year : " · \(year)"
      guard index == 0 || text.columns <= free else { break }
      years += text
      free -= text.columns
    }
    grid.put(spans + [Span(years, .bold)], in: room)
  }

  /// How much of a line's name is enough to know it by.
  private static let pinnedLabelWidth = 24

  /// The line that the table comes to, and what it comes to in the selected column, else in each that moves.
  private func pinnedResult(of table: Facts.TableFact) -> (name: String, years: [String])? {
    guard let line = table.resultLine, let comparison = derived.comparison else { return nil }
    let columns = table.statement.columns
    let moved = columns.indices.filter {
      comparison.cells[CellPlace(line: line, column: $0)] != nil
    }
    let label = table.statement.lines[line].label
    guard !moved.isEmpty else { return ("\(label) ", [words[ScenarioPhrase.unmoved]]) }
    let chosen = moved.filter { $0 == current.column - 1 }
    let years = (chosen.isEmpty ? moved : chosen)
      .map { column in
        let cell = SelectedCell(table: table, line: line, column: column)
        let name = pinnedName(of: columns[column], among: moved.map { columns[$0] })
        return "\(name): \(shown(cell))"
      }
    return ("\(label) ", years)
  }

  /// A column's year where no other that moves is of it, else its heading.
  private func pinnedName(of column: StatementColumn, among all: [StatementColumn]) -> String {
    guard let year = column.year, all.count(where: { $0.year == year }) == 1 else {
      return column.heading
    }
    return String(year)
  }

  /// What a cell shows now, in the unit that is looked at.
  func shown(_ cell: SelectedCell) -> String {
    shown(cell.figure.value, unit: cell.unit, decimals: cell.decimals, kind: .budget)
  }
}
