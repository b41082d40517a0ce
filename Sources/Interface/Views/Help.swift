import Governance
import Screen
import Wording

extension State {
  /// What the view is for, what its symbols mean, and the keys that work in it.
  var helpLines: [[Span]] {
    let purpose = words.purpose(of: context.helpTopic)
      .wrapped(to: max(1, FrameLayout(self).reading.width - 4))
    return purpose.map { [Span($0)] } + symbolLines + keyLines
  }

  /// The keys of this place in groups, from the list of commands.
  private var keyLines: [[Span]] {
    let context = context
    let here = Command.allCases.filter { $0.contexts.contains(context) }
    return CommandGroup.allCases.flatMap { group -> [[Span]] in
      let commands = here.filter { $0.group == group }
      guard !commands.isEmpty else { return [] }
      return [[], heading(words[group.phrase])] + commands.flatMap { helpLines(of: $0) }
    }
  }

  /// A command with its keys, and why it cannot run here, whole.
  private func helpLines(of command: Command) -> [[Span]] {
    let keys = shown(keymap.keys(of: command).map(\.label).joined(separator: "  "))
    let start = "  \(keys)\(String(repeating: " ", count: max(1, Self.keysWidth - keys.columns)))"
    let (text, isQuiet): (String, Bool) =
      if case .unavailable(let reason) = availability(of: command) {
        ("\(words.title(command)) – \(words[reason])", true)
      } else {
        (words.title(command), false)
      }
    let room = max(1, FrameLayout(self).reading.width - 4 - start.columns)
    let indent = String(repeating: " ", count: start.columns)
    return text.wrapped(to: room).enumerated()
      .map { index, line in
        [Span(index == 0 ? start : indent, isQuiet ? .quiet : .accent)]
          + [Span(line, isQuiet ? .quiet : .plain)]
      }
  }

  /// How wide the keys stand.
  private static let keysWidth = 18

  private func heading(_ title: String) -> [Span] {
    [Span(title.uppercased(), Style(.quiet, .bold))]
  }

  /// The symbols that stand in this view.
  private var symbolLines: [[Span]] {
    // One symbol may mean two things, in two columns; it is listed once.
    var others: [(mark: Span, meaning: String)] = []
    let marks: [HelpSymbol] = Context.marked.contains(context) ? [.marked] : []
    for symbol in context.symbols + marks {
      let (mark, meaning) = (mark(symbol), words.meaning(of: symbol))
      if let same = others.firstIndex(where: { $0.mark.text == mark.text }) {
        others[same].meaning += "; \(meaning)"
      } else {
        others.append((mark, meaning))
      }
    }
    return [[], heading(words[.symbols])] + discLines
      + others.flatMap { lines(of: [$0.mark], $0.meaning) }
  }

  /// The discs, with what they stand for in this view and no other.
  private var discLines: [[Span]] {
    Signal.allCases.flatMap { signal -> [[Span]] in
      var meanings: [String] = []
      for meaning in context.discSubjects.flatMap({ self.meanings(of: signal, for: $0) })
      where !meanings.contains(meaning) {
        meanings.append(meaning)
      }
      guard !meanings.isEmpty else { return [] }
      return lines(of: [Span(disc(signal), signal.style)], meanings.joined(separator: "; "))
    }
  }

  private func line(of marks: [Span], _ meaning: String) -> [Span] {
    let width = marks.reduce(0) { $0 + $1.text.columns }
    let gap = String(repeating: " ", count: max(2, 7 - width))
    return [Span("  ")] + marks + [Span(gap), Span(meaning)]
  }

  /// A meaning that is longer than the line goes on below its beginning.
  private func lines(of marks: [Span], _ meaning: String) -> [[Span]] {
    let start = line(of: marks, "").reduce(0) { $0 + $1.text.columns }
    let pieces = meaning.wrapped(to: max(1, FrameLayout(self).reading.width - 4 - start))
    let indent = Span(String(repeating: " ", count: start))
    return pieces.enumerated().map { $0 == 0 ? line(of: marks, $1) : [indent, Span($1)] }
  }

  /// A symbol as it is drawn.
  private func mark(_ symbol: HelpSymbol) -> Span {
    switch symbol {
    case .changed: Span("*", .accent)
    case .unexpectedSign: unexpectedSignMark
    case .preliminary: Span("(72)")
    case .expected: Span(expectedMark)
    case .missing: Span("–", .quiet)
    case .lost: Span("?", .quiet)
    case .mismatch: Span(mark(SumVerdict.mismatch), SumVerdict.mismatch.style)
    case .rounding: Span(mark(SumVerdict.rounding), SumVerdict.rounding.style)
    case .exact: Span(mark(SumVerdict.exact), SumVerdict.exact.style)
    case .restated: Span(mark(Finding.Verdict.restated), .quiet)
    case .unresolved: Span(mark(Finding.Verdict.unresolved), .quiet)
    case .folded: Span("▸", .quiet)
    case .unfolded: Span("▾", .quiet)
    case .moreColumns: Span("‹", .accent)
    case .otherTable: Span("▹", .quiet)
    case .sparkline: Span(Sparkline([1, 3, 2]).text(width: 5, among: glyphs))
    case .suggested: Span("‹", .quiet)
    case .overridden: Span("*", .quiet)
    case .shownPeriod: Span(glyphs == .unicode ? "→" : ">", .accent)
    case .riskValue: Span("░ ▒ ▓")
    case .marked: Span("»", Style(.accent, .bold))
    }
  }
}

