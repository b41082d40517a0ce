import Governance
import Interface
import Screen
import Testing
import Wording

/// What keys do to the data, seen on the screen and in the changes that are to be saved.
@Suite struct EditingTests {
  @Test func `One key moves an assignment to its next status, dated and signed, and saves`() throws
  {
    var desk = try Desk()
    desk.type("4s")
    let change = try #require(desk.saved.last)
    #expect(
      change.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/assignments/valfardens-finansiering#followUps.2023-08.status",
        "alingsas/kommunstyrelsen/assignments/valfardens-finansiering#followUps.2023-08.by",
        "alingsas/kommunstyrelsen/assignments/valfardens-finansiering#followUps.2023-08.on",
      ]
    )
    #expect(desk.frame.contains("● Färdig         Välfärdens finansiering"))
    #expect(desk.footer.contains("Sparat 14:02"))
  }

  @Test func `What is undone elsewhere says whose it was`() throws {
    var desk = try Desk()
    desk.type("4su")
    #expect(!desk.frame.contains("(Alingsås › Kommunstyrelsen)"))
    desk.type("s")
    desk.type(.tab, .up, .enter)
    desk.type("u")
    #expect(desk.frame.contains("Ångrade: Status aug 2023 för Välfärdens finansiering"))
    #expect(desk.frame.contains("(Alingsås › Kommunstyrelsen)"))
  }

  @Test func `From start to a changed status takes two keys`() throws {
    var desk = try Desk()
    desk.type("4s")
    #expect(desk.saved.count == 1)
  }

  @Test func `A digit on a figure begins to edit it, and every sum that depends on it moves`()
    throws
  {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .down, .down, .right, .right)
    desk.type("-40000")
    desk.type(.enter)
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let costs = try #require(rows.first { $0.contains("Verksamhetens kostnader") })
    #expect(costs.contains("−195 337*"))
    let result = try #require(rows.first { $0.contains("Årets resultat") })
    #expect(result.contains("−553*"))
    #expect(desk.saved.last?.operations.count == 1)
    desk.type(.up, .up, .up)
    #expect(desk.frame.contains("inskriven i stället för dokumentets −39 447"))
  }

  @Test func `A calculation that is not finished is told with numbers`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type("=100-(")
    desk.type(.enter)
    #expect(desk.frame.contains("Uträkningen slutar för tidigt. Skriv t.ex. =100+20."))
    #expect(desk.saved.isEmpty)
  }

  @Test func `Enter saves a figure and goes on to the next line that can be edited`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .down, .down, .right, .right)
    desk.type("-40000")
    desk.type(.enter)
    // The costs and the net costs are computed.
    #expect(desk.frame.contains("Kommunbidrag · Prognos helår"))
    #expect(desk.footer.contains("−40 000"))
    desk.type("106000")
    desk.type(.escape)
    #expect(desk.saved.count == 1)
    #expect(desk.frame.contains("Kommunbidrag · Prognos helår 2023   106 717 tkr"))
    desk.type("106000")
    desk.type(.enter)
    desk.type("50")
    desk.type(.enter)
    #expect(desk.saved.count == 3)
    #expect(desk.frame.contains("Finansnetto · Prognos helår 2023   50 tkr"))
  }

  @Test func `A number being typed stands where the figure stood`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    let before = try #require(desk.frame.split(separator: "\n").first { $0.contains("91 867") })
    desk.type("7")
    let after = try #require(
      desk.frame.split(separator: "\n").first { $0.contains(" 7 ") && !$0.contains("7 Tid") }
    )
    let edge = before.firstRange(of: "91 867")?.upperBound
    #expect(
      after.firstRange(of: "7 ").map { after.distance(from: after.startIndex, to: $0.lowerBound) }
        == edge.map { before.distance(from: before.startIndex, to: $0) - 1 }
    )
    #expect(desk.grid.cursor != nil)
  }

  @Test func `Typing what the document printed takes the entered figure away again`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type("92000")
    desk.type(.enter)
    #expect(desk.frame.contains("92 000*"))
    desk.type(.up)
    desk.type("91867")
    desk.type(.enter)
    #expect(!desk.frame.contains("*"))
    guard case .set(_, _, let to)? = desk.saved.last?.operations.last else {
      Issue.record("the last change sets a value")
      return
    }
    #expect(to == nil)
  }

  @Test(arguments: [
    ("12x", "”x”"), ("1 0002", "tre siffror"), ("--5", ""), ("1,5", "inga decimaler"), ("=1/0", ""),
    ("=(2", ""), ("12%", ""),
  ])
  func `A wrong number is refused with a sentence and cannot be entered`(
    text: String,
    part: String
  ) throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type(.character("e"), .control("u"))
    desk.type(text)
    let grid = desk.grid
    let below = try #require(grid.cursor).y + 1
    #expect(grid.text(ofRow: below).contains(part))
    #expect(grid.row(below).contains { $0.style.role == .failure })
    desk.type(.enter)
    #expect(desk.saved.isEmpty)
    desk.type(.escape)
    #expect(desk.frame.contains("91 867"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `Arithmetic in a number field is carried out`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type("=118535*1,025")
    desk.type(.enter)
    #expect(desk.frame.contains("121 498*"))
  }

  @Test func `A computed figure says why it cannot be edited`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right, .right, .right)
    desk.type("5")
    #expect(desk.footer.contains("beräknad"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `Digits switch views while the selection stands on a label`() throws {
    var desk = try Desk()
    desk.type("34")
    #expect(desk.frame.contains("[4 Uppdrag]"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `Alt and a digit switch views from anywhere`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    desk.type("12")
    desk.type(.alt("2"))
    #expect(desk.frame.contains("[2 Mål]"))
    #expect(desk.saved.isEmpty)
  }

  @Test func `A level other than the suggested one needs a motivation`() throws {
    var desk = try Desk()
    desk.type("2s2")
    #expect(desk.frame.contains("Skriv varför nivån är en annan."))
    desk.type(.control("s"))
    #expect(desk.saved.isEmpty)
    desk.type("Enkäten gjordes om.")
    desk.type(.control("s"))
    #expect(desk.saved.last?.operations.count == 2)
    #expect(desk.frame.contains("I hög grad uppfyllt*"))
    #expect(desk.frame.contains("Enkäten gjordes om."))
  }

  @Test func `The suggested level needs none`() throws {
    var desk = try Desk()
    desk.type("2s2")
    desk.type("Tillfälligt.")
    desk.type(.control("s"))
    desk.type("s1")
    #expect(desk.saved.count == 2)
    #expect(!desk.frame.contains("Tillfälligt."))
  }

  @Test func `A target is edited on the goal's page and the suggestion follows`() throws {
    var desk = try Desk()
    desk.type("2")
    desk.type(.enter, .right)
    desk.type("75")
    desk.type(.enter)
    #expect(
      desk.saved.last?.operations.first?.address.text
        == "alingsas/kommunstyrelsen/indicators/foretagsklimat#targets.2023"
    )
    #expect(desk.frame.contains("Ej uppfyllt"))
  }

  @Test func `A comment of several lines is kept with Ctrl-S`() throws {
    var desk = try Desk()
    desk.type("4c")
    desk.type(.control("u"))
    desk.type("Första.")
    desk.type(.enter)
    desk.type("Andra.")
    desk.type(.control("s"))
    guard case .set(_, _, .text(let text)?)? = desk.saved.last?.operations.first else {
      Issue.record("the comment is a text")
      return
    }
    #expect(text.contains("Första.\nAndra."))
  }

  @Test func `Escape on a changed text asks, and a second Escape goes on writing`() throws {
    var desk = try Desk()
    desk.type("4c")
    desk.type("zzz")
    desk.type(.escape)
    #expect(desk.frame.contains("Behålla det skrivna?"))
    desk.type(.escape)
    desk.type("y")
    #expect(desk.frame.contains("zzzy"))
    desk.type(.escape)
    desk.type("x")
    #expect(desk.saved.isEmpty)
    #expect(!desk.frame.contains("┌─"))
  }

  @Test func `A text that is left is kept by a yes`() throws {
    var desk = try Desk()
    desk.type("4c")
    desk.type("zzz")
    desk.type(.escape)
    desk.type("j")
    guard case .set(_, _, .text(let text)?)? = desk.saved.last?.operations.first else {
      Issue.record("the comment is a text")
      return
    }
    #expect(text.contains("zzz"))
    #expect(!desk.frame.contains("┌─"))
  }

  @Test func `Undo and redo say what they did and are changes of their own`() throws {
    var desk = try Desk()
    let before = desk.frame
    desk.type("4s")
    desk.type("u")
    #expect(desk.footer.contains("Ångrade:"))
    #expect(desk.footer.contains("Påbörjad → Färdig"))
    desk.type(.control("r"))
    #expect(desk.footer.contains("Gjorde om:"))
    #expect(desk.frame.contains("● Färdig         Välfärdens"))
    desk.type("u")
    #expect(desk.saved.count == 4)
    desk.type("1")
    #expect(
      desk.frame.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast()
    )
    desk.type("u")
    #expect(desk.footer.contains("inget att ångra"))
  }

  @Test func `A change that could not be saved is taken back and said so`() throws {
    var desk = try Desk()
    desk.type("4")
    let before = desk.frame.split(separator: "\n").prefix(20)
    desk.type("s")
    let change = try #require(desk.saved.last)
    // The desk answered that it was saved; the disk of this test changes its mind before that.
    var state = try Desk().state
    _ = update(&state, .input(.key(.character("4")), at: Desk.moment))
    let effects = update(&state, .input(.key(.character("s")), at: Desk.moment))
    guard case .save(let asked)? = effects.first else {
      Issue.record("a save was asked for")
      return
    }
    #expect(asked.operations == change.operations)
    _ = update(
      &state,
      .notSaved(asked.id, .notWritten(path: "alingsas/kommunstyrelsen/assignments.json", .diskFull))
    )
    var grid = Grid(size: state.size)
    draw(state, into: &grid)
    #expect(grid.frame().split(separator: "\n").prefix(20) == before)
    #expect(grid.frame().contains("inte sparad"))
    #expect(grid.text(ofRow: 39).contains("Inte sparat"))
  }
}
