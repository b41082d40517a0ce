import Governance
import Interface
import Screen
import Testing
import Wording

/// The calendar, and what is begun from it.
@Suite struct CalendarFrameTests {
  static let shots: [Shot] = [
    Shot(
      name: "calendar-filtered",
      owner: Owner("alingsas"),
      keys: Shot.typed("7/delår") + [.enter]
    ),
    Shot(name: "calendar-120x40", keys: [.character("7")]),
    Shot(name: "calendar-80x24", width: 80, height: 24, keys: [.character("7"), .right]),
    Shot(name: "calendar-60x15", width: 60, height: 15, keys: [.character("7")]),
    Shot(name: "calendar-english", language: .english, glyphs: .ascii, keys: [.character("7")]),
    Shot(
      name: "calendar-municipality",
      owner: Owner("alingsas"),
      keys: [.character("7"), .down, .character("s")]
    ),
    Shot(
      name: "calendar-date",
      width: 80,
      height: 24,
      keys: [.character("7"), .right, .character("3"), .character("1"), .character("/")]
        + [.character("9")]
    ),
    Shot(
      name: "new-budget-question",
      width: 80,
      height: 24,
      keys: [.character("9"), .character("n"), .character("2")]
    ),
    Shot(
      name: "new-budget-page",
      keys: [.character("9"), .character("n"), .character("2"), .character("j"), .home, .enter]
    ),
    Shot(
      name: "carry-over-question-english",
      width: 80,
      height: 24,
      language: .english,
      keys: [.character("4"), .character("O")]
    ),
    Shot(name: "calendar-lerum", owner: .lerumBoard, keys: [.character("7")]),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
