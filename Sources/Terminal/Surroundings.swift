internal import CTerminal
internal import Glibc
internal import Screen

/// What the environment says about the terminal.
package struct Surroundings: Hashable, Sendable {
  /// The environment's variables that matter here.
  package var variables: [String: String]

  /// Surroundings with these variables.
  package init(_ variables: [String: String]) {
    self.variables = variables
  }

  static func current() -> Surroundings {
    let names = ["TERM", "LC_ALL", "LC_CTYPE", "LANG", "NO_COLOR", "TMUX", "STY"]
    var variables: [String: String] = [:]
    for name in names {
      variables[name] = getenv(name).map { String(cString: $0) }
    }
    return Surroundings(variables)
  }
}

extension Surroundings {
  /// The variable's value; `nil` also when it is empty.
  package func value(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The terminal type.
  package var term: String { variables["TERM"] ?? "" }

  /// Whether the locale that decides about characters says UTF-8, installed here or not.
  package var saysUTF8: Bool {
    let decisive = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    let folded = decisive.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8")
  }

  /// Whether colours are unwanted, by `NO_COLOR`.
  package var refusesColour: Bool { value("NO_COLOR") != nil }

  /// What an operating system command (OSC) must be wrapped in to pass a multiplexer.
  package var wrapping: Wrapping {
    if value("TMUX") != nil || term.hasPrefix("tmux") { return .tmux }
    return value("STY") != nil || term.hasPrefix("screen") ? .screen : .none
  }

  /// Whether the terminal understands, or at least ignores, operating system commands.
  ///
  /// The Linux console and real VT terminals would show them as text.
  package var takesCommands: Bool {
    let plain = [
      "ansi", "cons25", "cygwin", "hurd", "linux", "mach", "pcansi", "sun", "vt1", "vt2", "vt3",
      "vt4", "vt5", "wsvt",
    ]
    return !plain.contains { term.hasPrefix($0) }
  }

  /// Which glyphs to show, and makes the C library know the encoding.
  func settleGlyphs(_ wanted: GlyphUse) -> GlyphSet {
    var unicode = ct_locale("") != 0
    if !unicode && (saysUTF8 || wanted == .unicode) {
      unicode = ct_locale("C.UTF-8") != 0
    }
    switch wanted {
    case .ascii: return .ascii
    case .unicode: return unicode ? .unicode : .ascii
    case .automatic: return !unicode ? .ascii : term == "linux" ? .console : .unicode
    }
  }
}

/// What a command to the terminal is wrapped in, so that a multiplexer passes it on.
package enum Wrapping: Hashable, Sendable {
  /// Nothing.
  case none
  /// tmux' passthrough.
  case tmux
  /// GNU screen's passthrough, in short pieces.
  case screen
}