extension Context {
  /// What its help is about.
  fileprivate var helpTopic: HelpTopic {
    switch self {
    case .navigator: .navigator
    case .overview: .overview
    case .goals: .goals
    case .goal: .goal
    case .budget: .budget
    case .assignments: .assignments
    case .assignment: .assignment
    case .internalControl: .internalControl
    case .controlPage: .controlPage
    case .sumCheck: .sumCheck
    case .calendar: .calendar
    case .economy: .economy
    case .documents: .documents
    case .document: .document
    case .log: .log
    case .periods: .periods
    case .chart: .chart
    case .board: .board
    case .signalMap: .signalMap
    }
  }

  /// What its discs say something of.
  fileprivate var discSubjects: [DiscSubject] {
    switch self {
    case .navigator: [.goals, .economy, .assignmentsTogether]
    case .overview: [.goals, .economy, .assignments, .controls]
    case .goals, .goal: [.goals]
    case .assignments, .board, .assignment: [.assignments]
    case .internalControl, .controlPage: [.risks, .controls]
    case .calendar: [.reports]
    case .economy: [.financialGoals]
    case .signalMap: [.goals, .economy, .assignmentsTogether, .controlsTogether]
    case .budget, .sumCheck, .documents, .document, .log, .periods, .chart: []
    }
  }

  /// The other symbols that stand in it.
  fileprivate var symbols: [HelpSymbol] {
    switch self {
    case .navigator: [.folded, .unfolded]
    case .overview:
      [.mismatch, .rounding, .exact, .preliminary, .expected, .missing, .overridden, .sparkline]
    case .goals:
      [.folded, .unfolded, .preliminary, .missing, .lost, .overridden, .sparkline, .suggested]
    case .goal: [.preliminary, .missing, .lost, .changed, .moreColumns, .suggested]
    case .budget:
      [
        .mismatch, .rounding, .exact, .restated, .unresolved, .changed, .unexpectedSign, .missing,
        .lost, .folded, .unfolded, .moreColumns, .otherTable,
      ]
    case .assignments: [.folded, .unfolded]
    case .assignment: []
    case .internalControl: [.riskValue, .missing, .lost]
    case .controlPage: [.missing, .lost]
    case .sumCheck:
      [.mismatch, .rounding, .exact, .restated, .unresolved, .folded, .unfolded]
    case .calendar: [.shownPeriod, .missing, .folded, .unfolded]
    case .economy: [.expected, .missing, .lost]
    case .documents, .document: [.mismatch, .rounding, .exact]
    case .chart: [.preliminary, .expected, .missing]
    case .log, .periods, .board, .signalMap: []
    }
  }
}

/// How help groups the commands.
enum CommandGroup: CaseIterable, Hashable, Sendable {
  case editing, showing, places, moving, program
}

extension Command {
  /// Its group in help.
  var group: CommandGroup {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd,
      .enter, .back, .otherPane:
      .moving
    case .overview, .goals, .budget, .assignments, .internalControl, .sumCheck, .calendar,
      .economy, .documents, .log, .earlierPeriod, .laterPeriod:
      .places
    case .search, .previousPlace, .nextPlace, .toSource, .toCheck, .nextVariance: .places
    case .reverseOrder, .resetList, .chooseColumns, .widen, .narrow, .freeze, .copy, .copyAll,
      .export:
      .showing
    case .mark, .markTo, .markUp, .markDown: .editing
    case .history, .chooseWho, .chooseTime, .chooseBody, .filter, .cycleFilter, .chooseKind,
      .nextOrder, .nextGrouping, .fold, .nextPart,
      .previousPart, .nextTable,
      .previousTable, .chooseTable, .nextDocument,
      .previousDocument, .chooseDocument, .compare, .comparePeriods, .nextUnit, .explain, .others,
      .picture, .bridge, .suppose, .endedBodies:
      .showing
    case .edit, .empty, .form, .add, .copyExample, .retire, .moveEarlier, .moveLater, .nextStatus,
      .chooseStatus,
      .deliver, .comment, .newBudget, .carryOver, .carryOverToBody, .documentState, .newDecision,
      .removeDecision, .lockPeriod, .undo, .redo, .undoThis, .drafts, .cardBack, .cardOn:
      .editing
    case .palette, .help, .glossary, .tour, .chooseAppearance, .chooseLanguage, .settings, .suspend,
      .repaint,
      .quit:
      .program
    }
  }
}
