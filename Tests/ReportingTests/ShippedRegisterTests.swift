import Foundation
import TestSupport
import Testing

/// The registers of the shipped data as the built program exports them.
struct ShippedRegisterTests {
  private static let data =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/data"

  private func export(_ register: String, _ options: String...) throws -> TidyRows {
    let arguments = ["export", register, Self.data] + options
    let run = try ProgramRun([BuiltProgram.path("namndkoll")] + arguments)
    #expect(run.end == .exited(0))
    #expect(run.errors.isEmpty)
    let table = TidyRows(run.output)
    #expect(table.isEven)
    return table
  }

  @Test func `All thirty-three risks are rated, and every printed value is the product`() throws {
    let rows = try export("risks").rows
    #expect(rows.count == 33)
    #expect(rows.allSatisfy { $0["year"] == "2025" && $0["value"] == $0["printed"] })
    let heaviest = rows.first { $0["id"] == "valfardsbrottslighet" }
    let keys = ["likelihood", "materiality", "value", "treatments", "in_plan", "source"]
    #expect(
      keys.map { heaviest?[$0] } == [
        "3", "4", "12", "mitigate;control", "true", "budget-2025:735-750",
      ]
    )
  }

  @Test func `Of seventeen controls ten are followed up, and nine results are lost`() throws {
    let table = try export("controls")
    #expect(table.rows.count == 17)
    #expect(table.matching(["year": "2023", "period": "2023-08"]).count == 10)
    #expect(table.matching(["year": "2025", "period": "", "result": ""]).count == 7)
    #expect(table.matching(["result": "lost"]).count == 9)
    let known = table.matching(["result": "withoutRemark"])
    #expect(known.map { $0["id"] } == ["loneutbetalningar-2023"])
    #expect(known.first?["text"] == "Inget att anmärka. Den nya modulen är införd.")
    #expect(known.first?["inferred"] == "true")
  }

  @Test(arguments: [
    ("policyArea", "Hedemora", 22, 91), ("priorityDirection", "Lerum", 12, 0),
    ("termDirection", "Lerum", 5, 0), ("policyDirection", "Alingsås", 3, 0),
    ("inquiry", "Alingsås", 14, 0), ("assignment", "Alingsås", 8, 0),
  ])
  func `Every kind is complete`(kind: String, municipality: String, count: Int, points: Int) throws
  {
    let rows = try export("assignments").matching(["kind": kind, "municipality": municipality])
    #expect(rows.count == count)
    #expect(rows.compactMap { $0["points"].flatMap { Int($0) } }.reduce(0, +) == points)
  }

  @Test func `Assignments have their due periods, and inquiries their own statuses`() throws {
    let table = try export("assignments", "--municipality", "alingsas")
    let catering = table.matching(["id": "kost-och-lokalvard"]).first
    let keys = ["due", "last_date", "period", "status", "follow_up_source"]
    #expect(
      keys.map { catering?[$0] } == [
        "during 2023-autumn", "2023-12-31", "2023-08", "inProgress", "delarsbokslut-2023:256-262",
      ]
    )
    let inquiries = table.matching(["kind": "inquiry"])
    #expect(
      Set(inquiries.compactMap { $0["status"] }) == [
        "inProgress", "planned", "ongoing", "notPrioritised",
      ]
    )
    #expect(table.rows.allSatisfy { $0["municipality"] == "Alingsås" })
  }

  @Test func `Indicators keep preliminary and missing values and trend words apart`() throws {
    let table = try export("indicators")
    func row(_ id: String, _ series: String, _ year: String) -> [String?] {
      let row = table.matching(["indicator_id": id, "series": series, "year": year]).first
      return ["state", "value", "unit", "goals", "source"].map { row?[$0] }
    }
    #expect(
      row("foretagsklimat", "outcome", "2023") == [
        "preliminary", "72", "index", "1", "delarsbokslut-2023:30",
      ]
    )
    #expect(
      row("upphandling-tillganglighet", "outcome", "2021") == [
        "missing", "", "percent", "2", "delarsbokslut-2023:66",
      ]
    )
    #expect(
      row("hme", "trend", "2023") == ["", "steady", "index", "", "verksamhetsplan-2023:276"]
    )
    #expect(row("hme", "outcome", "2020").prefix(2) == ["number", "79.0"])
  }

  @Test func `A folder without registers gives headers only, and broken data end with 2`() throws {
    let folder = try TemporaryFolder(copying: Self.data)
    for municipality in ["alingsas", "hedemora", "lerum"] {
      let manager = FileManager.default
      let path = "\(folder.path)/\(municipality)"
      for name in try manager.contentsOfDirectory(atPath: path) where name != "municipality.json" {
        try manager.removeItem(atPath: "\(path)/\(name)")
      }
    }
    for register in ["indicators", "assignments", "risks", "controls"] {
      let run = try ProgramRun([BuiltProgram.path("namndkoll"), "export", register, folder.path])
      #expect(run.end == .exited(0))
      #expect(run.lines.count == 1)
    }
    let path = "\(folder.path)/lerum/municipality.json"
    try "{".write(toFile: path, atomically: false, encoding: .utf8)
    let run = try ProgramRun([BuiltProgram.path("namndkoll"), "export", "risks", folder.path])
    #expect(run.end == .exited(2))
    #expect(run.errors.contains("lerum/municipality.json"))
    #expect(run.lines.count == 1)
  }

  @Test func `Help names every column`() throws {
    for register in ["indicators", "assignments", "risks", "controls"] {
      let run = try ProgramRun([BuiltProgram.path("namndkoll"), "export", register, "--help"])
      for key in try export(register).keys { #expect(run.output.contains(key)) }
    }
  }
}
