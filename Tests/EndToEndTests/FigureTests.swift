import TestSupport
import Testing

@Suite struct FigureTests {
  /// Goes to the first budget figure, *Verksamhetens intäkter*: 91 867.
  private func atFirstFigure(_ workplace: Workplace) throws -> TerminalSession {
    let session = try workplace.start {
      $0.width = 120
      $0.height = 40
    }
    try session.type(.text("3"), until: "Verksamhetens intäkter")
    try session.type(.right, until: "Budget 2023   91 867 tkr")
    return session
  }

  @Test func `An edited figure moves the sums, and is there after a restart`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try atFirstFigure(workplace)
    try session.type(.text("91900"), .enter)
    try session.waitForSaved("91 900 · u ångrar")
    session.expectShown("−3 884*", "−106 844*", "+76*", "33*")
    try session.leave()

    #expect(workplace.difference(since: before) == DataDifference(changed: [Workplace.document: 1]))
    #expect(workplace.text(Workplace.document).contains(#""values": {"budget": 91900}"#))
    #expect(workplace.log.count == 1)
    #expect(workplace.log.first?.contains(#""who":"anna""#) == true)

    let again = try workplace.launch()
    try again.waitFor("the changed figure and its sum") {
      $0.contains("91 900*") && $0.contains("−106 844*")
    }
    try again.leave()
  }

  @Test func `Unknown keys, odd layout and line ends survive an edit`() throws {
    let workplace = try Workplace()
    try workplace.replace(
      #"{"id": "intakter", "label""#,
      with: "{ \"x-ours\" :  {\"deep\":[1, 2,3]},\t\"id\": \"intakter\", \"label\"",
      in: Workplace.document
    )
    let crlf = workplace.text(Workplace.document).replacing("\n", with: "\r\n")
    try workplace.write(Workplace.document, crlf)
    let before = workplace.snapshot
    let session = try atFirstFigure(workplace)
    try session.type(.text("1"), .enter)
    try session.waitForSaved("u ångrar")
    try session.leave()
    #expect(workplace.difference(since: before) == DataDifference(changed: [Workplace.document: 1]))
    let text = workplace.text(Workplace.document)
    #expect(text.contains("{ \"x-ours\" :  {\"deep\":[1, 2,3]},\t\"id\": \"intakter\""))
    #expect(text.utf8.count == crlf.utf8.count + #", "values": {"budget": 1}"#.utf8.count)
  }

  @Test func `A wrong number is not taken, says why, and Esc gives the old one back`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try atFirstFigure(workplace)
    try session.type(.text("12x"), until: "”x” hör inte hemma i ett tal")
    try session.type(.enter, .text("y"), until: "12xy")
    try session.escape(to: "q avsluta", from: "12xy")
    session.expectShown("91 867")
    try session.leave()
    #expect(workplace.snapshot == before)
  }

  @Test func `A calculation is worked out`() throws {
    let workplace = try Workplace()
    let session = try atFirstFigure(workplace)
    try session.type(.text("=90000+2*150"), .enter)
    try session.waitForSaved("90 300 · u ångrar")
    try session.leave()
    #expect(workplace.text(Workplace.document).contains(#""values": {"budget": 90300}"#))
  }

  @Test func `A computed figure is not edited, and says why`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try atFirstFigure(workplace)
    try session.type(.right, .right, .text("5"), until: "Siffran är beräknad.")
    try session.leave()
    #expect(workplace.snapshot == before)
  }

  @Test func `The old figure typed anew leaves no trace of the edit`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try atFirstFigure(workplace)
    try session.type(.text("5"), .enter)
    try session.waitForSaved(": 5 · u ångrar")
    try session.type(.up, .text("91867"), .enter)
    try session.waitForSaved("91 867 · u ångrar", changes: 2, at: workplace)
    try session.leave()
    #expect(workplace.difference(since: before) == DataDifference())
    #expect(workplace.log.count == 2)
  }

  @Test func `Many figures in one burst are all saved, each with its line in the log`() throws {
    let workplace = try Workplace()
    let session = try atFirstFigure(workplace)
    // Tab goes on to the forecast, which is entered too; from there up and down the columns.
    let burst = "11\t12\t"
    try session.type(.text(burst), .left, .left, .text("q"))
    #expect(try session.waitForEnd() == .exited(0))
    session.expectRestored()
    let text = workplace.text(Workplace.document)
    #expect(text.contains(#""values": {"budget": 11, "forecast": 12}"#))
    #expect(workplace.log.count == 2)
  }

  @Test func `An indicator's outcome is edited on its goal's page`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.enter, until: "› Mål 1")
    try session.type(.right, .right, .text("72,5"), .enter)
    try session.waitForSaved("72,5 · u ångrar")
    try session.leave()
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.indicators: 1])
    )
    #expect(workplace.text(Workplace.indicators).contains("72.5"))
  }
}
