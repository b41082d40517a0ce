import TestSupport
import Testing

@Suite struct FollowUpTests {
  @Test func `From the start to a changed and saved status takes at most five keys`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4"))
    try session.type(.text("s"))
    try session.waitForSaved("Färdig · u ångrar")
    session.expectShown("● Färdig         Välfärdens")
    #expect(workplace.text(Workplace.assignments).contains(#""status": "completed""#))
    try session.type(.text("q"))
    #expect(try session.waitForEnd() == .exited(0))
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 1])
    )
    let line = try #require(workplace.log.first)
    #expect(line.contains("valfardens-finansiering#followUps.2023-08.status"))
    #expect(line.contains(#""from":"inProgress","to":"completed""#))
  }

  @Test func `A status is chosen by its number`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4"), .text("S"), until: "Enter bestäm")
    try session.type(.text("1"))
    try session.waitForSaved("Ej påbörjad · u ångrar")
    try session.leave()
  }

  @Test func `A level other than the suggested one wants a motivation`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("s"), until: "‹ föreslås")
    try session.type(.text("3"), until: "Motivering till")
    try session.type(.control("s"), until: "Skriv en motivering")
    try session.type(.text("Siffran är preliminär."), .control("s"))
    try session.waitForSaved("Delvis uppfyllt · u ångrar")
    try session.leave()
    #expect(workplace.difference(since: before) == DataDifference(changed: [Workplace.goals: 1]))
    let text = workplace.text(Workplace.goals)
    #expect(text.contains(#""level": "partlyMet""#))
    #expect(text.contains("Siffran är preliminär."))
    #expect(workplace.log.count == 1)
  }

  @Test func `A comment of several lines is one line of the file`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4"), .text("c"), until: "Ctrl-S spara")
    try session.type(.control("a"), .end, .enter, .text("Ny rad: ”åäö” – \\ \"."), .control("s"))
    try session.waitForSaved("Kommentaren är ändrad")
    try session.leave()
    #expect(
      workplace.difference(since: before) == DataDifference(changed: [Workplace.assignments: 1])
    )
    let text = workplace.text(Workplace.assignments)
    #expect(text.contains(#"\nNy rad: ”åäö” – \\ \".""#))
  }

  @Test func `A changed comment is not lost by one Esc`() throws {
    let workplace = try Workplace()
    let before = workplace.snapshot
    let session = try workplace.start()
    try session.type(.text("4"), .text("c"), until: "Ctrl-S spara")
    try session.type(.text("abc"), until: "abc")
    try session.type(.escape, until: "Behålla det skrivna?")
    try session.escape(to: "Ctrl-S spara", from: "Behålla det skrivna?")
    session.expectShown("abc")
    try session.type(.escape, until: "Behålla det skrivna?")
    try session.type(.text("x"), until: "q avsluta")
    try session.leave()
    #expect(workplace.snapshot == before)
  }
}
