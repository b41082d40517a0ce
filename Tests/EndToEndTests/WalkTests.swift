import TestSupport
import Testing

@Suite struct WalkTests {
  @Test func `The start shows the overview of the executive board`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    let parts = [
      "Alingsås › Kommunstyrelsen", "augusti 2023", "MÅL", "EKONOMI", "UPPDRAG", "● 1",
      "Bättre företagsklimat", "53 376",
    ]
    for part in parts { try session.waitFor(text: part) }
    #expect(session.screen.title == "Alingsås › Kommunstyrelsen · Översikt – Nämndkoll")
    try session.leave()
  }

  @Test func `The folder data is what is opened without a word`() throws {
    let workplace = try Workplace()
    let session = try workplace.start([])
    try session.leave()
  }

  @Test func `The digits walk through all views and back`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    let views = [
      ("2", "[2 Mål]", "Företagsklimat, NKI"), ("3", "[3 Budget]", "Verksamhetens intäkter"),
      ("4", "[4 Uppdr", "Samlad lokalförsörjning"), ("1", "[1 Övers", "EKONOMI"),
    ]
    for (key, tab, content) in views + views.reversed() {
      try session.type(.text(key))
      try session.waitFor(tab) { $0.contains(tab) && $0.contains(content) }
    }
    try session.leave()
  }

  @Test func `Enter goes in from the overview and Esc comes back, step by step`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.enter)
    try session.waitFor("› Mål 1", "Utfall 2023", "Esc tillbaka", without: "[1 Övers")
    try session.escape(to: "[1 Övers", from: "Esc tillbaka")
    for _ in 0..<7 { try session.type(.down) }
    try session.type(.enter)
    try session.waitFor("› Drift", "t tabell", without: "[1 Övers")
    try session.escape(to: "[1 Övers", from: "t tabell")
    try session.leave()
  }

  @Test func `Esc goes from a goal's page to the goals and on to the overview`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("2"), .down, .enter)
    try session.waitFor("› Mål 1", "Esc tillbaka", without: "[1 Övers")
    try session.escape(to: "Enter öppna", from: "Esc tillbaka")
    try session.escape(to: "[1 Övers", from: "[2 Mål]")
    try session.leave()
  }

  @Test func `Help and palette open over the view and close with Esc`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("?"), until: "Esc stäng")
    try session.escape(to: "q avsluta", from: "Esc stäng")
    try session.type(.text(":uppdrag"), until: "Enter utför")
    try session.type(.enter)
    try session.waitFor("[4 Uppdr", without: "Enter utför")
    try session.leave()
  }

  @Test func `The list is filtered while typing, and whole again after Esc`() throws {
    let workplace = try Workplace()
    let session = try workplace.start()
    try session.type(.text("4"), until: "Samlad lokalförsörjning")
    try session.type(.text("/sprak"))
    try session.waitFor("one assignment") {
      $0.contains("Språkkrav") && !$0.contains("Samlad lokalförsörjning")
    }
    try session.escape(to: "q avsluta", from: "Esc ")
    session.expectShown("Samlad lokalförsörjning")
    try session.leave()
  }

  @Test func `The program opens where it was left`() throws {
    let workplace = try Workplace()
    let first = try workplace.start()
    try first.type(.text("4"), until: "[4 Uppdr")
    try first.leave()
    let second = try workplace.launch()
    try second.waitFor(text: "[4 Uppdr")
    try second.leave()
  }

  @Test func `English is complete from a locale and from an option`() throws {
    let workplace = try Workplace()
    let byLocale = try workplace.launch { $0.language = "en_US.UTF-8" }
    let byOption = try workplace.launch(["data", "--language", "en"])
    for session in [byLocale, byOption] {
      try session.waitFor("the overview") { $0.contains("[1 Overv") && $0.contains("q quit") }
      try session.leave()
    }
  }
}
