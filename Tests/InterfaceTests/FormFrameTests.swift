import Interface
import Screen
import Testing
import Wording

/// Forms, and the choice of what is made new.
@Suite struct FormFrameTests {
  static let shots: [Shot] = [
    Shot(name: "form-60x15", width: 60, height: 15, keys: [.character("2"), .character("E")]),
    Shot(name: "form-80x24", width: 80, height: 24, keys: [.character("2"), .character("E")]),
    Shot(name: "form-120x40", keys: [.character("2"), .character("E"), .down, .down]),
    Shot(
      name: "form-english-60x15",
      width: 60,
      height: 15,
      language: .english,
      keys: [.character("4"), .character("E"), .end]
    ),
    Shot(
      name: "form-english-80x24",
      width: 80,
      height: 24,
      language: .english,
      keys: [.character("5"), .character("n"), .character("2")]
    ),
    Shot(
      name: "form-english-ascii",
      language: .english,
      glyphs: .ascii,
      keys: [.character("3"), .down, .character("E"), .character("1")]
    ),
    Shot(
      name: "form-fault-80x24",
      width: 80,
      height: 24,
      keys: [.character("2"), .character("E")] + Array(repeating: .down, count: 5)
        + "tjugo".map { .character($0) }
    ),
    Shot(
      name: "form-due-60x15",
      width: 60,
      height: 15,
      keys: [.character("4"), .character("n"), .character("1")]
        + Array(repeating: .down, count: 11) + "under hösten 2026".map { .character($0) }
    ),
    Shot(
      name: "form-choice-80x24",
      width: 80,
      height: 24,
      keys: [.character("2"), .character("E")] + Array(repeating: .down, count: 9)
        + [.enter, .character("h"), .character("å")]
    ),
    Shot(
      name: "form-toggles",
      keys: [.character("2"), .character("E")] + Array(repeating: .down, count: 11)
        + [.enter, .character(" "), .down, .down]
    ),
    Shot(name: "add-chooser-80x24", width: 80, height: 24, keys: "4n".map { .character($0) }),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
