import Governance
import Screen
import Testing
import Wording

@testable import Interface

/// What is being written when the program ends is offered at the next start, where it was written.
@Suite struct WritingTests {
  /// Somebody else's start: the draft as its file gives it back, taken up.
  private func takenUp(_ desk: Desk, _ wish: Wish = Wish()) throws -> Desk {
    let draft = try #require(desk.keptDraft, "\(desk.frame)")
    #expect(draft.kind == .unfinished)
    var next = try Desk(width: desk.state.size.width, wish: wish)
    let read = try Draft(decoding: draft.datum)
    #expect(read == draft)
    next.take(.drafts([read]))
    next.type("&")
    next.type(.enter)
    next.type("j")
    return next
  }

  @Test func `A figure is kept in its cell as it was typed`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .right)
    desk.type("4711")
    var next = try takenUp(desk)
    #expect(next.grid.frame().contains("4711"), "\(next.frame)")
    next.type(.enter)
    desk.type(.enter)
    #expect(next.saved.last?.operations == desk.saved.last?.operations)
    #expect(desk.keptDraft == nil && next.keptDraft == nil)
  }

  @Test func `A figure that is no number yet is kept, too`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .right)
    desk.type("=12+")
    #expect(try takenUp(desk).frame.contains("=12+"))
    desk.type(.escape)
    #expect(desk.keptDraft == nil)
  }

  @Test func `A figure that somebody else has changed since then is asked about`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .right)
    desk.type("4711")
    let draft = try #require(desk.keptDraft)
    guard case .set(let address, _, _)? = draft.change.operations.first else { return }
    var next = try Desk()
    try next.others(set: address, to: .number(5))
    next.take(.drafts([draft]))
    next.type("&")
    next.type(.enter)
    next.type("j")
    next.type(.enter)
    #expect(next.saved.isEmpty)
    #expect(next.frame.contains("1 Behåll min"), "\(next.frame)")
  }

  @Test func `A day is kept before the report has any`() throws {
    var desk = try Desk()
    desk.type("7")
    desk.type(.down, .right)
    desk.type("e")
    desk.type(.control("u"))
    desk.type("17 okt")
    let next = try takenUp(desk)
    #expect(next.frame.contains("17 okt"), "\(next.frame)")
    #expect(next.state.place?.view == .calendar)
  }

  @Test func `A new record is kept with what was filled in and what was being typed`() throws {
    var desk = try Desk()
    desk.type("4n1")
    try desk.go(to: "Titel")
    desk.type("Gör en plan")
    desk.type(.enter)
    try desk.go(to: "Förfaller")
    desk.type("under hös")
    var next = try takenUp(desk)
    #expect(next.frame.contains("Gör en plan") && next.frame.contains("under hös"))
    next.type("ten 2026")
    next.type(.enter)
    next.type(.control("s"))
    guard case .insert(let address, let record, _)? = next.saved.last?.operations.first else {
      Issue.record("\(next.frame)")
      return
    }
    #expect(address.path.first == "assignments")
    #expect(record.value(at: ["title"]) == .text("Gör en plan"))
    #expect(record.value(at: ["due"]) != nil)
  }

  @Test func `An indicator that was being made at a goal comes under it`() throws {
    var desk = try Desk()
    desk.type("2n4")
    try desk.go(to: "Namn")
    desk.type("NMI")
    var next = try takenUp(desk)
    next.type(.enter)
    next.type(.control("s"))
    #expect(next.saved.last?.operations.count == 2, "\(next.frame)")
  }

  @Test func `A field of a record that is there is kept in its form`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type("Halvvägs")
    var next = try takenUp(desk)
    #expect(next.frame.contains("Halvvägs"), "\(next.frame)")
    next.type(.enter)
    #expect(
      next.saved.last?.operations.map(\.address.text)
        == ["alingsas/kommunstyrelsen/goals/1#shortTitle"]
    )
  }

  @Test func `A part of a record is kept in the part`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Bedömningar")
    desk.type(.enter, .enter)
    try desk.go(to: "Kommentar")
    desk.type(.enter)
    desk.type("Halvvägs ")
    var next = try takenUp(desk)
    #expect(next.frame.contains("Halvvägs"), "\(next.frame)")
    next.type(.control("s"))
    next.type(.control("s"))
    next.type(.control("s"))
    desk.type(.control("s"))
    desk.type(.control("s"))
    desk.type(.control("s"))
    #expect(desk.saved.last != nil && next.saved.last?.operations == desk.saved.last?.operations)
  }

  @Test func `A budget decision is kept with its fields and its choices`() throws {
    let wish = Wish(owner: Owner("hedemora"), view: .budget, period: "2021-12")
    var desk = try Desk(width: 150, wish: wish)
    desk.type(.home, .right, .right)
    desk.type("s")
    desk.type(.down, .down, .right)
    desk.type(.down)
    desk.type("1,5")
    desk.type(.down)
    desk.type("Till skolan")
    var next = try takenUp(desk, wish)
    next.type(.down, .down, .down, .down, .down, .down)
    desk.type(.down, .down)
    for entry in ["2021-05-17"] {
      desk.type(entry)
      next.type(entry)
    }
    desk.type(.control("s"))
    next.type(.control("s"))
    #expect(next.saved.last != nil, "\(next.frame)")
    #expect(next.saved.last?.operations == desk.saved.last?.operations)
  }

  @Test func `What was being written in something that is gone stays a draft`() throws {
    var desk = try Desk()
    desk.type("2E")
    try desk.go(to: "Kort titel")
    desk.type("Halvvägs")
    let kept = try #require(desk.keptDraft)
    let gone = Address(Owner("alingsas", "kommunstyrelsen"), ["goals", "borta"], field: ["title"])
    let change = ChangeSet(
      id: kept.change.id,
      when: kept.change.when,
      who: "anna",
      operations: [.set(gone, from: nil, to: .text("Halvvägs"))]
    )
    var next = try Desk()
    next.take(.drafts([Draft(change, .unfinished, on: kept.desk)]))
    next.type("&")
    next.type(.enter)
    next.type("j")
    #expect(next.footer.contains("finns inte längre"), "\(next.frame)")
    next.type("&")
    #expect(next.frame.contains("Utkast som inte är sparade"))
  }

  @Test func `What could not be saved twice is one draft, and none once it is saved`() throws {
    var state = try Desk().state
    func press(_ key: Key) -> [Effect] { update(&state, .input(.key(key), at: Desk.moment)) }
    _ = press(.character("4"))
    var tried: [ChangeSet.ID] = []
    for _ in 1...2 {
      guard case .save(let change)? = press(.character("s")).first else { continue }
      tried.append(change.id)
      let fault = SaveFault.notWritten(path: "x", .diskFull)
      let effects = update(&state, .notSaved(change.id, fault))
      #expect(effects.contains(.draft(.discard(tried[0]))) == (tried.count == 2))
    }
    #expect(tried.count == 2 && state.drafts.map(\.change.id) == [tried[1]])
    guard case .save(let change)? = press(.character("s")).first else { return }
    let effects = update(&state, .saved(change.id, at: Desk.moment))
    #expect(effects.contains(.draft(.discard(tried[1]))) && state.drafts.isEmpty)
  }

  @Test func `Drafts of texts that begin alike are told apart by how they end`() throws {
    let words = Words(.swedish)
    let begun = "Kommentaren börjar likadant i båda och är lång nog att kortas"
    let address = Address(
      Owner("alingsas", "kommunstyrelsen"),
      ["assignments", "valfardens-finansiering"],
      field: ["followUps", "2023-08", "comment"]
    )
    let labels = ["ett", "två"]
      .map { end in
        let change = ChangeSet(
          id: .init("anna-text-\(end)"),
          when: Desk.moment,
          who: "anna",
          operations: [.set(address, from: nil, to: .text("\(begun) \(end)"))]
        )
        return words.draft(Draft(change, .unfinished), in: Workspace())
      }
    #expect(labels[0] != labels[1])
    #expect(labels.allSatisfy { $0.count <= 70 }, "\(labels)")
  }

  @Test func `Where the user is is remembered on the way, not only at the end`() throws {
    var desk = try Desk()
    #expect(!desk.effects.contains { if case .remember = $0 { true } else { false } })
    desk.type("3")
    let wish = Wish(owner: Owner("alingsas", "kommunstyrelsen"), view: .budget)
    #expect(desk.effects.contains(.remember(wish)))
    let count = desk.effects.count
    desk.type(.down, .up)
    #expect(desk.effects.count == count)
  }
}
