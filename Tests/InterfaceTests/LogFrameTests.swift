import Interface
import Screen
import Testing
import Wording

/// The log of changes.
@Suite struct LogFrameTests {
  /// A status, its undoing, another status and a figure.
  private static let someChanges: [Key] =
    Shot.typed("4susjs3") + [.down, .down, .right, .character("7"), .enter]

  static let shots: [Shot] = [
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
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
