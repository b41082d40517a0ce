/// A month in which things are reported (*rapportperiod*); the municipality's calendar gives it a
/// name.
public struct ReportingPeriod: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// A period; `nil` where there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1000...9999).contains(year) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `2023-08`; `nil` where the text is no period.
  public init?(_ text: some StringProtocol) {
    guard case .month(let year, let month)? = PartialDate(text) else { return nil }
    self.init(year: year, month: month)
  }

  /// `2023-08`.
  public var code: String { "\(year.padded(4))-\(month.padded(2))" }

  /// Its last day: what a report for it describes.
  public var lastDay: CalendarDate { CalendarDate(lastOfMonth: month, year: year) }

  /// The last year that is over with it.
  public var lastEndedYear: Int { month < 12 ? year - 1 : year }
}

extension ReportingPeriod: Comparable {
  /// Orders by time.
  public static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension ReportingPeriod: ExpressibleByStringLiteral {
  /// A period written in code, which must be one.
  public init(stringLiteral text: String) {
    guard let period = ReportingPeriod(text) else {
      preconditionFailure("a period is a year and a month: 2023-08")
    }
    self = period
  }
}

extension Codec where Value == ReportingPeriod {
  /// A year and a month.
  static let period = Codec(text: .period, expected: .period) {
    ReportingPeriod($0)
  } write: {
    $0.code
  }
}

/// A year as a key of a series.
public struct Year: Hashable, Sendable, Comparable {
  /// The year.
  public let number: Int

  /// A year.
  public init(_ number: Int) {
    self.number = number
  }

  /// Orders by time.
  public static func < (left: Year, right: Year) -> Bool { left.number < right.number }
}

extension Year: ExpressibleByIntegerLiteral {
  /// A year written in code.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Year {
  /// From the first municipalities to further than anybody plans.
  static let known = 1862...2200
}

extension Codec where Value == Year {
  /// A year as text, for it is a key.
  static let yearKey = Codec(text: .integer(Year.known), expected: .year) { text in
    guard text.utf8.count == 4, let year = Int(text), Year.known.contains(year) else {
      return nil
    }
    return Year(year)
  } write: {
    String($0.number)
  }
}
