import Governance
import Interface
import Screen
import Testing
import Wording

/// Documents, in the list and on their pages.
@Suite struct DocumentFrameTests {
  static let shots: [Shot] = [
    Shot(name: "documents-filtered", keys: Shot.typed("9/delår") + [.enter]),
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
    Shot(name: "documents", keys: [.character("9"), .down]),
    Shot(name: "document-page", keys: [.character("9"), .enter, .down, .down, .down]),
    Shot(
      name: "document-comparison",
      height: 60,
      data: .comparable,
      keys: [.character("9"), .enter, .character("d"), .character("1"), .down]
    ),
    Shot(
      name: "lerum-bridge",
      owner: .lerumBoard,
      keys: [.character("9"), .enter]
        + Array(repeating: .down, count: 20)
    ),
  ]

  @Test(arguments: shots)
  func `A view looks as it was recorded`(shot: Shot) throws { try shot.expectRecorded() }
}
