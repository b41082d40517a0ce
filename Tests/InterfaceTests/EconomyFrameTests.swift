import Governance
import Interface
import Screen
import Testing
import Wording

/// Financial goals and personnel.
@Suite struct EconomyFrameTests {
  static let shots: [Shot] = [
    Shot(name: "economy-120x40", period: "2023-08", keys: [.character("8")]),
    Shot(name: "economy-80x24", width: 80, height: 24, period: "2023-08", keys: [.character("8")]),
    Shot(
      name: "economy-lerum",
      owner: Owner("lerum"),
      period: "2023-08",
      keys: [.character("8")]
    ),
    Shot(
      name: "economy-lerum-80x24",
      width: 80,
      height: 24,
      owner: Owner("lerum"),
      period: "2023-08",
      keys: [.character("8"), .down, .right]
    ),
    Shot(
      name: "economy-lerum-60x15",
      width: 60,
      height: 15,
      owner: Owner("lerum"),
      period: "2023-08",
      keys: [.character("8")]
    ),
    Shot(
      name: "economy-lerum-english-ascii",
      language: .english,
      glyphs: .ascii,
      owner: Owner("lerum"),
      period: "2023-08",
      keys: [.character("8")]
    ),
    Shot(name: "economy-hedemora", owner: .hedemora, period: "2021-08", keys: [.character("8")]),
    Shot(name: "economy-empty", owner: Owner("alingsas"), keys: [.character("8")]),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
