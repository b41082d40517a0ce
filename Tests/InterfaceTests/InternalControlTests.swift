import Foundation
import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// Internal control on the screen: the risk map, the risks and the plan.
@Suite struct InternalControlTests {
  private static let plan2025 = Wish(period: "2025-04")
  private static let august2023 = Wish(period: "2023-08")

  @Test func `The map counts the risks of each square`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let possible = try #require(rows.first { $0.contains("3 Möjlig") })
    #expect(possible.contains(/▒ 9 ▒.*▓\[1\]▓/))
    #expect(desk.frame.contains("1 Försumbar"))
    #expect(desk.frame.contains("▓▓ 9–16"))
  }

  @Test func `What is not rated in the map's year is counted`() throws {
    var desk = try Desk(wish: Wish(period: "2026-04"))
    let file = DataFile.register(.risks, Owner("alingsas", "kommunstyrelsen"))
    guard case .risks(var register)? = desk.state.workspace.content(of: file) else {
      Issue.record("the risks are not read")
      return
    }
    desk.type("5")
    #expect(!desk.frame.contains("inte värderade"), "\(desk.frame)")
    register.risks[0].ratings[2026] = register.risks[0].ratings[2025]
    desk.take(.loaded(file, .loaded(.risks(register))))
    let unrated = register.risks.count - 1
    #expect(desk.frame.contains("\(unrated) risker är inte värderade 2026"), "\(desk.frame)")
  }

  @Test func `Enter on a square lists its risks alone, Escape all of them again`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5")
    #expect(desk.frame.contains("Möjlig × Allvarlig"))
    desk.type(.enter)
    #expect(desk.frame.contains("RISKER 2025 (1)"))
    #expect(desk.frame.contains("Välfärdsbrottslighet"))
    #expect(!desk.frame.contains("Energibrist/effektbrist"))
    desk.type(.escape)
    #expect(desk.frame.contains("Energibrist/effektbrist"))
    #expect(desk.frame.contains("Möjlig × Allvarlig   ○ riskvärde 12"))
  }

  @Test func `A square without risks says so and filters nothing`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5")
    desk.type(.up, .enter)
    #expect(desk.footer.contains("Inga risker i rutan."))
    #expect(desk.frame.contains("Välfärdsbrottslighet"))
  }

  @Test func `The heaviest risk stands first, and a missing year is no unchanged one`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5t")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let first = try #require(rows.firstIndex { $0.contains("RISKER 2025") })
    #expect(rows[first + 1].contains("12  Välfärdsbrottslighet"))
    #expect(rows[first].contains("2024 ej bedömt"))
  }

  @Test func `Likelihood and materiality are chosen by their words, and saved as one change`()
    throws
  {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5te")
    #expect(desk.frame.contains("Mindre sannolik"))
    desk.type("4")
    #expect(desk.frame.contains("Kännbar · riskvärde 12"))
    desk.type("4")
    let change = try #require(desk.saved.last)
    #expect(desk.saved.count == 1)
    #expect(
      change.operations.map(\.address.text)
        == [
          "likelihood", "printedLikelihood", "printedMateriality",
        ]
        .map { "alingsas/kommunstyrelsen/risks/valfardsbrottslighet#ratings.2025.\($0)" }
    )
    #expect(desk.footer.contains("riskvärde 16 (Sannolik × Allvarlig)"))
    desk.type("u")
    #expect(desk.frame.contains("○ 12  Välfärdsbrottslighet"))
  }

  @Test func `A risk that is rated anew is no misprint of the document, and undo leaves nothing`()
    throws
  {
    var desk = try Desk(wish: Self.plan2025)
    let rating = try #require(
      Address("alingsas/kommunstyrelsen/risks/valfardsbrottslighet#ratings.2025")
    )
    let before = desk.state.workspace.datum(at: rating)
    let owner = try #require(desk.state.place?.owner)
    let findings = desk.state.workspace.findings(of: owner).count
    desk.type("5te")
    desk.type("4")
    desk.type("4")
    #expect(desk.state.workspace.risks(of: owner).first?.ratings[2025]?.riskValue == 16)
    #expect(desk.state.workspace.findings(of: owner).count == findings)
    desk.type(.enter)
    #expect(desk.frame.contains("16 (dokumentet har 12)"), "\(desk.frame)")
    desk.type("u")
    #expect(desk.state.workspace.datum(at: rating) == before)
  }

  @Test func `Escape in the second choice gives back the first too`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5te1")
    desk.type(.escape)
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("○ 12  Välfärdsbrottslighet"))
  }

  @Test func `Treatments are a set: each is turned on or off, and Enter takes all as one change`()
    throws
  {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5ts")
    #expect(desk.frame.contains("[ ] Accepteras"))
    #expect(desk.frame.contains("[x] Åtgärd"))
    desk.type("23")
    desk.type(.up, .character(" "))
    #expect(desk.frame.contains("[x] Åtgärd"))
    #expect(desk.saved.isEmpty)
    desk.type(.enter)
    #expect(
      desk.saved.map { $0.operations.map(\.address.text) } == [
        ["alingsas/kommunstyrelsen/risks/valfardsbrottslighet#ratings.2025.treatments"]
      ]
    )
    #expect(desk.footer.contains("Välfärdsbrottslighet: Åtgärd · u ångrar"))
    desk.type("u")
    #expect(desk.frame.contains("Åtgärd, kontroll → Åtgärd"))
  }

  @Test func `A risk that is accepted is neither made smaller nor watched`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5ts1")
    #expect(desk.frame.contains("[x] Accepteras"))
    #expect(desk.frame.contains("[ ] Åtgärd"))
    #expect(desk.frame.contains("[ ] Kontroll"))
    desk.type("3")
    #expect(desk.frame.contains("[ ] Accepteras"))
    #expect(desk.frame.contains("[x] Kontroll"))
  }

  @Test func `Escape in the choice of treatments gives back what was`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5ts1")
    desk.type(.escape)
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains(/12  Välfärdsbrottslighet .*Åtgärd, kontroll/))
    desk.type("s")
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
  }

  @Test func `What the extraction lost is not what nobody assessed`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5T")
    #expect(desk.frame.contains("· Uppgift saknas i källan"))
    #expect(desk.frame.contains("● Utan anmärkning"))
    #expect(!desk.frame.contains("Ingen bedömning"))
  }

  @Test func `No single key gives a result where the document's is lost`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5Ts")
    #expect(desk.saved.isEmpty)
    #expect(desk.footer.contains("Enter bestäm"))
    desk.type(.escape)
    #expect(desk.frame.contains("· Uppgift saknas i källan"))
  }

  @Test func `A result is chosen, and then one key gives the next`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5Ts1")
    #expect(
      desk.saved.last?.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/controls/redundant-it-2023#results.2023-08.result"
      ]
    )
    #expect(desk.footer.contains("Utan anmärkning"))
    desk.type("s")
    #expect(desk.frame.contains("◑ Med anmärkning, nära målvärde"))
  }

  @Test func `A control is not followed up in a year that is not its plan's`() throws {
    var desk = try Desk(wish: Wish(period: "2024-08"))
    desk.type("5T")
    #expect(desk.frame.contains("KONTROLLER 2023   visar 2023, ingen plan för 2024"))
    desk.type("s")
    #expect(desk.saved.isEmpty)
    #expect(desk.frame.contains("Kontrollen hör till planen för 2023."))
  }

  @Test func `A control's page says that the risk is inferred, and leads to it`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5T")
    desk.type(.enter)
    #expect(desk.frame.contains("Att det är samma risk är vår slutsats."))
    #expect(desk.frame.contains("UPPFÖLJNING AUGUSTI 2023"))
    desk.type(.enter)
    #expect(desk.frame.contains("ANALYS 2025"))
    #expect(desk.frame.contains("INTERNKONTROLLPLANER"))
    desk.type(.escape)
    #expect(desk.frame.contains("UPPFÖLJNING AUGUSTI 2023"))
    desk.type(.escape)
    #expect(desk.frame.contains("KONTROLLER 2023"))
  }

  @Test func `All text of a page can be scrolled to in the smallest window`() throws {
    var desk = try Desk(width: 60, height: 15, wish: Self.august2023)
    desk.type("5T")
    desk.type(.enter, .end)
    #expect(desk.frame.contains("rad 802–813"))
  }

  @Test func `A risk is rated for a new year on its page, both steps at once`() throws {
    var desk = try Desk(wish: Wish(period: "2026-04"))
    desk.type("5t")
    desk.type(.enter, .down)
    #expect(desk.frame.contains("ANALYS 2026"))
    desk.type("e23")
    let change = try #require(desk.saved.last)
    #expect(
      change.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/risks/valfardsbrottslighet#ratings.2026"
      ]
    )
    #expect(desk.frame.contains("mot 2025: lättare med 6"))
    desk.type("u")
    #expect(!desk.frame.contains("lättare med 6"))
  }

  @Test func `The text of a treatment and of a result is written in place`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5Tc Klart.")
    desk.type(.control("s"))
    #expect(
      desk.saved.last?.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/controls/redundant-it-2023#results.2023-08.text"
      ]
    )
    #expect(desk.footer.contains("Texten är ändrad"))
  }

  @Test func `The filter finds risks and controls by what they say`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5/ekonomichef")
    desk.type(.enter)
    #expect(desk.frame.contains("KONTROLLER 2025"))
    #expect(!desk.frame.contains("RISKKARTA"))
    desk.type(.escape, .home)
    #expect(desk.frame.contains("RISKKARTA 2025"))
  }

  @Test func `A year without an analysis shows the nearest, and says so`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5")
    #expect(desk.frame.contains("RISKKARTA 2025   visar 2025, ingen analys för 2023"))
    desk.type("T")
    #expect(desk.frame.contains("Resultat augusti 2023"))
  }

  @Test(arguments: [(120, 40, "väsentlighet →"), (60, 15, "sannol.↑ väsentl.→")])
  func `The year shown and both axes are named in every window`(
    width: Int,
    height: Int,
    axes: String
  ) throws {
    var desk = try Desk(width: width, height: height, wish: Self.august2023)
    desk.type("5")
    #expect(desk.frame.contains("RISKKARTA 2025   visar 2025"))
    #expect(desk.frame.contains(axes))
  }

  @Test func `Each column of the controls has its head above it`() throws {
    var desk = try Desk(wish: Self.august2023)
    desk.type("5T")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let head = try #require(rows.firstIndex { $0.contains("KONTROLLER 2023") })
    func column(_ text: String, _ row: String) -> Int? {
      row.firstRange(of: text).map { row.distance(from: row.startIndex, to: $0.lowerBound) }
    }
    #expect(
      column("Resultat augusti 2023", rows[head])
        == column("· Uppgift saknas i källan", rows[head + 1])
    )
  }

  @Test func `The map begins on the square of the heaviest risk`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5")
    #expect(desk.frame.contains("Möjlig × Allvarlig   ○ riskvärde 12   1 risk"))
  }

  @Test func `From the first square the left arrow goes to the navigator`() throws {
    var desk = try Desk(wish: Self.plan2025)
    desk.type("5")
    desk.type(.left, .left, .left)
    #expect(desk.frame.contains("Möjlig × Försumbar"))
    desk.type(.left, .up, .enter)
    #expect(desk.frame.contains("Inga risker eller kontroller."))
  }

  @Test func `The map has the municipality's own steps and words, and sums its bodies`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "fem/municipality.json",
      """
      {"kind": "municipality", "format": 1, "id": "fem", "name": "Fem", "code": 9999, "bodies": [
          {"id": "namnden", "name": "Nämnden", "bodyKind": "committee"}], "calendar": [], "settings": {
        "likelihoods": ["Aldrig", "Sällan", "Ibland", "Ofta", "Alltid"],
        "materialities": ["Liten", "Mellan", "Stor"]}}
      """
    )
    try folder.write(
      "fem/namnden/risks.json",
      """
      {"kind": "risks", "format": 1, "risks": [{"id": "a", "title": "Ras",
        "ratings": {"2022": {"likelihood": 2, "materiality": 3},
          "2023": {"likelihood": 5, "materiality": 3}}}]}
      """
    )
    var desk = try Desk(data: folder.path, wish: Wish(owner: Owner("fem"), period: "2023-08"))
    desk.type("5")
    #expect(desk.frame.contains(/5 Alltid .*▓\[1\]▓/))
    #expect(desk.frame.contains("3 Stor"))
    #expect(!desk.frame.contains("4 Allvarlig"))
    desk.type("t")
    #expect(desk.frame.contains(/15  Nämnden Ras .*\+9/))
    desk.type("e")
    #expect(desk.frame.contains("Alltid"))
    desk.type("13")
    #expect(
      desk.saved.last?.operations.map(\.address.text) == [
        "fem/namnden/risks/a#ratings.2023.likelihood"
      ]
    )
    #expect(desk.footer.contains("riskvärde 3 (Aldrig × Stor)"))
  }

  @Test func `Undoing on the map goes with the risk to its square, and so does redoing`() throws {
    var desk = try Desk()
    desk.type("5te11")
    #expect(desk.saved.count == 1, "\(desk.frame)")
    desk.type("T")
    desk.type(.home)
    desk.type("u")
    #expect(desk.frame.contains("Möjlig × Allvarlig   ○ riskvärde 12"), "\(desk.frame)")
    desk.type(.control("r"))
    #expect(desk.frame.contains("Osannolik × Försumbar   ● riskvärde 1"), "\(desk.frame)")
  }

  @Test func `From part to part and back again leads to the row that one left`() throws {
    var desk = try Desk()
    desk.type("5t")
    desk.type(.down, .down)
    // Its name stands in the list, and once more in what is said of the selected row.
    func isSelected() -> Bool { desk.frame.split(separator: "Cyberhot").count == 3 }
    #expect(isSelected(), "\(desk.frame)")
    desk.type("t")
    #expect(!isSelected(), "\(desk.frame)")
    desk.type("T")
    #expect(isSelected(), "\(desk.frame)")
  }
}

extension TemporaryFolder {
  /// Writes a file and the folder that it stands in.
  fileprivate func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}
