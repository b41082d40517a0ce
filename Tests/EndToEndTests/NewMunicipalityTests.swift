import TestSupport
import Testing

/// A small municipality from nothing, with the keys alone.
@Suite struct NewMunicipalityTests {
  @Test func `From an empty folder to a municipality with its body, table, goals and assignments`()
    throws
  {
    let workplace = try Workplace()
    try workplace.makeFolder("town")
    let session = try workplace.launch(["town"])
    try session.type(.text("n"), until: "Inget sparas förrän du trycker Ctrl-S.")
    try session.type(.text("Småköping"), .enter, .text("9998"), .control("s"))
    try session.waitForSaved("Tillagt: Småköping")

    try session.type(.text("n"), until: "Vad ska läggas till?")
    try session.type(.text("1"), until: "Ny nämnd")
    try session.type(.text("Barnnämnden"), .control("s"), until: "Småköping › Barnnämnden")

    try session.type(.text("9"), .text("n"), until: "Nytt dokument")
    try session.type(.text("Budget 2027"), .enter, .text("2027"), .control("s"))
    try session.waitFor(text: "Tillagt: Dokumentet Budget 2027")
    try session.type(.text("n"), until: "Vad ska läggas till?")
    try session.escape(to: "n nytt", from: "Vad ska läggas till?")
    try session.type(.enter, until: "Utkast")
    try session.type(.text("n"), until: "Ny budgettabell")
    try session.type(.text("1"), until: "Driftbudget")
    try session.type(.text("1"), until: "Måste fyllas i.")
    try session.type(.control("s"), until: "Tillagt: Budgettabellen Driftbudget")
    try session.type(.text("3"), until: "Personal")
    try session.type(.right, .text("100"), .enter)
    try session.waitFor("100", without: "Enter spara")

    for (number, title) in [(1, "Alla når målen"), (2, "Trygga barn")] {
      try session.type(.alt("2"), .text("n"), until: "Vad ska läggas till?")
      try session.type(.text("1"), until: "Nytt mål")
      try session.type(.text(title), .control("s"), until: "Tillagt: Målet \(title)")
      session.expectShown(String(number))
    }
    for title in ["Se över skolskjutsen", "Bygg en förskola", "Minska köerna"] {
      try session.type(.text("4"), .text("n"), until: "Vad ska läggas till?")
      try session.type(.text("1"), until: "Nytt uppdrag")
      try session.type(.text(title), .control("s"), until: "Tillagt: Uppdraget \(title)")
    }
    try session.leave()

    let again = try workplace.launch(["town"])
    try again.waitFor(text: "Barnnämnden")
    try again.type(.text("2"), until: "Trygga barn")
    again.expectShown("Alla når målen")
    try again.type(.text("4"), until: "Minska köerna")
    again.expectShown("Se över skolskjutsen", "Bygg en förskola")
    try again.type(.text("3"), until: "Personal")
    again.expectShown("Driftbudget", "Netto", "100")
    try again.leave()

    let files = workplace.files(in: "town").filter { !$0.contains("/log/") }
    #expect(
      files.sorted() == [
        "smakoping/barnnamnden/assignments.json",
        "smakoping/barnnamnden/documents/budget-2027.json",
        "smakoping/barnnamnden/goals.json",
        "smakoping/municipality.json",
      ]
    )
    #expect(workplace.text("town/smakoping/municipality.json").contains("\"code\": 9998"))
    #expect(workplace.text("town/smakoping/barnnamnden/goals.json").contains("alla-nar-malen-"))
  }
}
