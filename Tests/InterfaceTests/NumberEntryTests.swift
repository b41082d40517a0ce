import Governance
import Interface
import Screen
import Testing
import Wording

/// A number's field opens with all of it selected: a digit replaces it, an arrow keeps it.
@Suite struct NumberEntryTests {
  /// At the staff costs' budget, −109 182, whose field is open.
  private static func desk() throws -> Desk {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .down, .down, .right, .right)
    desk.type("e")
    return desk
  }

  private static func entered(_ desk: Desk) -> Datum? {
    guard case .set(_, _, let value)? = desk.saved.last?.operations.first else { return nil }
    return value
  }

  @Test(arguments: [("-119610", -119_610), ("5", 5), ("−7", -7), ("=2+3", 5)])
  func `What a number begins with replaces the old one`(typed: String, entered: Int) throws {
    var desk = try Self.desk()
    desk.type(typed)
    desk.type(.enter)
    #expect(Self.entered(desk) == .number(Amount(digits: entered)), "\(desk.frame)")
  }

  @Test(arguments: [Key.end, .right, .left, .home, .backspace])
  func `Any other key keeps it`(key: Key) throws {
    var desk = try Self.desk()
    let before = desk.frame
    desk.type(key)
    desk.type(.end)
    desk.type("1")
    desk.type(.enter)
    let entered = try #require(Self.entered(desk), "\(before)\n\(desk.frame)")
    guard case .number(let amount) = entered else {
      Issue.record("no number: \(entered)")
      return
    }
    #expect(amount.isNegative && amount.digits < -10_000, "\(amount)")
  }

  @Test func `A number that is typed on after another is no interval, until it is written as one`()
    throws
  {
    var desk = try Self.desk()
    desk.type(.end)
    desk.type("-999999")
    #expect(desk.frame.contains("blir ett intervall"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
    desk.type(.control("u"))
    desk.type("45-50")
    desk.type(.enter)
    #expect(desk.saved.count == 1, "\(desk.frame)")
  }

  @Test func `An interval that goes down is refused with what is wrong`() throws {
    var desk = try Self.desk()
    desk.type("50-45")
    #expect(desk.frame.contains("första tal är större"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
  }

  @Test(arguments: [("=100/4", "= 25"), ("=3*24,5", "= 73,5"), ("=2/3", "= 0,67, avrundat")])
  func `A calculation has the decimals that it needs, and says when it is rounded`(
    text: String,
    said: String
  ) throws {
    var desk = try Desk()
    desk.type("2")
    desk.type(.down, .enter, .right)
    desk.type(text)
    let lines = desk.frame.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix(" \(said)") }, "\(desk.frame)")
  }

  @Test func `A long number covers its neighbour visibly, with a blank before it`() throws {
    var desk = try Self.desk()
    desk.type("1234567890,5")
    #expect(desk.frame.contains("…\u{20}1234567890,5"), "\(desk.frame)")
  }
}
