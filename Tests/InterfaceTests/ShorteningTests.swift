import Screen
import Testing

@testable import Interface

/// What is too long for its line can still be told from what stands beside it.
@Suite struct ShorteningTests {
  private static let ramar = [
    "Budget 2025 · Ekonomiska ramar, kommunstyrelsen (exkl. exploateringsenheten) · KS",
    "Budget 2025 · Ekonomiska ramar, exploateringsenheten · KS", "Delår aug 2023 · Drift · KS",
  ]

  @Test(arguments: [
    (0, 37, "Budget 2025 · …kommunstyrelsen … · KS"),
    (1, 37, "Budget 2025 · …exploateringsenh… · KS"), (2, 37, "Delår aug 2023 · Drift · KS"),
    (0, 20, "Budget 2025 · … · KS"),
  ])
  func `The parts that differ and the last part stand`(index: Int, width: Int, shown: String) {
    let text = Self.ramar[index].shortened(to: width, apartFrom: Self.ramar)
    #expect(text == shown)
    #expect(text.columns <= width)
  }

  @Test func `What stands alone is cut at its end`() {
    #expect(
      "Personalkostnader och annat".shortened(to: 20, apartFrom: ["Hyror"])
        == "Personalkostnader o…"
    )
  }

  @Test(arguments: 1...80)
  func `It never becomes wider than its room`(width: Int) {
    for text in Self.ramar {
      #expect(text.shortened(to: width, apartFrom: Self.ramar).columns <= width)
    }
  }

  @Test func `Lines called alike tell their tables in a narrow window`() throws {
    var desk = try Desk(width: 80, height: 24)
    desk.type("F")
    desk.type("köp av tjänster")
    #expect(desk.frame.contains("…kommunstyrelsen"), "\(desk.frame)")
    #expect(desk.frame.contains("…exploateringsenhe"), "\(desk.frame)")
  }

  @Test func `A chooser of tables says which document each is of in a narrow window`() throws {
    var desk = try Desk(width: 80, height: 24)
    desk.type("3v")
    let rows = desk.frame.split(separator: "\n").filter { $0.contains("Ekonomiska ramar") }
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.contains("· Budget 2025") }, "\(desk.frame)")
  }
}
