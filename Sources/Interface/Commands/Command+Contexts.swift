import Wording

extension Command {
  /// The contexts in which the command means something.
  var contexts: [Context] {
    switch self {
    case .left, .right: Context.allCases
    case .filter: Context.lists + [.log, .board]
    case .undoThis, .chooseWho, .chooseTime, .chooseBody: [.log]
    case .history: Context.allCases.filter { $0 != .navigator }
    case .nextOrder, .reverseOrder: Context.sorted + [.board]
    case .resetList: Context.lists
    case .mark, .markTo, .markUp, .markDown: Context.marked
    case .copy, .copyAll: Context.lists + [.goal]
    case .export: Context.allCases.filter { $0 != .navigator }
    case .chooseColumns, .widen, .narrow, .freeze, .nextVariance: [.budget]
    case .toSource: Context.lists + [.goal, .assignment, .controlPage, .document]
    case .toCheck: [.budget, .economy, .document]
    case .cycleFilter, .chooseKind: [.assignments, .board]
    case .nextGrouping: [.assignments]
    case .endedBodies: [.navigator]
    case .copyExample: [.navigator, .overview]
    case .picture:
      [.overview, .goals, .goal, .budget, .assignments, .board, .economy, .chart, .signalMap]
    case .suppose, .bridge: [.budget]
    case .cardBack, .cardOn: [.board]
    case .fold: [.navigator, .goals, .budget, .assignments, .sumCheck, .calendar]
    case .nextPart, .previousPart: [.internalControl, .economy]
    case .nextTable, .previousTable, .nextUnit: [.budget]
    case .chooseTable: [.budget, .documents, .document]
    case .nextDocument, .previousDocument, .chooseDocument: [.budget, .document]
    case .compare: [.budget, .documents, .document]
    case .explain:
      [
        .overview, .goals, .goal, .budget, .assignments, .board, .internalControl, .sumCheck,
        .calendar, .economy, .document, .log, .periods, .signalMap,
      ]
    case .edit: [.goals, .goal, .budget, .internalControl, .controlPage, .calendar, .economy]
    case .empty: [.goal, .budget, .economy]
    case .deliver: [.calendar]
    case .add: Context.allCases.filter { $0 != .sumCheck && $0 != .assignment }
    case .retire, .moveEarlier, .moveLater:
      Context.allCases.filter { $0 != .sumCheck && $0 != .log }
    case .newBudget: [.budget, .documents, .document]
    case .documentState: [.documents, .document]
    case .newDecision: [.budget]
    case .removeDecision: [.economy]
    case .comparePeriods: [.calendar, .periods]
    case .carryOver, .carryOverToBody, .lockPeriod: Context.allCases.filter { $0 != .navigator }
    case .nextStatus, .chooseStatus:
      [
        .overview, .goals, .goal, .assignments, .board, .assignment, .internalControl,
        .controlPage,
      ]
    case .comment:
      [
        .overview, .goals, .goal, .assignments, .board, .assignment, .internalControl,
        .controlPage, .sumCheck, .budget,
      ]
    default: Context.allCases
    }
  }
}

extension Context {
  /// What the footer shows where the view of tables lists those of the bodies, as it does in a municipality that
  /// has none.
  static let commandsOfShelves: [Command] = [
    .enter, .earlierPeriod, .laterPeriod, .add, .filter, .search, .form, .undo, .history, .explain,
    .help, .quit,
  ]

  /// The commands that its footer shows where they can run, the most important first.
  var footerCommands: [Command] {
    switch self {
    case .navigator: [.enter, .add, .form, .retire, .fold, .otherPane, .help, .quit]
    case .overview:
      [
        .enter, .nextStatus, .comment, .picture, .earlierPeriod, .laterPeriod, .add, .form,
        .undo, .history, .search, .help, .quit,
      ]
    case .goals:
      [
        .enter, .nextStatus, .comment, .filter, .picture, .fold, .add, .form, .undo, .history,
        .explain, .search, .mark, .help, .quit,
      ]
    case .goal:
      [
        .edit, .nextStatus, .comment, .picture, .back, .add, .form, .undo, .history, .explain,
        .help, .quit,
      ]
    case .chart: [.right, .back, .earlierPeriod, .laterPeriod, .help, .quit]
    case .signalMap: [.enter, .back, .earlierPeriod, .laterPeriod, .help, .quit]
    case .board:
      [
        .enter, .nextStatus, .cardOn, .comment, .picture, .undo, .cycleFilter, .chooseKind,
        .filter, .nextOrder, .help, .quit,
      ]
    case .budget:
      [
        .edit, .nextTable, .nextDocument, .comment, .compare, .suppose, .picture, .chooseTable,
        .nextUnit,
        .fold, .filter, .newDecision, .add, .form, .undo, .history, .explain, .search,
        .nextOrder, .chooseColumns, .copy, .bridge, .help, .quit,
      ]
    case .calendar:
      [
        .enter, .edit, .deliver, .add, .lockPeriod, .comparePeriods, .fold, .earlierPeriod,
        .laterPeriod, .form, .undo, .history, .explain, .help, .quit,
      ]
    case .periods:
      [
        .enter, .comparePeriods, .earlierPeriod, .laterPeriod, .explain, .back, .undo, .help,
        .quit,
      ]
    case .internalControl:
      [
        .enter, .edit, .nextStatus, .comment, .filter, .nextPart, .earlierPeriod, .laterPeriod,
        .add, .form, .undo, .history, .explain, .help, .quit,
      ]
    case .controlPage:
      [.edit, .nextStatus, .comment, .back, .add, .form, .undo, .history, .help, .quit]
    case .economy:
      [
        .enter, .edit, .picture, .nextPart, .earlierPeriod, .laterPeriod, .add, .form, .undo,
        .history, .explain, .help, .quit,
      ]
    case .documents:
      [
        .enter, .documentState, .chooseTable, .add, .form, .undo, .history, .filter, .search,
        .help, .quit,
      ]
    case .document:
      [
        .enter, .documentState, .nextDocument, .compare, .chooseTable, .explain, .back, .add,
        .form, .undo, .history, .help, .quit,
      ]
    case .sumCheck: [.enter, .comment, .fold, .filter, .undo, .history, .explain, .help, .quit]
    case .assignments:
      [
        .enter, .nextStatus, .comment, .picture, .add, .form, .undo, .cycleFilter, .chooseKind,
        .filter, .nextOrder, .nextGrouping, .fold, .search, .mark, .help, .quit,
      ]
    case .log:
      [
        .enter, .undoThis, .filter, .chooseWho, .chooseTime, .chooseBody, .history, .explain,
        .back, .help, .quit,
      ]
    case .assignment:
      [.nextStatus, .chooseStatus, .comment, .form, .undo, .right, .back, .help, .quit]
    }
  }
}
