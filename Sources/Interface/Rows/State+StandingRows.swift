import Governance
import Screen
import Wording

extension State {
  /// How the owner stands to goals, budget and deadlines, in one line where there is room for it.
  var standingRows: [Row] {
    // What cannot be read may hold what is said not to be there.
    guard derived.facts.emptiness(.noGoals) == .noGoals else { return [] }
    let word = words[OverviewPhrase.standing].uppercased()
    let width = FrameLayout(self).list.width
    let (long, short) = (standing(.long), standing(.short))
    // A line more is worth more than the air behind the word.
    let isTight = !isFitting(short, width - word.columns - 3)
    let title = word + (isTight ? "  " : "   ")
    let room = width - title.columns
    let ways = [long, short, standing(.short, telling: .problems)]
    let lines = ways.first { isFitting($0, room) }.map { [$0] } ?? wrapped(long, short, room)
    let indent = String(repeating: " ", count: title.columns)
    return lines.enumerated()
      .map { index, parts in
        let head = Span(index == 0 ? title : indent, Style(.quiet, .bold))
        return Row(content: .standing([head] + joined(parts)))
      }
  }

  private typealias Part = [Span]

  /// Which deadlines are told of.
  private enum ToldDeadlines {
    /// Those that are met, too.
    case all
    /// Only those that are not: where a line is full, that nothing is late goes without saying.
    case problems
  }

  private func standing(_ length: TextLength, telling told: ToldDeadlines = .all) -> [Part] {
    let counts = derived.facts.counts
    let isQuiet =
      told == .problems && !counts.kinds.isEmpty && counts.overdue == 0 && counts.dueSoon == 0
    let deadlines = isQuiet ? [] : followUpPart(length)
    // Of a municipality it is asked first whether its finances hold.
    let isOfMunicipality = place?.owner.body == nil
    let finances = isOfMunicipality ? financePart(length) : []
    // Unless they do: what is well must not stand before what is not.
    let (first, last) = unmetFinances.isEmpty ? ([], finances) : (finances, [])
    let parts =
      isOfMunicipality
      ? [first] + economyParts + [goalPart(length), deadlines, last]
      : [goalPart(length)] + economyParts + [deadlines]
    return parts.filter { !$0.isEmpty }
  }

  private func joined(_ parts: [Part]) -> [Span] {
    Array(parts.joined(separator: [Span(" · ", .quiet)]))
  }

  private func isFitting(_ parts: [Part], _ room: Int) -> Bool {
    joined(parts).reduce(0) { $0 + $1.text.columns } <= room
  }

  /// In as many words as do not cost a line.
  private func wrapped(_ long: [Part], _ short: [Part], _ room: Int) -> [[Part]] {
    let (long, short) = (wrapped(long, room), wrapped(short, room))
    let isCut = long.contains { !isFitting($0, room) }
    return isCut || long.count > short.count ? short : long
  }

  /// As many parts in each line as there is room for, at least one.
  private func wrapped(_ parts: [Part], _ room: Int) -> [[Part]] {
    var lines: [[Part]] = []
    for part in parts {
      if let last = lines.last, isFitting(last + [part], room) {
        lines[lines.count - 1].append(part)
      } else {
        lines.append([part])
      }
    }
    return lines
  }

  private func signalled(_ signal: Signal, _ text: String) -> Part {
    [Span("\(disc(signal)) ", signal.style), Span(text)]
  }

  private func goalPart(_ length: TextLength) -> Part {
    let counts = derived.facts.counts
    guard counts.goals > 0 else {
      let others = GoalKind.allCases.compactMap { kind in
        counts.goalKinds[kind].map { words[.otherGoals(kind, $0)] }
      }
      return [Span(others.first ?? words[.goalless], .quiet)]
    }
    guard counts.judgedGoals > 0 else {
      return signalled(.none, words[.noneAssessed(of: counts.goals)])
    }
    let met = counts.levels[.fullyMet] ?? 0
    let levels = counts.levels.filter { $0.value > 0 }.map(\.key)
    return signalled(
      Signal(summing: levels),
      words[.goalsMet(met, of: counts.judgedGoals, length: length)]
    ) + dated(counts.assessed.keys.max())
  }

  /// Of when something is known, where that is not the chosen period: what is old must not pass for new.
  private func dated(_ known: ReportingPeriod?) -> Part {
    guard let known, known != period else { return [] }
    return [Span(" (\(words.period(known, length: .short)))", .quiet)]
  }

  private var unmetFinances: [EconomyFacts.GoalFact] {
    derived.facts.finances.goals.filter { $0.verdict == .notMet }
  }

  /// The financial goals that are not met, by name where it is one; that all are, where nothing is unknown.
  private func financePart(_ length: TextLength) -> Part {
    let (goals, unmet) = (derived.facts.finances.goals, unmetFinances)
    let told = unmet.isEmpty && goals.allSatisfy { $0.verdict == .met } ? goals : unmet
    guard let first = told.first else { return [] }
    let isKnown = told.allSatisfy { $0.judged?.certainty == .known }
    let signal = first.verdict.signal
    let text = words[
      .financialGoals(
        first.verdict,
        isKnown ? .known : .expected,
        told.map(\.goal.title),
        length
      )
    ]
    return [Span("\(isKnown ? disc(signal) : expectedMark) ", signal.style), Span(text)]
      + judgedOn(told)
  }

