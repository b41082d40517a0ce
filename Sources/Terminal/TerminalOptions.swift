/// What a user may decide about the terminal; everything else is found out.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether the mouse is listened to.
  public var mouse: MouseUse
  /// Whether colours are used.
  public var colour: ColourUse
  /// Which glyphs are shown.
  public var glyphs: GlyphUse
  /// What the terminal's background is like.
  public var background: Background

  /// Options; each has the value that suits most terminals.
  public init(
    mouse: MouseUse = .on,
    colour: ColourUse = .automatic,
    glyphs: GlyphUse = .automatic,
    background: Background = .unknown
  ) {
    self.mouse = mouse
    self.colour = colour
    self.glyphs = glyphs
    self.background = background
  }
}

/// Whether the mouse is listened to.
public enum MouseUse: Hashable, Sendable {
  /// Clicks and the wheel arrive; the terminal's own selection then needs Shift.
  case on
  /// The mouse stays the terminal's.
  case off
}

/// Whether colours are used.
public enum ColourUse: Hashable, Sendable {
  /// As many as the terminal has, none where `NO_COLOR` is set and not empty.
  case automatic
  /// None: bold, underline, dim and reverse video only.
  case never
}

/// Which glyphs are shown.
public enum GlyphUse: Hashable, Sendable {
  /// Unicode where the locale says UTF-8, except on the Linux console, whose font lacks ours.
  case automatic
  /// ASCII only.
  case ascii
  /// Unicode even where nothing says that the terminal knows it.
  case unicode
}

/// What the terminal's background is like.
public enum Background: Hashable, Sendable {
  /// Light text on dark.
  case dark
  /// Dark text on light.
  case light
  /// Nobody said: colours that can be read on both.
  case unknown
}
