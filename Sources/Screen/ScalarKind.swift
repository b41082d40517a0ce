/// What a Unicode scalar does to a line of cells.
///
/// Text comes from files that anyone can have written. Whatever would move the cursor, turn the
/// direction of reading or hide is `replaced` by a visible `�`. Joiners (U+200C, U+200D), variation
/// selectors (U+FE00–FE0F) and the soft hyphen are common in honest text and merely `dropped`.
enum ScalarKind: Hashable, Sendable {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// No column: it sits on the glyph before it.
  case mark
  /// No column: it is left out.
  case dropped
  /// One column, shown as `�`.
  case replaced
}

extension ScalarKind {
  /// The scalar shown instead of one that must not be shown.
  static let replacement: UInt32 = 0xFFFD

  static let softHyphen: UInt32 = 0xAD

  /// The kind of a scalar; quick for Latin text and what is drawn with it.
  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: self = .narrow
    // Dashes, quotes, arrows, signs, rules, blocks, discs, Braille.
    case 0x2010...0x2027, 0x2190...0x2319, 0x2500...0x25FC, 0x2800...0x28FF: self = .narrow
    case Self.softHyphen: self = .dropped
    case 0..<0xA0: self = .replaced
    default: self.init(rare: scalar)
    }
  }

  private init(rare scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F: self = .dropped
    // Hangul vowels and finals alone: composed text has none, and terminals disagree about them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .replaced
    default: self.init(properties: scalar)
    }
  }

  private init(properties scalar: Unicode.Scalar) {
    if scalar.properties.isDefaultIgnorableCodePoint {
      self = .replaced
      return
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .replaced
    case .nonspacingMark, .enclosingMark: self = .mark
    default: self = WideScalars.contains(scalar.value) ? .wide : .narrow
    }
  }
}

/// The scalars of two columns: East-Asian wide and full-width ones, and emoji.
///
/// From Unicode's EastAsianWidth; gaps that hold no character are joined over.
enum WideScalars {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3096, 0x309B...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x1_6FE0...0x1_6FE3, 0x1_6FF0...0x1_B2FB, 0x1_F004...0x1_F004,
    0x1_F0CF...0x1_F0CF, 0x1_F18E...0x1_F18E, 0x1_F191...0x1_F19A, 0x1_F200...0x1_F320,
    0x1_F32D...0x1_F335, 0x1_F337...0x1_F37C, 0x1_F37E...0x1_F393, 0x1_F3A0...0x1_F3CA,
    0x1_F3CF...0x1_F3D3, 0x1_F3E0...0x1_F3F0, 0x1_F3F4...0x1_F3F4, 0x1_F3F8...0x1_F43E,
    0x1_F440...0x1_F440, 0x1_F442...0x1_F4FC, 0x1_F4FF...0x1_F53D, 0x1_F54B...0x1_F54E,
    0x1_F550...0x1_F567, 0x1_F57A...0x1_F57A, 0x1_F595...0x1_F596, 0x1_F5A4...0x1_F5A4,
    0x1_F5FB...0x1_F64F, 0x1_F680...0x1_F6C5, 0x1_F6CC...0x1_F6CC, 0x1_F6D0...0x1_F6D2,
    0x1_F6D5...0x1_F6DF, 0x1_F6EB...0x1_F6EC, 0x1_F6F4...0x1_F6FC, 0x1_F7E0...0x1_F7F0,
    0x1_F90C...0x1_F93A, 0x1_F93C...0x1_F945, 0x1_F947...0x1_F9FF, 0x1_FA70...0x1_FAF6,
    0x2_0000...0x3_134A,
  ]

  /// Whether the scalar takes two columns.
  static func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar)
  }
}
