extension String {
  /// The columns of cells that the text takes on one line.
  ///
  /// Measures exactly what ``Grid/put(_:at:in:style:)`` draws. A wide glyph takes two columns, a
  /// combining mark none; what must not be shown is measured as the `�` that stands for it.
  public var columns: Int {
    if let count = latinColumns { return count }
    var count = 0
    for glyph in Glyphs(self) { count += glyph.columns }
    return count
  }

  /// The same of a text of Latin letters and signs, each a column, as nearly all are; `nil` of others.
  ///
  /// Counting bytes is several times quicker than finding glyphs.
  var latinColumns: Int? { latinColumns(through: 0xCB) }

  /// The same where no letter begins with a later byte: 0xC3 begins the last of Western Europe.
  @inline(__always)
  func latinColumns(through last: UInt8) -> Int? {
    var count = 0
    var isSecond = false
    var first: UInt8 = 0
    for byte in utf8 {
      switch (isSecond, byte) {
      case (false, 0x20...0x7E): count += 1
      case (false, 0xC2...) where byte <= last: (isSecond, first) = (true, byte)
      // Control characters, and the soft hyphen.
      case (true, _) where first == 0xC2 && (byte < 0xA0 || byte == 0xAD): return nil
      case (true, _): (isSecond, count) = (false, count + 1)
      default: return nil
      }
    }
    return count
  }
}

extension Substring {
  /// The columns of cells that the text takes on one line.
  public var columns: Int { String(self).columns }
}

extension Character {
  /// The columns of cells that the character takes.
  public var columns: Int {
    utf8.count == 1 ? 1 : String(self).columns
  }
}
