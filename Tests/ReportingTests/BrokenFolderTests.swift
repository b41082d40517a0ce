import Foundation
import TestSupport
import Testing

/// What commands say of data that would otherwise vanish without a word, and that they leave them alone.
struct BrokenFolderTests {
  private static let data =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/data"
  private static let budget = "alingsas/kommunstyrelsen/documents/budget-2025.json"

  /// What is done to a copy of the data, and what is then said of it.
  private static let damages: [(name: String, says: [String])] = [
    ("manifest", ["lerum/municipality.json", "saknas"]),
    ("body", ["alingsas/styrelsen", "ingen nämnd", "kommunstyrelsen"]),
    ("link", ["alingsas/kommunstyrelsen/documents", "skulle det vara en mapp"]),
    ("column", ["budget-2025.json", "”budget-1999”", "Kolumner"]),
  ]

  private func damage(_ folder: String, _ name: String) throws {
    let files = FileManager.default
    switch name {
    case "manifest": try files.removeItem(atPath: "\(folder)/lerum/municipality.json")
    case "body":
      try files.moveItem(
        atPath: "\(folder)/alingsas/kommunstyrelsen",
        toPath: "\(folder)/alingsas/styrelsen"
      )
    case "link":
      let documents = "\(folder)/alingsas/kommunstyrelsen/documents"
      try files.removeItem(atPath: documents)
      try files.createSymbolicLink(atPath: documents, withDestinationPath: "ingenstans")
    default:
      let path = "\(folder)/\(Self.budget)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("\"budget-2024\": 100548", with: "\"budget-1999\": 100548")
        .write(toFile: path, atomically: false, encoding: .utf8)
    }
  }

  @Test(
    arguments: damages,
    [["check"], ["show", "sums"], ["export", "cells"]]
  )
  func `A command names what is wrong and where, and ends with 2`(
    damage: (name: String, says: [String]),
    command: [String]
  ) throws {
    let folder = try TemporaryFolder(copying: Self.data)
    try self.damage(folder.path, damage.name)
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let arguments =
      command[0] == "show" ? ["show", folder.path, command[1]] : command + [folder.path]
    let run = try ProgramRun([BuiltProgram.path("namndkoll")] + arguments)
    #expect(run.end == .exited(2), "\(damage.name) \(command)")
    for part in damage.says { #expect(run.errors.contains(part), "\(run.errors)") }
    #expect(!run.output.isEmpty)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == before)
  }

  @Test(
    arguments: [
      (
        "documents/delarsbokslut-2023.json", "\"formula\": \"intakter + kostnader\"",
        "\"formula\": \"intakterx + kostnader\"", "Rad 35, kolumn 105", "”intakterx”"
      ),
      (
        "goals.json", "\"parent\": \"alingsas/kommunfullmaktige/goals/1\"",
        "\"parent\": \"alingsas/kommunfullmaktige/goals/99\"", "Rad ", "finns inte under Mål"
      ),
      (
        "assignments.json", "\"status\": \"inProgress\"", "\"status\": \"halvvags\"", "Rad ",
        "Skriv notStarted, inProgress"
      ),
      ("risks.json", "\"likelihood\": 3", "\"likelihood\": 7", "Rad ", "från 1 till 4"),
    ]
  )
  func `The check tells of what leads nowhere or is on no list, with its place`(
    file: String,
    right: String,
    wrong: String,
    place: String,
    says: String
  ) throws {
    let folder = try TemporaryFolder(copying: Self.data)
    let path = "\(folder.path)/alingsas/kommunstyrelsen/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing(right, with: wrong, maxReplacements: 1)
      .write(toFile: path, atomically: false, encoding: .utf8)
    let run = try ProgramRun([BuiltProgram.path("namndkoll"), "check", folder.path])
    #expect(run.end == .exited(2), "\(run.errors)")
    #expect(run.errors.hasPrefix(place) && run.errors.contains(file), "\(run.errors)")
    #expect(run.errors.contains(says), "\(run.errors)")
    let isSum = file.hasPrefix("documents")
    #expect(run.output.contains("går inte att stämma av") == isSum)
  }

  @Test func `The check has the errors of all municipalities before what is right`() throws {
    let run = try ProgramRun([
      BuiltProgram.path("namndkoll"), "check", Self.data, "--format", "json",
    ])
    let isError = run.lines.map { $0.contains("\"verdict\": \"mismatch\"") }
    let count = isError.count { $0 }
    #expect(count > 20)
    #expect(isError.prefix(count).allSatisfy { $0 })
    let shown = try ProgramRun([
      BuiltProgram.path("namndkoll"), "show", Self.data, "sums", "--format", "json",
    ])
    let shownErrors = shown.lines.map { $0.contains("\"verdict\": \"mismatch\"") }
    #expect(shownErrors.prefix(count).allSatisfy { $0 })
    #expect(shown.lines.count == run.lines.count)
  }
}
