public import Screen
public import Wording

/// What a configuration file says: settings, keys, and what is wrong in it.
///
/// It never fails: a line that is wrong sets nothing and is told, and the rest holds.
public struct Configuration: Hashable, Sendable {
  /// A value and the line on which it stands.
  public struct Value: Hashable, Sendable {
    /// The value, as written.
    public let text: String
    /// The line, from 1.
    public let line: Int
  }

  /// The keys of a command and the line on which they stand.
  public struct Binding: Hashable, Sendable {
    /// The keys, in place of the usual ones.
    public let keys: [Key]
    /// The line, from 1.
    public let line: Int
    let column: Int
  }

  /// The values by what they set.
  public private(set) var values: [Setting: Value] = [:]
  /// The keys that are not the usual ones.
  public private(set) var bindings: [Command: Binding] = [:]
  /// What is wrong.
  public private(set) var faults: [ConfigurationFault] = []

  /// What an empty file says: nothing.
  public init() {}

  /// What a file's text says.
  public init(_ text: String) {
    let lines = ConfigurationText(text)
    faults = lines.faults
    for entry in lines.entries { take(entry) }
    settleClashes()
    faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// What a file says that cannot be read.
  public init(_ fault: ConfigurationFault.Kind) {
    faults = [ConfigurationFault(fault)]
  }

  /// What every key means, with the file's own ones.
  public var keymap: Keymap { Keymap(bindings.mapValues(\.keys)) }

  /// A file's text with a setting's value in its line, or in place of its example, or at the end.
  public static func setting(_ setting: Setting, to value: String, in text: String) -> String {
    ConfigurationText.setting(setting.rawValue, to: value, in: text)
  }
}

extension Configuration {
  private static let keyPrefix = "key."

  private mutating func take(_ entry: ConfigurationText.Entry) {
    do throws(ConfigurationFault) {
      if entry.name.hasPrefix(Self.keyPrefix) {
        try bind(entry)
      } else {
        try set(entry)
      }
    } catch {
      faults.append(error)
    }
  }

  private mutating func set(_ entry: ConfigurationText.Entry) throws(ConfigurationFault) {
    guard let setting = Setting(rawValue: entry.name) else {
      let names = Setting.allCases.map(\.rawValue) + Command.allCases.map { "key.\($0.name)" }
      throw ConfigurationFault(
        .unknownSetting(entry.name, nearest: names.nearest(to: entry.name)),
        line: entry.line,
        column: entry.nameColumn
      )
    }
    let value = entry.value
    if !setting.values.isEmpty, !setting.values.contains(value) {
      throw fault(.unknownValue(value, of: setting), at: entry)
    }
    if setting == .data, !value.hasPrefix("/"), !value.hasPrefix("~/"), value != "~" {
      throw fault(.relativePath(value), at: entry)
    }
    values[setting] = Value(text: value, line: entry.line)
  }

  private mutating func bind(_ entry: ConfigurationText.Entry) throws(ConfigurationFault) {
    let name = String(entry.name.dropFirst(Self.keyPrefix.count))
    guard let command = Command(name: name) else {
      throw ConfigurationFault(
        .unknownCommand(name, nearest: Command.allCases.map(\.name).nearest(to: name)),
        line: entry.line,
        column: entry.nameColumn + Self.keyPrefix.count
      )
    }
    bindings[command] = Binding(
      keys: entry.value == "none" ? [] : try keys(entry),
      line: entry.line,
      column: entry.valueColumn
    )
  }

  private func keys(_ entry: ConfigurationText.Entry) throws(ConfigurationFault) -> [Key] {
    var keys: [Key] = []
    let characters = Array(entry.value)
    var start = 0
    while start < characters.count {
      let end = characters[start...].firstIndex(where: \.isWhitespace) ?? characters.count
      if end > start {
        let name = String(characters[start..<end])
        keys.append(try key(name, at: entry, offset: start))
      }
      start = end + 1
    }
    return keys
  }

  private func key(
    _ name: String,
    at entry: ConfigurationText.Entry,
    offset: Int
  ) throws(ConfigurationFault) -> Key {
    do throws(Key.NameFault) {
      return try Key(named: name)
    } catch {
      switch error {
      case .unknown: throw fault(.unknownKey(name), at: entry, offset: offset)
      case .same(let other): throw fault(.sameKey(name, as: other.name), at: entry, offset: offset)
      }
    }
  }

  private func fault(
    _ kind: ConfigurationFault.Kind,
    at entry: ConfigurationText.Entry,
    offset: Int = 0
  ) -> ConfigurationFault {
    ConfigurationFault(kind, line: entry.line, column: entry.valueColumn + offset)
  }

  /// Keys that would mean two things in one place stay the usual ones.
  private mutating func settleClashes() {
    while !bindings.isEmpty, let clash = Keymap.firstClash(bindings.mapValues(\.keys)) {
      let involved = [clash.command, clash.other].filter { bindings[$0] != nil }
      guard let command = involved.max(by: { line(of: $0) < line(of: $1) }),
        let binding = bindings.removeValue(forKey: command)
      else { return }
      let other = command == clash.command ? clash.other : clash.command
      faults.append(
        ConfigurationFault(
          .taken(key: clash.key.name, by: other),
          line: binding.line,
          column: binding.column
        )
      )
    }
  }

  private func line(of command: Command) -> Int { bindings[command]?.line ?? 0 }
}
