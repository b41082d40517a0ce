import TestSupport
import Testing

/// Two clones of one repository, with the real git and the real program.
@Suite struct GitTests {
  private static let first = #""status": "completed", "comment": "Arbetet är i gång"#

  @Test func `Setting up is done once, says what it did, and needs a repository`() throws {
    let workplace = try Workplace()
    let (anna, _) = try Clone.pair(at: workplace)
    let program = try BuiltProgram.path("namndkoll")
    let again = try anna.run([program, "git", "setup", "data", "--language", "en"])
    #expect(again.lines.allSatisfy { $0.hasPrefix("Was there: ") } && again.lines.count == 4)
    #expect(try anna.git("status", "--short").isEmpty)
    #expect(try anna.git("config", "merge.namndkoll.driver").contains(" merge %O %A %B %P"))
    let run = try ProgramRun([program, "git", "setup", workplace.path("home")], workplace.setup())
    #expect(run.end == .exited(2) && run.errors.contains("git init"))
  }

  @Test(arguments: [["pull", "--no-rebase"], ["pull", "--rebase"]])
  func `Neighbouring values come together, and no log is in conflict`(pull: [String]) throws {
    let workplace = try Workplace()
    let (anna, bo) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try bo.change(.down, .text("s"))
    try bo.run(["git"] + pull + ["--quiet", "../anna", "main"])
    #expect(bo.text.split(separator: #""status": "completed""#).count == 4)
    #expect(try bo.git("status", "--short").isEmpty)
    #expect(workplace.names(in: "\(bo.data)/alingsas/log").count == 2)
    #expect(bo.log.count == 2)
    // And back, which only follows.
    try anna.git("pull", "--quiet", "--no-rebase", "../bo", "main")
    #expect(anna.text == bo.text)
  }

  @Test func `Another value of the same record comes together, in one line each`() throws {
    let workplace = try Workplace()
    let (anna, bo) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try bo.change(.text("c"), .text("Nytt."), .control("s"))
    try bo.git("pull", "--quiet", "--no-rebase", "../anna", "main")
    #expect(bo.text.contains("Nytt."))
    #expect(bo.text.split(separator: #""status": "completed""#).count == 3)
    #expect(try bo.git("diff", "--shortstat", "HEAD~1", "--", "data/*/*/*.json").contains("1 file"))
  }

  @Test func `The same value is a conflict that the screen resolves`() throws {
    let workplace = try Workplace()
    let (anna, bo) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try bo.change(.text("S"), .text("1"))
    let told = try bo.run(
      ["git", "pull", "--quiet", "--no-rebase", "../anna", "main"],
      ending: .exited(1)
    )
    #expect((told.output + told.errors).contains("assignments.json"))
    #expect(try bo.git("status", "--short").contains("UU data/alingsas/kommunstyrelsen/assig"))
    // The file is whole, and has ours.
    #expect(bo.text.contains(#""status": "notStarted""#) && !bo.text.contains("<<<<"))

    let session = try bo.start()
    try session.waitFor(text: "! 1 konflikt")
    try session.type(.text("!"), until: "Två har ändrat samma värde")
    session.expectShown("Mitt · anna ", "Deras · anna ", "Ej påbörjad", "Färdig")
    try session.type(.text("d"))
    try session.waitFor("● Färdig         Välfärdens", without: "konflikt")
    try session.waitForSaved("Avgjort.")
    try session.leave()
    // How it was decided stays with the data, for whoever decides it otherwise.
    #expect(workplace.names(in: "\(bo.data)/alingsas/conflicts").count == 1)
    try bo.commit("Merged")
    #expect(bo.text == anna.text)
    #expect(bo.log.count == 3)
    try anna.git("pull", "--quiet", "--no-rebase", "../bo", "main")
    #expect(anna.log == bo.log)
  }

  @Test func `What cannot be read is left to git, with a sentence`() throws {
    let workplace = try Workplace()
    let (anna, bo) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try workplace.write(bo.assignments, String(bo.text.dropLast(20)))
    try bo.commit("Broken")
    let half = bo.text
    let told = try bo.run(
      ["git", "pull", "--quiet", "--no-rebase", "../anna", "main"],
      ending: .exited(1)
    )
    #expect((told.output + told.errors).contains("git show :3:data/alingsas"))
    #expect(bo.text == half)
    #expect(try bo.git("show", ":3:\(bo.assignments.dropFirst(3))") == anna.text)
  }

