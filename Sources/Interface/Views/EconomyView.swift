import Governance
import Screen
import Wording

extension State {
  /// The title of the view.
  func drawEconomyHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight(economyNote, in: line)
    let title = words.title(.economy)
    grid.put([Span(title, .bold)] + filterSpans, in: line.inset(right: line.maxX - start + 1))
    grid.horizontalRule(layout.main.row(1))
  }

  /// How many financial goals there are; or, more important, that the figures of personnel are older
  /// than the period.
  private var economyNote: [Span] {
    let facts = derived.facts.finances
    if let shown = facts.people?.figures.period, shown != period {
      let (wanted, shown) = (
        words.period(period, length: .short), words.period(shown, length: .short)
      )
      return [Span(words[.oldFigures(wanted: wanted, shown: shown)], .accent)]
    }
    let count = facts.goals.count
    return count == 0 ? [] : [Span(words[EconomyPhrase.financialGoalCount(count)], .quiet)]
  }

  /// A line of the view of economy and personnel.
  func drawEconomyRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    guard case .economyLine(let content) = row.content else {
      if case .nothing(let emptiness) = row.content {
        grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
      }
      return
    }
    let facts = derived.facts.finances
    switch content {
    case .goalsTitle:
      let whose = facts.isMunicipal ? "   \(words[EconomyPhrase.ofMunicipality])" : ""
      grid.put([economyHeading(.financialGoals), Span(whose, .accent)], in: line)
    case .goal(let index): draw(facts.goals[index], in: line, into: &grid)
    case .axis(let index): drawAxis(facts.goals[index], in: line, into: &grid)
    case .goalYear(let index, let year): draw(year, of: facts.goals[index], in: line, into: &grid)
    case .average(let index): drawAverage(facts.goals[index], index, in: line, into: &grid)
    case .restore(let index): drawRestore(facts.goals[index], index, in: line, into: &grid)
    case .personnelTitle: drawPersonnelTitle(in: line, into: &grid)
    case .decisionsTitle: drawDecisionsTitle(in: line, into: &grid)
    case .decision(let index): draw(facts.decisions[index], in: line, into: &grid)
    case .posting(let decision, let posting):
      draw(facts.decisions[decision].postings[posting], in: line, into: &grid)
    case .addPersonnel:
      let text = words[.addPersonnel(words.period(period))]
      grid.putTruncated(text, in: line.inset(left: 2), style: .accent)
    case .empty(let part): drawEmpty(part, in: line, into: &grid)
    case .bodyPeople(let index): draw(facts.bodies[index], in: line, into: &grid)
    case .measure(let measure): draw(measure, in: line, into: &grid)
    case .resultTitle(let index):
      drawResultTitle(facts: derived.facts.tables[index], in: line, into: &grid)
    case .result(let index): drawResult(derived.facts.tables[index], in: line, into: &grid)
    case .tableTitle: drawTableTitle(in: line, into: &grid)
    case .tableLine(let index): draw(tableLine: index, in: line, into: &grid)
    }
  }

  /// The title of a part that has nothing in it, and that it has not.
  private func drawEmpty(_ part: EconomyPart, in line: Rect, into grid: inout Grid) {
    let (title, text): (String, String) =
      switch part {
      case .goals: (words[EconomyPhrase.financialGoals], words[EconomyPhrase.noFinancialGoals])
      case .decisions: (words[.decisions], words[.noDecisions])
      case .personnel: (words[EconomyPhrase.personnel], words[EconomyPhrase.noPersonnel])
      }
    let add = part == .personnel ? "   \(words[.addPersonnel(words.period(period))])" : ""
    grid.put(
      [
        Span(title.uppercased(), Style(.quiet, .bold)), Span("   \(text)", .quiet),
        Span(add, .accent),
      ],
      in: line
    )
  }

  func economyHeading(_ phrase: EconomyPhrase) -> Span {
    Span(words[phrase].uppercased(), Style(.quiet, .bold))
  }

  /// The cell of a line that is selected, where it is not the whole line.
  func figureCell(of row: EconomyRow, in line: Rect) -> Rect? {
    guard current.column > 0 else { return nil }
    switch row {
    case .goalYear, .average, .restore: return FinanceColumns(line).value
    case .measure:
      let columns = PeopleColumns(line)
      return current.column == 1 ? columns.before : columns.now
    default: return nil
    }
  }
}
