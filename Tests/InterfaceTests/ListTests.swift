import Governance
import Interface
import Screen
import Testing
import Wording

/// Orders, filters, marks and copies of lists and tables.
@Suite struct ListTests {
  private func rows(_ desk: Desk) -> [String] { desk.frame.split(separator: "\n").map(String.init) }

  /// The place of the first row that holds a text.
  private func place(of text: String, _ desk: Desk) throws -> Int {
    try #require(rows(desk).firstIndex { $0.contains(text) }, "\(text) is not shown")
  }

  @Test(arguments: ["2", "4", "5", "6", "9"])
  func `Every list has orders that one key goes through and one sets right`(view: String) throws {
    var desk = try Desk()
    desk.type(view)
    let usual = rows(desk).dropLast(12)
    desk.type("r")
    #expect(desk.footer.contains("Ordning:"))
    desk.type("R")
    #expect(desk.frame.contains("omvänt"))
    desk.type("a")
    #expect(rows(desk).dropLast(12) == usual)
  }

  @Test(arguments: [("7", "delår"), ("8", "soliditet"), ("2", "bostäd"), ("5", "kompet")])
  func `Every list can be filtered, and the filter is kept while one looks elsewhere`(
    view: String,
    filter: String
  ) throws {
    var desk = try Desk(wish: Wish(owner: Owner("alingsas")))
    desk.type(view)
    let all = desk.state.rowCount
    desk.type("/")
    desk.type(filter)
    desk.type(.enter)
    let some = desk.state.rowCount
    #expect(some < all)
    desk.type("1")
    desk.type(view)
    #expect(desk.state.rowCount == some)
    #expect(desk.frame.contains("/ \(filter)"))
    desk.type(.escape)
    #expect(desk.state.rowCount == all)
  }

  @Test func `Five assignments get a status in one change that one key undoes`() throws {
    var desk = try Desk()
    desk.type("4     ")
    #expect(desk.footer.contains("5 markerade"))
    let before = desk.saved.count
    desk.type("s1")
    #expect(desk.saved.count == before + 1)
    #expect(desk.saved.last?.operations.filter { $0.address.field.last == "status" }.count ?? 0 > 0)
    #expect(desk.footer.contains("5 ändrade"))
    desk.type("u")
    #expect(desk.saved.count == before + 2)
    desk.type(.escape)
    #expect(!desk.footer.contains("markerade"))
  }

