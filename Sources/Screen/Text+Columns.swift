extension String {
  /// The columns of cells that the text takes on one line.
  ///
  /// Measures exactly what ``Grid/put(_:at:in:style:)`` draws. A wide glyph takes two columns, a
  /// combining mark none; what must not be shown is measured as the `�` that stands for it.
  public var columns: Int {
    var count = 0
    for glyph in Glyphs(self) { count += glyph.columns }
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
