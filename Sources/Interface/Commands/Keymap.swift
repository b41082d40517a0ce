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
    case .pageDown: [.pageDown, .control("f")]
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
    case .edit: [.character("e"), .function(2)]
    case .nextStatus: [.character("s")]
    case .chooseStatus: [.character("S")]
    case .deliver: [.character("s")]
    case .comment: [.character("c")]
    case .newBudget: [.character("n")]
    case .carryOver: [.character("O")]
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
    case .filter: [.goals, .budget, .assignments, .internalControl, .sumCheck]
    case .cycleFilter, .chooseKind, .nextOrder, .nextGrouping: [.assignments]
    case .fold: [.navigator, .goals, .budget, .assignments, .sumCheck, .calendar]
    case .nextPart, .previousPart: [.internalControl, .economy]
    case .nextTable, .previousTable, .nextUnit: [.budget]
    case .chooseTable: [.budget, .documents, .document]
    case .nextDocument, .previousDocument, .chooseDocument, .compare: [.budget, .document]
    case .explain:
      [
        .overview, .goals, .goal, .budget, .assignments, .internalControl, .sumCheck, .calendar,
        .economy, .document,
      ]
    case .edit: [.goal, .budget, .internalControl, .controlPage, .calendar, .economy]
    case .deliver: [.calendar]
    case .newBudget: [.documents, .document]
    case .carryOver: Context.allCases.filter { $0 != .navigator }
    case .nextStatus, .chooseStatus:
      [.overview, .goals, .goal, .assignments, .assignment, .internalControl, .controlPage]
    case .comment:
      [
        .overview, .goals, .goal, .assignments, .assignment, .internalControl, .controlPage,
        .sumCheck,
      ]
    default: Context.allCases
    }
  }

  /// How important the command is for the footer of a context; `nil` where it is not shown there.
  func footerRank(in context: Context) -> Int? {
    guard contexts.contains(context) else { return nil }
    let order: [Command] =
      switch context {
      case .navigator: [.enter, .fold, .otherPane, .help, .quit]
      case .overview:
        [.enter, .nextStatus, .comment, .earlierPeriod, .laterPeriod, .undo, .help, .quit]
      case .goals: [.enter, .nextStatus, .comment, .filter, .fold, .undo, .explain, .help, .quit]
      case .goal: [.edit, .nextStatus, .comment, .back, .undo, .explain, .help, .quit]
      case .budget:
        [
          .edit, .nextTable, .nextDocument, .compare, .chooseTable, .nextUnit, .fold, .filter,
          .undo, .explain, .help, .quit,
        ]
      case .calendar:
        [
          .enter, .edit, .deliver, .fold, .earlierPeriod, .laterPeriod, .undo, .explain, .help,
          .quit,
        ]
      case .internalControl:
        [
          .enter, .edit, .nextStatus, .comment, .filter, .nextPart, .earlierPeriod, .laterPeriod,
          .undo, .explain, .help, .quit,
        ]
      case .controlPage: [.edit, .nextStatus, .comment, .back, .undo, .help, .quit]
      case .economy:
        [
          .enter, .edit, .nextPart, .earlierPeriod, .laterPeriod, .undo, .explain, .help, .quit,
        ]
      case .documents: [.enter, .newBudget, .chooseTable, .undo, .help, .quit]
      case .document:
        [
          .enter, .nextDocument, .compare, .chooseTable, .explain, .back, .undo, .help, .quit,
        ]
      case .sumCheck: [.enter, .comment, .fold, .filter, .undo, .explain, .help, .quit]
      case .assignments:
        [
          .enter, .nextStatus, .comment, .undo, .cycleFilter, .chooseKind, .filter, .nextOrder,
          .nextGrouping, .fold, .help, .quit,
        ]
      case .assignment:
        [.nextStatus, .chooseStatus, .comment, .undo, .right, .back, .help, .quit]
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
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
