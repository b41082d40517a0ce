public import Screen
public import Wording

/// What every key means in every context.
public struct Keymap: Hashable, Sendable {
  /// The usual keys.
  public static let standard = Keymap([:])

  private let keys: [Command: [Key]]
  private let commands: [Key: [Command]]

  /// The usual keys with some in place of others, which must not mean two things in one context.
  init(_ rebound: [Command: [Key]]) {
    assert(Self.firstClash(rebound) == nil, "two commands on one key")
    keys = rebound
    commands = Self.commands(rebound)
  }

  /// What a key means in a context.
  func command(_ key: Key, in context: Context) -> Command? {
    commands[key]?.first { $0.contexts.contains(context) }
  }

  /// What a key means where it means anything.
  func firstCommand(_ key: Key) -> Command? { commands[key]?.first }

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
    let commands = commands(rebound)
    for command in Command.allCases {
      for key in rebound[command] ?? command.keys {
        let earlier = commands[key, default: []].prefix { $0 != command }
        let contexts = Set(command.contexts)
        if let other = earlier.first(where: { !contexts.isDisjoint(with: $0.contexts) }) {
          return Clash(key: key, command: command, other: other)
        }
      }
    }
    return nil
  }

  /// The commands of every key; they mean it in contexts of their own.
  private static func commands(_ rebound: [Command: [Key]]) -> [Key: [Command]] {
    var commands: [Key: [Command]] = [:]
    for command in Command.allCases {
      for key in rebound[command] ?? command.keys where commands[key]?.last != command {
        commands[key, default: []].append(command)
      }
    }
    return commands
  }
}
