/// A key with an arrow on it.
public enum Arrow: Character, CaseIterable, Hashable, Sendable {
  case up = "↑"
  case down = "↓"
  case left = "←"
  case right = "→"
}

extension Words {
  /// What an arrow is called where it cannot be shown: `<` and `>` are keys of their own.
  public subscript(arrow: Arrow) -> String {
    switch arrow {
    case .up: say("Upp", "Up")
    case .down: say("Ner", "Down")
    case .left: say("Vänster", "Left")
    case .right: say("Höger", "Right")
    }
  }
}
