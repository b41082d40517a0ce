import Testing

@testable import Governance

@Suite struct `A moment` {
  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
    (-1, 60, "1970-01-01T00:59:59+01:00"), (0, -90, "1969-12-31T22:30:00-01:30"),
    (1_696_248_131, 120, "2023-10-02T14:02:11+02:00"),
    (-2_208_988_800, 0, "1900-01-01T00:00:00+00:00"), (86_399, 840, "1970-01-02T13:59:59+14:00"),
  ])
  func `is written in ISO 8601 and read back`(seconds: Int, offset: Int, text: String) throws {
    let moment = Moment(seconds: seconds, offsetMinutes: offset)
    #expect(moment.isoText == text)
    #expect(Moment(isoText: text) == moment)
    #expect(moment.clockText == text.dropFirst(11).prefix(5))
  }

  @Test
  func `of a random second is read back`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let moment = Moment(
        seconds: Int.random(in: -9_000_000_000...9_000_000_000, using: &random),
        offsetMinutes: Int.random(in: -959...959, using: &random)
      )
      #expect(Moment(isoText: moment.isoText) == moment)
    }
  }

  @Test
  func `in UTC may end in Z`() {
    #expect(Moment(isoText: "1970-01-01T00:01:00Z") == Moment(seconds: 60))
  }

  @Test
  func `is ordered by time, wherever the clock stood`() throws {
    let here = try #require(Moment(isoText: "2023-10-02T14:00:00+02:00"))
    let there = try #require(Moment(isoText: "2023-10-02T13:00:00+00:00"))
    #expect(here < there)
    #expect(here.date == there.date)
  }

  @Test(arguments: [
    "", "T", "2023-10-02", "2023-10-02T14:02+02:00", "2023-10-02T14:02:11",
    "2023-10-02 14:02:11Z", "2023-10-02T24:00:00Z", "2023-10-02T14:60:00Z",
    "2023-10-02T14:02:60Z", "2023-10-02T14:02:11+16:00", "2023-10-02T14:02:11+2:00",
    "2023-10-02T14:02:11+02", "2023-10-02T14:02:11+02:00 ", "2023-02-30T14:02:11Z",
    "T2023-10-02T14:02:11Z", "2023-10-02T+4:02:11Z", "2023-10-02T4:02:011Z",
    "2023-10-02T14:02:11+02:00:00", "2023-10-02T14:02:11ZZ", "2023-10T14:02:11Z",
    "2023-10-02T14:02:11-00:00",
  ])
  func `is read from nothing else`(text: String) {
    #expect(Moment(isoText: text) == nil)
  }
}
