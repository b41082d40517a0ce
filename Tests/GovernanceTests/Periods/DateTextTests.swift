import Testing

@testable import Governance

@Suite struct `A day as people type it` {
  @Test(arguments: [
    ("2023-09-15", "2023-09-15"), ("20230915", "2023-09-15"), (" 2023 09 15 ", "2023-09-15"),
    ("15/9", "2023-09-15"), ("15/9 2024", "2024-09-15"), ("15.9.2024", "2024-09-15"),
    ("15 sep", "2023-09-15"), ("15 September 2024", "2024-09-15"), ("3 okt", "2023-10-03"),
    ("3 Oct", "2023-10-03"), ("1 maj", "2023-05-01"), ("29/2 2024", "2024-02-29"),
  ])
  func `is read`(text: String, day: String) throws {
    #expect(try CalendarDate(parsing: text, year: 2023).isoText == day)
  }

  @Test(arguments: [
    ("", DateFault.unreadable), ("snart", .unreadable), ("15", .unreadable), ("15/", .unreadable),
    ("15/9/23", .unreadable), ("1 2 3 4", .unreadable), ("2023-09-xx", .unreadable),
    ("2023-09", .dayMissing), ("2023", .dayMissing), ("2023-13-01", .noSuchMonth(13)),
    ("15/0", .noSuchMonth(0)), ("20231301", .noSuchMonth(13)),
    ("31/9", .noSuchDay(31, month: 9, year: 2023)),
    ("29 feb", .noSuchDay(29, month: 2, year: 2023)),
    ("0/9", .noSuchDay(0, month: 9, year: 2023)),
    ("99999999999999999999/9", .unreadable),
  ])
  func `is refused with what is wrong`(text: String, fault: DateFault) {
    #expect(throws: fault) { try CalendarDate(parsing: text, year: 2023) }
  }
}
