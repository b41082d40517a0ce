import Governance
import Screen
import TestSupport
import Testing
import Wording

@testable import Interface

/// Locking, comparing and the states of documents on the screen.
@Suite struct LockingTests {
  private static func locked() throws -> Desk {
    var desk = try Desk()
    desk.type("7")
    desk.type("L")
    #expect(desk.frame.contains("Låsa delårsbokslut augusti 2023 för Kommunstyrelsen?"))
    #expect(desk.saved.isEmpty)
    desk.type("j")
    return desk
  }

  @Test func `A period is locked after a question, in one change, and says so`() throws {
    let desk = try Self.locked()
    #expect(
      desk.saved.last?.operations.map(\.address.text) == ["alingsas/kommunstyrelsen/locks/2023-08"]
    )
    #expect(desk.grid.text(ofRow: 0).contains("låst"))
    #expect(desk.footer.contains("Delårsbokslut augusti 2023 är låst."))
  }

  @Test(arguments: ["2s", "2c", "4s", "4c", "3le", "3l5", "5s"])
  func `What is locked cannot be changed, and the footer says by whom and what to do`(
    keys: String
  ) throws {
    var desk = try Self.locked()
    let saved = desk.saved.count
    desk.type(keys)
    if keys == "5s" { desk.type("t") }
    if keys == "5s" { desk.type("ts") }
    let said = desk.frame.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("av anna"), "\(desk.frame)")
    #expect(desk.saved.count == saved)
  }

  @Test
  func `What a locked period shows of an earlier one is not changed there, and it says where`()
    throws
  {
    var desk = try Desk()
    while desk.state.period < "2023-12" { desk.type(">") }
    desk.type("7Lj")
    #expect(desk.saved.count == 1, "\(desk.frame)")
    while desk.state.period > "2023-08" { desk.type("<") }
    for keys in ["2s", "2c", "4s", "4c"] {
      desk.type(keys)
      let said = desk.frame.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        said.contains("kan inte ändras: det visas i december 2023, som låstes"),
        "\(keys) \(said)"
      )
      desk.type(.escape)
    }
    #expect(desk.saved.count == 1)
  }

  /// The targets and outcomes of 2023 on the page of a goal, by how far to the right they stand.
  private static func openIndicator(_ desk: inout Desk, _ field: String) throws {
    desk.type("2")
    desk.type(.enter)
    for _ in 0..<40 {
      desk.type(.right)
      guard case .indicator = desk.state.selectedRow?.content else {
        desk.type(.down)
        continue
      }
      if desk.state.selectedSeries?.address.field == [field, "2023"] { return }
    }
    throw SessionFailure(desk.frame)
  }

  @Test func `A target of a locked period is not changed`() throws {
    var desk = try Self.locked()
    try Self.openIndicator(&desk, "targets")
    desk.type("9")
    #expect(desk.frame.contains("kan inte ändras: augusti 2023 låstes"), "\(desk.frame)")
    #expect(desk.saved.count == 1)
  }

  @Test func `An outcome is changed in a later period, and the locked one goes on to show its own`()
    throws
  {
    var desk = try Self.locked()
    try Self.openIndicator(&desk, "outcomes")
    let before = desk.frame.split(separator: "\n").dropFirst().dropLast(3)
    desk.type("9")
    #expect(desk.frame.contains("visas här som det låstes"), "\(desk.frame)")
    #expect(desk.saved.count == 1)
    desk.type(.escape)
    while desk.state.period < "2023-12" { desk.type(">") }
    desk.type("9")
    desk.type(.enter)
    #expect(desk.saved.count == 2, "\(desk.frame)")
    while desk.state.period > "2023-08" { desk.type("<") }
    try Self.openIndicator(&desk, "outcomes")
    #expect(desk.frame.split(separator: "\n").dropFirst().dropLast(3) == before)
    #expect(desk.grid.text(ofRow: 0).contains("låst"))
    #expect(!desk.grid.text(ofRow: 0).contains("ändrad"))
    desk.type(.alt("7"))
    #expect(desk.frame.contains("1 värde är ändrat sedan dess"), "\(desk.frame)")
    desk.type("d")
    desk.type(.enter)
    #expect(desk.frame.contains("1 skillnad"), "\(desk.frame)")
  }

  @Test func `Goals of a locked period neither go nor come`() throws {
    var desk = try Self.locked()
    desk.type("1")
    let overview = desk.frame
    desk.type("2E")
    try desk.go(to: "Gäller från")
    desk.type("2024")
    desk.type(.enter)
    #expect(desk.frame.contains("augusti 2023 låstes 2 okt 2023 av anna."), "\(desk.frame)")
    #expect(desk.saved.count == 1)
    desk.type(.escape, .escape)
    while desk.state.period < "2023-12" { desk.type(">") }
    let board = Owner("alingsas", "kommunstyrelsen")
    let goal = Address(board, ["goals", "nytt"])
    let entries: [DatumObject.Entry] = [
      .init("id", .text("nytt")), .init("title", .text("Nytt mål")),
      .init("validFrom", .number(2023)),
    ]
    try desk.others(
      make: .insert(goal, .object(DatumObject(entries)), before: nil)
    )
    desk.type("2")
    #expect(desk.frame.contains("8 mål"), "\(desk.frame)")
    while desk.state.period > "2023-08" { desk.type("<") }
    #expect(desk.frame.contains("7 mål"), "\(desk.frame)")
    desk.type("7")
    #expect(desk.frame.contains("1 värde är ändrat sedan dess"), "\(desk.frame)")
    desk.type("d")
    desk.type(.enter)
    #expect(desk.frame.contains("inte med → med"), "\(desk.frame)")
    desk.type(.escape)
    desk.type("1")
    #expect(desk.frame == overview)
  }

  @Test func `A new goal in a locked period is proposed from the next year`() throws {
    var desk = try Self.locked()
    desk.type("2n")
    desk.type("1")
    try desk.go(to: "Gäller från")
    #expect(desk.frame.contains("2024"), "\(desk.frame)")
    desk.type("2023")
    desk.type(.enter)
    try desk.go(to: "Titel")
    desk.type("Nytt mål")
    desk.type(.enter)
    desk.type(.control("s"))
    #expect(desk.frame.contains("visar det som fanns när perioden låstes"), "\(desk.frame)")
    #expect(desk.saved.count == 1)
  }

  @Test
  func
    `A new indicator comes under its goal from the next year, and the locked period is as it was`()
    throws
  {
    var desk = try Self.locked()
    desk.type("2")
    let before = desk.grid.frame().split(separator: "\n").dropFirst().dropLast(3)
    desk.type("n4")
    desk.type("Ny mätning")
    try desk.go(to: "Gäller från")
    desk.type("2024")
    desk.type(.enter)
    desk.type(.control("s"))
    #expect(desk.saved.count == 2, "\(desk.frame)")
    #expect(desk.saved.last?.operations.count == 2)
    let after = desk.grid.frame().split(separator: "\n").dropFirst().dropLast(3)
    #expect(before == after)
  }

  @Test func `Unlocking asks why, and the reason is in the log`() throws {
    var desk = try Self.locked()
    desk.type("L")
    desk.type(.control("s"))
    #expect(desk.footer.contains("Skriv ett skäl"), "\(desk.frame)")
    desk.type("Fel belopp")
    desk.type(.control("s"))
    #expect(desk.saved.last?.reason == "Fel belopp")
    #expect(!desk.grid.text(ofRow: 0).contains("låst"))
    desk.type("u")
    #expect(desk.grid.text(ofRow: 0).contains("låst"))
  }

  @Test func `Taking the lock back asks why, too`() throws {
    var desk = try Self.locked()
    let lock = try #require(desk.saved.last)
    desk.type("u")
    #expect(desk.saved.count == 1)
    desk.type("Låste fel period")
    desk.type(.control("s"))
    #expect(desk.saved.last?.cause == .undo(lock.id))
    #expect(desk.saved.last?.reason == "Låste fel period")
    #expect(!desk.grid.text(ofRow: 0).contains("låst"))
    desk.type(.control("r"))
    #expect(desk.grid.text(ofRow: 0).contains("låst"))
  }

  @Test func `What was changed since a lock is listed, and Enter goes there`() throws {
    var desk = try Self.locked()
    desk.type("L")
    desk.type("Rättelse")
    desk.type(.control("s"))
    desk.type("2")
    desk.type("c")
    desk.type("Nytt ")
    desk.type(.control("s"))
    desk.type("7")
    desk.type("d")
    desk.type(.enter)
    #expect(desk.frame.contains("1 skillnad"), "\(desk.frame)")
    #expect(desk.frame.contains("Kommentar aug 2023 för"), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.state.place?.goal != nil)
    desk.type(.escape)
    #expect(desk.frame.contains("1 skillnad"))
    desk.type(.escape)
    #expect(desk.state.place?.compared == nil)
  }

  @Test func `A document goes through its states, locked ones are not edited`() throws {
    var desk = try Desk()
    desk.type("9")
    desk.type("s")
    desk.type("3")
    #expect(desk.frame.contains("Beslutande organ"), "\(desk.frame)")
    desk.type(.down, .down)
    desk.type("112")
    desk.type(.down)
    desk.type("KS 2024/7")
    desk.type(.control("s"))
    let decided = try #require(desk.saved.last)
    #expect(decided.operations.map(\.address.field.first).contains("paragraph"))
    #expect(desk.frame.contains("Beslutad"))
    desk.type("s")
    desk.type("4")
    #expect(desk.frame.contains("Låst"), "\(desk.frame)")
    let count = desk.saved.count
    desk.type("s")
    desk.type("1")
    desk.type(.control("s"))
    #expect(desk.saved.count == count)
    desk.type("Fel")
    desk.type(.control("s"))
    #expect(desk.saved.last?.reason == "Fel")
    #expect(desk.frame.contains("Utkast"))
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `A field of a locked period says so when it is opened, and can be read`(
    width: Int,
    height: Int
  ) throws {
    var desk = try Desk(width: width, height: height)
    desk.type("7Lj4E")
    let saved = desk.saved.count
    try desk.go(to: "Uppföljningar")
    desk.type(.enter)
    try desk.go(to: "augusti 2023")
    desk.type(.enter)
    try desk.go(to: "Kommentar")
    desk.type(.enter)
    #expect(desk.frame.contains("augusti 2023 låstes 2 okt 2023"), "\(desk.frame)")
    desk.type("x")
    desk.type(.delete)
    #expect(desk.frame.contains("augusti 2023 låstes 2 okt 2023"), "\(desk.frame)")
    #expect(desk.saved.count == saved)
  }

  @Test func `Undoing an unlock says what was undone, as the log does`() throws {
    var desk = try Desk()
    desk.type("7LjL")
    desk.type("Rättning")
    desk.type(.control("s"))
    #expect(desk.saved.count == 2, "\(desk.frame)")
    desk.type("u")
    #expect(desk.frame.contains("Ångrade: Låste upp augusti 2023"), "\(desk.frame)")
  }
}
