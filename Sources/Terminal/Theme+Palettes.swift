internal import CTerminal
internal import Screen

/// The signal colours are Okabe and Ito's, readable by the colour-blind; no role is colour alone.
extension Theme {
  /// For dark backgrounds, and readable on light ones.
  func dark256(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .quiet: Look(foreground: 245)
    case .accent: Look(foreground: 33)
    case .fullyMet: Look(foreground: 35)
    case .largelyMet: Look(foreground: 74)
    case .partlyMet: Look(foreground: 178)
    case .notMet: Look(foreground: 166)
    case .notEvaluated: Look(foreground: 246)
    case .field: Look(foreground: 231, background: 24)
    case .failure: Look(foreground: 203, attributes: UInt16(CT_BOLD))
    }
  }

  /// The same hues, dark enough for a white background.
  func light256(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .quiet: Look(foreground: 242)
    case .accent: Look(foreground: 25)
    case .fullyMet: Look(foreground: 29)
    case .largelyMet: Look(foreground: 31)
    case .partlyMet: Look(foreground: 136)
    case .notMet: Look(foreground: 130)
    case .notEvaluated: Look(foreground: 243)
    case .field: Look(foreground: 16, background: 153)
    case .failure: Look(foreground: 160, attributes: UInt16(CT_BOLD))
    }
  }

  /// Sixteen colours: the bright half only where the background is known to be dark.
  func bright16(_ role: Role) -> Look {
    guard background == .dark else { return basic8(role) }
    return switch role {
    case .plain, .field: basic8(role)
    case .quiet, .notEvaluated: Look(foreground: 8)
    case .accent, .largelyMet: Look(foreground: 14)
    case .fullyMet: Look(foreground: 10)
    case .partlyMet: Look(foreground: 11)
    case .notMet: Look(foreground: 9)
    case .failure: Look(foreground: 9, attributes: UInt16(CT_BOLD))
    }
  }

  /// Eight colours: no blue text, which is unreadable on the Linux console's black.
  func basic8(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .quiet, .notEvaluated: Look(attributes: UInt16(CT_DIM))
    case .accent: Look(foreground: 6, attributes: UInt16(CT_BOLD))
    case .fullyMet: Look(foreground: 2)
    case .largelyMet: Look(foreground: 6)
    case .partlyMet: Look(foreground: 3)
    case .notMet: Look(foreground: 1)
    case .field: Look(foreground: 7, background: 4)
    case .failure: Look(foreground: 1, attributes: UInt16(CT_BOLD))
    }
  }

  /// No colour: symbols and words carry the signals, so only what must stand out does.
  func plain(_ role: Role) -> Look {
    switch role {
    case .plain, .fullyMet, .largelyMet, .partlyMet: Look()
    case .quiet, .notEvaluated: Look(attributes: UInt16(CT_DIM))
    case .accent, .notMet: Look(attributes: UInt16(CT_BOLD))
    case .field: Look(attributes: UInt16(CT_UNDERLINE))
    case .failure: Look(attributes: UInt16(CT_BOLD | CT_UNDERLINE))
    }
  }
}
