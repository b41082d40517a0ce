import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// Every view as it looks, in the sizes, languages and glyphs that users have.
@Suite struct FrameTests {
  struct Shot: CustomTestStringConvertible, Sendable {
    var name: String
    var width = 120
    var height = 40
    var language = Language.swedish
    var glyphs = GlyphSet.unicode
    var owner: Owner?
    var period: ReportingPeriod?
    var data = Documents.shipped
    var keys: [Key]
    var testDescription: String { name }
  }

  /// The keys of a text.
  private static func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  /// Which documents there are.
  enum Documents: Sendable {
    /// The example data.
    case shipped
    /// The same, with a year in common.
    case comparable
  }

  private static let lerum = Owner("lerum", "kommunstyrelsen")
  private static let hedemora = Owner("hedemora")
  private static let board = Owner("alingsas", "kommunstyrelsen")

  /// To the assignments of Alingsås' executive board, two and a third years on.
  private static let later: [Key] =
    [.character("4")] + Array(repeating: .character(">"), count: 7)

  private static let council = Owner("hedemora", "kommunfullmaktige")

  /// A status, its undoing, another status and a figure.
  private static let someChanges: [Key] =
    "4susjs3".map { .character($0) } + [.down, .down, .right, .character("7"), .enter]

  static let shots: [Shot] = [
    Shot(name: "search", keys: [.control("f")] + typed("lokalforsorj")),
    Shot(
      name: "search-80x24",
      width: 80,
      height: 24,
      keys: [.control("f")] + typed("kostnader")
    ),
    Shot(name: "search-begun-english", language: .english, keys: [.control("f")]),
    Shot(name: "palette-found", keys: typed(":ångra")),
    Shot(name: "assignments-marked", keys: typed("4   ")),
    Shot(name: "assignments-marked-status", keys: typed("4   s")),
    Shot(name: "assignments-by-name-reversed", keys: typed("4rrrR")),
    Shot(name: "drift-ordered", keys: typed("3") + [.right] + typed("r")),
    Shot(name: "drift-columns", keys: typed("3N2")),
    Shot(name: "drift-hidden", keys: typed("3N23") + [.enter]),
    Shot(
      name: "drift-frozen-80x24",
      width: 80,
      height: 24,
      keys: typed("3") + [.right] + typed("f") + Array(repeating: .right, count: 5)
    ),
    Shot(name: "drift-variance", keys: typed("3AA")),
    Shot(name: "export", keys: typed("4x")),
    Shot(name: "documents-filtered", keys: typed("9/delår") + [.enter]),
    Shot(name: "calendar-filtered", owner: Owner("alingsas"), keys: typed("7/delår") + [.enter]),
    Shot(name: "overview-120x40", keys: []),
    Shot(name: "overview-80x24", width: 80, height: 24, keys: []),
    Shot(name: "overview-60x15", width: 60, height: 15, keys: []),
    Shot(name: "overview-200x60", width: 200, height: 60, keys: [.down]),
    Shot(name: "overview-english", language: .english, keys: []),
    Shot(name: "overview-ascii", glyphs: .ascii, keys: []),
    Shot(name: "municipality", keys: [.tab, .up, .up, .enter]),
    Shot(name: "municipality-goals", owner: Owner("alingsas"), keys: [.character("2")]),
    Shot(
      name: "municipality-goals-60x15",
      width: 60,
      height: 15,
      owner: Owner("alingsas"),
      keys: [.character("2")]
    ),
    Shot(name: "municipality-assignments", owner: Owner("lerum"), keys: [.character("4")]),
    Shot(name: "overview-later", owner: board, period: "2024-04", keys: []),
    Shot(
      name: "goals-later-80x24",
      width: 80,
      height: 24,
      owner: board,
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
    Shot(name: "assignments-120x40", keys: [.character("4"), .down]),
    Shot(name: "assignments-80x24", width: 80, height: 24, keys: [.character("4")]),
    Shot(name: "assignments-60x15", width: 60, height: 15, keys: [.character("4")]),
    Shot(name: "assignments-200x60", width: 200, height: 60, keys: [.character("4"), .down]),
    Shot(name: "assignments-open", keys: [.character("4"), .character("f")]),
    Shot(name: "assignments-english", language: .english, keys: [.character("4")]),
    Shot(name: "log-120x40", keys: someChanges + [.alt("0")]),
    Shot(name: "log-80x24", width: 80, height: 24, keys: someChanges + [.alt("0")]),
    Shot(name: "log-60x15", width: 60, height: 15, keys: someChanges + [.alt("0")]),
    Shot(
      name: "log-200x60-english",
      width: 200,
      height: 60,
      language: .english,
      keys: someChanges + [.alt("0"), .character("v"), .home, .enter]
    ),
    Shot(name: "log-history", keys: someChanges + [.alt("4"), .character("H")]),
    Shot(name: "log-time", keys: someChanges + [.alt("0"), .character("t")]),
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
    Shot(name: "calendar-lerum", owner: lerum, keys: [.character("7")]),
    Shot(name: "kinds-120x40", keys: later),
    Shot(name: "kinds-80x24", width: 80, height: 24, keys: later),
    Shot(name: "kinds-60x15", width: 60, height: 15, keys: later),
    Shot(name: "kinds-200x60", width: 200, height: 60, keys: later),
    Shot(name: "kinds-english", language: .english, keys: later),
    Shot(name: "kinds-ascii", width: 80, height: 24, glyphs: .ascii, keys: later),
    Shot(name: "kind-chooser", width: 80, height: 24, keys: later + [.character("v")]),
    Shot(name: "kinds-by-giver", keys: later + [.character("b"), .character("r")]),
    Shot(
      name: "inquiry-page-80x24",
      width: 80,
      height: 24,
      keys: later + [.character("v"), .character("4"), .down, .enter]
    ),
    Shot(name: "hedemora-areas-120x40", owner: council, keys: [.character("4")]),
    Shot(
      name: "hedemora-areas-80x24",
      width: 80,
      height: 24,
      owner: council,
      keys: [.character("4")]
    ),
    Shot(
      name: "hedemora-area-page-80x24",
      width: 80,
      height: 24,
      owner: council,
      keys: [.character("4")] + Array(repeating: .down, count: 9) + [.enter]
    ),
    Shot(
      name: "hedemora-area-page-60x15",
      width: 60,
      height: 15,
      owner: council,
      keys: [.character("4")] + Array(repeating: .down, count: 9) + [.enter, .end]
    ),
    Shot(
      name: "hedemora-goals-80x24",
      width: 80,
      height: 24,
      owner: council,
      keys: [.character("2")]
    ),
    Shot(name: "hedemora-council-80x24", width: 80, height: 24, owner: council, keys: []),
    Shot(name: "hedemora-overview-120x40", owner: hedemora, keys: []),
    Shot(name: "hedemora-overview-80x24", width: 80, height: 24, owner: hedemora, keys: []),
    Shot(name: "municipality-80x24", width: 80, height: 24, keys: [.tab, .up, .up, .enter]),
    Shot(name: "municipality-60x15", width: 60, height: 15, keys: [.tab, .up, .up, .enter]),
    Shot(
      name: "municipality-english-ascii",
      language: .english,
      glyphs: .ascii,
      keys: [.tab, .up, .up, .enter]
    ),
    Shot(name: "lerum-overview-120x40", owner: lerum, keys: []),
    Shot(name: "lerum-overview-80x24", width: 80, height: 24, owner: lerum, keys: []),
    Shot(name: "lerum-directions-120x40", owner: lerum, keys: [.character("4")]),
    Shot(
      name: "lerum-directions-80x24",
      width: 80,
      height: 24,
      owner: lerum,
      keys: [.character("4")]
    ),
    Shot(
      name: "lerum-directions-60x15",
      width: 60,
      height: 15,
      owner: lerum,
      keys: [.character("4")]
    ),
    Shot(name: "lerum-indicators-120x40", owner: lerum, keys: [.character("2")]),
    Shot(
      name: "lerum-indicators-english",
      width: 80,
      height: 24,
      language: .english,
      owner: lerum,
      keys: [.character("2"), .character("o")]
    ),
    Shot(
      name: "lerum-indicator-page-80x24",
      width: 80,
      height: 24,
      owner: lerum,
      keys: [.character("2"), .enter, .right]
    ),
    Shot(name: "sum-check", keys: [.character("6")]),
    Shot(name: "sum-check-80x24", width: 80, height: 24, keys: [.character("6")]),
    Shot(name: "documents-municipality", owner: Owner("alingsas"), keys: [.character("9"), .down]),
    Shot(
      name: "documents-municipality-80x24",
      width: 80,
      height: 24,
      language: .english,
      glyphs: .ascii,
      owner: Owner("alingsas"),
      keys: [.character("9")]
    ),
    Shot(name: "tables-municipality", owner: Owner("alingsas"), keys: [.character("3")]),
    Shot(name: "glossary-swedish", keys: [.function(3)]),
    Shot(name: "palette-waterfall", keys: typed(":vatten")),
    Shot(name: "documents", keys: [.character("9"), .down]),
    Shot(name: "document-page", keys: [.character("9"), .enter, .down, .down, .down]),
    Shot(
      name: "document-comparison",
      height: 60,
      data: .comparable,
      keys: [.character("9"), .enter, .character("d"), .character("1"), .down]
    ),
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
    Shot(name: "groups-120x40", owner: lerum, keys: [.character("3"), .right]),
    Shot(
      name: "groups-80x24-scrolled",
      width: 80,
      height: 24,
      owner: lerum,
      keys: [.character("3")] + Array(repeating: .right, count: 5)
    ),
    Shot(
      name: "groups-60x15-ascii",
      width: 60,
      height: 15,
      glyphs: .ascii,
      owner: lerum,
      keys: [.character("3")] + Array(repeating: .right, count: 4)
    ),
    Shot(name: "hedemora-sum-check", owner: hedemora, keys: [.character("6")]),
    Shot(name: "hedemora-budget", owner: hedemora, keys: [.character("3"), .down]),
    Shot(
      name: "lerum-bridge",
      owner: lerum,
      keys: [.character("9"), .enter]
        + Array(repeating: .down, count: 20)
    ),
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
    Shot(name: "control-empty", owner: hedemora, keys: [.character("5")]),
    Shot(name: "treatments", period: "2025-04", keys: "5ts".map { .character($0) }),
    Shot(name: "materiality", period: "2025-04", keys: "5te4".map { .character($0) }),
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
    Shot(name: "economy-hedemora", owner: hedemora, period: "2021-08", keys: [.character("8")]),
    Shot(name: "economy-empty", owner: Owner("alingsas"), keys: [.character("8")]),
    Shot(name: "comment", keys: [.character("4"), .character("c")]),
    Shot(name: "status-chooser", keys: [.character("4"), .character("S")]),
    Shot(name: "help-assignments", keys: [.character("4"), .character("?")]),
    Shot(
      name: "help-english-80x24",
      width: 80,
      height: 24,
      language: .english,
      keys: [.character("?")]
    ),
    Shot(name: "help-budget", keys: [.character("3"), .character("?")]),
    Shot(
      name: "glossary",
      keys: [.function(3), .character("b"), .character("u"), .character("d")]
    ),
    Shot(name: "appearance-80x24", width: 80, height: 24, keys: [.function(4), .down]),
    Shot(name: "tour", keys: [.function(5), .down]),
    Shot(name: "tour-60x15", width: 60, height: 15, keys: [.function(5)]),
    Shot(
      name: "calculation",
      keys: [.character("3"), .right] + "=118535*1,025".map(Key.character)
    ),
    Shot(name: "palette", keys: [.character(":"), .character("u"), .character("p")]),
    Shot(
      name: "explanation-80x24",
      width: 80,
      height: 24,
      keys: [.character("4"), .character("o")]
    ),
    Shot(name: "navigator-80x24", width: 80, height: 24, keys: [.tab]),
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
    Shot(name: "change-chooser", keys: "3".map { .character($0) } + [.right, .character("E")]),
    Shot(name: "too-small", width: 50, height: 10, keys: []),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws {
    let folder = shot.data == .shipped ? nil : try Example.withCommonYear()
    defer { withExtendedLifetime(folder) {} }
    var desk = try Desk(
      width: shot.width,
      height: shot.height,
      language: shot.language,
      glyphs: shot.glyphs,
      data: folder?.path ?? Example.path,
      wish: Wish(owner: shot.owner, period: shot.period)
    )
    for key in shot.keys { desk.type(key) }
    try expectFrame(shot.name, desk.frame)
  }

  @Test func `Colours follow meaning, never a view's taste`() throws {
    let desk = try Desk(width: 80, height: 24)
    try expectFrame("overview-80x24-styles", desk.grid.styledFrame())
  }

  @Test(arguments: [
    (0, 0), (1, 1), (2, 1), (59, 15), (60, 14), (60, 15), (61, 16), (79, 23), (99, 24), (100, 24),
    (159, 50), (160, 50), (300, 100),
  ])
  func `No size crashes, whatever is open`(width: Int, height: Int) throws {
    let fresh = try Desk()
    let all = [":", "?", "S", "c", "/", "o", "e", "E", "n", "n1", "E1", "F", "N", "x"]
    // Where there is room for everything, only what fills it is tried.
    let layers = width > 100 ? [":", "?", "o", "E"] : all
    for key in "1234567890" {
      for layer in layers {
        var desk = fresh
        desk.type(.character(key))
        desk.type(.right)
        desk.type(layer)
        desk.take(.input(.resize(Size(width: width, height: height)), at: Desk.moment))
        desk.type(.down, .up, .right, .left, .pageDown, .end, .home, .escape)
        #expect(desk.grid.size == Size(width: width, height: height))
      }
    }
  }
}
