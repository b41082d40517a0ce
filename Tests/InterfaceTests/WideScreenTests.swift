import Governance
import Interface
import Screen
import Testing
import Wording

/// What a large screen does with its room: names are whole before the detail is wide.
@Suite struct WideScreenTests {
  private static let board = Owner("alingsas", "kommunstyrelsen")

  struct Listing: CustomTestStringConvertible, Sendable {
    let owner: Owner
    let view: View
    let period: ReportingPeriod
    let names: [String]
    var testDescription: String { "\(owner) \(view)" }
  }

  static let listings = [
    Listing(
      owner: board,
      view: .goals,
      period: "2023-08",
      names: ["Upphandlingens tillgänglighet  ", "Trygg utomhus när det är mörkt  "]
    ),
    Listing(
      owner: board,
      view: .overview,
      period: "2023-08",
      names: ["Ökat inflytande för invånarna  "]
    ),
    Listing(
      owner: Owner("lerum", "kommunstyrelsen"),
      view: .assignments,
      period: "2023-10",
      names: ["Prövning av kommunens medlemskap", "Kompetensförsörjning"]
    ),
    Listing(
      owner: Owner("alingsas"),
      view: .overview,
      period: "2023-08",
      names: ["avvikelse mot budget, tkr", "Kontroller", "1 av 10"]
    ),
  ]

  @Test(arguments: listings)
  func `On a wide screen names are whole`(listing: Listing) throws {
    let desk = try Desk(
      width: 200,
      height: 60,
      wish: Wish(owner: listing.owner, view: listing.view, period: listing.period)
    )
    for name in listing.names { #expect(desk.frame.contains(name), "\(desk.frame)") }
  }

  @Test func `The navigator is as wide as its longest name, whichever municipality is open`()
    throws
  {
    let frames = try [Self.board, Owner("lerum")]
      .map { try Desk(width: 200, height: 60, wish: Wish(owner: $0, view: .goals)).frame }
    #expect(frames[0].contains("Kultur- och utbildningsnämnden "))
    let heads = frames.map { frame in frame.split(separator: "\n")[1].prefix { $0 != "│" } }
    #expect(heads[0] == heads[1])
  }

  @Test func `What is filtered or folded moves no border`() throws {
    var desk = try Desk(width: 200, height: 60, wish: Wish(owner: Self.board, view: .goals))
    let crossing = desk.frame.split(separator: "\n")[2]
    desk.type("/")
    desk.type("bredband")
    desk.type(.enter)
    #expect(desk.frame.split(separator: "\n")[2] == crossing)
    #expect(crossing.contains("┬"))
  }

  @Test(arguments: [80, 100, 120, 159])
  func `Where the detail stands below, the bodies' figures are named too`(width: Int) throws {
    let desk = try Desk(
      width: width,
      height: width == 80 ? 24 : 40,
      wish: Wish(owner: Owner("alingsas"), view: .overview, period: "2023-08")
    )
    #expect(desk.frame.contains(/NÄMNDER · avv\., tkr|avvikelse mot budget, tkr/), "\(desk.frame)")
  }
}
