public import Screen
public import Wording

extension Command {
  /// The keys that mean the command, the one shown first first.
  var keys: [Key] {
    switch self {
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .left: [.left, .character("h")]
    case .right: [.right, .character("l")]
    case .pageUp: [.pageUp, .control("b")]
    case .pageDown: [.pageDown, .control("d")]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    case .enter: [.enter]
    case .back: [.escape, .backspace]
    case .otherPane: [.tab, .backTab]
    case .overview: [.character("1"), .alt("1")]
    case .goals: [.character("2"), .alt("2")]
    case .budget: [.character("3"), .alt("3")]
    case .assignments: [.character("4"), .alt("4")]
    case .internalControl: [.character("5"), .alt("5")]
    case .sumCheck: [.character("6"), .alt("6")]
    case .calendar: [.character("7"), .alt("7")]
    case .economy: [.character("8"), .alt("8")]
    case .documents: [.character("9"), .alt("9")]
    case .log: [.character("0"), .alt("0")]
    case .history: [.character("H")]
    case .undoThis: [.character("U")]
    case .chooseWho: [.character("w")]
    case .chooseTime: [.character("t")]
    case .chooseBody: [.character("v")]
    case .drafts: [.character("&")]
    case .earlierPeriod: [.character("<")]
    case .laterPeriod: [.character(">")]
    case .filter: [.character("/")]
    case .cycleFilter: [.character("f")]
    case .chooseKind: [.character("v")]
    case .nextOrder: [.character("r")]
    case .nextGrouping: [.character("b")]
    case .fold: [.character("z")]
    case .nextPart: [.character("t")]
    case .previousPart: [.character("T")]
    case .nextTable: [.character("t")]
    case .previousTable: [.character("T")]
    case .chooseTable: [.character("v")]
    case .nextDocument: [.character("b")]
    case .previousDocument: [.character("B")]
    case .chooseDocument: [.character("V")]
    case .compare: [.character("d")]
    case .nextUnit: [.character("m")]
    case .explain: [.character("o")]
    case .search: [.control("f"), .character("F")]
    case .previousPlace: [.altLeft, .character("p")]
    case .nextPlace: [.altRight, .character("P")]
    case .reverseOrder: [.character("R")]
    case .resetList: [.character("a")]
    case .chooseColumns: [.character("N")]
    case .widen: [.character("w")]
    case .narrow: [.character("W")]
    case .freeze: [.character("f")]
    case .nextVariance: [.character("A")]
    case .toSource: [.character("D")]
    case .toCheck: [.character("C")]
    case .mark: [.character(" ")]
    case .markTo: [.character("M")]
    case .markUp: [.shiftUp]
    case .markDown: [.shiftDown]
    case .copy: [.character("y")]
    case .copyAll: [.character("Y")]
    case .export: [.character("x")]
    case .picture: [.character("i")]
    case .suppose: [.character("%")]
    case .cardBack: [.shiftLeft]
    case .cardOn: [.shiftRight]
    case .edit: [.character("e"), .function(2)]
    case .form: [.character("E")]
    case .add: [.character("n")]
    case .retire: [.character("X"), .delete]
    case .moveEarlier: [.character("K")]
    case .moveLater: [.character("J")]
    case .nextStatus: [.character("s")]
    case .chooseStatus: [.character("S")]
    case .deliver: [.character("s")]
    case .comment: [.character("c")]
    case .newBudget: []
    case .carryOver: [.character("O")]
    case .others: [.character("!")]
    case .carryOverToBody: []
    case .documentState: [.character("s")]
    case .newDecision: [.character("s")]
    case .removeDecision: []
    case .lockPeriod: [.character("L")]
    case .comparePeriods: [.character("d")]
    case .undo: [.character("u")]
    case .redo: [.control("r")]
    case .palette: [.character(":"), .control("p")]
    case .help: [.character("?"), .function(1)]
    case .glossary: [.function(3)]
    case .chooseAppearance: [.function(4)]
    case .tour: [.function(5)]
    case .suspend: [.control("z")]
    case .repaint: [.control("l")]
    case .quit: [.character("q")]
    }
  }

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
    case .picture:
      [.overview, .goals, .goal, .budget, .assignments, .board, .economy, .chart, .signalMap]
    case .suppose: [.budget]
    case .cardBack, .cardOn: [.board]
    case .fold: [.navigator, .goals, .budget, .assignments, .sumCheck, .calendar]
    case .nextPart, .previousPart: [.internalControl, .economy]
    case .nextTable, .previousTable, .nextUnit: [.budget]
    case .chooseTable: [.budget, .documents, .document]
    case .nextDocument, .previousDocument, .chooseDocument, .compare: [.budget, .document]
    case .explain:
      [
        .overview, .goals, .goal, .budget, .assignments, .board, .internalControl, .sumCheck,
        .calendar, .economy, .document, .log, .periods, .signalMap,
      ]
    case .edit: [.goal, .budget, .internalControl, .controlPage, .calendar, .economy]
    case .deliver: [.calendar]
    case .add: Context.allCases.filter { $0 != .sumCheck && $0 != .assignment }
    case .newBudget: [.documents, .document]
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
        .controlPage, .sumCheck,
      ]
    default: Context.allCases
    }
  }

  /// How important the command is for the footer of a context; `nil` where it is not shown there.
  func footerRank(in context: Context) -> Int? {
    guard contexts.contains(context) else { return nil }
    let order: [Command] =
      switch context {
      case .navigator: [.enter, .add, .form, .fold, .otherPane, .help, .quit]
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
          .edit, .nextTable, .nextDocument, .compare, .suppose, .picture, .chooseTable, .nextUnit,
          .fold, .filter, .newDecision, .add, .form, .undo, .history, .explain, .search,
          .nextOrder, .chooseColumns, .copy, .help, .quit,
        ]
      case .calendar:
        [
          .enter, .edit, .deliver, .lockPeriod, .comparePeriods, .fold, .earlierPeriod,
          .laterPeriod, .add, .form, .undo, .history, .explain, .help, .quit,
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
    return order.firstIndex(of: self)
  }
}

