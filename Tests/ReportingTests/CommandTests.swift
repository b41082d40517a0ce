import Foundation
import TestSupport
import Testing

/// The built program as scripts use it, on the shipped data.
struct CommandTests {
  private static let data =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/data"

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun([BuiltProgram.path("namndkoll")] + arguments)
  }

  @Test func `The check ends with 1, names errors first and counts the rest`() throws {
    let run = try run("check", Self.data)
    #expect(run.end == .exited(1))
    #expect(run.errors.isEmpty)
    #expect(run.lines.dropFirst().first?.hasPrefix("≠ ") == true)
    #expect(
      run.output.contains("tryckt 10\u{A0}000 · beräknat 7\u{A0}000 · skillnad +3\u{A0}000 tkr")
    )
    #expect(run.lines.contains { $0.hasPrefix("≠ ") && $0.hasSuffix("förklarade") })
    #expect(run.lines.contains { $0.hasPrefix("≈ ") && $0.hasSuffix("avrundning") })
  }

  @Test func `The check has the same findings in text and in JSON`() throws {
    let text = try run("check", Self.data, "--language", "en")
    let json = try run("check", Self.data, "--format", "json")
    #expect(json.end == .exited(1))
    let marks = [("≠", "mismatch", "do not add up"), ("=", "exact", "add up")]
    for (mark, code, word) in marks {
      let count = json.lines.count { $0.contains("\"verdict\": \"\(code)\"") }
      #expect(count > 0)
      #expect(text.lines.contains { $0.hasPrefix("\(mark) \(count) \(word)") })
    }
  }

  @Test func `Every line of JSON has all the keys`() throws {
    let run = try run("check", Self.data, "--municipality", "lerum", "--format", "json")
    let keys: Set = [
      "municipality", "committee", "document", "statement", "line", "line_id", "column", "level",
      "verdict", "printed", "computed", "difference", "tolerance", "formula", "unit", "source",
      "explained", "address", "explanation", "note",
    ]
    #expect(!run.lines.isEmpty)
    for line in run.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(Set((object ?? [:]).keys) == keys)
      #expect(object?["municipality"] as? String == "Lerum")
    }
  }

  @Test func `A municipality whose errors are all explained ends with 0`() throws {
    let folder = try TemporaryFolder(copying: Self.data)
    let path = "\(folder.path)/lerum/kommunstyrelsen/documents/verksamhetsplan-2023.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let explained = text.replacing("\"claim\":", with: "\"explanation\": \"Känt.\", \"claim\":")
    try explained.write(toFile: path, atomically: false, encoding: .utf8)
    let before = try run("check", Self.data, "--municipality", "lerum")
    let after = try run("check", folder.path, "--municipality", "lerum")
    #expect(before.end == .exited(1))
    #expect(after.end == .exited(0), "\(after.output)\(after.errors)")
  }

  @Test func `A misprinted risk value is named`() throws {
    let folder = try TemporaryFolder(copying: Self.data)
    let url = URL(filePath: "\(folder.path)/alingsas/kommunstyrelsen/risks.json")
    let text = try String(contentsOf: url, encoding: .utf8)
    let place = try #require(text.firstRange(of: "\"printedValue\": 12"))
    try text.replacingCharacters(in: place, with: "\"printedValue\": 99")
      .write(to: url, atomically: false, encoding: .utf8)
    let run = try run("check", folder.path, "--municipality", "alingsas")
    #expect(run.lines.contains { $0.contains(/^≠ Riskvärdering 20\d\d för ./) }, "\(run.output)")
  }

  @Test func `Broken data end with 2, and the rest is checked nevertheless`() throws {
    let folder = try TemporaryFolder(copying: Self.data)
    let path = "\(folder.path)/lerum/kommunstyrelsen/documents/verksamhetsplan-2023.json"
    try "{".write(toFile: path, atomically: false, encoding: .utf8)
    let run = try run("check", folder.path, "--format", "json")
    #expect(run.end == .exited(2))
    #expect(run.errors.contains("lerum/kommunstyrelsen/documents/verksamhetsplan-2023.json"))
    #expect(run.output.contains("Hedemora"))
  }

  @Test(arguments: [
    ["check", "--format", "pdf"], ["check", "nowhere"],
    ["check", data, "--municipality", "nowhere"],
    ["show"], ["show", "budgets"], ["show", data, "goals", "--committee", "nowhere"],
    ["show", data, "goals", "--period", "2023"], ["export", "cells", "nowhere"],
    ["export", "risks", "nowhere"], ["export", "controls", data, "--municipality", "nowhere"],
    ["export", "people", data],
  ])
  func `Bad use ends with 2 and a sentence`(arguments: [String]) throws {
    let run = try ProgramRun([BuiltProgram.path("namndkoll")] + arguments)
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func `Cells have their header, and every row as many fields`() throws {
    let run = try run("export", "cells", Self.data)
    #expect(run.end == .exited(0))
    let header = [
      "municipality", "committee", "document", "statement", "line", "line_id", "level", "column",
      "unit", "state", "value", "printed", "computed", "verdict", "source",
    ]
    #expect(run.lines.first.map(String.init) == header.joined(separator: "\t"))
    let rows = run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.allSatisfy { $0.count == header.count })
    let wrong = rows.first { $0[5] == "anpassningsinvestering" && $0[7] == "Plan 2028" }
    #expect(wrong?[8...13] == ["tkr", "number", "10000", "10000", "7000", "mismatch"])
  }

  @Test func `The overview of a municipality counts what the check finds in all of it`() throws {
    let check = try run("check", Self.data, "--municipality", "hedemora", "--format", "json")
    let wrong = check.lines.count { $0.contains("\"verdict\": \"mismatch\"") }
    let overview = try run("show", Self.data, "overview", "--municipality", "hedemora")
    let first = overview.lines.first { $0.hasPrefix("≠ ") }
    #expect(first?.split(separator: " ").last == "\(wrong)")
  }

  @Test func `The overview tells how a body stands, by the figures of the screen`() throws {
    func overview(_ more: String...) throws -> [Substring] {
      let body = ["--municipality", "alingsas", "--committee", "kommunstyrelsen"]
      let start = [try BuiltProgram.path("namndkoll"), "show", Self.data, "overview"]
      return try ProgramRun(start + body + more).lines
    }
    let told = try overview()
    #expect(told.contains { $0.hasPrefix("Drift · nettokostnader") && $0.contains("+109") })
    #expect(told.contains { $0.hasPrefix("Ekonomi") && $0.contains(/Exploatering −3.798 tkr/) })
    #expect(told.contains { $0.contains("1 av 4 bedömda mål uppfyllt") })
    #expect(told.contains { $0.contains(/^Ekonomi +Underskott +Exploatering/) })
    let whole = try run("show", Self.data, "overview", "--municipality", "hedemora")
    let standing = whole.lines.prefix(7)
      .filter { $0.hasPrefix("Finansiella mål") || $0.hasPrefix("Ekonomi") }
    #expect(standing.count == 3, "\(whole.lines)")
    #expect(standing.first?.contains("1 finansiellt mål uppfylls inte: Balanskravet") == true)
    #expect(standing[1].contains(/budgeterat resultat 2021 \+10,2 mkr/))
    #expect(standing[2].contains(/nämndernas budgeterade nettokostnad 2021 −1.002,1 mkr/))
    let planned = try overview("--period", "2026-06")
    #expect(
      planned.contains { $0.contains(/planerad nettokostnad 2026 −121.600 tkr, ingen prognos/) }
    )
    #expect(planned.contains { $0.hasPrefix("Investeringsbudget") && $0.contains(/144.853/) })
  }

  @Test(arguments: [
    "overview", "goals", "budget", "assignments", "internal-control", "sums", "calendar",
    "economy-and-personnel", "documents",
  ])
  func `Every view can be shown in every format`(view: String) throws {
    for format in ["text", "json", "csv"] {
      let run = try run("show", Self.data, view, "--format", format)
      #expect(run.end == .exited(0))
      #expect(run.errors.isEmpty)
      #expect(run.output.contains("Alingsås"))
    }
  }

  @Test func `A reader who has had enough is no error`() throws {
    let script = "\"$0\" export cells \"$1\" | head -n 1; echo ${PIPESTATUS[0]}"
    let run = try ProgramRun(["bash", "-c", script, BuiltProgram.path("namndkoll"), Self.data])
    #expect(run.errors.isEmpty)
    #expect(run.lines.count == 2)
    #expect(run.lines.last == "0")
  }
}
