/// What glyphs the terminal can show.
public enum GlyphSet: Hashable, Sendable {
  /// All of Unicode.
  case unicode
  /// What the fonts of the Linux console have, of at most 512 glyphs: Western letters, simple lines and blocks;
  /// the rest as in ASCII.
  case console
  /// ASCII only: letters lose their marks, rules and symbols get a look-alike, others become `?`.
  case ascii

  /// Whether symbols stand for themselves, or have to be put together of plainer signs.
  public enum Symbols: Hashable, Sendable {
    /// As they are: `●`.
    case drawn
    /// By look-alikes: `[++]`.
    case spelled
  }

  /// How symbols are shown.
  public var symbols: Symbols { self == .unicode ? .drawn : .spelled }
}

extension GlyphSet {
  /// The first byte, in UTF-8, of the last Latin letters that are shown as they are.
  @inline(__always)
  var lastAsItIs: UInt8 {
    switch self {
    case .unicode: 0xCB
    case .console: 0xC3
    case .ascii: 0x7E
    }
  }

  /// The glyph in this set; for a wide one in ASCII its left half, the right one being a space.
  @inline(__always)
  func shown(_ glyph: Glyph) -> Glyph {
    self == .unicode || (glyph.scalar < 0x7F && glyph.mark == 0) ? glyph : lookalike(glyph)
  }

  private func lookalike(_ glyph: Glyph) -> Glyph {
    self == .console && glyph.mark == 0 && Self.isInConsoleFonts(glyph.scalar)
      ? glyph : Self.ascii(glyph)
  }

  /// Whether both the fonts of the distributions and those of the first PCs (CP437) have it.
  private static func isInConsoleFonts(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA1...0xAC, 0xAE...0xFF: true
    // ─ │ ┌ ┐ └ ┘ ├ ┤ ┬ ┴ ┼
    case 0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518, 0x251C, 0x2524, 0x252C, 0x2534, 0x253C:
      true
    // ▀ ▄ █ ▌ ▐ ░ ▒ ▓ ■
    case 0x2580, 0x2584, 0x2588, 0x258C, 0x2590...0x2593, 0x25A0: true
    default: false
    }
  }

  private static func ascii(_ glyph: Glyph) -> Glyph {
    Glyph(scalar: UInt32(asciiByte(glyph.scalar)))
  }

  private static func asciiByte(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case ..<0x7F: UInt8(scalar)
    case 0xA0...0x17F: latin[Int(scalar) - 0xA0]
    case 0x2800...0x28FF: braille((scalar & 0xFF).nonzeroBitCount)
    default: symbols[scalar] ?? UInt8(ascii: "?")
    }
  }

  private static func braille(_ dots: Int) -> UInt8 {
    switch dots {
    case 0: UInt8(ascii: " ")
    case 1...2: UInt8(ascii: ".")
    case 3...5: UInt8(ascii: ":")
    default: UInt8(ascii: "#")
    }
  }

  /// For U+00A0 to U+017F, in rows of 32.
  private static let latin = Array(latinLetters.utf8)

  private static let latinLetters =
    ##"""
     !cLoY|S"ca<--R-o?23'uP.,1o>????\##
    AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTs\##
    aaaaaaaceeeeiiiidnooooo/ouuuuyty\##
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg\##
    GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\##
    lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\##
    SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """##

  private static let symbols: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for (ascii, glyphs) in lookalikes {
      for scalar in glyphs.unicodeScalars { table[scalar.value] = ascii }
    }
    return table
  }()

  private static let lookalikes: [(ascii: UInt8, glyphs: String)] = [
    (UInt8(ascii: "|"), "│┃║╎╏┆┇┊┋▏▎▍‖"),
    (UInt8(ascii: "-"), "─━╌╍┄┅┈┉−–—‐‑‒―"),
    (UInt8(ascii: "="), "═▓▅≡"),
    (UInt8(ascii: "+"), "┼├┤┬┴┌┐└┘╭╮╰╯╋╬◕▆"),
    (UInt8(ascii: "~"), "≈∼◑"),
    (UInt8(ascii: "."), "…·•‧∙▂░"),
    (UInt8(ascii: ":"), "▒▃"),
    (UInt8(ascii: "_"), "▁"),
    (UInt8(ascii: "-"), "▄○"),
    (UInt8(ascii: "*"), "▇●★☆✱"),
    (UInt8(ascii: "o"), "◦◌"),
    (UInt8(ascii: "#"), "█▋▊▉■▪"),
    (UInt8(ascii: "["), "▐"),
    (UInt8(ascii: "]"), "▌"),
    (UInt8(ascii: ">"), "▸▹►▶›→⇒≥»"),
    (UInt8(ascii: "<"), "◂◃◄◀‹←⇐≤«"),
    (UInt8(ascii: "^"), "↑▴▲△"),
    (UInt8(ascii: "v"), "↓▾▼▽✓✔"),
    (UInt8(ascii: "x"), "×✗✘✕"),
    (UInt8(ascii: "!"), "≠⚠"),
    (UInt8(ascii: "'"), "‘’‚‛′"),
    (UInt8(ascii: "\""), "“”„‟″"),
    (UInt8(ascii: "E"), "€"),
    (UInt8(ascii: "D"), "Δ∆"),
    (UInt8(ascii: "S"), "∑Σ"),
  ]
}
