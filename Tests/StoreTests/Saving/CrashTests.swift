import Glibc
import Governance
import Testing

@testable import Store

/// A save that goes wrong at any of its steps.
struct CrashTests {
  private static let change = Example.change(
    1,
    Example.setLevel,
    Example.setCell,
    Example.addIndicator
  )

  /// How the files stand: none of the change in them, or all of it.
  private func made(_ office: Office) throws -> Bool {
    let goals = try #require(office.text(Example.goalsFile))
    let document = try #require(office.text(Example.documentFile))
    let indicators = office.text(Example.indicatorsFile)
    if goals == Example.goals, document == Example.document, indicators == nil { return false }
    #expect(goals == Example.goals.replacing("fullyMet", with: "partlyMet"))
    #expect(document.contains("\"values\": {\"budget\": 92000}"))
    #expect(indicators?.contains("\"nki\"") == true)
    return true
  }

  @Test func `After a crash at any step the change is made whole or not at all`() throws {
    var moment = 0
    var outcomes: [Bool] = []
    while true {
      let office = try Office()
      _ = try office.scribe()
      let disk = FaultyDisk(.crash, at: moment)
      try attempt(office, disk)
      let scribe = try office.scribe()
      let isMade = try made(office)
      #expect(office.logLines.count == (isMade ? 1 : 0), "moment \(moment)")
      #expect(scribe.recovery.drafts.isEmpty && scribe.recovery.waiting.isEmpty, "moment \(moment)")
      try goOn(office, consume scribe)
      outcomes.append(isMade)
      guard disk.struck else { break }
      moment += 1
    }
    #expect(outcomes.contains(false) && outcomes.count > 15)
    #expect(outcomes == outcomes.sorted { !$0 && $1 }, "once the journal is written it is made")
  }

  @Test func `An undo that leaves a register empty takes its file along, whenever it crashes`()
    throws
  {
    var moment = 0
    while true {
      let office = try Office()
      let undo = try inserted(office)
      let before = office.text(Example.indicatorsFile)
      let disk = FaultyDisk(.crash, at: moment)
      try attempt(office, disk, undo)
      _ = try office.scribe()
      let text = office.text(Example.indicatorsFile)
      #expect(text == nil || text == before, "moment \(moment)")
      #expect(office.logLines.count == (text == nil ? 2 : 1), "moment \(moment)")
      guard disk.struck else { break }
      moment += 1
    }
    #expect(moment > 10)
  }

  /// Makes the first indicator, and says what takes it back.
  private func inserted(_ office: Office) throws -> ChangeSet {
    var scribe = try office.scribe()
    let made = try scribe.save(Example.change(1, Example.addIndicator)).get().change
    return made.undoing(id: .init("test-2"), when: made.when, who: "anna")
  }

  @Test(arguments: [FaultyDisk.Fault.once(EIO), .once(ENOSPC), .full])
  func `A call that fails leaves everything as it was, or is made up for`(
    fault: FaultyDisk.Fault
  ) throws {
    var moment = 0
    while true {
      let office = try Office()
      _ = try office.scribe()
      let disk = FaultyDisk(fault, at: moment)
      let result = try attempt(office, disk)
      let isMade: Bool
      switch result {
      case .success?: isMade = try made(office)
      case .failure(.unfinished)?:
        _ = try office.scribe()
        isMade = try made(office)
      default:
        isMade = try made(office)
        #expect(!isMade, "moment \(moment)")
      }
      if case .success? = result { #expect(isMade) }
      #expect(
        office.logLines.count == (isMade ? 1 : 0),
        "moment \(moment): \(String(describing: result))"
      )
      try goOn(office, try office.scribe())
      guard disk.struck else { break }
      moment += 1
    }
    #expect(moment > 15)
  }

  @Test func `A signal that interrupts is no failure`() throws {
    for moment in 0..<40 {
      let office = try Office()
      _ = try office.scribe()
      let result = try attempt(office, FaultyDisk(.once(EINTR), at: moment))
      if case .failure(.notWritten)? = result { Issue.record("moment \(moment)") }
    }
  }

