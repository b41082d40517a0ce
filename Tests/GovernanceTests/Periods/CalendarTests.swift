import Testing

@testable import Governance

@Suite struct `A calendar date` {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2023, 8, 31, 19_600),
    (1900, 3, 1, -25_508), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func `has a number that leads back to it`(
    year: Int,
    month: Int,
    day: Int,
    number: Int
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test
  func `follows the day before it, over four hundred years`() throws {
    var date = try #require(CalendarDate(year: 1799, month: 12, day: 31))
    for _ in 0..<146_097 {
      let next = date.adding(days: 1)
      #expect(next > date)
      #expect(CalendarDate(year: next.year, month: next.month, day: next.day) == next)
      #expect(next.day == date.day + 1 || next.day == 1)
      date = next
    }
    #expect(date.isoText == "2199-12-31")
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0),
    (2023, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func `that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }
}

@Suite struct `A partial date` {
  @Test(arguments: ["2023", "2023-11", "2023-11-15", "2024-02-29", "0001-01-01"])
  func `is read back as written`(text: String) throws {
    #expect(try #require(PartialDate(text)).isoText == text)
  }

  @Test(arguments: [
    "", "23", "02023", "2023-", "2023-1", "2023-13", "2023-00", "2023-02-30", "2023-11-15-1",
    "2023/11", " 2023", "-2023", "+202", "２０２３", "2023-1１", "2023-11-15T14:02", "20a3",
  ])
  func `is nothing else`(text: String) {
    #expect(PartialDate(text) == nil)
  }
}

@Suite struct `A reporting period` {
  @Test
  func `is a month with a last day, in order of time`() throws {
    let period: ReportingPeriod = "2024-02"
    #expect(period.lastDay.isoText == "2024-02-29")
    #expect(period.code == "2024-02")
    #expect(period < "2024-03" && "2023-12" < period)
  }

  @Test(arguments: ["2023", "2023-13", "2023-08-31", "0999-01", "", "2023-8"])
  func `is nothing else`(text: String) {
    #expect(ReportingPeriod(text) == nil)
  }

  @Test
  func `judges deadlines on today or on its last day, whichever comes first`() throws {
    let period: ReportingPeriod = "2023-08"
    let day = period.lastDay
    #expect(period.referenceDay(today: day.adding(days: 300)) == day)
    #expect(period.referenceDay(today: day.adding(days: -5)) == day.adding(days: -5))
    #expect(period.referenceDay(today: day) == day)
  }
}
