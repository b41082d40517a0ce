import Foundation
import TestSupport
import Testing

/// The turn of the year from the command line, on a copy of the shipped data.
struct YearTurnCommandTests {
  private static let data =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/data"
  private static let budget = "alingsas/kommunstyrelsen/documents/budget-2025"

  private let folder: TemporaryFolder
  private let home: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(copying: Self.data)
    home = try TemporaryFolder()
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    var setup = SessionSetup()
    setup.variables["HOME"] = home.path
    setup.variables["XDG_STATE_HOME"] = home.path
    return try ProgramRun([BuiltProgram.path("namndkoll")] + arguments, setup)
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  @Test func `A new budget is made, named, and held against its frame`() throws {
    let run = try run("new", "budget", "--from", Self.budget, folder.path)
    #expect(run.end == .exited(0))
    #expect(
      run.lines == [
        "Budget 2026–2028 är påbörjad från Budget 2025–2027.",
        "alingsas/kommunstyrelsen/documents/budget-2026.json",
        "Kommunbidrag · Budget 2026: nettot är lika med ramen 121\u{A0}498\u{A0}tkr",
        "Kommunbidrag · Budget 2026: nettot är lika med ramen 239\u{A0}tkr",
      ]
    )
    #expect(text("alingsas/kommunstyrelsen/documents/budget-2026.json")?.contains("121498") == true)
    let again = try self.run("new", "budget", "--from", Self.budget, folder.path)
    #expect(again.end == .exited(2))
    #expect(again.errors.contains("finns redan"))
    #expect(again.output.isEmpty)
  }

  @Test(arguments: [
    ("alingsas/kommunstyrelsen/documents/delarsbokslut-2023", "planerar inget nytt år"),
    ("alingsas/kommunstyrelsen/documents/ingen", "är inget dokument"),
    ("alingsas/kommunstyrelsen", "är inget dokument"), ("Å", "är ingen adress"),
    ("ingen/documents/budget", "finns inte i datamappen"),
  ])
  func `What cannot be followed is refused with a remedy`(from: String, said: String) throws {
    let run = try run("new", "budget", "--from", from, folder.path)
    #expect(run.end == .exited(2))
    #expect(run.errors.contains(said))
  }

  @Test func `Carrying over prints what was carried, and does it once`() throws {
    let run = try run("carry-over", "alingsas/kommunstyrelsen", "--from", "2023", folder.path)
    #expect(run.end == .exited(0))
    #expect(run.lines.first?.hasPrefix("Från 2023 till 2024 går 8 mål, 12 indik") == true)
    #expect(run.output.contains("Tidiga signaler på ohälsa: 2023 → 2024"))
    let again = try self.run(
      "carry-over",
      "alingsas/kommunstyrelsen",
      "--from",
      "2023",
      "--language",
      "en",
      folder.path
    )
    #expect(again.end == .exited(0))
    #expect(again.output.hasPrefix("Nothing needs to change"))
  }

  @Test func `What ends unfinished is named, and goes on where that is asked for`() throws {
    let run = try run("carry-over", "lerum/kommunstyrelsen", "--from", "2023", folder.path)
    #expect(run.end == .exited(0))
    #expect(run.output.contains("Slutar med 2023 utan att vara färdigt: 12 prioriterade"))
    #expect(run.output.contains("--also-ending"))
    let all = try self.run(
      "carry-over",
      "lerum/kommunstyrelsen",
      "--from",
      "2023",
      "--also-ending",
      folder.path
    )
    #expect(all.end == .exited(0))
    #expect(!all.output.contains("Slutar med"))
    #expect(all.output.contains("18 uppdrag: 12 har fått"))
  }

  @Test func `A whole municipality is not carried over to a body`() throws {
    let run = try run(
      "carry-over",
      "hedemora",
      "--from",
      "2021",
      "--to",
      "kommunstyrelsen",
      folder.path
    )
    #expect(run.end == .exited(2))
    #expect(run.errors.contains("Ange vilken nämnd"))
    #expect(!run.errors.contains("finns inte"))
  }

  @Test func `Carrying over backwards or for nobody is refused`() throws {
    let backwards = try run("carry-over", "alingsas", "--from", "2023", "--to", "2022", folder.path)
    #expect(backwards.end == .exited(2))
    #expect(backwards.errors.contains("Ange ett senare år"))
    let nobody = try run("carry-over", "alingsas/ingen", "--from", "2023", folder.path)
    #expect(nobody.end == .exited(2))
    #expect(nobody.errors.contains("Välj bland"))
  }
}
