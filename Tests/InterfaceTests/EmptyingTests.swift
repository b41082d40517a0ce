import Governance
import Interface
import Screen
import Testing
import Wording

/// Delete on a figure empties the cell, as in a spreadsheet, and never takes the row away.
@Suite struct EmptyingTests {
  /// At the staff costs' budget, −109 182.
  private static func desk(wish: Wish = Wish()) throws -> Desk {
    var desk = try Desk(wish: wish)
    desk.type("3")
    desk.type(.down, .right)
    return desk
  }

  @Test func `Delete empties the figure at once, and one key brings it back`() throws {
    var desk = try Self.desk()
    #expect(desk.frame.contains("109 182"))
    desk.type(.delete)
    #expect(desk.footer.contains("tömd"), "\(desk.footer)")
    #expect(desk.frame.contains("dokumentet har −109 182"), "\(desk.frame)")
    let change = try #require(desk.saved.last)
    #expect(desk.saved.count == 1)
    #expect(change.operations.map(\.newDatum) == [CellValue.blank.datum])
    desk.type("u")
    #expect(desk.saved.count == 2)
    #expect(!desk.frame.contains("dokumentet har −109 182"), "\(desk.frame)")
    #expect(desk.state.workspace.datum(at: change.operations[0].address) == nil)
  }

  @Test func `A figure that somebody entered is emptied, not turned back to the printed one`()
    throws
  {
    var desk = try Self.desk()
    desk.type("5")
    desk.type(.enter, .up, .delete)
    #expect(desk.saved.map { $0.operations.map(\.newDatum) }.last == [CellValue.blank.datum])
    #expect(desk.frame.contains("dokumentet har −109 182"), "\(desk.frame)")
    desk.type(.delete)
    #expect(desk.footer.contains("Här står ingen siffra"), "\(desk.footer)")
    #expect(desk.saved.count == 2)
  }

  @Test func `A computed figure says why it is not emptied`() throws {
    var desk = try Self.desk()
    desk.type(.right, .right, .delete)
    #expect(desk.footer.contains("beräknad"), "\(desk.frame)")
    #expect(desk.saved.isEmpty)
  }

  @Test func `All marked lines are emptied as one change`() throws {
    var desk = try Self.desk()
    desk.type(.shiftUp, .delete)
    #expect(desk.footer.contains("tomt"), "\(desk.footer)")
    #expect(desk.saved.count == 1)
    #expect(desk.saved.last?.operations.count == 2)
  }

  @Test func `On a row's label Delete says what it does and which key removes the row`() throws {
    var desk = try Self.desk()
    desk.type(.left, .delete)
    #expect(desk.footer.contains("X"), "\(desk.footer)")
    desk.type("4")
    desk.type(.down, .delete)
    #expect(desk.footer.contains("Del tömmer en siffra"), "\(desk.footer)")
    #expect(!desk.frame.contains("Ta bort "), "\(desk.frame)")
    #expect(desk.saved.isEmpty)
  }

  @Test func `A target on a goal's page is emptied`() throws {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down, .enter, .right)
    let before = desk.frame
    desk.type(.delete)
    let change = try #require(desk.saved.last, "\(before)\n\(desk.frame)")
    #expect(change.operations.map(\.newDatum) == [nil])
  }
}

extension Governance.Operation {
  /// What it sets.
  fileprivate var newDatum: Datum? {
    if case .set(_, _, let datum) = self { datum } else { nil }
  }
}
