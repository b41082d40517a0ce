import Governance
import Interface
import Screen
import Testing
import Wording

/// Levels of an earlier period say that they are, and comments are no levels.
@Suite struct EarlierAssessmentTests {
  /// Eight months after the goals were assessed.
  private static func later(_ view: View, _ period: ReportingPeriod = "2024-04") throws -> Desk {
    let owner = Owner("alingsas", "kommunstyrelsen")
    return try Desk(wish: Wish(owner: owner, view: view, period: period))
  }

  @Test(arguments: [View.overview, .goals])
  func `An earlier period's level says of which period it is, in the head and in the row`(
    view: View
  ) throws {
    let desk = try Self.later(view)
    #expect(!desk.frame.contains("bedömning april 2024"))
    #expect(desk.frame.contains("4 bedömda augusti 2023"))
    #expect(desk.frame.contains("Helt        aug 2023"))
    #expect(desk.frame.contains("Delvis      aug 2023"))
  }

  @Test func `A level is no override because a later year suggests another`() throws {
    let desk = try Self.later(.goals)
    #expect(!desk.frame.contains("*"))
  }

  @Test func `An override is still one in later periods, when nothing is suggested`() throws {
    var desk = try Self.later(.goals, "2023-08")
    desk.type("s")
    desk.type(.down, .enter)
    desk.type("Vi vet mer.")
    desk.type(.control("s"))
    #expect(desk.frame.contains("I hög grad uppfyllt*"))
    desk.type(">>")
    #expect(desk.frame.contains("I hög grad* aug 2023"), "\(desk.frame)")
  }

  @Test func `A comment alone neither hides the earlier level nor counts as assessed`() throws {
    var desk = try Self.later(.goals)
    desk.type("cLäget är detsamma.")
    desk.type(.control("s"))
    #expect(desk.frame.contains("Helt        aug 2023"))
    #expect(desk.frame.contains("bedömt augusti 2023"))
    #expect(!desk.frame.contains("bedömt april 2024"))
    #expect(desk.frame.contains("april 2024: Läget är detsamma."))
  }

  @Test func `One goal assessed anew is counted apart from those assessed before`() throws {
    var desk = try Self.later(.goals)
    desk.type("s")
    desk.type(.enter)
    if desk.frame.contains("Ctrl-S") {
      desk.type("Vi vet mer.")
      desk.type(.control("s"))
    }
    #expect(desk.frame.contains("1 bedömt april 2024 · "))
  }
}
