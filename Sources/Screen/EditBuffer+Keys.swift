extension EditBuffer {
  /// Does what keys do in a field of one line and of several alike.
  mutating func handle(_ key: Key) -> EditOutcome {
    switch key {
    case .character(let character): insert(String(character).cleaned(.lineBreaksToSpaces))
    case .backspace: deleteBackward(.character)
    case .delete, .control("d"): deleteForward(.character)
    case .left, .shiftLeft, .control("b"): moveBackward(.character)
    case .right, .shiftRight, .control("f"): moveForward(.character)
    case .home, .control("a"): moveBackward(.line)
    case .end, .control("e"): moveForward(.line)
    case .control("u"): deleteBackward(.line)
    case .control("k"): deleteForward(.line)
    case .control("w"): deleteBackward(.word)
    case .alt(let letter): handleAlt(letter)
    case .altLeft: moveBackward(.word)
    case .altRight: moveForward(.word)
    default: .ignored
    }
  }

  private mutating func handleAlt(_ letter: Character) -> EditOutcome {
    switch letter {
    case "b": moveBackward(.word)
    case "f": moveForward(.word)
    case "d": deleteForward(.word)
    default: .ignored
    }
  }
}

/// What becomes of line breaks in text that enters a field.
enum LineBreakCleaning {
  /// A field of one line: they become spaces, a run of them one space.
  case lineBreaksToSpaces
  /// A field of several lines: they stay, all written as `\n`.
  case lineBreaksKept
}

extension String {
  /// The text without what a terminal must not see.
  ///
  /// Tabs become spaces; control characters, bidi marks, invisible and unassigned characters go.
  func cleaned(_ lineBreaks: LineBreakCleaning) -> String {
    var clean = String.UnicodeScalarView()
    for character in self {
      if character.isNewline {
        append(lineBreaks, to: &clean)
      } else if character == "\t" {
        clean.append(" ")
      } else {
        clean.append(
          contentsOf: character.unicodeScalars.lazy.filter { ScalarKind($0) != .replaced }
        )
      }
    }
    return String(clean)
  }

  private func append(_ lineBreaks: LineBreakCleaning, to clean: inout UnicodeScalarView) {
    switch lineBreaks {
    case .lineBreaksKept: clean.append("\n")
    case .lineBreaksToSpaces: if clean.last != " " { clean.append(" ") }
    }
  }
}
