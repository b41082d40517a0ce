import Governance
import Interface
import Screen
import Testing
import Wording

/// Assignments and what is followed up like them.
@Suite struct AssignmentFrameTests {
  static let shots: [Shot] = [
    Shot(name: "assignments-marked", keys: Shot.typed("4   ")),
    Shot(name: "assignments-marked-status", keys: Shot.typed("4   s")),
    Shot(name: "assignments-by-name-reversed", keys: Shot.typed("4rrrR")),
    Shot(name: "municipality-assignments", owner: Owner("lerum"), keys: [.character("4")]),
    Shot(name: "assignments-120x40", keys: [.character("4"), .down]),
    Shot(name: "assignments-80x24", width: 80, height: 24, keys: [.character("4")]),
    Shot(name: "assignments-60x15", width: 60, height: 15, keys: [.character("4")]),
    Shot(name: "assignments-200x60", width: 200, height: 60, keys: [.character("4"), .down]),
    Shot(name: "assignments-open", keys: [.character("4"), .character("f")]),
    Shot(name: "assignments-english", language: .english, keys: [.character("4")]),
    Shot(name: "kinds-120x40", keys: Shot.later),
    Shot(name: "kinds-80x24", width: 80, height: 24, keys: Shot.later),
    Shot(name: "kinds-60x15", width: 60, height: 15, keys: Shot.later),
    Shot(name: "kinds-200x60", width: 200, height: 60, keys: Shot.later),
    Shot(name: "kinds-english", language: .english, keys: Shot.later),
    Shot(name: "kinds-ascii", width: 80, height: 24, glyphs: .ascii, keys: Shot.later),
    Shot(name: "kind-chooser", width: 80, height: 24, keys: Shot.later + [.character("v")]),
    Shot(name: "kinds-by-giver", keys: Shot.later + [.character("b"), .character("r")]),
    Shot(
      name: "inquiry-page-80x24",
      width: 80,
      height: 24,
      keys: Shot.later + [.character("v"), .character("4"), .down, .enter]
    ),
    Shot(name: "hedemora-areas-120x40", owner: .hedemoraCouncil, keys: [.character("4")]),
    Shot(
      name: "hedemora-areas-80x24",
      width: 80,
      height: 24,
      owner: .hedemoraCouncil,
      keys: [.character("4")]
    ),
    Shot(
      name: "hedemora-area-page-80x24",
      width: 80,
      height: 24,
      owner: .hedemoraCouncil,
      keys: [.character("4")] + Array(repeating: .down, count: 9) + [.enter]
    ),
    Shot(
      name: "hedemora-area-page-60x15",
      width: 60,
      height: 15,
      owner: .hedemoraCouncil,
      keys: [.character("4")] + Array(repeating: .down, count: 9) + [.enter, .end]
    ),
    Shot(name: "lerum-directions-120x40", owner: .lerumBoard, keys: [.character("4")]),
    Shot(
      name: "lerum-directions-80x24",
      width: 80,
      height: 24,
      owner: .lerumBoard,
      keys: [.character("4")]
    ),
    Shot(
      name: "lerum-directions-60x15",
      width: 60,
      height: 15,
      owner: .lerumBoard,
      keys: [.character("4")]
    ),
    Shot(name: "comment", keys: [.character("4"), .character("c")]),
    Shot(name: "status-chooser", keys: [.character("4"), .character("S")]),
    Shot(
      name: "explanation-80x24",
      width: 80,
      height: 24,
      keys: [.character("4"), .character("o")]
    ),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