  @Test func `Assignments of kinds with other statuses are not changed halfway`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("alingsas", "kommunstyrelsen"), period: "2025-12"))
    desk.type("4")
    desk.type(" ")
    desk.type(.end)
    desk.type("M")
    let before = desk.saved.count
    desk.type("s")
    let isRefused = desk.frame.contains("är av ett annat slag")
    #expect(isRefused || desk.frame.contains("markerade"))
    #expect(desk.saved.count == before)
  }

  @Test func `Marks follow Shift and the arrows, and what is filtered away is not marked`() throws {
    var desk = try Desk()
    desk.type("4")
    desk.type(.shiftDown, .shiftDown)
    #expect(desk.footer.contains("3 markerade"))
    desk.type("/språkkrav")
    desk.type(.enter)
    #expect(!desk.footer.contains("3 markerade"))
  }

  @Test func `A figure typed on a marked line is that of all marked lines, or of none`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .right, .right)
    desk.type("  ")
    desk.type("5")
    #expect(desk.frame.contains("Ställ dig på en av de markerade raderna."))
    desk.type(.up)
    desk.type("-77")
    desk.type(.enter)
    let change = try #require(desk.saved.last)
    #expect(desk.saved.count == 1)
    #expect(change.operations.count == 2)
    #expect(desk.frame.contains("2 ändrade: −77"))
    desk.type("u")
    #expect(!desk.frame.contains("−77*"))
  }

  @Test func `A goal's level that is not the suggested one is motivated once for all marked`()
    throws
  {
    var desk = try Desk()
    desk.type("2z  ")
    desk.type("s1")
    let isMotivating = desk.frame.contains("Motivering till")
    if isMotivating {
      desk.type("Vi ser det så.")
      desk.type(.control("s"))
    }
    #expect(desk.saved.count == 1)
    let levels = desk.saved.last?.operations.filter { $0.address.field.last == "level" } ?? []
    #expect(!levels.isEmpty)
  }

  @Test func `A table's lines are ordered by a column, each sum below what it sums`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right)
    let usual = rows(desk).dropLast(12)
    desk.type("r")
    #expect(desk.frame.contains("↓"))
    let result = try place(of: "Årets resultat", desk)
    let costs = try place(of: "Verksamhetens kostnader", desk)
    #expect(costs < result)
    desk.type("rr")
    #expect(rows(desk).dropLast(12) == usual)
  }

  @Test func `Columns are hidden and shown, and edits work beside them`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type("N")
    desk.type("1")
    desk.type(.enter)
    #expect(desk.frame.contains("1 dold kolumn"))
    desk.type("r")
    desk.type(.down, .down, .down, .down, .right)
    desk.type("-40000")
    desk.type(.enter)
    #expect(desk.saved.count == 1)
    desk.type("a")
    #expect(!desk.frame.contains("1 dold kolumn"))
  }

  @Test func `Columns are widened, narrowed and frozen`() throws {
    var desk = try Desk(width: 80, height: 24)
    desk.type("3")
    let usual = rows(desk)[4]
    desk.type("w")
    desk.type("W")
    #expect(rows(desk)[4] == usual)
    desk.type(.right)
    desk.type("f")
    #expect(desk.footer.contains("1 kolumn står kvar"))
    let head = rows(desk)
    for _ in 0..<8 { desk.type(.right) }
    #expect(rows(desk) != head)
    desk.type("f")
  }

  @Test func `One key goes to the largest variance, and on to the next`() throws {
    var desk = try Desk()
    desk.type("3A")
    #expect(desk.footer.contains("Avvikelse 1 av"))
    desk.type("A")
    #expect(desk.footer.contains("Avvikelse 2 av"))
  }

  @Test func `A figure, a row and a table are copied as Swedish Excel takes them`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .down, .down, .right, .right)
    desk.type("y")
    #expect(desk.copied == "-39447")
    desk.type(.left, .left)
    desk.type("y")
    let row = try #require(desk.copied)
    #expect(row.contains("\t-39447\t"))
    #expect(!row.contains("\u{2212}"))
    desk.type("Y")
    let table = try #require(desk.copied)
    #expect(table.split(separator: "\r\n").count > 5)
    desk.take(.copied(.sent))
    #expect(desk.footer.contains("Skickat till urklipp"))
    desk.take(.copied(.tooLarge(limit: 74_994)))
    #expect(desk.frame.contains("För mycket för urklipp"))
  }

  @Test func `What is copied is what stands on the screen, with what the check says`() throws {
    var desk = try Desk()
    desk.type("3Y")
    let rows = try #require(desk.copied).split(separator: "\r\n").map(String.init)
    let heads = rows[0].split(separator: "\t", omittingEmptySubsequences: false)
    #expect(heads.prefix(3) == ["Rad (tkr)", "Budget 2023", "Omdöme Budget 2023"])
    let costs = try #require(rows.first { $0.hasPrefix("Verksamhetens kostnader\t") })
    #expect(costs.contains("\tstämmer") || costs.contains("\tavrundning"))
    #expect(rows.contains { $0.hasPrefix("  Lokalhyror\t") })
    #expect(!rows.contains { $0.contains("lokalhyror") || $0.contains("Alingsås") })
    desk.type(.down, .down, .down)
    desk.type("y")
    let row = try #require(desk.copied).split(separator: "\t", omittingEmptySubsequences: false)
    #expect(row.count == heads.count)
    desk.type("N")
    desk.type("1")
    desk.type(.enter)
    desk.type("Y")
    #expect(desk.copied?.contains("Budget 2023") == false)
  }

  @Test func `Rows of several bodies are copied with their names, those of one without`() throws {
    var whole = try Desk(wish: Wish(owner: Owner("hedemora")))
    whole.type("9Y")
    #expect(whole.copied?.contains("\r\nBildningsnämnden\t") == true)
    var body = try Desk()
    body.type("4Y")
    let head = try #require(body.copied?.split(separator: "\r\n").first)
    let committee = Words(.swedish).heading(.committee)
    #expect(!head.split(separator: "\t").contains { $0 == committee })
  }

  @Test func `A field widens over its neighbours as far as what is typed needs`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right, .right)
    desk.type("=118535*1,025+118535*1,025")
    #expect(desk.frame.contains("=118535*1,025+118535*1,025"))
  }

  @Test func `A filter finds what is folded away`() throws {
    var desk = try Desk()
    desk.type("3t")
    desk.type("z/mark")
    #expect(desk.frame.contains("Markinköp"))
    desk.type(.enter)
    desk.type("z")
    #expect(desk.frame.contains("även det hopfällda"))
    desk.type(.escape, .escape)
    #expect(!desk.frame.contains("Markinköp"))
  }

  @Test func `From a figure that is no sum one key leads to the sum that it is reckoned into`()
    throws
  {
    var desk = try Desk()
    desk.type("3")
    desk.type(.right, .right)
    #expect(desk.frame.contains("88 016"))
    desk.type("C")
    #expect(desk.frame.contains("[6 Avstämning]"))
    #expect(!desk.footer.contains("inte avstämd"))
  }

  @Test func `The view goes to a file, and none is replaced unasked`() throws {
    var desk = try Desk()
    desk.type("4/lokal")
    desk.type(.enter)
    desk.type("x")
    #expect(desk.frame.contains("alingsas-kommunstyrelsen-uppdrag-2023-08.csv"))
    desk.type(.enter)
    let file = try #require(desk.exported)
    #expect(file.existing == .keep)
    #expect(file.text.hasPrefix("\u{FEFF}"))
    #expect(file.text.contains("Samlad lokalförsörjning"))
    #expect(!file.text.contains("Språkkrav"))
    desk.take(.exported(file, .exists))
    #expect(desk.frame.contains("Ersätta den?"))
    desk.type("j")
    #expect(desk.exported?.existing == .replace)
    desk.take(.exported(file, .refused(.diskFull)))
    #expect(desk.frame.contains("disken är full"))
    desk.take(.exported(file, .written))
    #expect(desk.footer.contains("Sparat i alingsas"))
  }

  @Test func `From a figure one key leads to its document and one to its check`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .down, .down, .right, .right)
    let table = desk.frame
    desk.type("C")
    #expect(desk.frame.contains("[6 Avstämning]"))
    desk.type("p")
    #expect(desk.frame == table)
    desk.type("D")
    #expect(desk.frame.contains("[9 Dok]"))
    #expect(desk.footer.contains("Källa:"))
    desk.type("p")
    #expect(desk.frame.contains("[3 Budget]"))
  }

  @Test func `The keys begin everywhere alike when nothing is there`() throws {
    var desk = try Desk(width: 60, height: 15)
    for view in "123456789" {
      for key in "FrRaKwWLADCM yYx" {
        desk.type(.character(view))
        desk.type(.character(key))
        desk.type(.escape, .escape)
      }
    }
    #expect(desk.grid.size == Size(width: 60, height: 15))
  }

  @Test
  func `However many columns are frozen, the selected figure and what is typed in it are seen`()
    throws
  {
    var desk = try Desk(width: 80, height: 24)
    desk.type("3")
    desk.type(.home, .right, .right, .right, .right, .right)
    desk.type("f")
    #expect(desk.footer.contains("4 av 5 kolumner står kvar; fler ryms inte"), "\(desk.footer)")
    desk.type(.home)
    // The third column is computed.
    for steps in [1, 1, 2, 1] {
      for _ in 1...steps { desk.type(.right) }
      desk.type(.character("8"))
      #expect(desk.grid.cursor != nil && desk.frame.contains(" 8"), "\(desk.frame)")
      desk.type(.escape)
    }
  }
}
