import TestSupport
import Testing

@Suite struct WalkTests {
  @Test func `The start shows the overview of the executive board`() throws {
    let session = try Workplace().start()
    #expect(session.screen.text(row: 0).contains("Alingsås › Kommunstyrelsen"))
    #expect(session.screen.text(row: 0).contains("augusti 2023"))
    for part in ["MÅL", "EKONOMI", "UPPDRAG", "● 1", "Bättre företagsklimat", "53 376"] {
      #expect(session.screen.contains(part))
    }
    #expect(session.screen.title == "Nämndkoll")
    try session.leave()
  }

  @Test func `The folder data is what is opened without a word`() throws {
    let session = try Workplace().start([])
    try session.leave()
  }

  @Test func `The digits walk through all views and back`() throws {
    let session = try Workplace().start()
    let views = [
      ("2", "[2 Mål]", "Företagsklimat, NKI"), ("3", "[3 Budget]", "Verksamhetens intäkter"),
      ("4", "[4 Uppdrag]", "Samlad lokalförsörjning"), ("1", "[1 Översikt]", "EKONOMI"),
    ]
    for (key, tab, content) in views + views.reversed() {
      try session.type(.text(key))
      try session.waitFor(tab) { $0.contains(tab) && $0.contains(content) }
    }
    try session.leave()
  }

  @Test func `Enter goes in from the overview and Esc comes back, step by step`() throws {
    let session = try Workplace().start()
    try session.type(.enter, until: "› Mål 1")
    try session.waitFor(text: "Utfall 2023")
    try session.type(.escape, until: "[1 Översikt]")
    for _ in 0..<7 { try session.type(.down) }
    try session.type(.enter, until: "› Drift")
    try session.type(.escape, until: "[1 Översikt]")
    try session.leave()
  }

  @Test func `Esc goes from a goal's page to the goals and on to the overview`() throws {
    let session = try Workplace().start()
    try session.type(.text("2"), .enter, until: "› Mål 1")
    try session.type(.escape)
    try session.waitFor("the goals") { $0.contains("[2 Mål]") && !$0.contains("› Mål 1") }
    try session.type(.escape, until: "[1 Översikt]")
    try session.leave()
  }

  @Test func `Help and palette open over the view and close with Esc`() throws {
    let session = try Workplace().start()
    try session.type(.text("?"), until: "Esc stäng")
    try session.type(.escape, until: "q avsluta")
    try session.type(.text(":uppdrag"), until: "Enter utför")
    try session.type(.enter, until: "[4 Uppdrag]")
    try session.leave()
  }

  @Test func `The list is filtered while typing, and whole again after Esc`() throws {
    let session = try Workplace().start()
    try session.type(.text("4"), until: "Samlad lokalförsörjning")
    try session.type(.text("/sprak"))
    try session.waitFor("one assignment") {
      $0.contains("Språkkrav") && !$0.contains("Samlad lokalförsörjning")
    }
    try session.type(.escape, until: "Samlad lokalförsörjning")
    try session.leave()
  }

  @Test func `The program opens where it was left`() throws {
    let workplace = try Workplace()
    let first = try workplace.start()
    try first.type(.text("4"), until: "[4 Uppdrag]")
    try first.leave()
    let second = try workplace.launch()
    try second.waitFor(text: "[4 Uppdrag]")
    try second.leave()
  }

  @Test func `English is complete from a locale and from an option`() throws {
    let workplace = try Workplace()
    let byLocale = try workplace.launch { $0.language = "en_US.UTF-8" }
    let byOption = try workplace.launch(["data", "--language", "en"])
    for session in [byLocale, byOption] {
      try session.waitFor("the overview") { $0.contains("[1 Overview]") && $0.contains("q quit") }
      try session.leave()
    }
  }
}
