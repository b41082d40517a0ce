import Governance
import Testing
import Wording

private let swedish = Words(.swedish)
private let english = Words(.english)

struct TimeTests {
  @Test func `Periods, days and partly known dates are written out`() throws {
    let day = try #require(CalendarDate(year: 2023, month: 8, day: 31))
    #expect(swedish.period("2023-08") == "augusti 2023")
    #expect(swedish.period("2023-08", length: .short) == "aug 2023")
    #expect(english.period("2023-08") == "August 2023")
    #expect(swedish.date(day) == "31 aug 2023")
    #expect(swedish.date(day, length: .long) == "31 augusti 2023")
    #expect(english.date(day) == "31 Aug 2023")
    #expect(swedish.partialDate(.year(2023)) == "2023")
    #expect(swedish.partialDate(.month(year: 2023, month: 11), length: .long) == "november 2023")
    #expect(swedish.partialDate(.day(day)) == "31 aug 2023")
    #expect(swedish.month(13) == "13")
  }

  @Test func `A moment is told by the clock that read it`() {
    let moment = Moment(seconds: 1_693_483_320, offsetMinutes: 120)
    #expect(swedish.clock(moment) == "14:02")
    #expect(swedish.moment(moment) == "31 aug 2023 14:02")
  }

  @Test(arguments: DuePeriod.Qualifier.allCases)
  func `A due field is prefilled with what means the same when read`(
    qualifier: DuePeriod.Qualifier
  ) throws {
    for due in try stretches().map({ DuePeriod(qualifier, $0) }) {
      for words in [swedish, english] {
        #expect(try DuePeriod(parsing: words.editText(due)) == due, "\(words.editText(due))")
      }
    }
  }

  @Test func `A due field shows words where they are read back`() {
    #expect(
      swedish.editText(DuePeriod(.by, .quarter(2, of: 2024))) == "senast under kvartal 2 2024"
    )
    #expect(english.editText(DuePeriod(.by, .quarter(2, of: 2024))) == "by 2024-Q2")
  }
}

/// One of each kind of stretch.
func stretches() throws -> [Stretch] {
  let day = try #require(CalendarDate(year: 2024, month: 8, day: 31))
  return [
    .year(2024), .half(1, of: 2024), .half(2, of: 2024), .tertial(2, of: 2024),
    .quarter(2, of: 2024), .month(8, of: 2024), .season(.spring, of: 2024),
    .season(.summer, of: 2024), .season(.autumn, of: 2023), .season(.winter, of: 2023),
    .turn(of: 2023), .day(day),
  ]
}
