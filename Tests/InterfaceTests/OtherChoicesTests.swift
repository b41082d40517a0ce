import Governance
import Interface
import Screen
import Testing
import Wording

/// A municipality that has chosen otherwise in everything is shown as it has chosen.
@Suite struct OtherChoicesTests {
  private let tallberga: Tallberga

  init() throws {
    tallberga = try Tallberga()
  }

  private func desk(_ view: View) throws -> Desk {
    try Desk(
      data: tallberga.path,
      wish: Wish(owner: Owner("tallberga", "tekniska-namnden"), view: view, period: "2030-03")
    )
  }

  @Test func `Goals have its levels and no others`() throws {
    var desk = try desk(.goals)
    desk.type("s")
    #expect(desk.frame.contains("1 ○ Röd") && desk.frame.contains("2 ● Grön"), "\(desk.frame)")
    #expect(!desk.frame.contains("Delvis"))
  }

  @Test func `Assignments step through its statuses`() throws {
    var desk = try desk(.assignments)
    #expect(desk.frame.contains("Vilar"))
    desk.type("s")
    #expect(desk.frame.contains("Rullar på"), "\(desk.frame)")
  }

  @Test func `The map is five by five with its own bands`() throws {
    let frame = try desk(.internalControl).frame
    for word in ["1 Aldrig", "5 Alltid", "1 Noll", "5 Allt"] { #expect(frame.contains(word)) }
    #expect(frame.contains("1–9") && frame.contains("10–20") && frame.contains("25"), "\(frame)")
  }

  @Test func `A misprinted risk value is found by the control of sums`() throws {
    var desk = try desk(.sumCheck)
    #expect(desk.frame.contains("Halka"), "\(desk.frame)")
    desk.type(.down)
    desk.type("c")
    desk.type("Tryckfel i analysen")
    desk.type(.control("s"))
    let address = "tallberga/tekniska-namnden/risks/halka"
    #expect(desk.saved.last?.operations.first?.address.record.text == address)
    #expect(desk.saved.last?.operations.first?.address.field == ["ratings", "2030", "explanation"])
  }

  @Test func `Each month is a period, with its name`() throws {
    var desk = try desk(.calendar)
    #expect(desk.grid.text(ofRow: 0).contains("mars 2030 · månadsrapport"))
    desk.type(">")
    #expect(desk.grid.text(ofRow: 0).contains("april 2030 · månadsrapport"))
  }

  @Test func `A reference that leads nowhere is told among what is wrong`() throws {
    let frame = try desk(.overview).frame
    #expect(frame.contains("goals.json") && frame.contains("borta"), "\(frame)")
  }

  @Test func `A feared deficit asks for an action, which is written at once`() throws {
    var desk = try desk(.budget)
    desk.type(.character("g"), .right, .right)
    desk.type("-905")
    desk.type(.enter)
    #expect(desk.layerIsClosed, "a small one does not ask: \(desk.frame)")
    desk.type("g")
    desk.type("-950")
    desk.type(.enter)
    #expect(desk.frame.contains("regler kräver en åtgärd"), "\(desk.frame)")
    desk.type("j")
    desk.type("Köpstopp")
    desk.type(.down)
    desk.type("x")
    // What is wrong is told before what is missing.
    #expect(!desk.frame.contains("Ansvarig: fyll i"), "\(desk.frame)")
    desk.type(.backspace)
    #expect(desk.frame.contains("Ansvarig: fyll i"), "\(desk.frame)")
    desk.type(.down)
    desk.type("50")
    desk.type(.down)
    desk.type("Gatuchef")
    desk.type(.down)
    desk.type("senast juni")
    desk.type(.control("s"))
    let change = try #require(desk.saved.last)
    #expect(change.operations.map(\.address.path.first) == ["assignments"], "\(desk.frame)")
    desk.type(.alt("7"), .end)
    #expect(!desk.frame.contains("Åtgärd saknas"), "\(desk.frame)")
    desk.type("u")
    desk.type(.end)
    #expect(desk.frame.contains("Åtgärd saknas"), "\(desk.frame)")
  }
}

extension Desk {
  /// Whether nothing asks for an answer.
  fileprivate var layerIsClosed: Bool { !frame.contains("regler kräver") }
}
