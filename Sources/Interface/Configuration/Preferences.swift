public import Screen

/// What the user has decided about the screen.
public struct Preferences: Hashable, Sendable {
  /// What every key means.
  public var keymap: Keymap
  /// How it is coloured.
  public var appearance: Appearance
  /// Whether colours are shown at all.
  public var colours: Colours

  /// What is set and where that comes from; `nil` where there is no place for a configuration file.
  public var account: SettingsAccount?

  /// Whether colours are shown at all.
  public enum Colours: Hashable, Sendable {
    /// The terminal has some.
    case shown
    /// It has none, or none are wanted.
    case missing
  }

  /// Preferences; the usual ones where nothing is given.
  public init(
    keymap: Keymap = .standard,
    appearance: Appearance = Appearance(),
    colours: Colours = .shown,
    account: SettingsAccount? = nil
  ) {
    self.keymap = keymap
    self.appearance = appearance
    self.colours = colours
    self.account = account
  }
}
