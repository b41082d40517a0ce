import FoundationEssentials
import TestSupport
import Testing

/// More than anybody has: registers and texts a thousand times as large as real ones.
@Suite struct LargeDataTests {
  private func indicators(_ count: Int) -> String {
    let records = (0..<count)
      .map { number in
        #"    {"id": "i\#(number)", "name": "Nyckeltal \#(number)", "unit": "index", "#
          + #""direction": "higher", "outcomes": {"2023": \#(number)}}"#
      }
    return "{\n  \"kind\": \"indicators\",\n  \"format\": 1,\n  \"indicators\": [\n"
      + records.joined(separator: ",\n") + "\n  ]\n}\n"
  }

  @Test func `A hundred thousand indicators open, and keys go on being answered`() throws {
    let workplace = try Workplace()
    try workplace.write(Workplace.indicators, indicators(100_000))
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.waitFor("the overview", seconds: 120) {
      $0.contains("[1 Övers") && $0.contains("q avsluta") && !$0.contains("Läser")
    }
    try session.type(.text("2"), until: "[2 Mål]")
    for _ in 0..<20 { try session.type(.down) }
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.type(.text("s"))
    try session.waitForSaved("Färdig · u ångrar")
    try session.leave()
  }

  @Test func `A megabyte in one text is drawn, and a text longer than can be typed is changed`()
    throws
  {
    let workplace = try Workplace()
    let long = String(repeating: "lång text utan slut ", count: 52_000)
    try workplace.replace(
      "Välfärdens finansiering under 2020-talet",
      with: long,
      in: Workplace.assignments
    )
    // More than can be typed: it must not lose its end.
    try workplace.replace("Arbetet", with: String(long.prefix(100_000)), in: Workplace.assignments)
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.waitFor("[1 Övers", "q avsluta")
    try session.type(.text("4"), until: "[4 Uppdr")
    let whole = workplace.text(Workplace.assignments).utf8.count
    try session.type(.text("c"))
    try session.waitFor(text: "Ctrl-S spara", seconds: 60)
    try session.type(.backspace, .backspace, .backspace)
    try session.type(.control("s"))
    try session.waitForSaved("Kommentaren är ändrad")
    try session.leave()
    // Nothing but what was taken away is gone.
    #expect(workplace.text(Workplace.assignments).utf8.count >= whole - 8)
    #expect(workplace.log.count == 1)
  }
}
