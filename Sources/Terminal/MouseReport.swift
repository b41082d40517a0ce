internal import Screen

/// Gathers a mouse report in SGR coding, from behind `ESC [ <` to its `M` or `m`.
struct MouseReport {
  enum Result {
    /// The report goes on.
    case more
    /// It is over; `nil` for a button, a movement or a form we have no use for.
    case done(Input?)
  }

  private var numbers = [0]
  private static let limit = 100_000

  mutating func take(_ byte: UInt8) -> Result {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digit = Int(byte - UInt8(ascii: "0"))
      numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + digit, Self.limit)
      return .more
    case UInt8(ascii: ";") where numbers.count < 3:
      numbers.append(0)
      return .more
    case UInt8(ascii: "M"): return .done(input(pressed: .press))
    case UInt8(ascii: "m"): return .done(input(pressed: .release))
    default: return .done(nil)
    }
  }

  /// Shift, Alt and Control (4, 8, 16) do not matter; 32 is added while it moves.
  private func input(pressed action: MouseAction) -> Input? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let place = Point(x: numbers[1] - 1, y: numbers[2] - 1)
    switch (numbers[0] & ~0b1_1100, action) {
    case (0, _): return .mouse(action, at: place)
    case (32, .press): return .mouse(.drag, at: place)
    case (64, .press): return .mouse(.wheelUp, at: place)
    case (65, .press): return .mouse(.wheelDown, at: place)
    default: return nil
    }
  }
}
