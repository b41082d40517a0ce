/// How roles are coloured: a theme, for a background.
public struct Appearance: Hashable, Sendable {
  /// The colours of the roles.
  public var theme: ThemeName
  /// What they are read on.
  public var background: Background

  /// An appearance; the usual one can be read on every background.
  public init(theme: ThemeName = .standard, background: Background = .unknown) {
    self.theme = theme
    self.background = background
  }

  /// Every appearance that looks like no other.
  public static let all: [Appearance] = ThemeName.allCases.flatMap { theme in
    theme.backgrounds.map { Appearance(theme: theme, background: $0) }
  }
}

/// The colours of the roles, by name.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// Okabe and Ito's colours, which the colour-blind tell apart.
  case standard
  /// The strongest contrasts, for tired eyes, projectors and sunlight.
  case contrast
  /// Green, yellow and red, as in the traffic lights of printed reports.
  case trafficLights = "traffic-lights"
  /// No colour: bold, underline, dim and reverse video.
  case plain
}

extension ThemeName {
  /// The backgrounds for which it has colours of their own.
  public var backgrounds: [Background] {
    switch self {
    case .standard, .trafficLights: [.unknown, .dark, .light]
    case .contrast: [.dark, .light]
    case .plain: [.unknown]
    }
  }
}

/// What the terminal's background is like.
public enum Background: String, CaseIterable, Hashable, Sendable {
  /// Light text on dark.
  case dark
  /// Dark text on light.
  case light
  /// Nobody said: colours that can be read on both.
  case unknown
}
