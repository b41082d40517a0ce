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
    guard !utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return self }
    var clean: [UInt8] = []
    clean.reserveCapacity(utf8.count)
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n", last == "\r" {
        // One line break, of which the first half is there already.
      } else if scalar.endsLines {
        lineBreaks.append(to: &clean)
      } else if scalar == "\t" {
        clean.append(UInt8(ascii: " "))
      } else if ScalarKind(scalar) != .replaced {
        clean += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      last = scalar
    }
    return String(decoding: clean, as: UTF8.self)
  }
}

extension LineBreakCleaning {
  fileprivate func append(to clean: inout [UInt8]) {
    let space = UInt8(ascii: " ")
    switch self {
    case .lineBreaksKept: clean.append(UInt8(ascii: "\n"))
    case .lineBreaksToSpaces: if clean.last != space { clean.append(space) }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var endsLines: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
