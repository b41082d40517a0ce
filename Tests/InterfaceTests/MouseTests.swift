import Governance
import Interface
import Screen
import Testing

/// The mouse, wherever it can point.
@Suite struct MouseTests {
  private func point(_ text: String, in desk: Desk) throws -> Point {
    let lines = desk.frame.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains(text) })
    let start = try #require(lines[y].ranges(of: text).first).lowerBound
    return Point(x: String(lines[y][..<start]).columns, y: y)
  }

  private func press(_ text: String, in desk: inout Desk, at moment: Moment = Desk.moment) throws {
    desk.take(.input(.mouse(.press, at: try point(text, in: desk)), at: moment))
  }

  @Test func `One click selects, and only a second one soon after goes in`() throws {
    var desk = try Desk()
    let late = Moment(seconds: Desk.moment.seconds + 5, offsetMinutes: 120)
    try press("God dialog", in: &desk)
    try press("God dialog", in: &desk, at: late)
    #expect(desk.frame.contains("[1 Översikt]"))
    try press("God dialog", in: &desk, at: late)
    #expect(desk.frame.contains("› Mål 4"))
  }

  @Test func `A key of the footer can be clicked, and both of a pair`() throws {
    var desk = try Desk()
    let period = try point("< > period", in: desk)
    desk.take(.input(.mouse(.press, at: period), at: Desk.moment))
    #expect(desk.frame.contains("◂ april 2023"))
    desk.take(.input(.mouse(.press, at: Point(x: period.x + 2, y: period.y)), at: Desk.moment))
    #expect(desk.frame.contains("◂ augusti 2023"))
    try press("hjälp", in: &desk)
    #expect(desk.frame.contains("Hjälp"))
    try press("stäng", in: &desk)
    #expect(!desk.frame.contains("Hjälp"))
  }

  @Test func `The arrows beside the period step it`() throws {
    var desk = try Desk()
    try press("◂ augusti", in: &desk)
    #expect(desk.frame.contains("◂ april 2023"))
    let line = desk.grid.text(ofRow: 0)
    let end = line.columns
    desk.take(.input(.mouse(.press, at: Point(x: end - 1, y: 0)), at: Desk.moment))
    #expect(desk.frame.contains("◂ augusti 2023"))
  }

  @Test func `A choice is selected by one click and taken by two`() throws {
    var desk = try Desk()
    desk.type("4S")
    try press("3 ● Färdig", in: &desk)
    #expect(desk.saved.isEmpty)
    try press("3 ● Färdig", in: &desk)
    #expect(desk.saved.count == 1)
  }

  @Test func `The wheel scrolls the help, the choice and the list it is over`() throws {
    var desk = try Desk()
    desk.type("?")
    let help = desk.frame
    desk.take(.input(.mouse(.wheelDown, at: Point(x: 50, y: 20)), at: Desk.moment))
    #expect(desk.frame != help)
    desk.take(.input(.mouse(.wheelUp, at: Point(x: 50, y: 20)), at: Desk.moment))
    #expect(desk.frame == help)
  }

  @Test func `The border of a column is dragged in the head, and let go of`() throws {
    var desk = try Desk()
    desk.type("3")
    let heading = try point("Prognos", in: desk)
    let border = Point(x: heading.x + "Prognos".columns, y: heading.y)
    let before = try point("Avvikelse", in: desk).x
    desk.mouse(.press, at: border)
    desk.mouse(.drag, at: Point(x: border.x + 3, y: border.y))
    desk.mouse(.drag, at: Point(x: border.x + 6, y: border.y + 9))
    #expect(try point("Avvikelse", in: desk).x == before + 6)
    desk.mouse(.drag, at: Point(x: border.x + 2, y: border.y))
    desk.mouse(.release, at: Point(x: border.x + 2, y: border.y))
    desk.mouse(.drag, at: Point(x: border.x + 9, y: border.y))
    #expect(try point("Avvikelse", in: desk).x == before + 2)
    desk.mouse(.press, at: Point(x: border.x + 2, y: border.y))
    desk.mouse(.drag, at: Point(x: 0, y: border.y))
    #expect(try point("Avvikelse", in: desk).x == before, "a figure is never cut")
  }

  @Test func `A heading that is pressed has its column selected`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.mouse(.press, at: try point("Prognos", in: desk))
    desk.type("5")
    desk.type(.enter)
    let fields = desk.saved.flatMap(\.operations).map(\.address.field)
    #expect(fields.contains { $0.contains("forecast") })
  }

  @Test func `A click puts the cursor into a text`() throws {
    var desk = try Desk()
    desk.type("4c")
    desk.type("abc def")
    let place = try point("abc def", in: desk)
    desk.take(.input(.mouse(.press, at: Point(x: place.x + 3, y: place.y)), at: Desk.moment))
    desk.type("X")
    #expect(desk.frame.contains("abcX def"))
  }
}

extension Desk {
  fileprivate mutating func mouse(_ action: MouseAction, at point: Point) {
    take(.input(.mouse(action, at: point), at: Self.moment))
  }
}