  /// The year that all of some goals are judged on, where it is not the period's: *(prognos 2020)*.
  private func judgedOn(_ told: [EconomyFacts.GoalFact]) -> Part {
    let values = told.map { goal in
      goal.judged?.year.flatMap { year in goal.years.first { $0.year == year } }
    }
    guard let value = values.first ?? nil, value.year.number != period.year,
      values.allSatisfy({ $0?.year == value.year && $0?.basis == value.basis })
    else { return [] }
    let basis = words.valueBasis(value.basis).lowercased()
    return [Span(" (\(basis) \(value.year.number))", .quiet)]
  }

  /// The worst that a forecast says; where there is none, what the budget gives.
  private var economyParts: [Part] {
    let facts = derived.facts
    let told = place?.owner.body == nil ? facts.bodies.compactMap(\.namedStanding) : facts.standings
    let known = told.filter { $0.standing.level != .unknown }
    guard
      let worst = known.first(where: { other in
        !known.contains { $0.standing.level.isWorse(than: other.standing.level) }
      })
    else { return place?.owner.body == nil ? wholeBudgetParts : [budgetPart] }
    return [part(worst, of: known)]
  }

  private func part(_ worst: NamedStanding, of known: [NamedStanding]) -> Part {
    let level = worst.standing.level
    guard level != .balanced else {
      return signalled(level.signal, words[.inBalance]) + dated(worst.period)
    }
    let amount = words.value(worst.standing.variance, sign: .always)
    let more = known.count { $0.standing.level != .balanced } - 1
    return signalled(level.signal, "\(worst.name) ")
      + [
        Span(amount, varianceStyle(worst.standing.variance)), Span(" \(words.unit(worst.unit))"),
        Span(more > 0 ? " \(words[.andMore(more)])" : ""),
      ] + dated(worst.period)
  }

  /// What the budget gives a body.
  private var budgetPart: Part {
    let facts = derived.facts
    guard let table = facts.toldTables.first.map({ facts.tables[$0] }), let budget = table.budget
    else { return [Span(words[.noFigures(period.year)], .quiet)] }
    let name = words[.budgeted(budget.measure, budget.kind, budget.year)]
    let amount = "\(words.value(budget.budget)) \(words.unit(table.statement.unit))"
    return [Span("\(name) \(amount)"), Span(", \(words[.noForecast])", .quiet)]
  }

  /// What the budget gives a municipality: its result, then what its bodies may cost, which is no deficit.
  private var wholeBudgetParts: [Part] {
    let facts = derived.facts
    let result = facts.budgetedResult.map { told -> Part in
      let (budget, unit) = (told.standing, words.unit(told.unit))
      let name = words[.budgeted(.result, budget.kind, budget.year)]
      let amount = words.value(budget.budget, sign: .always)
      return [Span("\(name) "), Span(amount, varianceStyle(budget.budget)), Span(" \(unit)")]
    }
    guard let given = facts.bodies.lazy.compactMap(\.budget).first, let total = facts.budgetTotal
    else { return [result ?? [Span(words[.noFigures(period.year)], .quiet)]] }
    let (measure, kind, year) = (facts.givenMeasure, given.standing.kind, given.standing.year)
    let name = words[.givenBodies(measure, kind, year, result == nil ? .long : .short)]
    let amount = "\(words.value(.number(total))) \(words.unit(given.unit))"
    let remark = result == nil ? ", \(words[.noForecast])" : ""
    return [result, [Span("\(name) \(amount)"), Span(remark, .quiet)]].compactMap(\.self)
  }

  private func followUpPart(_ length: TextLength) -> Part {
    let counts = derived.facts.counts
    let kind = counts.kinds.count == 1 && length == .long ? counts.kinds.keys.first : nil
    guard !counts.kinds.isEmpty else { return [Span(words[.nothingFollowedUp], .quiet)] }
    let soon = counts.dueSoon > 0 ? words[.dueSoon(counts.dueSoon)] : nil
    guard counts.overdue > 0 else {
      return soon.map { signalled(.half, $0) } ?? [Span(words[.nothingOverdue(kind)])]
    }
    let late = words[OverviewPhrase.overdue(counts.overdueKind, counts.overdue)]
    return [
      Span("\(disc(.empty)) ", Signal.empty.style), Span(late, Style(.notMet, .bold)),
      Span(soon.map { ", \($0)" } ?? ""),
    ]
  }
}

/// A standing and whose it is.
private struct NamedStanding {
  let name: String
  let standing: EconomyStanding
  let unit: Unit
  /// The period of the document that says so.
  let period: ReportingPeriod?
}

extension Facts {
  /// How the tables in force stand.
  fileprivate var standings: [NamedStanding] {
    tablesInForce.compactMap { table in
      table.told.map {
        NamedStanding(
          name: table.statement.title,
          standing: $0,
          unit: table.statement.unit,
          period: period(of: table)
        )
      }
    }
  }
}

extension Facts {
  /// What the budgets of the bodies come to.
  var givenMeasure: BudgetStanding.Measure { bodies.compactMap(\.budget).measure }

  private func period(of table: TableFact) -> ReportingPeriod? {
    documents.first { $0.id == table.document }?.period
  }
}

extension Facts.BodyFact {
  /// How its economy stands, under its name and that of the table, where that is not the first.
  fileprivate var namedStanding: NamedStanding? {
    economy.map { economy in
      let name = body.shortName ?? body.name
      return NamedStanding(
        name: economy.isElsewhere ? "\(name) \(economy.table)" : name,
        standing: economy.standing,
        unit: economy.unit,
        period: economy.period
      )
    }
  }
}