  /// Tries to save on a disk that goes wrong, and lets go of everything.
  @discardableResult
  private func attempt(
    _ office: Office,
    _ disk: FaultyDisk,
    _ change: ChangeSet = Self.change
  ) throws -> Result<SavedChange, SaveFault>? {
    do {
      var scribe = try office.scribe(disk.files)
      return scribe.save(change)
    } catch is FileFault {
      return nil
    }
  }

  /// The next change can be made as if nothing had happened, and the log is whole.
  private func goOn(_ office: Office, _ scribe: consuming Scribe) throws {
    let before = office.logLines.count
    _ = try scribe.save(Example.change(2, Example.setTitle)).get()
    #expect(office.logLines.count == before + 1)
    let page = LogReader(of: try office.folder()).latest(10, of: "alingsas")
    #expect(page.entries.count == before + 1 && page.problems.isEmpty)
    #expect(office.scratch.names("data/alingsas/kommunstyrelsen").allSatisfy { !$0.hasPrefix(".") })
  }
}

/// What becomes of a change that was being saved, when its files are no longer what they were.
struct RecoveryTests {
  private static let change = Example.change(1, Example.setLevel, Example.setCell)

  /// An office where a program died when it had replaced some of its files.
  private func office(deadAfter replaced: Int) throws -> Office {
    for moment in 0... {
      let office = try Office()
      _ = try office.scribe()
      let disk = FaultyDisk(.crash, at: moment)
      do {
        var scribe = try office.scribe(disk.files)
        _ = scribe.save(Self.change)
      } catch is FileFault {}
      let files = [Example.goalsFile, Example.documentFile]
      let originals = [Example.goals, Example.document]
      let done = zip(files, originals).count { office.text($0) != $1 }
      if done == replaced, try journaled(office) { return office }
      precondition(done <= replaced, "the moment was missed")
    }
    preconditionFailure("there is always another moment")
  }

  private func journaled(_ office: Office) throws -> Bool {
    let slots = try office.state().freeSlots()
    defer { for slot in slots { slot.release() } }
    return try slots.contains { try Intent($0.content()) != nil }
  }

  @Test(arguments: [0, 1, 2])
  func `It is finished where the files are as it left them`(replaced: Int) throws {
    let office = try office(deadAfter: replaced)
    let scribe = try office.scribe()
    #expect(scribe.recovery.completed == [Self.change])
    #expect(office.logLines.count == 1)
    #expect(office.text(Example.documentFile)?.contains("92000") == true)
    #expect(try !journaled(office))
  }

  @Test func `It becomes a draft, and is taken back, where somebody has changed the rest`() throws {
    let office = try office(deadAfter: 1)
    let theirs = Example.document.replacing("91867", with: "91868")
    try office.scratch.write("data/\(Example.documentFile.path)", theirs)
    let scribe = try office.scribe()
    #expect(scribe.recovery.drafts == [Self.change])
    #expect(try office.state().drafts == [Draft(Self.change, .unsaved)])
    #expect(office.text(Example.goalsFile) == Example.goals)
    #expect(office.text(Example.documentFile) == theirs)
    #expect(office.logLines.isEmpty)
  }

  @Test func `Only the log line is missing where all of it is in files that were changed since`()
    throws
  {
    let office = try office(deadAfter: 2)
    let theirs = try #require(office.text(Example.goalsFile)).replacing("Utbud", with: "Deras")
    try office.scratch.write("data/\(Example.goalsFile.path)", theirs)
    let scribe = try office.scribe()
    #expect(scribe.recovery.completed == [Self.change])
    #expect(office.text(Example.goalsFile) == theirs)
    #expect(office.logLines.count == 1)
  }

  @Test func `It waits where the files cannot be read, and its journal is not overwritten`() throws
  {
    let office = try office(deadAfter: 1)
    let folder = "\(office.scratch.path)/data/alingsas"
    rename(folder, "\(folder)-away")
    #expect(try office.scribe().recovery.waiting.count == 1)
    rename("\(folder)-away", folder)
    #expect(try office.scribe().recovery.completed == [Self.change])
    #expect(try office.scribe().recovery == Recovery())
    #expect(office.logLines.count == 1)
  }
}
