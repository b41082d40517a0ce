import Governance
import Interface
import Screen
import Testing
import Wording

/// Tables, alone and beside another document's, and the check of their sums.
@Suite struct BudgetFrameTests {
  static let shots: [Shot] = [
    Shot(name: "drift-ordered", keys: Shot.typed("3") + [.right] + Shot.typed("r")),
    Shot(name: "drift-columns", keys: Shot.typed("3N2")),
    Shot(name: "drift-hidden", keys: Shot.typed("3N23") + [.enter]),
    Shot(
      name: "drift-frozen-80x24",
      width: 80,
      height: 24,
      keys: Shot.typed("3") + [.right] + Shot.typed("f") + Array(repeating: .right, count: 5)
    ),
    Shot(name: "drift-variance", keys: Shot.typed("3AA")),
    Shot(
      name: "drift-120x40",
      keys: [.character("3"), .down, .down, .down, .down, .right, .right]
    ),
    Shot(name: "drift-80x24", width: 80, height: 24, keys: [.character("3"), .right]),
    Shot(
      name: "drift-80x24-scrolled",
      width: 80,
      height: 24,
      keys: [.character("3")] + Array(repeating: .right, count: 6)
    ),
    Shot(name: "drift-60x15", width: 60, height: 15, keys: [.character("3"), .right]),
    Shot(name: "drift-200x60", width: 200, height: 60, keys: [.character("3"), .down, .right]),
    Shot(name: "drift-english", language: .english, keys: [.character("3"), .down, .right]),
    Shot(name: "drift-mkr", keys: [.character("3"), .character("m")]),
    Shot(name: "drift-folded", keys: [.character("3"), .down, .character("z")]),
    Shot(
      name: "investments",
      keys: [.character("3"), .character("t"), .down, .down, .right, .right, .right, .right]
    ),
    Shot(
      name: "sickness-absence",
      keys: [.character("3"), .character("T"), .right, .right, .right]
    ),
    Shot(name: "sum-check", keys: [.character("6")]),
    Shot(name: "sum-check-80x24", width: 80, height: 24, keys: [.character("6")]),
    Shot(name: "tables-municipality", owner: Owner("alingsas"), keys: [.character("3")]),
    Shot(
      name: "compared-120x40",
      data: .comparable,
      keys: "3v6d1".map { .character($0) } + [.down, .down, .down, .right, .right]
    ),
    Shot(
      name: "compared-80x24",
      width: 80,
      height: 24,
      data: .comparable,
      keys: "3bd1".map { .character($0) }
    ),
    Shot(name: "compared-nothing", keys: "3bd1".map { .character($0) }),
    Shot(
      name: "compared-mkr",
      data: .comparable,
      keys: "3bd1m".map { .character($0) } + [.right, .right]
    ),
    Shot(
      name: "compared-english-ascii",
      language: .english,
      glyphs: .ascii,
      data: .comparable,
      keys: "3bd1".map { .character($0) } + [.right, .right]
    ),
    Shot(name: "table-chooser", keys: "3v".map { .character($0) }),
    Shot(name: "compare-chooser", keys: "3d".map { .character($0) }),
    Shot(name: "groups-120x40", owner: .lerumBoard, keys: [.character("3"), .right]),
    Shot(
      name: "groups-80x24-scrolled",
      width: 80,
      height: 24,
      owner: .lerumBoard,
      keys: [.character("3")] + Array(repeating: .right, count: 5)
    ),
    Shot(
      name: "groups-60x15-ascii",
      width: 60,
      height: 15,
      glyphs: .ascii,
      owner: .lerumBoard,
      keys: [.character("3")] + Array(repeating: .right, count: 4)
    ),
    Shot(name: "hedemora-sum-check", owner: .hedemora, keys: [.character("6")]),
    Shot(name: "hedemora-budget", owner: .hedemora, keys: [.character("3"), .down]),
    Shot(
      name: "calculation",
      keys: [.character("3"), .right] + "=118535*1,025".map(Key.character)
    ),
    Shot(name: "change-chooser", keys: "3".map { .character($0) } + [.right, .character("E")]),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
