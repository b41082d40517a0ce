import Governance
import Wording

extension State {
  /// The rows that the filter lets through, with the titles above them.
  ///
  /// For views whose rows have no lists of their own to filter.
  func filtered(_ rows: [Row]) -> [Row] {
    let query = SearchQuery(current.filter)
    guard !query.isEmpty else { return rows }
    var kept: [Row] = []
    var titles: [Row] = []
    var isBelowDropped = false
    for row in rows {
      guard let text = filterText(of: row) else {
        // A title with nothing left below it goes when the next one comes.
        if isBelowDropped { titles.removeAll { $0.content != .calendar(.gapTitle) } }
        isBelowDropped = false
        titles = row.content == .blank ? [] : titles + [row]
        continue
      }
      guard query.finds(text) else {
        isBelowDropped = true
        continue
      }
      isBelowDropped = false
      if !kept.isEmpty, !titles.isEmpty { kept.append(Row(content: .blank)) }
      kept += titles + [row]
      titles = []
    }
    return kept.isEmpty ? [Row(content: .nothing(.filtered))] : kept
  }

  /// What a row is filtered by; `nil` for titles.
  private func filterText(of row: Row) -> String? {
    switch row.content {
    case .document(let index):
      let document = derived.facts.documents[index]
      return "\(document.title) \(words.documentKind(document.kind))"
    case .shelved(let place):
      let document = derived.facts[place]
      return "\(document.title) \(words.documentKind(document.kind))"
    case .shelvedTable(let place, let table):
      let document = derived.facts[place]
      return "\(document.statements[table].title) \(document.title)"
    case .calendar(let calendar): return filterText(of: calendar)
    case .economyLine(let line): return filterText(of: line)
    default: return nil
    }
  }

  private func filterText(of row: CalendarRow) -> String? {
    let facts = derived.calendar
    switch row {
    case .report(let index): return nameWithPeriod(facts.reports[index].due)
    case .delivery(let report, let body):
      let fact = facts.reports[report]
      return "\(fact.deliveries[body].name) \(nameWithPeriod(fact.due))"
    case .gap(let index): return facts.gaps[index].title
    case .today, .gapTitle, .gapKind, .noGaps, .noCalendar: return nil
    }
  }

  private func filterText(of row: EconomyRow) -> String? {
    let facts = derived.facts.finances
    switch row {
    case .goal(let index), .goalYear(let index, _), .average(let index), .restore(let index),
      .axis(let index):
      return facts.goals[index].goal.title
    case .bodyPeople(let index): return facts.bodies[index].name
    case .measure(let measure): return words.fieldName(measure.field)
    case .tableLine(let index): return facts.table?.statement.lines[index].label
    case .decision(let index), .posting(let index, _): return facts.decisions[index].decision.title
    case .addPersonnel, .goalsTitle, .personnelTitle, .tableTitle, .decisionsTitle, .resultTitle,
      .result, .empty:
      return nil
    }
  }
}