  @Test func `A checkout under a running program shows at once, and undo does not reach over it`()
    throws
  {
    let workplace = try Workplace()
    let (anna, _) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    let new = anna.text
    let session = try anna.start()
    // The picture of the last time is there before the files are read; what can be undone comes behind.
    try session.waitFor("● Färdig         Välfärdens", "u ångra")
    try anna.git("checkout", "--quiet", "HEAD~1")
    try session.waitFor("◑ Påbörjad       Välfärdens", "! visar", without: "Läser")
    let old = anna.text
    try session.type(.text("u"), until: "Det finns inget att ångra.")
    #expect(anna.text == old && old != new)
    try anna.git("checkout", "--quiet", "main")
    try session.waitFor(text: "● Färdig         Välfärdens")
    #expect(anna.text == new)
    try session.type(.text("u"))
    try session.waitForSaved("Ångrade:")
    try session.leave()
    #expect(anna.text == old && anna.log.count == 2)
  }

  @Test func `Changes on two branches of one clone keep all entries, each with an id of its own`()
    throws
  {
    let workplace = try Workplace()
    let (anna, _) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try anna.git("checkout", "--quiet", "-b", "older", "HEAD~1")
    try anna.change(.down, .text("s"))
    try anna.git("merge", "--quiet", "--message", "Both", "main")
    #expect(anna.text.split(separator: #""status": "completed""#).count == 4)
    #expect(anna.log.count == 2)
    let ids = Set(anna.log.compactMap { $0.split(separator: "\"").dropFirst(3).first })
    #expect(ids.count == 2)
  }

  @Test func `A stash that is popped onto newer changes loses no entry, and verifying says so`()
    throws
  {
    let workplace = try Workplace()
    let (anna, _) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try anna.change(.down, .text("s"))
    let session = try anna.start()
    try anna.git("checkout", "--quiet", "HEAD~1")
    try session.waitFor("◑ Påbörjad       Kost", without: "Läser")
    try session.type(.down)
    try session.type(.down)
    try session.type(.text("s"))
    try session.waitForSaved("u ångrar")
    try anna.git("stash", "--quiet")
    try anna.git("checkout", "--quiet", "main")
    try anna.git("stash", "pop", "--quiet")
    try session.waitFor("● Färdig         Kost", "● Färdig         Samlade", without: "Läser")
    try session.leave()
    #expect(anna.log.count == 3)
    let verify = [try BuiltProgram.path("namndkoll"), "log", "data", "--verify"]
    try anna.run(verify)
    // And what is taken away after that is missed.
    let name = try #require(workplace.names(in: "\(anna.data)/alingsas/log").first)
    let kept = anna.log.prefix(2).map { "\($0)\n" }.joined()
    try workplace.write("\(anna.data)/alingsas/log/\(name)", kept)
    try anna.run(verify, ending: .exited(1))
  }

  @Test func `Two who decide the same conflict differently are asked again`() throws {
    let workplace = try Workplace()
    let (anna, bo) = try Clone.pair(at: workplace)
    try anna.change(.text("s"))
    try bo.change(.text("S"), .text("1"))
    _ = try bo.run(
      ["git", "pull", "--quiet", "--no-rebase", "../anna", "main"],
      ending: .exited(1)
    )
    // The conflict is committed undecided.
    try bo.commit("Undecided")
    try anna.git("pull", "--quiet", "--no-rebase", "../bo", "main")
    func decide(_ clone: Clone, _ key: TypedKey, seeing mine: String) throws {
      let session = try clone.start()
      try session.waitFor(text: "! 1 konflikt")
      try session.type(.text("!"), until: "Två har ändrat samma värde")
      let lines = session.screen.text.split(separator: "\n").map(String.init)
      let label = try #require(lines.firstIndex { $0.contains("Mitt · ") })
      #expect(lines[label + 1].contains(mine))
      try session.type(key)
      try session.waitForSaved("Avgjort")
      try session.leave()
      try clone.commit("Decided by \(clone.name)")
    }
    try decide(anna, .text("m"), seeing: "Färdig")
    try decide(bo, .text("m"), seeing: "Ej påbörjad")
    #expect(anna.log.count == 3 && bo.log.count == 3)
    let told = try bo.run(
      ["git", "pull", "--quiet", "--no-rebase", "../anna", "main"],
      ending: .exited(1)
    )
    #expect((told.output + told.errors).contains("conflicts/"))
    let session = try bo.start()
    try session.waitFor(text: "! 1 konflikt")
    try session.leave()
  }
}
