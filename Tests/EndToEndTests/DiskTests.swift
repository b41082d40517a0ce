import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// Disks and folders that fail under the real program.
@Suite struct DiskTests {
  /// Changes a status, which cannot be saved, and leaves; nothing may be half done.
  private func expectTakenBack(_ workplace: Workplace, says: String) throws {
    let session = try workplace.launch { ($0.width, $0.height) = (160, 40) }
    try session.waitFor("[1 Övers", "Tillgänglighet och service", "q avsluta")
    try expectTakenBack(session, says: says)
  }

  private func expectTakenBack(_ session: TerminalSession, says: String) throws {
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.type(.text("s"))
    try session.waitFor("har tagits tillbaka", says, "Inte sparat", "◑ Påbörjad       Välfärdens")
    try session.type(.text("q"), until: "Den senaste ändringen kunde inte sparas.")
    try session.type(.text("j"))
    #expect(try session.waitForEnd() == .exited(0))
    session.expectRestored()
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk needs root"))
  func `On a full disk nothing changes, and it says that it is full`() throws {
    let workplace = try Workplace()
    let disk = try SmallDisk(at: workplace.path("data"))
    try FileManager.default.copyItem(
      atPath: "\(Workplace.example)/\(Workplace.municipality)",
      toPath: workplace.path("data/\(Workplace.municipality)")
    )
    disk.fill()
    let before = workplace.snapshot
    try expectTakenBack(workplace, says: "isken är full")
    #expect(workplace.snapshot.filter { $0.value != "" } == before.filter { $0.value != "" })
    disk.empty()
    try expectSaved(workplace)
  }

  /// Starts anew and changes a status, which is saved.
  private func expectSaved(_ workplace: Workplace) throws {
    let session = try workplace.launch()
    try session.type(.text("4"), until: "[4 Uppdr")
    try session.waitFor(text: "◑ Påbörjad       Välfärdens")
    try session.type(.text("s"))
    try session.waitForSaved("Färdig · u ångrar")
    try session.leave()
    #expect(workplace.log.count == 1)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk needs root"))
  func `Where the computer's own disk is full nothing changes either`() throws {
    let workplace = try Workplace()
    let disk = try SmallDisk(at: workplace.path("state"))
    let first = try workplace.start()
    try first.leave()
    disk.fill()
    let before = workplace.snapshot
    try expectTakenBack(workplace, says: "isken är full")
    #expect(workplace.snapshot == before)
    disk.empty()
    try expectSaved(workplace)
  }

  @Test func `A file that may not grow is an error like any other`() throws {
    let workplace = try Workplace()
    try workplace.replace("\"format\": 1", with: "\"format\":  1", in: Workplace.document)
    let before = workplace.snapshot
    let command = "ulimit -f 1; exec \"$0\" format data"
    let run = try ProgramRun(
      ["bash", "-c", command, BuiltProgram.path("namndkoll")],
      workplace.setup()
    )
    #expect(run.end == .exited(2) && run.errors.contains("27"))
    #expect(workplace.snapshot == before)
  }

  @Test(arguments: ["data/alingsas/kommunstyrelsen", "data/alingsas", "data"])
  func `A folder that is gone is said to be gone, and nothing is made in its place`(
    folder: String
  ) throws {
    let workplace = try Workplace()
    let session = try workplace.start { ($0.width, $0.height) = (160, 40) }
    try session.type(.text("4"), until: "[4 Uppdr")
    let before = workplace.snapshot
    rename(workplace.path(folder), workplace.path("away"))
    try session.type(.text("s"))
    try session.waitFor("har tagits tillbaka", "finns inte", "Inte sparat")
    #expect(!FileManager.default.fileExists(atPath: workplace.path(folder)))
    try session.type(.text("q"), until: "Den senaste ändringen kunde inte sparas.")
    try session.type(.text("j"))
    #expect(try session.waitForEnd() == .exited(0))
    rename(workplace.path("away"), workplace.path(folder))
    #expect(workplace.snapshot == before)
    try expectSaved(workplace)
  }
}

/// A disk of its own at a folder's place, as long as it is held.
private final class SmallDisk {
  private let path: String

  static var isPossible: Bool {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    return (try? SmallDisk(at: folder.path)) != nil
  }

  init(at path: String) throws {
    self.path = path
    guard mount("tmpfs", path, "tmpfs", 0, "size=512k") == 0 else {
      throw SessionFailure("no small disk at \(path): errno \(errno)")
    }
  }

  deinit {
    // Even where something still runs on it: nothing of a test stays behind.
    umount2(path, 2)
  }

  /// Writes until nothing more fits.
  func fill() {
    let file = open("\(path)/.filling", O_WRONLY | O_CREAT, 0o600)
    let block = [UInt8](repeating: 0, count: 4_096)
    while write(file, block, block.count) > 0 {}
    close(file)
  }

  func empty() { unlink("\(path)/.filling") }
}