/// What every key means in every context.
public struct Keymap: Hashable, Sendable {
  /// The usual keys.
  public static let standard = Keymap([:])

  private let keys: [Command: [Key]]
  private let commands: [Context: [Key: Command]]

  /// The usual keys with some in place of others, which must not mean two things in one context.
  init(_ rebound: [Command: [Key]]) {
    precondition(Self.firstClash(rebound) == nil, "two commands on one key")
    keys = rebound
    commands = Self.commands(rebound) { _, _, _ in }
  }

  /// What a key means in a context.
  func command(_ key: Key, in context: Context) -> Command? {
    commands[context]?[key]
  }

  /// The keys that mean a command, the one shown first first.
  public func keys(of command: Command) -> [Key] { keys[command] ?? command.keys }

  /// The key of a command, as it is printed on the keyboard; empty where there is none.
  func label(of command: Command) -> String { keys(of: command).first?.label ?? "" }

  /// The commands with other keys than the usual ones, by the key that is shown for each.
  var rebound: [Command: String] { keys.mapValues { $0.first?.label ?? ":" } }

  /// What makes it another keymap than the usual one, in words of the program's own.
  var signature: String {
    keys.map { "\($0.key.name) \($0.value.map(\.name))" }.sorted().joined(separator: "\n")
  }
}

extension Keymap {
  /// A key that means two things in one context.
  struct Clash {
    let key: Key
    let command: Command
    let other: Command
  }

  /// The first key that would mean two things.
  static func firstClash(_ rebound: [Command: [Key]]) -> Clash? {
    var first: Clash?
    _ = commands(rebound) { key, command, other in
      first = first ?? Clash(key: key, command: command, other: other)
    }
    return first
  }

  private static func commands(
    _ rebound: [Command: [Key]],
    _ clash: (Key, Command, Command) -> Void
  ) -> [Context: [Key: Command]] {
    var commands: [Context: [Key: Command]] = [:]
    for command in Command.allCases {
      for key in rebound[command] ?? command.keys {
        for context in command.contexts {
          if let other = commands[context]?[key], other != command { clash(key, command, other) }
          commands[context, default: [:]][key] = command
        }
      }
    }
    return commands
  }
}

extension Key {
  /// As it is printed on the keyboard.
  var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "⌫"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftLeft: "Shift-←"
    case .shiftRight: "Shift-→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .shiftUp: "Shift-↑"
    case .shiftDown: "Shift-↓"
    case .altLeft: "Alt-←"
    case .altRight: "Alt-→"
    }
  }
}
