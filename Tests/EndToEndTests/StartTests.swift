import TestSupport
import Testing

@Suite struct StartTests {
  @Test func `A start after a proper end comes to the same screen, and writes no more for it`()
    throws
  {
    let workplace = try Workplace()
    let first = try workplace.start()
    try first.type(.text("4"), until: "[4 Uppdr")
    try first.leave()
    let quick = try workplace.launch()
    while quick.listen(milliseconds: 300) > 0 {}
    try workplace.remove(try Self.picture(workplace))
    let slow = try workplace.launch()
    while slow.listen(milliseconds: 300) > 0 {}
    #expect(quick.screen.contains("[4 Uppdr") && quick.screen.text == slow.screen.text)
    #expect(quick.output.count <= slow.output.count)
    try quick.leave()
    try slow.leave()
  }

  /// The path of the picture that the only data folder here has.
  private static func picture(_ workplace: Workplace) throws -> String {
    let name = try #require(workplace.names(in: "state/namndkoll").first)
    return "state/namndkoll/\(name)/picture"
  }

  @Test func `What others changed meanwhile is never shown as it was`() throws {
    let workplace = try Workplace()
    let first = try workplace.start()
    try first.type(.text("4"), until: "[4 Uppdr")
    try first.leave()
    try workplace.replace("Välfärdens finansiering", with: "Nytt namn", in: Workplace.assignments)
    let second = try workplace.launch()
    try second.waitFor(text: "Nytt namn")
    #expect(!second.written.contains("Välfärdens finansiering"))
    try second.leave()
  }

  @Test func `A kept picture that somebody has tampered with brings nothing onto the terminal`()
    throws
  {
    let workplace = try Workplace()
    let first = try workplace.start()
    try first.leave()
    let path = try Self.picture(workplace)
    var bytes = try #require(workplace.bytes(path))
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "q")))
    bytes[place] = 0x1B
    try workplace.write(path, bytes: bytes)
    let second = try workplace.start()
    #expect(second.screen.unknown == [])
    try second.leave()
  }
}
