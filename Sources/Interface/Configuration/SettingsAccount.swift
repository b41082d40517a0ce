public import Wording

/// What is set and where that comes from, and what is wrong in the configuration file: what `namndkoll config`
/// tells in the shell.
public struct SettingsAccount: Hashable, Sendable {
  /// What a setting is.
  public struct Value: Hashable, Sendable {
    /// The value, as it is written.
    public var text: String
    /// Where it comes from.
    public var source: ConfigurationPhrase

    /// A value.
    public init(_ text: String, from source: ConfigurationPhrase) {
      (self.text, self.source) = (text, source)
    }
  }

  /// Whether the file is there.
  public enum Presence: Hashable, Sendable {
    /// It is.
    case there
    /// Nobody has begun it.
    case missing
  }

  /// Where the file is, or belongs.
  public let path: String
  /// Whether it is there.
  public internal(set) var presence: Presence
  /// What holds.
  public internal(set) var values: [Setting: Value]
  /// What is wrong in the file.
  public let faults: [ConfigurationFault]

  /// What holds, where it comes from, and what is wrong.
  public init(
    path: String,
    _ presence: Presence,
    values: [Setting: Value],
    faults: [ConfigurationFault]
  ) {
    (self.path, self.presence, self.values, self.faults) = (path, presence, values, faults)
  }

  /// Takes in what was chosen on the screen, and kept in the file.
  mutating func keep(_ text: String, as setting: Setting) {
    presence = .there
    values[setting] = Value(text, from: .chosenOnScreen)
  }
}
