import Governance
import Interface
import Screen
import Testing

/// Texts that were being written and are not saved.
@Suite struct DraftTests {
  private static let status = Address(
    Owner("alingsas", "kommunstyrelsen"),
    ["assignments", "valfardens-finansiering"],
    field: ["followUps", "2023-08", "status"]
  )

  @Test func `A text that is being written is kept at every key, and given up once it is saved`()
    throws
  {
    var desk = try Desk()
    desk.type("4c")
    desk.type("Nytt")
    let kept = desk.effects.compactMap { effect in
      if case .draft(.keep(let draft)) = effect { draft } else { nil }
    }
    #expect(kept.count == 4)
    #expect(Set(kept.map(\.change.id)).count == 1)
    #expect(kept.last?.kind == .unfinished)
    #expect(kept.last?.text?.text.hasSuffix("Nytt") == true)
    desk.type(.control("s"))
    #expect(desk.effects.last == .draft(.discard(kept[0].change.id)))
  }

  @Test func `A draft is offered, seen, and lies where it is until it is taken or thrown away`()
    throws
  {
    let draft = Draft(
      ChangeSet(
        id: .init("anna-0-7"),
        when: Desk.moment,
        who: "anna",
        operations: [.set(Self.status, from: .text("notStarted"), to: .text("completed"))]
      ),
      .unsaved
    )
    var desk = try Desk()
    desk.take(.drafts([draft]))
    #expect(
      desk.footer.contains("1 utkast från förra gången · & visar")
    )
    desk.type("4&")
    desk.type(.enter)
    #expect(desk.frame.contains("Kunde inte sparas 2 okt 2023 14:02."))
    #expect(desk.frame.contains("(där"))
    desk.type(.escape)
    #expect(desk.saved.isEmpty && desk.footer.contains("& utkast"))
    desk.type("&")
    desk.type(.enter)
    desk.type("j")
    #expect(
      desk.saved.map(\.operations) == [
        [.set(Self.status, from: .text("inProgress"), to: .text("completed"))]
      ]
    )
    #expect(desk.effects.last == .draft(.discard(draft.change.id)))
    desk.type("&")
    #expect(desk.footer.contains("Det finns inga utkast."))
  }

  @Test func `A draft is thrown away only when asked twice`() throws {
    let draft = Draft(
      ChangeSet(
        id: .init("anna-text-7"),
        when: Desk.moment,
        who: "anna",
        operations: [.set(Self.status.record.field("text"), from: nil, to: .text("Halv"))]
      ),
      .unfinished
    )
    var desk = try Desk()
    desk.take(.drafts([draft]))
    desk.type("&")
    desk.type(.enter)
    desk.type("x")
    desk.type(.escape)
    desk.type("&")
    desk.type(.enter)
    desk.type("xj")
    #expect(desk.effects.last == .draft(.discard(draft.change.id)))
  }
}
