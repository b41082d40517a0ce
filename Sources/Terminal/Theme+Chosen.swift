internal import CTerminal
internal import Screen

/// The themes that somebody has chosen; where they name no colour of their own, the standard's holds.
extension Theme {
  /// Green, yellow and red, as in printed reports.
  ///
  /// Who cannot tell them apart has the symbols.
  func trafficLights(_ role: Role) -> Look {
    guard palette == .indexed256 else { return palette == .indexed16 ? bright16(role) : few(role) }
    let isLight = background == .light
    return switch role {
    case .fullyMet: Look(foreground: isLight ? 28 : 40)
    case .largelyMet: Look(foreground: isLight ? 64 : 148)
    case .partlyMet: Look(foreground: isLight ? 94 : 220)
    case .notMet: Look(foreground: isLight ? 160 : 196)
    default: isLight ? light256(role) : dark256(role)
    }
  }

  /// Of eight colours, yellow stands for both middle steps.
  private func few(_ role: Role) -> Look {
    role == .largelyMet ? Look(foreground: 3, attributes: UInt16(CT_BOLD)) : basic8(role)
  }

  /// The strongest contrasts: nothing is dim, and what must be seen is bold.
  func contrast(_ role: Role) -> Look {
    guard palette == .indexed256 else {
      let look = palette == .indexed16 ? bright16(role) : basic8(role)
      return [.quiet, .notEvaluated].contains(role) ? Look() : look
    }
    switch background {
    case .light: return contrastOnLight(role)
    case .dark: return contrastOnDark(role)
    case .unknown: return plain(role)
    }
  }

  private func contrastOnDark(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .quiet, .notEvaluated: Look(foreground: 252)
    case .accent: Look(foreground: 123, attributes: UInt16(CT_BOLD))
    case .fullyMet: Look(foreground: 84)
    case .largelyMet: Look(foreground: 117)
    case .partlyMet: Look(foreground: 226)
    case .notMet: Look(foreground: 215, attributes: UInt16(CT_BOLD))
    case .field: Look(foreground: 16, background: 226)
    case .failure: Look(foreground: 16, background: 215, attributes: UInt16(CT_BOLD))
    }
  }

  /// No amber is dark enough for a white background: a dark purple stands for it, which is no dark red.
  private func contrastOnLight(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .quiet, .notEvaluated: Look(foreground: 236)
    case .accent: Look(foreground: 18, attributes: UInt16(CT_BOLD))
    case .fullyMet: Look(foreground: 22)
    case .largelyMet: Look(foreground: 18)
    case .partlyMet: Look(foreground: 53)
    case .notMet: Look(foreground: 88, attributes: UInt16(CT_BOLD))
    case .field: Look(foreground: 231, background: 18)
    case .failure: Look(foreground: 231, background: 88, attributes: UInt16(CT_BOLD))
    }
  }
}
