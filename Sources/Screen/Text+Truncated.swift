extension String {
  /// The text in at most so many columns, ending with `…` where it had to be cut.
  ///
  /// Empty when there is no column at all.
  public func truncated(to width: Int) -> String {
    guard !fits(in: width) else { return self }
    guard width > 0 else { return "" }
    var end = startIndex
    var used = 0
    for index in indices {
      used += self[index].columns
      guard used < width else { break }
      end = self.index(after: index)
    }
    return self[..<end] + "…"
  }

  /// Whether the text takes at most so many columns; reads no further than it must.
  func fits(in width: Int) -> Bool {
    if utf8.count <= width { return true }
    var used = 0
    for glyph in Glyphs(self) {
      used += glyph.columns
      if used > width { return false }
    }
    return true
  }
}
