import Governance
import Screen
import Wording

extension State {
  /// What is said of a line of economy and personnel; false where another view is shown.
  func describesEconomyRow(in text: inout DetailText) -> Bool {
    guard place?.view == .economy, case .economyLine(let row)? = selectedRow?.content else {
      return false
    }
    let facts = derived.facts.finances
    switch row {
    case .goal(let index), .goalYear(let index, _), .average(let index), .restore(let index):
      describe(facts.goals[index], row, in: &text)
    case .result(let index):
      let table = derived.facts.tables[index]
      guard let result = table.resultLine else { return true }
      let line = table.statement.lines[result]
      text.add("\(line.label) · \(table.statement.title)", .bold)
      if let formula = line.formula {
        let said = words.expression(formula, of: line.id, in: table.statement)
        text.add(label: words[.formulaLabel], said)
      }
      text.add(label: words[.sourceLabel], source(line.source, in: table.document))
    case .measure(let measure): describe(measure, in: &text)
    case .tableLine(let index):
      guard let table = facts.table else { return true }
      let line = table.statement.lines[index]
      text.add("\(line.label) · \(table.statement.title)", .bold)
      for column in table.statement.columns {
        if let note = line.notes[column.id] { text.add(label: column.heading, note) }
      }
      text.add(label: words[.sourceLabel], source(line.source, in: table.document))
    case .decision(let index), .posting(let index, _):
      describe(facts.decisions[index], in: &text)
    case .bodyPeople(let index):
      let body = facts.bodies[index]
      text.add(body.name, .bold)
      text.add(label: words[.noteLabel], body.figures.text ?? "")
      text.add(label: words[.sourceLabel], source(body.figures.source))
    default: break
    }
    return true
  }

  private func describe(
    _ fact: EconomyFacts.GoalFact,
    _ row: EconomyRow,
    in text: inout DetailText
  ) {
    let goal = fact.goal
    text.add(goal.title, .bold)
    text.add(label: words[EconomyPhrase.thresholdLabel], threshold(of: goal))
    text.add(label: words[.standingLabel], standing(of: fact))
    for (year, value) in fact.supposed.sorted(by: { $0.key < $1.key }) {
      let label = "\(words[ScenarioPhrase.resultLabel]) \(year.number)"
      text.add(label: label, moved(value, of: fact.goal))
    }
    if case .goalYear(_, let year) = row, let value = goal.values[year] {
      text.add(label: String(year.number), words.explanation(value) ?? "")
    }
    if let group = goal.comparisonGroup {
      text.add(label: words[EconomyPhrase.comparisonGroup], group)
    }
    if let amount = goal.amountToRestore {
      let shown = words.quantity(amount, unit: goal.restoreUnit ?? .mkr)
      let said = "\(shown), \(words[.toRestore(by: goal.restoreBy)])"
      text.add(label: words[EconomyPhrase.deficit], said)
    }
    if let note = goal.text { text.add(label: words[.noteLabel], note) }
    let field: FieldName =
      switch row {
      case .goalYear: .values
      case .average: .average
      case .restore: .amountToRestore
      default: .title
      }
    text.add(
      label: words[.sourceLabel],
      source(goal.sources[field.key] ?? goal.source)
    )
  }

  /// What the years say, and what the average says, each for itself.
  private func standing(of fact: EconomyFacts.GoalFact) -> String {
    let known = fact.years.filter {
      $0.verdict != .unknown && !fact.goal.countsOnlyInAverage($0.year)
    }
    let ended = known.filter { $0.certainty == .known }
    let met = ended.count { $0.verdict == .met }
    // A year or two are named; of more it is told how many.
    let years =
      ended.count > 2
      ? [words[.yearsMet(met, ended.count)]]
      : ended.map { "\($0.year.number): \(words.verdict($0.verdict).lowercased())" }
    let expected = known.filter { $0.certainty == .expected }
      .map { year in
        let basis = year.basis == .outcome ? "" : "\(words.valueBasis(year.basis).lowercased()) "
        let said = words.standing(year.verdict, year.certainty)
        return "\(basis)\(year.year.number): \(said)"
      }
    let average = fact.standing.average.map { average in
      let basis: EconomyPhrase = average.basis == .computed ? .averageComputed : .averagePrinted
      let said = words.standing(average.verdict, average.certainty)
      return "\(words[.average(fact.goal.averageFrom, fact.goal.averageTo)].lowercased()): "
        + "\(said.lowercased()) (\(words[basis]))"
    }
    return (years + expected + [average].compactMap(\.self)).joined(separator: " · ")
  }

  private func describe(_ measure: PersonnelMeasure, in text: inout DetailText) {
    let facts = derived.facts.finances
    guard let people = current.column == 1 ? facts.peopleBefore : facts.people else { return }
    let figures = people.figures
    let period = figures.period.map { words.period($0) } ?? figures.id.text
    let value = measure.value(in: figures)
    let shown = value.map { words.quantity($0, unit: measure.unit) } ?? words[EconomyPhrase.noValue]
    text.add([
      Span("\(words[measure.phrase]) · \(period)", .bold), Span("   \(shown)", .bold),
      Span(value.flatMap { words.explanation($0) }.map { "   \($0)" } ?? "", .quiet),
      Span(measure == .sickness ? "   \(note(on: figures.sicknessAsOf))" : "", .quiet),
    ])
    if let note = figures.text { text.add(label: words[.noteLabel], note) }
    text.add(
      label: words[.sourceLabel],
      source(figures.sources[measure.field.key] ?? figures.source)
    )
  }
}
