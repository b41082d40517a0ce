import Governance
import Testing
import Wording

struct SideTests {
  private static let words = Words(.swedish)

  @Test(arguments: [
    ("ett två tre", ["ett två"], "…två tre"), ("ett två tre", ["ett fyra tre"], "ett två tre"),
    ("a b c d e", ["a b x d e"], "…b c d…"), ("a b", ["a b c"], "…b"),
    ("a b c d e f", ["x b c d e f", "a b c d x f"], "a b c d e f"),
    ("a b c d e f", ["a b x d e f", "a b c d x f"], "…b c d e f"),
    ("a b c d", ["a b c d b c d"], "…d"), ("a\nb c", [], "a b c"), ("", ["a"], ""),
    ("a b", [""], "a b"), ("a  b\u{1B}", ["a c"], "a b\u{241B}"),
  ])
  func `Of a long text the part is told that others have not`(
    text: String,
    others: [String],
    part: String
  ) {
    #expect(Self.words.differingPart(of: text, from: others) == part)
  }

  @Test func `A record is told by what was changed in it, or that it was removed`() throws {
    let address = try #require(Address("alingsas/kommunstyrelsen/assignments/kost"))
    var assignment = Assignment.empty
    (assignment.id, assignment.title) = ("kost", "Kost")
    var followUp = FollowUp.empty
    (followUp.status, followUp.by) = (.inProgress, "anna")
    assignment.followUps["2023-08"] = followUp
    let base = assignment.datum
    assignment.followUps["2023-08"]?.status = .completed
    assignment.followUps["2023-08"]?.by = "bo"
    assignment.due = nil
    let words = Self.words
    #expect(words.side(base, since: nil, of: address) == "Kost")
    #expect(words.side(base, since: base, of: address) == "Oförändrat")
    #expect(words.side(nil, since: base, of: address) == "Borttaget")
    #expect(
      words.side(assignment.datum, since: base, of: address)
        == "Status aug 2023: Påbörjad → Färdig"
    )
    #expect(words.side(.number(1), since: .number(2), of: address) == nil)
    #expect(words.place(address, in: Workspace(), knowing: [base]) == "Kost")
    #expect(words.place(address, in: Workspace(), knowing: []) == "Uppdraget ”kost”")
  }

  @Test func `Texts that begin alike are told whole, so that they can be told apart`() throws {
    let address = try #require(Address("alingsas/kommunstyrelsen/goals/1#shortTitle"))
    let texts = ["Ett längre namn på målet nu", "Ett längre namn på målet sen"]
    #expect(texts.map { Self.words.side(.text($0), of: address) } == texts.map { "”\($0)”" })
  }
}
