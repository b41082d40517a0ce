internal import CTerminal
package import Screen

/// How many colours a theme may use.
package enum Palette: Hashable, Sendable {
  /// The xterm palette.
  case indexed256
  /// Eight colours, dark and bright.
  case indexed16
  /// Eight colours.
  case indexed8
  /// Attributes only.
  case none

  /// The palette for a number of colours.
  ///
  /// More than 256 means direct colour, where only the first eight numbers are colours of a
  /// palette.
  package init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case 8..<16: self = .indexed8
    case 16..<256: self = .indexed16
    case 256: self = .indexed256
    default: self = .indexed8
    }
  }
}

/// The look of a role: colours, where -1 is the terminal's own, and attributes on top.
package struct Look: Hashable, Sendable {
  /// The text's colour.
  package var foreground: Int32 = -1
  /// The colour behind it.
  package var background: Int32 = -1
  /// Attributes, as the shim counts them.
  package var attributes: UInt16 = 0
}

/// The look of every role, chosen once when the terminal opens.
package struct Theme: Hashable, Sendable {
  /// Its palette.
  package let palette: Palette
  /// Which colours, and what they are read on.
  package let appearance: Appearance

  /// A theme for a palette.
  package init(palette: Palette, appearance: Appearance = Appearance()) {
    self.palette = palette
    self.appearance = appearance
  }

  var background: Background { appearance.background }

  /// The look of a role.
  package func look(_ role: Role) -> Look {
    switch (appearance.theme, palette) {
    case (.plain, _), (_, .none): plain(role)
    case (.standard, .indexed256): background == .light ? light256(role) : dark256(role)
    case (.standard, .indexed16): bright16(role)
    case (.standard, .indexed8): basic8(role)
    case (.trafficLights, _): trafficLights(role)
    case (.contrast, _): contrast(role)
    }
  }

  /// The colour pair that holds a role's colours; 0 is the terminal's own pair.
  package static func pair(_ role: Role) -> UInt16 { UInt16(role.rawValue) }

  /// A style's attributes: the role's and the emphasis'.
  package func attributes(_ style: Style) -> UInt16 {
    var attributes = look(style.role).attributes
    if style.emphasis.contains(.bold) { attributes |= UInt16(CT_BOLD) }
    if style.emphasis.contains(.underline) { attributes |= UInt16(CT_UNDERLINE) }
    if style.emphasis.contains(.reverse) { attributes ^= UInt16(CT_REVERSE) }
    return attributes
  }
}
