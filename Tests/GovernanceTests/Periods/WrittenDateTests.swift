import Governance
import Testing

/// Dates as people write them in forms.
struct WrittenDateTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 22)

  @Test(
    arguments: [
      ("15 november 2026", "2026-11-15"), ("15/11 2026", "2026-11-15"), ("15/11", "2026-11-15"),
      ("den 15:e november 2026", "2026-11-15"), ("15 nov", "2026-11-15"),
      ("November 15, 2026", "2026-11-15"), ("15th of November 2026", "2026-11-15"),
      ("2026-11-15", "2026-11-15"), ("20261115", "2026-11-15"), ("15.11.2026", "2026-11-15"),
      ("nov 2026", "2026-11"), ("November 2026", "2026-11"), ("2026-11", "2026-11"),
      ("2026", "2026"), ("idag", "2026-11-22"), ("i dag", "2026-11-22"),
      ("today", "2026-11-22"), ("igår", "2026-11-21"), ("tomorrow", "2026-11-23"),
    ]
  )
  func `A date is read as it is written`(text: String, expected: String) throws {
    let today = try #require(Self.today)
    #expect(PartialDate(parsing: text, today: today)?.isoText == expected)
  }

  @Test(arguments: ["", "31 februari", "i förrgår kväll", "15", "15/13 2026", "november", "99"])
  func `What is no date is refused`(text: String) throws {
    let today = try #require(Self.today)
    #expect(PartialDate(parsing: text, today: today) == nil)
  }
}
