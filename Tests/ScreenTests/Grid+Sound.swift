import Screen

extension Grid {
  /// Whether every wide glyph has both halves and no cell holds what a terminal must not see.
  var isSound: Bool {
    (0..<size.height)
      .allSatisfy { y in
        (0..<size.width)
          .allSatisfy { x in
            let cell = self[x, y]
            if cell.isContinuation { return x > 0 && isWide(self[x - 1, y]) }
            if isWide(cell), x + 1 == size.width || !self[x + 1, y].isContinuation { return false }
            guard let scalar = Unicode.Scalar(cell.scalar) else { return false }
            let isHidden = scalar.properties.isDefaultIgnorableCodePoint
            return !isHidden && !Self.forbidden.contains(scalar.properties.generalCategory)
              && (glyphs == .unicode || (32..<127).contains(cell.scalar) && cell.mark == 0)
          }
      }
  }

  private static let forbidden: Set<Unicode.GeneralCategory> = [
    .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
  ]

  private func isWide(_ cell: Cell) -> Bool {
    Unicode.Scalar(cell.scalar).map { Character($0).columns == 2 } ?? false
  }
}
