import Interface
import Screen
import Testing
import Wording

/// What is opened over any view: search, palette, help, glossary, tour.
@Suite struct LayerFrameTests {
  static let shots: [Shot] = [
    Shot(name: "search", keys: [.control("f")] + Shot.typed("lokalforsorj")),
    Shot(
      name: "search-80x24",
      width: 80,
      height: 24,
      keys: [.control("f")] + Shot.typed("kostnader")
    ),
    Shot(name: "search-begun-english", language: .english, keys: [.control("f")]),
    Shot(name: "palette-found", keys: Shot.typed(":ångra")),
    Shot(name: "export", keys: Shot.typed("4x")),
    Shot(name: "glossary-swedish", keys: [.function(3)]),
    Shot(name: "palette-waterfall", keys: Shot.typed(":vatten")),
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
    Shot(name: "palette", keys: [.character(":"), .character("u"), .character("p")]),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
