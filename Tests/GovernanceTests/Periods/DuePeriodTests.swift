import Testing

@testable import Governance

@Suite struct `A due period` {
  static let stretches: [(stretch: Stretch, first: String, last: String)] = [
    (.year(2024), "2024-01-01", "2024-12-31"),
    (.half(1, of: 2024), "2024-01-01", "2024-06-30"),
    (.half(2, of: 2024), "2024-07-01", "2024-12-31"),
    (.tertial(1, of: 2024), "2024-01-01", "2024-04-30"),
    (.tertial(2, of: 2024), "2024-05-01", "2024-08-31"),
    (.tertial(3, of: 2024), "2024-09-01", "2024-12-31"),
    (.quarter(1, of: 2023), "2023-01-01", "2023-03-31"),
    (.quarter(2, of: 2024), "2024-04-01", "2024-06-30"),
    (.quarter(3, of: 2024), "2024-07-01", "2024-09-30"),
    (.quarter(4, of: 2024), "2024-10-01", "2024-12-31"),
    (.month(2, of: 2024), "2024-02-01", "2024-02-29"),
    (.month(2, of: 2023), "2023-02-01", "2023-02-28"),
    (.month(12, of: 2023), "2023-12-01", "2023-12-31"),
    (.season(.spring, of: 2025), "2025-01-01", "2025-06-30"),
    (.season(.summer, of: 2025), "2025-06-01", "2025-08-31"),
    (.season(.autumn, of: 2023), "2023-08-01", "2023-12-31"),
    (.season(.winter, of: 2023), "2023-12-01", "2024-02-29"),
    (.season(.winter, of: 2024), "2024-12-01", "2025-02-28"),
    (.day(CalendarDate(lastOfMonth: 3, year: 2024)), "2024-03-31", "2024-03-31"),
  ]

  @Test(arguments: stretches)
  func `ends with its stretch, or before it begins`(
    stretch: Stretch,
    first: String,
    last: String
  ) throws {
    #expect(stretch.days.first.isoText == first)
    #expect(stretch.days.last.isoText == last)
    for qualifier in [DuePeriod.Qualifier.during, .by, .late] {
      #expect(DuePeriod(qualifier, stretch).lastDate.isoText == last)
    }
    #expect(DuePeriod(.before, stretch).lastDate == stretch.days.first.adding(days: -1))
    let early = DuePeriod(.early, stretch).lastDate
    #expect(early >= stretch.days.first && early <= stretch.days.last)
  }

  @Test(arguments: DuePeriod.Qualifier.allCases)
  func `at the turn of the year ends with the year`(qualifier: DuePeriod.Qualifier) {
    #expect(DuePeriod(qualifier, .turn(of: 2023)).lastDate.isoText == "2023-12-31")
  }

  @Test
  func `is early in its first third`() {
    #expect(DuePeriod(.early, .month(4, of: 2024)).lastDate.isoText == "2024-04-10")
    #expect(DuePeriod(.early, .quarter(1, of: 2023)).lastDate.isoText == "2023-01-30")
    #expect(DuePeriod(.early, .year(2023)).lastDate.isoText == "2023-05-02")
  }

  @Test(arguments: DuePeriod.Qualifier.allCases)
  func `is read back from its code`(qualifier: DuePeriod.Qualifier) throws {
    for stretch in Self.stretches.map(\.stretch) + [.turn(of: 2024)] {
      let period = DuePeriod(qualifier, stretch)
      #expect(DuePeriod(code: period.code) == period)
      #expect(try DuePeriod(parsing: period.code) == period)
    }
  }

  @Test(arguments: [
    "", "by", "by ", " 2024", "by 2024-Q5", "by 2024-Q0", "by 2024-T4", "by 2024-H3", "by 2024-13",
    "by 2024-02-30", "by 24", "by 2024-q2", "by 2024-fall", "by 2024-", "soon 2024", "by 2024 ",
    "BY 2024", "by 2024-Q２", "by  2024", "by 2024-Q", "by 2024-Q22",
  ])
  func `in no other code is refused`(code: String) {
    #expect(DuePeriod(code: code) == nil)
  }
}
