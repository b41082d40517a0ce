import Governance

/// Settles what a slot's journal says was being saved when its program died.
///
/// Where the files are as they were before or as they were to be, the change is finished: files and log
/// line, exactly once. Where somebody has changed them since, it becomes a draft.
struct Settlement {
  let folder: DataFolder
  let state: LocalState
  let slot: WriterSlot
  let writer: String

  init(_ folder: DataFolder, _ state: LocalState, _ slot: WriterSlot, _ writer: String) {
    self.folder = folder
    self.state = state
    self.slot = slot
    self.writer = writer
  }

  /// How a file stands to the change.
  private enum Standing: Hashable {
    /// As it was before.
    case before
    /// As it was to be.
    case after
    /// Something else, in which all of the change's steps have come true.
    case holding
    /// Something else, or unreadable.
    case other
  }

  /// Settles it; `false` where the journal has to be kept.
  func settle(into recovery: inout Recovery) -> Bool {
    guard let content = try? slot.content() else { return false }
    // One that was not written to its end says that nothing else had been written yet.
    guard !Intent.isTorn(content) else { return true }
    // Perhaps a newer version's, which must not be overwritten.
    guard let intent = Intent(content) else { return false }
    guard let owner = intent.change.owners.first else { return forget() }
    do throws(FileFault) {
      let lock = try folder.lock(owner.municipality, for: intent.change)
      defer { folder.files.close(lock) }
      return settle(intent, into: &recovery)
    } catch {
      recovery.waiting.append(.unfinished(path: owner.municipality.text, error))
      return false
    }
  }

  /// Settles it where the caller has the lock already.
  func settleLocked(into recovery: inout Recovery) -> Bool {
    guard let content = try? slot.content() else { return false }
    guard let intent = Intent(content) else { return forget() }
    return settle(intent, into: &recovery)
  }

  private func forget() -> Bool { (try? slot.clearForGood()) != nil }

  /// Removes the texts that were being written when the program died.
  private func clean(_ intent: Intent) {
    for piece in intent.pieces {
      let parent = AtomicReplacement.parts(of: piece.path).folder
      guard let place = try? folder.resolved(parent) else { continue }
      AtomicReplacement(files: folder.files).removeLeftovers(in: place)
    }
  }

  private func settle(_ intent: Intent, into recovery: inout Recovery) -> Bool {
    clean(intent)
    do throws(SaveFault) {
      if try isLogged(intent.change) {
        try makeSafe(log(intent.change))
        return forget()
      }
      let files = intent.change.files.map { ($0, standing(of: $0, intent)) }
      let standings = Set(files.map(\.1))
      if standings.isSubset(of: [.before, .after]) || standings.isSubset(of: [.after, .holding]) {
        try finish(intent, files.filter { $0.1 == .before }.map(\.0))
        try makeSafe(log(intent.change))
        recovery.completed.append(intent.change)
      } else {
        try giveUp(intent, files.filter { $0.1 == .after }.map(\.0))
        recovery.drafts.append(intent.change)
      }
      return forget()
    } catch {
      recovery.waiting.append(error)
      return false
    }
  }
}

extension Settlement {
  private func log(_ change: ChangeSet) -> LogFile? {
    change.owners.first.map {
      LogFile(folder: folder, municipality: $0.municipality, writer: writer)
    }
  }

  private func isLogged(_ change: ChangeSet) throws(SaveFault) -> Bool {
    guard let log = log(change) else { return false }
    do throws(FileFault) {
      let line = try log.tail().line
      return (try? LogEntry(line: line))?.change.id == change.id
    } catch {
      throw .unfinished(path: log.path, error)
    }
  }

  private func standing(of file: DataFile, _ intent: Intent) -> Standing {
    guard let piece = intent.piece(of: file),
      let read = intent.change.makesOrRemoves(file)
        ? try? folder.readWhole(file) : try? folder.read(file)
    else { return .other }
    if read.fingerprint.text == piece.before { return .before }
    if read.fingerprint.text == piece.after { return .after }
    var workspace = Workspace()
    if !read.isAbsent { workspace.take(.loaded(read.content), for: file) }
    let operations = intent.change.operations(in: file)
    return operations.allSatisfy { $0.holds(in: workspace) } ? .holding : .other
  }

  private func finish(_ intent: Intent, _ files: [DataFile]) throws(SaveFault) {
    for file in files {
      try replace(file, by: intent.change.with(intent.change.operations(in: file)))
    }
    // Before the log: it tells only of what is safe.
    try makeSafe(intent.change.files)
    guard let log = log(intent.change) else { return }
    do throws(FileFault) {
      let tail = try log.tail()
      do throws(LogFile.AppendFault) {
        let addition = log.addition(of: intent.change, to: tail)
        try log.append(addition, after: tail)
        state.keep(intent.change, loggedIn: log, after: tail)
      } catch {
        throw error.fault
      }
    } catch {
      throw .unfinished(path: log.path, error)
    }
  }

  /// Waits for what the program that died may not have waited for: names of files, and the log's line.
  private func makeSafe(_ files: [DataFile]) throws(SaveFault) {
    for file in files {
      do throws(FileFault) {
        try folder.syncFolders(above: file.path)
      } catch {
        throw .unfinished(path: file.path, error)
      }
    }
  }

  private func makeSafe(_ log: LogFile?) throws(SaveFault) {
    guard let log else { return }
    do throws(FileFault) {
      try log.sync()
    } catch {
      throw .unfinished(path: log.path, error)
    }
  }

  /// Takes back what had been written, so that nothing of the change is left, and keeps it as a draft.
  private func giveUp(_ intent: Intent, _ files: [DataFile]) throws(SaveFault) {
    do throws(FileFault) {
      try state.keep(Draft(intent.change, .unsaved))
    } catch {
      throw .notKept(error)
    }
    for file in files {
      try replace(file, by: intent.change.takenBack(in: file))
    }
  }

  private func replace(_ file: DataFile, by change: ChangeSet) throws(SaveFault) {
    let read: ReadFile
    do throws(DataProblem) {
      read =
        change.operations.contains(where: \.makesOrRemovesFile)
        ? try folder.readWhole(file) : try folder.read(file)
    } catch {
      throw .problem(error)
    }
    let plan = try Plan(change, on: [read])
    for piece in plan.pieces where piece.isChanged {
      do throws(FileFault) {
        try folder.write(piece, over: read.stamp)
      } catch {
        throw .unfinished(path: piece.path, error)
      }
    }
  }
}

extension ChangeSet {
  /// What takes back its steps in a file: an undo, so that a register it had begun goes, too.
  fileprivate func takenBack(in file: DataFile) -> ChangeSet {
    ChangeSet(
      id: id,
      when: when,
      who: who,
      cause: .undo(id),
      operations: operations(in: file).reversed().map(\.inverse)
    )
  }
}

extension Operation {
  /// Whether its outcome is what stands there.
  fileprivate func holds(in workspace: Workspace) -> Bool {
    switch self {
    case .set(let address, _, let to): workspace.datum(at: address) == to
    case .insert(let address, let record, _): workspace.datum(at: address) == record
    case .remove(let address, _, _): workspace.datum(at: address) == nil
    case .move(let address, _, _): workspace.datum(at: address) != nil
    }
  }
}
