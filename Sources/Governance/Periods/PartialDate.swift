/// A date that may be known only to the month or the year, as decisions in published documents are.
public enum PartialDate: Hashable, Sendable {
  /// Known to the year.
  case year(Int)
  /// Known to the month.
  case month(year: Int, month: Int)
  /// Known to the day.
  case day(CalendarDate)

  /// Reads `2023`, `2023-11` or `2023-11-15`; `nil` where the text is no date.
  public init?(_ text: some StringProtocol) {
    let parts = text.parts(at: "-")
    let widths = parts.map(\.utf8.count)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, widths.first == 4,
      widths.dropFirst().allSatisfy({ $0 == 2 })
    else { return nil }
    switch numbers.count {
    case 1: self = .year(numbers[0])
    case 2 where (1...12).contains(numbers[1]): self = .month(year: numbers[0], month: numbers[1])
    case 3:
      guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
      else { return nil }
      self = .day(date)
    default: return nil
    }
  }

  /// ISO 8601, as far as it is known.
  public var isoText: String {
    switch self {
    case .year(let year): year.padded(4)
    case .month(let year, let month): "\(year.padded(4))-\(month.padded(2))"
    case .day(let date): date.isoText
    }
  }
}

extension Codec where Value == PartialDate {
  /// A date in ISO form.
  static let date = Codec(text: .date, expected: .date) {
    PartialDate($0)
  } write: {
    $0.isoText
  }
}
