import Governance
import Interface
import Screen
import Testing
import Wording

/// Risks and controls.
@Suite struct ControlFrameTests {
  static let shots: [Shot] = [
    Shot(name: "control-120x40", period: "2025-04", keys: [.character("5"), .down, .right]),
    Shot(
      name: "control-80x24",
      width: 80,
      height: 24,
      period: "2025-04",
      keys: [.character("5"), .down, .right, .enter]
    ),
    Shot(name: "control-60x15", width: 60, height: 15, period: "2025-04", keys: [.character("5")]),
    Shot(
      name: "control-200x60",
      width: 200,
      height: 60,
      period: "2025-04",
      keys: [.character("5"), .character("t"), .down]
    ),
    Shot(
      name: "control-english-ascii",
      language: .english,
      glyphs: .ascii,
      period: "2025-04",
      keys: [.character("5"), .down]
    ),
    Shot(name: "control-follow-up", period: "2023-08", keys: [.character("5"), .character("T")]),
    Shot(
      name: "control-follow-up-80x24",
      width: 80,
      height: 24,
      period: "2023-08",
      keys: [.character("5"), .character("T")]
    ),
    Shot(
      name: "control-page",
      period: "2023-08",
      keys: [.character("5"), .character("T"), .enter, .down]
    ),
    Shot(
      name: "risk-page-80x24",
      width: 80,
      height: 24,
      period: "2025-04",
      keys: [.character("5"), .character("t"), .enter, .down, .down]
    ),
    Shot(name: "control-empty", owner: .hedemora, keys: [.character("5")]),
    Shot(name: "treatments", period: "2025-04", keys: "5ts".map { .character($0) }),
    Shot(name: "materiality", period: "2025-04", keys: "5te4".map { .character($0) }),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
