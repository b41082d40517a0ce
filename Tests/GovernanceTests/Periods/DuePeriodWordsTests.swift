import Testing

@testable import Governance

@Suite struct `A due period in words` {
  @Test(arguments: [
    ("senast under kvartal 2 2024", "by 2024-Q2"),
    ("Senast under kvartal 2, 2024", "by 2024-Q2"),
    ("under våren 2025", "during 2025-spring"),
    ("våren 2025", "during 2025-spring"),
    ("sommaren 2025", "during 2025-summer"),
    ("vintern 2024", "during 2024-winter"),
    ("i slutet av 2024", "late 2024"),
    ("I slutet av hösten 2024", "late 2024-autumn"),
    ("slutet av mars 2024", "late 2024-03"),
    ("i början av 2025", "early 2025"),
    ("början av maj 2025", "early 2025-05"),
    ("före juni 2024", "before 2024-06"),
    ("fo\u{308}re juni 2024", "before 2024-06"),
    ("innan årsskiftet 2023", "before 2023-turn"),
    ("innan årsskiftet 2023/2024", "before 2023-turn"),
    ("innan årsskiftet 2023/24", "before 2023-turn"),
    ("innan årets slut 2023", "before 2023-turn"),
    ("senast årsslutet 2023", "by 2023-turn"),
    ("senast 31 mars 2024", "by 2024-03-31"),
    ("senast den 31 mars 2024", "by 2024-03-31"),
    ("innan den 1 maj 2024", "before 2024-05-01"),
    ("senast 2024-03-31", "by 2024-03-31"),
    ("senast 2024-Q2", "by 2024-Q2"),
    ("under 2024-T1", "during 2024-T1"),
    ("under år 2024", "during 2024"),
    ("2024", "during 2024"),
    ("i maj 2024", "during 2024-05"),
    ("tertial 2 2024", "during 2024-T2"),
    ("halvår 1 2024", "during 2024-H1"),
    ("under första halvåret 2024", "during 2024-H1"),
    ("andra tertialet 2024", "during 2024-T2"),
    ("senast tredje kvartalet 2024", "by 2024-Q3"),
    ("fjärde kvartalet under 2024", "during 2024-Q4"),
    ("  under\u{A0}hösten   2023 ", "during 2023-autumn"),
  ])
  func `is understood with its year`(text: String, code: String) throws {
    #expect(try DuePeriod(parsing: text).code == code)
    #expect(try DuePeriod(parsing: text, year: 1999).code == code)
  }

  @Test(arguments: [
    ("under hösten", "during 2023-autumn"), ("under året", "during 2023"),
    ("innan årsskiftet", "before 2023-turn"), ("innan årets slut", "before 2023-turn"),
    ("under våren", "during 2023-spring"), ("senast kvartal 2", "by 2023-Q2"),
    ("i slutet av året", "late 2023"), ("senast 31 mars", "by 2023-03-31"),
    ("första kvartalet", "during 2023-Q1"), ("i början av hösten", "early 2023-autumn"),
  ])
  func `takes its year from the document where it names none`(text: String, code: String) throws {
    #expect(try DuePeriod(parsing: text, year: 2023).code == code)
    #expect(throws: DuePeriodFault.noYear) { try DuePeriod(parsing: text) }
  }

  @Test(arguments: [
    ("", DuePeriodFault.empty), (" \n", .empty), (", ,", .empty),
    ("senast", .noPeriod), ("under", .noPeriod), ("senast under", .noPeriod),
    ("senast den", .noPeriod), ("kvartal", .noPeriod), ("första", .noPeriod),
    ("snarast", .unknownWord("snarast")), ("senast snart", .unknownWord("snart")),
    ("kvartal två 2024", .unknownWord("två")), ("våren 2024 tidigt", .unknownWord("tidigt")),
    ("första mars 2024", .unknownWord("mars")), ("innan innan 2024", .unknownWord("innan")),
    ("kvartal 5 2024", .impossible("5")), ("tertial 4 2024", .impossible("4")),
    ("halvår 0 2024", .impossible("0")), ("fjärde tertialet 2024", .impossible("tertialet")),
    ("tredje halvåret 2024", .impossible("halvåret")), ("30 februari 2024", .impossible("30")),
    ("32 mars 2024", .impossible("32")), ("2024-13", .impossible("2024-13")),
    ("senast 2024-02-30", .impossible("2024-02-30")),
    ("innan årsskiftet 2023/2025", .impossible("2023/2025")),
  ])
  func `that cannot be understood says which word`(text: String, fault: DuePeriodFault) {
    #expect(throws: fault) { try DuePeriod(parsing: text, year: 2023) }
  }
}
