import Governance
import Interface
import Screen
import Testing

/// What is said of the selected row has the room that the list leaves, and does not move with the selection.
@Suite struct DetailHeightTests {
  private static let board = Owner("alingsas", "kommunstyrelsen")

  private static func desk(_ owner: Owner, _ view: View, height: Int = 40) throws -> Desk {
    try Desk(width: 80, height: height, wish: Wish(owner: owner, view: view))
  }

  /// The line above the detail: the last rule but that above the footer.
  private func rule(of desk: Desk) -> Int? {
    let lines = desk.frame.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.dropLast(2).last { lines[$0].hasPrefix(" ────────") }
  }

  @Test(
    arguments: [
      // A list that does not fit leaves what the view needs; a short one leaves all there is to say.
      (board, View.internalControl, 40, 7), (board, .goals, 40, 10),
      (Owner("hedemora"), .budget, 30, 6),
      (Owner("lerum"), .calendar, 40, 10), (Owner("lerum"), .calendar, 24, 7),
      (board, .assignments, 24, 7), (Owner("hedemora"), .budget, 24, 4),
    ]
  )
  func `The detail is as high as the list lets it be`(
    owner: Owner,
    view: View,
    height: Int,
    expected: Int
  ) throws {
    let desk = try Self.desk(owner, view, height: height)
    let line = try #require(self.rule(of: desk), "\(desk.frame)")
    #expect(height - 3 - line == expected, "\(desk.frame)")
  }

  @Test(arguments: [View.goals, .budget, .assignments, .internalControl, .sumCheck, .economy])
  func `Moving the selection does not move the detail`(view: View) throws {
    var desk = try Self.desk(Self.board, view)
    let start = rule(of: desk)
    for _ in 0..<12 {
      desk.type(.down)
      #expect(rule(of: desk) == start, "\(desk.frame)")
    }
  }

  @Test func `The selected row stays in sight when the list grows`() throws {
    var desk = try Self.desk(Self.board, .goals, height: 30)
    desk.type("z")
    desk.type(.end)
    desk.type("z")
    #expect(desk.frame.contains("Tillgänglighet och service"), "\(desk.frame)")
  }
}
