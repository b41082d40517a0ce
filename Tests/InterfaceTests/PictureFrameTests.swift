import Governance
import Interface
import Screen
import Testing
import Wording

/// Every picture as it looks, in the sizes, languages and glyphs that users have.
@Suite struct PictureFrameTests {
  private static let hedemora = Owner("hedemora")
  private static let lerum = Owner("lerum")
  private static let alingsas = Owner("alingsas")
  private static let board = Owner("alingsas", "kommunstyrelsen")
  private static let council = Owner("hedemora", "kommunfullmaktige")

  /// To the chart of an indicator with a target, a gap and a preliminary value.
  private static let indicator: [Key] = [.character("2"), .down, .down, .character("i")]
  /// To what an index of 1 % from the budget year on gives in the comparison of budgets.
  private static let supposed: [Key] =
    [.character("3")] + Array(repeating: .down, count: 5) + [.right, .right, .right]
    + [.character("%"), .character("3"), .character("2"), .character("%"), .enter]
  /// The same and an index on all boards.
  private static let supposedTwice: [Key] =
    supposed + [.down, .down, .character("%"), .character("1"), .character("1"), .enter]

  static let shots: [Shot] = [
    .init(name: "chart-120x40", keys: indicator),
    .init(name: "chart-80x24", width: 80, height: 24, keys: indicator),
    .init(name: "chart-60x15", width: 60, height: 15, keys: indicator),
    .init(name: "chart-200x60", width: 200, height: 60, keys: indicator),
    .init(
      name: "chart-english-ascii",
      width: 80,
      height: 24,
      language: .english,
      glyphs: .ascii,
      keys: indicator
    ),
    .init(name: "chart-next", keys: indicator + [.right, .right, .right]),
    .init(
      name: "chart-average",
      owner: lerum,
      keys: [.character("8"), .end, .up, .up, .character("i")]
    ),
    .init(
      name: "chart-line",
      owner: hedemora,
      period: "2021-12",
      keys: [.character("3"), .character("G"), .character("i")]
    ),
    .init(name: "goal-page-120x40", keys: [.character("2"), .end, .up, .enter]),
    .init(name: "economy-result", owner: hedemora, period: "2021-12", keys: [.character("8")]),
    .init(name: "board-120x40", keys: [.character("4"), .character("i"), .right]),
    .init(
      name: "chart-rank",
      owner: Owner("lerum", "kommunstyrelsen"),
      keys: [.character("2"), .down, .character("i")]
    ),
    .init(
      name: "chart-budget-80x24",
      width: 80,
      height: 24,
      owner: lerum,
      keys: [.character("8"), .down, .character("i")]
    ),
    .init(
      name: "board-80x24-english-ascii",
      width: 80,
      height: 24,
      language: .english,
      glyphs: .ascii,
      keys: [.character("4"), .character("i"), .down]
    ),
    .init(
      name: "what-if-80x24-english-ascii",
      width: 80,
      height: 24,
      language: .english,
      glyphs: .ascii,
      owner: hedemora,
      period: "2021-12",
      keys: supposed
    ),
    .init(
      name: "signals-lost-80x24",
      width: 80,
      height: 24,
      owner: alingsas,
      period: "2023-08",
      keys: [.character("i"), .end, .right]
    ),
    .init(
      name: "board-84x24",
      width: 84,
      height: 24,
      keys: [.character("4"), .character("i"), .down]
    ),
    .init(name: "board-80x24", width: 80, height: 24, keys: [.character("4"), .character("i")]),
    .init(name: "board-200x60", width: 200, height: 60, keys: [.character("4"), .character("i")]),
    .init(
      name: "board-ascii",
      language: .english,
      glyphs: .ascii,
      keys: [.character("4"), .character("i")]
    ),
    .init(
      name: "board-many",
      owner: council,
      period: "2021-12",
      keys: [.character("4"), .character("i"), .pageDown]
    ),
    .init(name: "signals-120x40", owner: alingsas, keys: [.character("i"), .right, .right]),
    .init(
      name: "signals-80x24",
      width: 80,
      height: 24,
      owner: alingsas,
      keys: [.character("i"), .right]
    ),
    .init(
      name: "signals-english-ascii",
      language: .english,
      glyphs: .ascii,
      owner: alingsas,
      keys: [.character("i"), .right, .right]
    ),
    .init(
      name: "signals-200x60",
      width: 200,
      height: 60,
      owner: hedemora,
      period: "2021-12",
      keys: [.character("i")]
    ),
    .init(
      name: "what-if-chooser",
      owner: hedemora,
      period: "2021-12",
      keys: supposedTwice + [.character("%")]
    ),
    .init(name: "what-if-120x40", owner: hedemora, period: "2021-12", keys: supposed),
    .init(
      name: "what-if-200x60",
      width: 200,
      height: 60,
      owner: hedemora,
      period: "2021-12",
      keys: supposedTwice
    ),
    .init(
      name: "what-if-80x24",
      width: 80,
      height: 24,
      owner: hedemora,
      period: "2021-12",
      keys: supposed
    ),
    .init(
      name: "what-if-field",
      width: 80,
      height: 24,
      owner: hedemora,
      period: "2021-12",
      keys: [.character("3"), .character("%"), .character("1"), .character("x"), .enter]
    ),
    .init(
      name: "what-if-economy",
      owner: hedemora,
      period: "2021-12",
      keys: supposedTwice + [.alt("8")]
    ),
    .init(
      name: "what-if-need",
      owner: hedemora,
      period: "2021-12",
      keys: supposedTwice + [.character("v"), .character("6")]
    ),
    .init(
      name: "what-if-draft",
      owner: hedemora,
      period: "2021-12",
      keys: supposedTwice + [.character("%"), .character("7")]
    ),
  ]

  @Test(arguments: shots)
  func `A picture looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }

  @Test(arguments: [
    (0, 0), (59, 15), (60, 15), (83, 15), (84, 15), (100, 24), (160, 50), (300, 100),
  ])
  func `No size crashes, whatever picture is open`(width: Int, height: Int) throws {
    for shot in Self.shots {
      var desk = try Desk(wish: Wish(owner: shot.owner, period: shot.period))
      for key in shot.keys { desk.type(key) }
      desk.take(.input(.resize(Size(width: width, height: height)), at: Desk.moment))
      desk.type(.down, .up, .right, .shiftRight, .left, .pageDown, .end, .home, .escape)
      #expect(desk.grid.size == Size(width: width, height: height))
    }
  }
}
