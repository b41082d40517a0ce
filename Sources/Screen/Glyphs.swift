/// One glyph as it will stand in the grid.
struct Glyph: Hashable, Sendable {
  /// What is drawn; never a control character.
  var scalar: UInt32
  /// A combining scalar on it; 0 for none.
  var mark: UInt32 = 0
  /// 1 or 2.
  var columns = 1

  static let blank = Glyph(scalar: 32)
  static let replacement = Glyph(scalar: ScalarKind.replacement)
  static let ellipsis = Glyph(scalar: 0x2026)
}

/// The glyphs of a text, from left to right, cleaned of everything a terminal must not see.
struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var held: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  @inline(__always)
  mutating func next() -> Glyph? {
    while let scalar = take() {
      switch ScalarKind(scalar) {
      case .narrow: return marked(Glyph(scalar: plainSpace(scalar)))
      case .wide: return marked(Glyph(scalar: scalar.value, columns: 2))
      case .mark, .replaced: return .replacement
      case .dropped: continue
      }
    }
    return nil
  }

  @inline(__always)
  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = held else { return scalars.next() }
    held = nil
    return scalar
  }

  /// The glyph with the first of the marks that follow it.
  @inline(__always)
  private mutating func marked(_ glyph: Glyph) -> Glyph {
    held = scalars.next()
    guard let following = held, following.value >= 0x300 else { return glyph }
    return markedSlowly(glyph)
  }

  private mutating func markedSlowly(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    while let scalar = held, scalar.value != ScalarKind.softHyphen {
      switch ScalarKind(scalar) {
      case .mark: if glyph.mark == 0 { glyph.mark = scalar.value }
      case .dropped: break
      case .narrow, .wide, .replaced: return glyph.composed
      }
      held = scalars.next()
    }
    return glyph.composed
  }

  /// Spaces of all kinds look and copy like the one on the keyboard.
  @inline(__always)
  private func plainSpace(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: 32
    default: scalar.value
    }
  }
}
