import Governance
import Interface
import Screen
import Testing
import Wording

/// The overviews of bodies and municipalities.
@Suite struct OverviewFrameTests {
  static let shots: [Shot] = [
    Shot(name: "overview-120x40", keys: []),
    Shot(name: "overview-80x24", width: 80, height: 24, keys: []),
    Shot(name: "overview-60x15", width: 60, height: 15, keys: []),
    Shot(name: "overview-200x60", width: 200, height: 60, keys: [.down]),
    Shot(name: "overview-english", language: .english, keys: []),
    Shot(name: "overview-ascii", glyphs: .ascii, keys: []),
    Shot(name: "municipality", keys: [.tab, .up, .up, .enter]),
    Shot(name: "overview-later", owner: .alingsasBoard, period: "2024-04", keys: []),
    Shot(name: "hedemora-council-80x24", width: 80, height: 24, owner: .hedemoraCouncil, keys: []),
    Shot(name: "hedemora-overview-120x40", owner: .hedemora, keys: []),
    Shot(name: "hedemora-overview-80x24", width: 80, height: 24, owner: .hedemora, keys: []),
    Shot(name: "municipality-80x24", width: 80, height: 24, keys: [.tab, .up, .up, .enter]),
    Shot(name: "municipality-60x15", width: 60, height: 15, keys: [.tab, .up, .up, .enter]),
    Shot(
      name: "municipality-english-ascii",
      language: .english,
      glyphs: .ascii,
      keys: [.tab, .up, .up, .enter]
    ),
    Shot(name: "lerum-overview-120x40", owner: .lerumBoard, keys: []),
    Shot(name: "lerum-overview-80x24", width: 80, height: 24, owner: .lerumBoard, keys: []),
    Shot(name: "navigator-80x24", width: 80, height: 24, keys: [.tab]),
    Shot(name: "too-small", width: 50, height: 10, keys: []),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
