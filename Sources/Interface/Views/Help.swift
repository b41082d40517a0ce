import Governance
import Screen
import Wording

extension State {
  /// The keys that work in this view, from the list of commands, and what the symbols mean.
  var helpLines: [[Span]] {
    let context = context
    var lines: [[Span]] = []
    let here = Command.allCases.filter { $0.contexts.contains(context) }
    for group in CommandGroup.allCases {
      let commands = here.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      if !lines.isEmpty { lines.append([]) }
      lines.append([Span(words[group.phrase].uppercased(), Style(.quiet, .bold))])
      lines += commands.map { command in
        let keys = command.keys.map(\.label).joined(separator: "  ")
        let gap = String(repeating: " ", count: max(1, 18 - keys.columns))
        var spans = [Span("  \(keys)\(gap)", .accent), Span(words.title(command))]
        if case .unavailable(let reason) = availability(of: command) {
          spans = [
            Span("  \(keys)\(gap)", .quiet),
            Span("\(words.title(command)) – \(words[reason])", .quiet),
          ]
        }
        return spans
      }
    }
    return lines + symbolLines
  }

  private var symbolLines: [[Span]] {
    var lines: [[Span]] = [[], [Span(words[.symbols].uppercased(), Style(.quiet, .bold))]]
    let levels = settings.levels
    for level in levels {
      lines.append([
        Span("  "), Span(disc(level.signal), level.signal.style),
        Span("   \(words.level(level, in: settings))"),
        Span("  \(words[.signalAlso(level.signal)])", .quiet),
      ])
    }
    for verdict in SumVerdict.allCases.reversed() {
      lines.append([
        Span("  "), Span(mark(verdict), verdict.style), Span("   \(words[verdict.phrase])"),
      ])
    }
    lines.append([Span("  "), Span("*", .accent), Span("   \(words[.changedMark])")])
    return lines
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
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .enter, .back, .otherPane:
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
      .picture, .suppose:
      .showing
    case .edit, .form, .add, .retire, .moveEarlier, .moveLater, .nextStatus, .chooseStatus,
      .deliver, .comment, .newBudget, .carryOver, .carryOverToBody, .documentState, .newDecision,
      .removeDecision, .lockPeriod, .undo, .redo, .undoThis, .drafts, .cardBack, .cardOn:
      .editing
    case .palette, .help, .suspend, .repaint, .quit: .program
    }
  }
}
