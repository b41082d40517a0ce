public import Screen
public import Wording

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
