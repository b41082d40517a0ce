public import Screen

/// What a user may decide about the terminal; everything else is found out.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether the mouse is listened to.
  public var mouse: MouseUse
  /// Whether colours are used.
  public var colour: ColourUse
  /// Which glyphs are shown.
  public var glyphs: GlyphUse
  /// How roles are coloured.
  public var appearance: Appearance

  /// Options; each has the value that suits most terminals.
  public init(
    mouse: MouseUse = .on,
    colour: ColourUse = .automatic,
    glyphs: GlyphUse = .automatic,
    appearance: Appearance = Appearance()
  ) {
    self.mouse = mouse
    self.colour = colour
    self.glyphs = glyphs
    self.appearance = appearance
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
public enum GlyphUse: String, CaseIterable, Hashable, Sendable {
  /// Unicode where the locale says UTF-8, except on the Linux console, whose font lacks ours.
  case automatic
  /// ASCII only.
  case ascii
  /// Unicode even where nothing says that the terminal knows it.
  case unicode
}
