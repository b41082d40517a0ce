public import Governance

extension Words {
  /// A reporting period: *augusti 2023*; short: *aug 2023*.
  public func period(_ period: ReportingPeriod, length: TextLength = .long) -> String {
    "\(month(period.month, length: length)) \(period.year)"
  }

  /// A day: *31 aug 2023*; in full: *31 augusti 2023*.
  public func date(_ date: CalendarDate, length: TextLength = .short) -> String {
    "\(date.day) \(month(date.month, length: length)) \(date.year)"
  }

  /// A date as far as it is known: *2023*, *nov 2023*, *15 nov 2023*.
  public func partialDate(_ date: PartialDate, length: TextLength = .short) -> String {
    switch date {
    case .year(let year): String(year)
    case .month(let year, let month): "\(self.month(month, length: length)) \(year)"
    case .day(let date): self.date(date, length: length)
    }
  }

  /// Hours and minutes: *14:02*.
  public func clock(_ moment: Moment) -> String { moment.clockText }

  /// A day with its time: *31 aug 2023 14:02*.
  public func moment(_ moment: Moment) -> String { "\(date(moment.date)) \(clock(moment))" }

  /// A month's name; its number where there is no such month.
  public func month(_ number: Int, length: TextLength = .long) -> String {
    let names = months(length)
    return names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  private func months(_ length: TextLength) -> [String] {
    switch (language, length) {
    case (.swedish, .long):
      [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
        "oktober", "november", "december",
      ]
    case (.swedish, .short):
      [
        "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
      ]
    case (.english, .long):
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    case (.english, .short):
      [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
    }
  }
}
