extension Grid {
  /// The text as it stands on the screen, row by row, without blanks at the ends of rows.
  ///
  /// For frames recorded in tests, and for people who cannot see the screen.
  public func frame() -> String {
    (0..<size.height).map(text(ofRow:)).joined(separator: "\n")
  }

  /// The text as ``frame()`` gives it, then what it looks like.
  ///
  /// Two further pictures follow, each after a line `--- …`: the roles, a letter a cell, none for
  /// plain and upper case for bold; and `r` for reverse video, `u` for underline, `b` for both.
  /// The last is left out where nothing is emphasised so.
  public func styledFrame() -> String {
    let roles = picture { $0.roleLetter }
    let emphasis = picture { $0.emphasisLetter }
    let parts = [frame(), "--- role", roles]
    let isEmphasised = emphasis.contains { $0 != "\n" }
    return (parts + (isEmphasised ? ["--- emphasis", emphasis] : [])).joined(separator: "\n")
  }

  /// One row's text without blanks at its end; empty outside the grid.
  public func text(ofRow y: Int) -> String {
    guard y >= 0, y < size.height else { return "" }
    var text = String.UnicodeScalarView()
    for cell in row(y) where !cell.isContinuation {
      text.append(Unicode.Scalar(cell.scalar) ?? "\u{FFFD}")
      if cell.mark != 0, let mark = Unicode.Scalar(cell.mark) { text.append(mark) }
    }
    return String(text).withoutTrailingBlanks
  }

  private func picture(_ letter: (Style) -> Character) -> String {
    (0..<size.height)
      .map { String(row($0).map { letter($0.style) }).withoutTrailingBlanks }
      .joined(separator: "\n")
  }
}

extension Style {
  /// The role's letter: upper case for bold, a space for plain text that is not.
  fileprivate var roleLetter: Character {
    let isBold = emphasis.contains(.bold)
    return switch role {
    case .plain: isBold ? "P" : " "
    case .quiet: isBold ? "Q" : "q"
    case .accent: isBold ? "A" : "a"
    case .fullyMet: isBold ? "F" : "f"
    case .largelyMet: isBold ? "L" : "l"
    case .partlyMet: isBold ? "M" : "m"
    case .notMet: isBold ? "N" : "n"
    case .notEvaluated: isBold ? "E" : "e"
    case .field: isBold ? "I" : "i"
    case .failure: isBold ? "X" : "x"
    }
  }

  fileprivate var emphasisLetter: Character {
    switch (emphasis.contains(.reverse), emphasis.contains(.underline)) {
    case (false, false): " "
    case (true, false): "r"
    case (false, true): "u"
    case (true, true): "b"
    }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
