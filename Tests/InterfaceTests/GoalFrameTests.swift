import Governance
import Interface
import Screen
import Testing
import Wording

/// Goals and indicators, in the list and on their pages.
@Suite struct GoalFrameTests {
  static let shots: [Shot] = [
    Shot(name: "municipality-goals", owner: Owner("alingsas"), keys: [.character("2")]),
    Shot(
      name: "municipality-goals-60x15",
      width: 60,
      height: 15,
      owner: Owner("alingsas"),
      keys: [.character("2")]
    ),
    Shot(
      name: "goals-later-80x24",
      width: 80,
      height: 24,
      owner: .alingsasBoard,
      period: "2024-04",
      keys: [.character("2")]
    ),
    Shot(name: "goals-120x40", keys: [.character("2"), .down]),
    Shot(name: "goals-80x24", width: 80, height: 24, keys: [.character("2")]),
    Shot(name: "goals-200x60", width: 200, height: 60, keys: [.character("2"), .down, .down]),
    Shot(name: "goals-english", language: .english, keys: [.character("2")]),
    Shot(name: "goals-ascii", glyphs: .ascii, keys: [.character("2")]),
    Shot(name: "goals-folded", keys: [.character("2"), .character("z")]),
    Shot(name: "goal-page", keys: [.character("2"), .end, .up, .enter, .right, .right, .down]),
    Shot(
      name: "goal-page-60x15",
      width: 60,
      height: 15,
      keys: [.character("2"), .end, .up, .enter, .right]
    ),
    Shot(name: "level-chooser", keys: [.character("2"), .character("s")]),
    Shot(
      name: "hedemora-goals-80x24",
      width: 80,
      height: 24,
      owner: .hedemoraCouncil,
      keys: [.character("2")]
    ),
    Shot(name: "lerum-indicators-120x40", owner: .lerumBoard, keys: [.character("2")]),
    Shot(
      name: "lerum-indicators-english",
      width: 80,
      height: 24,
      language: .english,
      owner: .lerumBoard,
      keys: [.character("2"), .character("o")]
    ),
    Shot(
      name: "lerum-indicator-page-80x24",
      width: 80,
      height: 24,
      owner: .lerumBoard,
      keys: [.character("2"), .enter, .right]
    ),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
