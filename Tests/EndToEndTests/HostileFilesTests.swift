import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// Things that are no files where files should be, and links that lead away.
@Suite struct HostileFilesTests {
  /// What can stand in a file's place, and never be waited for or written to.
  enum Thing: CaseIterable {
    case pipe, folder, device, linkAway, linkToNothing, linkToItself, linkToDevice

    func put(at path: String, away: String) {
      unlink(path)
      switch self {
      case .pipe: mkfifo(path, 0o666)
      case .folder: mkdir(path, 0o777)
      case .device: mknod(path, S_IFCHR | 0o666, UInt(1 << 8 | 5))
      case .linkAway: symlink(away, path)
      case .linkToNothing: symlink("\(away)-new", path)
      case .linkToItself: symlink(path, path)
      case .linkToDevice: symlink("/dev/zero", path)
      }
    }
  }

  /// A workplace with a file beside the data that looks like one of theirs.
  private func workplace() throws -> (Workplace, away: String) {
    let workplace = try Workplace()
    try workplace.write("away.json", workplace.text(Workplace.goals).replacing("Mål", with: "Bort"))
    return (workplace, workplace.path("away.json"))
  }

  /// Looks at everything, changes what can be changed, and leaves.
  private func work(_ workplace: Workplace) throws -> TerminalSession {
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.waitFor(text: "q avsluta")
    for view in ["2", "3", "4"] { try session.type(.text(view)) }
    try session.type(.text("s"))
    _ = session.listen(milliseconds: 150)
    try session.type(.text("q"))
    // What could not be saved is asked about.
    if (try? session.waitForEnd(seconds: 1)) == nil { try session.type(.text("j")) }
    #expect([.exited(0), .exited(1)].contains(try session.waitForEnd()))
    session.expectRestored()
    return session
  }

  @Test(
    arguments: Thing.allCases,
    [Workplace.goals, Workplace.document, Workplace.assignments, "data/alingsas/municipality.json"]
  )
  func `In a data file's place it is neither waited for nor followed`(
    thing: Thing,
    file: String
  ) throws {
    let (workplace, away) = try workplace()
    thing.put(at: workplace.path(file), away: away)
    let before = workplace.text("away.json")
    _ = try work(workplace)
    #expect(workplace.text("away.json") == before)
    #expect(!workplace.names(in: "").contains("away.json-new"))
    let check = try ProgramRun([BuiltProgram.path("namndkoll"), "check", workplace.path("data")])
    #expect(check.end == .exited(2) && !check.errors.isEmpty)
  }

  @Test(arguments: Thing.allCases)
  func `In the log's place it keeps a change from being saved, or is left alone`(
    thing: Thing
  ) throws {
    let (workplace, away) = try workplace()
    let first = try workplace.start()
    try first.type(.text("4s"))
    try first.waitForSaved("Färdig · u ångrar")
    try first.leave()
    let log = try #require(workplace.names(in: "data/alingsas/log").first)
    thing.put(at: workplace.path("data/alingsas/log/\(log)"), away: away)
    let before = workplace.text("away.json")
    let data = workplace.text(Workplace.assignments)
    _ = try work(workplace)
    #expect(workplace.text("away.json") == before)
    #expect(!workplace.names(in: "").contains("away.json-new"))
    #expect(workplace.text(Workplace.assignments) == data)
  }

  static let folders = [
    "data/alingsas/log", Workplace.board, "\(Workplace.board)/documents", "data/alingsas",
  ]

  @Test(arguments: folders)
  func `A folder that leads away is not followed`(folder: String) throws {
    let (workplace, _) = try workplace()
    try workplace.makeFolder("away")
    if folder != "data/alingsas/log" {
      rename(workplace.path(folder), workplace.path("away/there"))
    } else {
      try workplace.makeFolder("away/there")
    }
    symlink(workplace.path("away/there"), workplace.path(folder))
    let before = Dictionary(
      uniqueKeysWithValues: workplace.files(in: "away").map { ($0, workplace.text("away/\($0)")) }
    )
    let session = try work(workplace)
    let after = Dictionary(
      uniqueKeysWithValues: workplace.files(in: "away").map { ($0, workplace.text("away/\($0)")) }
    )
    #expect(after == before)
    if folder == "data/alingsas" { #expect(!session.written.contains("Alingsås")) }
  }

  @Test(arguments: ["position.json", "drafts/x.json", "writers/1-abcd"])
  func `A pipe in what the program keeps for itself is not waited for`(name: String) throws {
    let workplace = try Workplace()
    try workplace.start().leave()
    let key = try #require(workplace.names(in: "state/namndkoll").first)
    let path = workplace.path("state/namndkoll/\(key)/\(name)")
    unlink(path)
    mkfifo(path, 0o600)
    let session = try workplace.start()
    try session.type(.text("4s"))
    try session.waitForSaved("Färdig · u ångrar")
    try session.leave()
    #expect(workplace.log.count == 1)
  }

  static let ids = [
    "../../away", "/etc", ".", "..", "a/b", #"a\u0000b"#, "", " ", "A",
    String(repeating: "a", count: 81), String(repeating: "a", count: 100_000),
  ]

  @Test(arguments: ids)
  func `An id that is a path is no id`(id: String) throws {
    let workplace = try Workplace()
    try workplace.replace(
      #""id": "kommunstyrelsen""#,
      with: #""id": "\#(id)""#,
      in: "data/alingsas/municipality.json"
    )
    try workplace.replace(
      #""id": "delarsbokslut-2023""#,
      with: #""id": "\#(id)""#,
      in: Workplace.document
    )
    let before = Set(workplace.files(in: "data"))
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.waitFor("municipality.json", "q avsluta")
    try session.leave()
    #expect(Set(workplace.files(in: "data")) == before)
    let check = try ProgramRun([BuiltProgram.path("namndkoll"), "check", workplace.path("data")])
    #expect(check.end == .exited(2))
    #expect(check.errors.utf8.count < 4_000)
  }

  @Test(arguments: ["[", #"{"a":"#])
  func `Nesting without end is refused where it becomes too deep`(piece: String) throws {
    let workplace = try Workplace()
    try workplace.write(Workplace.goals, String(repeating: piece, count: 200_000))
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.waitFor("FEL I FILER", "goals.json")
    try session.leave()
  }

  @Test func `A file of gigabytes is refused by its size, and the rest is there`() throws {
    let workplace = try Workplace()
    for file in [Workplace.goals, Workplace.document] {
      truncate(workplace.path(file), 8 << 30)
    }
    let session = try workplace.launch { ($0.width, $0.height) = (120, 40) }
    try session.waitFor("FEL I FILER", "goals.json", "UPPDRAG")
    #expect(try ProcessFacts.peakMemory(session.process) < 300_000)
    try session.leave()
  }
}
