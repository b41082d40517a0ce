/// What glyphs the terminal can show.
public enum GlyphSet: Hashable, Sendable {
  /// All of Unicode.
  case unicode
  /// ASCII only: letters lose their marks, rules and symbols get a look-alike, others become `?`.
  case ascii
}

extension GlyphSet {
  /// The glyph in this set; for a wide one in ASCII its left half, the right one being a space.
  @inline(__always)
  func shown(_ glyph: Glyph) -> Glyph {
    self == .unicode || (glyph.scalar < 0x7F && glyph.mark == 0) ? glyph : Self.ascii(glyph)
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
     !cLoY|S"ca<--R-o+23'uP.,1o>????\##
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
