/// What a key did to a field.
public enum EditOutcome: Hashable, Sendable {
  /// The text was changed.
  case edited
  /// The key was the field's, but the text is as it was; the cursor may have moved.
  case moved
  /// The key means nothing to a field and is for someone else.
  case ignored
}

/// A text being edited: what stands before the cursor and what stands after it.
struct EditBuffer: Hashable, Sendable {
  /// What a field holds at most, in bytes of UTF-8: 256 KiB.
  static let capacity = 262_144

  var before = ""
  var after = ""
  /// Bytes of the same field that are kept elsewhere.
  var elsewhere = 0

  var text: String { before + after }
  /// Characters, as a reader counts them, before the cursor.
  var cursor: Int { before.count }
}

extension EditBuffer {
  /// Inserts what fits of a text; says whether anything was.
  mutating func insert(_ text: String) -> EditOutcome {
    let room = max(0, Self.capacity - elsewhere - before.utf8.count - after.utf8.count)
    let fitting = text.utf8.count <= room ? text : text.prefix(bytes: room)
    before += fitting
    return fitting.isEmpty ? .moved : .edited
  }

  mutating func deleteBackward(_ unit: EditUnit) -> EditOutcome {
    let start = previous(unit)
    guard start < before.endIndex else { return .moved }
    before.removeSubrange(start...)
    return .edited
  }

  mutating func deleteForward(_ unit: EditUnit) -> EditOutcome {
    let end = next(unit)
    guard end > after.startIndex else { return .moved }
    after.removeSubrange(..<end)
    return .edited
  }

  mutating func moveBackward(_ unit: EditUnit) -> EditOutcome {
    let start = previous(unit)
    after = before[start...] + after
    before.removeSubrange(start...)
    return .moved
  }

  mutating func moveForward(_ unit: EditUnit) -> EditOutcome {
    let end = next(unit)
    before += after[..<end]
    after.removeSubrange(..<end)
    return .moved
  }

  /// Puts the cursor after so many characters, or at the end when there are fewer.
  mutating func move(to cursor: Int) {
    let text = self.text
    let index = text.index(text.startIndex, offsetBy: max(0, cursor), limitedBy: text.endIndex)
    before = String(text[..<(index ?? text.endIndex)])
    after = String(text[(index ?? text.endIndex)...])
  }
}

/// How far a key moves or deletes.
enum EditUnit {
  /// One character.
  case character
  /// To the edge of a word.
  case word
  /// To the edge of a line.
  case line
}

extension EditBuffer {
  private func previous(_ unit: EditUnit) -> String.Index {
    switch unit {
    case .character:
      return before.index(before.endIndex, offsetBy: -1, limitedBy: before.startIndex)
        ?? before.startIndex
    case .word:
      let end = before.lastIndex(where: \.isWordPart) ?? before.startIndex
      let gap = before[..<end].lastIndex { !$0.isWordPart }
      return gap.map(before.index(after:)) ?? before.startIndex
    case .line:
      return before.lastIndex(where: \.isLineBreak).map(before.index(after:)) ?? before.startIndex
    }
  }

  private func next(_ unit: EditUnit) -> String.Index {
    switch unit {
    case .character:
      return after.index(after.startIndex, offsetBy: 1, limitedBy: after.endIndex) ?? after.endIndex
    case .word:
      let start = after.firstIndex(where: \.isWordPart) ?? after.endIndex
      return after[start...].firstIndex { !$0.isWordPart } ?? after.endIndex
    case .line:
      return after.firstIndex(where: \.isLineBreak) ?? after.endIndex
    }
  }
}

extension Character {
  /// Whether it belongs to a word.
  var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  /// As many whole characters as fit in so many bytes.
  fileprivate func prefix(bytes: Int) -> String {
    var end = startIndex
    var used = 0
    for index in indices {
      used += self[index].utf8.count
      guard used <= bytes else { break }
      end = self.index(after: index)
    }
    return String(self[..<end])
  }
}
