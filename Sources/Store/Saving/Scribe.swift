public import Governance

/// Writes changes down: into the journal, the files and the log, in this order, so that a crash at any
/// moment leaves each change made whole or not at all.
///
/// One thread has it; it may wait for disks and locks. Its log is its own as long as it lives.
public struct Scribe: ~Copyable, Sendable {
  let folder: DataFolder
  let state: LocalState
  var slot: WriterSlot
  /// Whose log it writes: user, host and clone.
  public let writer: String
  /// What was found half done when it was made.
  public private(set) var recovery = Recovery()
  /// What the files were when they were last read or written for the screen.
  var seen: [DataFile: [UInt8]?] = [:]
  /// Files that could not be read when last looked at.
  var broken: Set<DataFile> = []
  /// The files of the last change, which the next is likely to touch again.
  var recent: [DataFile: ReadFile] = [:]
  /// Whether the journal holds a change that could neither be finished nor taken back.
  var isUnsettled = false
  /// Folders in which nothing is left of programs that died.
  var cleaned: Set<String> = []
  /// What stands on folders that are known to be on the disk: logs, by their paths, and the journal.
  var grounded: Set<String> = []

  /// Finishes what programs that died had begun, and makes ready to write.
  public init(_ folder: DataFolder, keeping state: LocalState) throws(FileFault) {
    self.folder = folder
    self.state = state
    var recovery = Recovery()
    var own: WriterSlot?
    do throws(SystemError) {
      for slot in try state.freeSlots() {
        let writer = WriterName.text(state.surroundings, clone: slot.clone)
        let isSettled = Settlement(folder, state, slot, writer).settle(into: &recovery)
        if own == nil, isSettled { own = slot } else { slot.release() }
      }
      slot = if let own { own } else { try state.newSlot() }
    } catch {
      throw error.fault(.writing)
    }
    writer = WriterName.text(state.surroundings, clone: slot.clone)
    self.recovery = recovery
  }

  deinit {
    slot.release()
  }
}

extension Scribe {
  /// Takes note of what a file was when it was loaded, so that others' changes to it are noticed.
  public mutating func saw(_ loaded: LoadedFile) {
    seen[loaded.file] = .some(loaded.bytes)
    broken.remove(loaded.file)
  }

  /// Takes note that a file is gone.
  mutating func forget(_ file: DataFile) {
    seen[file] = nil
    broken.remove(file)
  }

  /// The ids for new changes, beginning after the last one that this writer has used.
  ///
  /// The log of a municipality that was taken away counts, too.
  public func changeIDs() -> ChangeIDs {
    let folders = (try? folder.names(in: "")) ?? []
    let logs = folders.compactMap { Municipality.ID($0) }
      .compactMap { municipality in
        try? LogFile(folder: folder, municipality: municipality, writer: writer).tail()
      }
    let logged = logs.compactMap { try? LogEntry(line: $0.line).change.id }
    let used = (logged + state.drafts.map(\.change.id))
      .compactMap { ChangeIDs.number($0, of: writer) }
    let last = max(used.max() ?? 0, state.lastNumber(of: slot.clone))
    return ChangeIDs(writer: writer, next: last + 1)
  }
}
