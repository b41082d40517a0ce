import Governance
import Screen
import Wording

extension State {
  /// What is supposed, what it gives, and what followed to other tables and what did not.
  func describeScenario(in text: inout DetailText) {
    guard let scenario, let outcome = derived.supposed?.outcome else { return }
    text.add(words[ScenarioPhrase.mark], Style(.partlyMet, .bold))
    for supposition in scenario.suppositions {
      guard let statement = statement(of: supposition) else { continue }
      text.add(
        label: words[ScenarioPhrase.supposedLabel],
        words.supposition(supposition, in: statement)
      )
    }
    for result in results { text.add(label: words[ScenarioPhrase.resultLabel], result) }
    text.add(
      label: words[ScenarioPhrase.followsLabel],
      words.middot(followers(of: outcome))
    )
    let broken = outcome.document.identities.filter { outcome.broken.contains($0.id) }
    text.add(label: words[ScenarioPhrase.followsNotLabel], words.middot(broken.map(\.label)))
  }

  /// Table by table, the line that followed or how many did.
  private func followers(of outcome: ScenarioOutcome) -> [String] {
    outcome.document.statements.compactMap { statement in
      let lines = outcome.carried.filter { $0.statement == statement.id }
        .compactMap { carried in statement.lines.first { $0.id == carried.line } }
      guard let first = lines.first else { return nil }
      let what = lines.count == 1 ? first.label : words[ScenarioPhrase.lineCount(lines.count)]
      return "\(statement.title): \(what)"
    }
  }

  /// The result of the table in the selected column, and the financial goals of its year.
  private var results: [String] {
    guard let table, let comparison = derived.comparison else { return [] }
    let columns = table.statement.columns
    let column = max(0, min(current.column, columns.count) - 1)
    let chosen = current.column > 0 ? [column] : Array(columns.indices)
    let lines = table.statement.lines
    let headline = lines.indices.filter { lines[$0].id == table.statement.headline }
    let shownLines =
      headline.isEmpty ? lines.indices.filter { lines[$0].kind == .result } : headline
    let places = shownLines.flatMap { line in chosen.map { (line, $0) } }
    let own = places.compactMap { line, place -> String? in
      guard let cell = comparison.cells[CellPlace(line: line, column: place)] else { return nil }
      let here = SelectedCell(table: table, line: line, column: place)
      let moved = words[
        .movedTo(
          shown(before: cell, in: here),
          shown(here),
          shown(differenceOf: cell, in: here)
        )
      ]
      return "\(here.statementLine.label), \(here.statementColumn.label): \(moved)"
    }
    return own + goalResults(Set(chosen.compactMap { columns[$0].year }))
  }

  private func goalResults(_ years: Set<Int>) -> [String] {
    derived.facts.finances.goals.flatMap { fact in
      fact.supposed.sorted { $0.key < $1.key }.filter { years.contains($0.key.number) }
        .map { year, value in "\(fact.goal.title) \(year.number): \(moved(value, of: fact.goal))" }
    }
  }

  /// A financial goal's value without the suppositions, and with them.
  func moved(_ value: SupposedValue, of goal: FinancialGoal) -> String {
    let decimals = max(1, goal.threshold?.amount?.decimals ?? 0)
    let difference = (try? value.after.minus(value.before)) ?? .zero
    return words[
      .movedTo(
        words.number(value.before, decimals: decimals) ?? "",
        words.number(value.after, decimals: decimals) ?? "",
        words.number(difference, decimals: decimals, sign: .always) ?? ""
      )
    ]
  }

  /// The field in which it is written how much is supposed, and what may be written.
  func draw(_ edit: SuppositionEdit, into grid: inout Grid, _ layout: FrameLayout) {
    let frame = layout.popup(width: max(76, edit.title.columns + 4), height: 9)
    let inside = drawPopup(frame, title: words[ScenarioPhrase.title], into: &grid)
    grid.putTruncated(edit.title, in: inside.row(0))
    let label = words[edit.kind == .figure ? ScenarioPhrase.becomes : .field]
    grid.put("\(label) ", at: Point(x: inside.x, y: inside.y + 2), in: inside, style: .quiet)
    let field = inside.row(2).inset(left: label.columns + 1)
    let box = Rect(x: field.x, y: field.y, width: min(18, field.width), height: 1)
    edit.field.draw(into: &grid, in: box)
    let complaint = complaint(edit)
    let style = complaint == nil ? Style.quiet : Style(.failure)
    let lines = (complaint ?? words[hint(of: edit)]).wrapped(to: inside.width)
    for (y, line) in lines.prefix(2).enumerated() {
      grid.putTruncated(line, in: inside.row(4 + y), style: style)
    }
  }

  private func hint(of edit: SuppositionEdit) -> ScenarioPhrase {
    switch edit.kind {
    case .index, .efficiency: .percentHint
    case .line, .cell: edit.isSum ? .sumHint : .anyHint
    case .figure: .figureHint(edit.now.map { words.value(.number($0)) } ?? "")
    }
  }
}
