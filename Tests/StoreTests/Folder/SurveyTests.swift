import Glibc
import Governance
import Testing

@testable import Store

/// What would otherwise vanish without a word: folders and files that no name leads to.
struct SurveyTests {
  private let scratch = ScratchFolder()

  @Test func `A municipality without its own file is a problem, and nothing else in the folder is`()
    throws
  {
    let folder = try Example.folder(scratch)
    unlink("\(scratch.path)/alingsas/municipality.json")
    try scratch.write("schema/goals.json", "{}")
    try scratch.write(".git/config.json", "{}")
    try scratch.write("bilagor/foto.png", "")
    mkdir("\(scratch.path)/tom", 0o700)
    try scratch.write("LÄSMIG.txt", "")
    let expected = DataProblem(path: "alingsas/municipality.json", cause: .withoutMunicipality)
    #expect(folder.municipalities().found == [])
    #expect(folder.municipalities().problems == [expected])
  }

  @Test func `A municipality's folder that is a link to nowhere is a problem`() throws {
    let folder = try Example.folder(scratch)
    symlink("nowhere", "\(scratch.path)/lerum")
    let expected = DataProblem(path: "lerum", cause: .file(.notAFolder))
    #expect(folder.municipalities().problems == [expected])
  }

  @Test func `A sound folder has no problems`() throws {
    let folder = try #require(ShippedData.folder)
    #expect(folder.municipalities().problems == [])
    for id in folder.municipalities().found {
      #expect(folder.survey(of: id).problems == [], "\(id)")
    }
    #expect(folder.surveyed.problems == [])
  }

  @Test func `Hidden, empty and other people's folders are none of our business`() throws {
    let folder = try Example.folder(scratch)
    try scratch.write("alingsas/.gammalt/goals.json", "{}")
    try scratch.write("alingsas/bilder/foto.png", "")
    try scratch.write("alingsas/log/anna-1.jsonl", "")
    try scratch.write("alingsas/conflicts/a.json", "{}")
    try scratch.write("alingsas/kommunstyrelsen/bilagor/foto.png", "")
    mkdir("\(scratch.path)/alingsas/tom", 0o700)
    #expect(folder.surveyed.problems == [])
  }

  @Test func `A body's folder under a name that no body has is a problem, with the names`() throws {
    let folder = try Example.folder(scratch)
    rename("\(scratch.path)/alingsas/kommunstyrelsen", "\(scratch.path)/alingsas/ks")
    let workspace = folder.surveyed
    let problem = try #require(workspace.problems.first)
    #expect(workspace.problems.count == 1)
    #expect(problem.path == "alingsas/ks")
    guard case .unknownBody(let known) = problem.cause else {
      Issue.record("\(problem.cause)")
      return
    }
    #expect(known.contains("kommunstyrelsen"))
  }

  @Test(arguments: ["alingsas/kommunstyrelsen/documents", "alingsas/kommunstyrelsen"])
  func `A folder that is a link to nowhere is a problem`(path: String) throws {
    let folder = try Example.folder(scratch)
    rename("\(scratch.path)/\(path)", "\(scratch.path)/.undan")
    symlink("nowhere", "\(scratch.path)/\(path)")
    let problems = folder.surveyed.problems
    #expect(problems.contains(DataProblem(path: path, cause: .file(.notAFolder))), "\(problems)")
  }

  @Test(arguments: [
    ("alingsas/goals.json", "finance.json"),
    ("alingsas/kommunstyrelsen/goal.json", "goals.json"),
    ("alingsas/kommunstyrelsen/document/budget.json", "goals.json"),
  ])
  func `A file that nothing reads is a problem, with the names that are read`(
    path: String,
    known: String
  ) throws {
    let folder = try Example.folder(scratch)
    try scratch.write(path, "{}")
    let problem = try #require(folder.survey(of: "alingsas").problems.first)
    #expect(path.hasPrefix(problem.path))
    guard case .unknownFile(let names) = problem.cause else {
      Issue.record("\(problem.cause)")
      return
    }
    #expect(names.contains(known))
  }
}

extension DataFolder {
  /// Everything in the folder, with what the names in it tell.
  fileprivate var surveyed: Workspace {
    var workspace = self.workspace
    for id in workspace.municipalities { workspace.take(survey(of: id), of: id) }
    return workspace
  }
}
