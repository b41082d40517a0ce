/// When something is due, as vaguely as it was decided: `senast under kvartal 2 2024`.
///
/// A qualifier and a stretch of the calendar, from which a last day follows. Source: domain,
/// section 7.
public struct DuePeriod: Hashable, Sendable {
  /// How the time lies to the stretch.
  public enum Qualifier: String, CaseIterable, Hashable, Sendable {
    /// Some time in it (*under*).
    case during
    /// In it or earlier (*senast*).
    case by
    /// Before it begins (*innan*).
    case before
    /// In its last part (*i slutet av*).
    case late
    /// In its first third (*i början av*).
    case early
  }

  /// How it lies to the stretch.
  public var qualifier: Qualifier
  /// The stretch.
  public var stretch: Stretch

  /// A due period.
  public init(_ qualifier: Qualifier, _ stretch: Stretch) {
    self.qualifier = qualifier
    self.stretch = stretch
  }
}

/// A stretch of the calendar that has a name.
public enum Stretch: Hashable, Sendable {
  /// A season; the autumn is the autumn term, to the end of the year.
  public enum Season: String, CaseIterable, Hashable, Sendable {
    /// *Våren*: January to June.
    case spring
    /// *Sommaren*: June to August.
    case summer
    /// *Hösten*: August to December.
    case autumn
    /// *Vintern*: December to February of the next year.
    case winter
  }

  /// A whole year.
  case year(Int)
  /// A half, 1 or 2.
  case half(Int, of: Int)
  /// A third of the year (*tertial*), 1 to 3.
  case tertial(Int, of: Int)
  /// A quarter, 1 to 4.
  case quarter(Int, of: Int)
  /// A month, 1 to 12.
  case month(Int, of: Int)
  /// A season.
  case season(Season, of: Int)
  /// The turn of the year (*årsskiftet*) that ends a year.
  case turn(of: Int)
  /// One day.
  case day(CalendarDate)
}

extension Stretch {
  /// Its first and last day.
  public var days: (first: CalendarDate, last: CalendarDate) {
    switch self {
    case .year(let year): Self.months(1...12, year)
    case .half(let half, let year): Self.months(half * 6 - 5...half * 6, year)
    case .tertial(let tertial, let year): Self.months(tertial * 4 - 3...tertial * 4, year)
    case .quarter(let quarter, let year): Self.months(quarter * 3 - 2...quarter * 3, year)
    case .month(let month, let year): Self.months(month...month, year)
    case .season(.spring, let year): Self.months(1...6, year)
    case .season(.summer, let year): Self.months(6...8, year)
    case .season(.autumn, let year): Self.months(8...12, year)
    case .season(.winter, let year): (Self.months(12...12, year).0, Self.months(2...2, year + 1).1)
    case .turn(let year): (Self.months(1...1, year + 1).0, Self.months(1...1, year + 1).0)
    case .day(let date): (date, date)
    }
  }

  private static func months(
    _ months: ClosedRange<Int>,
    _ year: Int
  ) -> (CalendarDate, CalendarDate) {
    let last = CalendarDate(lastOfMonth: months.upperBound, year: year)
    let first = CalendarDate(lastOfMonth: months.lowerBound, year: year)
    return (first.adding(days: 1 - first.day), last)
  }
}

extension DuePeriod {
  /// The last day on which it is done in time: what deadlines are sorted by.
  ///
  /// For the turn of the year that is 31 December, whatever the qualifier: it is not a day of its own.
  public var lastDate: CalendarDate {
    if case .turn(let year) = stretch { return CalendarDate(lastOfMonth: 12, year: year) }
    let (first, last) = stretch.days
    return switch qualifier {
    case .during, .by, .late: last
    case .before: first.adding(days: -1)
    case .early: first.adding(days: (last.dayNumber - first.dayNumber) / 3)
    }
  }
}
