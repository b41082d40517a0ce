import Governance

extension Scribe {
  /// Journal, files, log, in this order; what fails is taken back.
  mutating func write(_ plan: Plan, _ log: LogFile) throws(SaveFault) {
    let tail: LogFile.Tail
    do throws(FileFault) {
      try ground(log)
      tail = try log.tail()
    } catch {
      throw .notWritten(path: log.path, error)
    }
    try journal(plan.intent)
    for (index, piece) in plan.pieces.enumerated() where piece.isChanged {
      do throws(FileFault) {
        clean(piece.path)
        try folder.write(piece, over: piece.before.stamp)
      } catch {
        try takeBack(plan.pieces[...index])
        throw .notWritten(path: piece.path, error)
      }
    }
    do throws(LogFile.AppendFault) {
      let addition = log.addition(of: plan.change, to: tail)
      try log.append(addition, after: tail)
      state.keep(plan.change, loggedIn: log, after: tail)
    } catch .takenBack(let fault) {
      try takeBack(plan.pieces[...])
      throw .notWritten(path: log.path, fault)
    } catch {
      // The journal stays: the log may tell of the change, which must then be made.
      isUnsettled = true
      throw .unfinished(path: log.path, error.fault)
    }
    // Where this fails, the log tells at the next start that all is done.
    try? slot.clear()
    if let number = ChangeIDs.number(plan.change.id, of: writer) {
      try? state.keep(lastNumber: number, of: slot.clone)
    }
  }

  private mutating func journal(_ intent: Intent) throws(SaveFault) {
    do throws(SystemError) {
      if !grounded.contains(slot.clone) { try state.syncFolders() }
      grounded.insert(slot.clone)
      try slot.write(intent.bytes)
    } catch {
      do throws(SystemError) {
        try slot.clearForGood()
      } catch {
        isUnsettled = true
        throw .unfinished(path: intent.pieces.first?.path ?? "", error.fault(.writing))
      }
      throw .notKept(error.fault(.writing))
    }
  }

  /// Makes sure, once, that the log that is there will be there: a program that was killed may have begun
  /// it without waiting for its name.
  private mutating func ground(_ log: LogFile) throws(FileFault) {
    guard !grounded.contains(log.path) else { return }
    try folder.syncFolders(above: log.path)
    grounded.insert(log.path)
  }

  /// Puts the old texts back and empties the journal, so that nothing of the change is left.
  private mutating func takeBack(_ pieces: ArraySlice<Plan.Piece>) throws(SaveFault) {
    for piece in pieces.reversed() {
      do throws(FileFault) {
        try takeBack(piece)
      } catch {
        isUnsettled = true
        throw .unfinished(path: piece.path, error)
      }
    }
    do throws(SystemError) {
      try slot.clearForGood()
    } catch {
      isUnsettled = true
      throw .unfinished(path: pieces.first?.path ?? "", error.fault(.writing))
    }
  }

  private func takeBack(_ piece: Plan.Piece) throws(FileFault) {
    let now = try folder.readIfPresent(piece.path)
    guard piece.isChanged else { return }
    if piece.after.bytes == nil {
      guard now.stamp == nil else { return }
      return try folder.replace(piece.path, with: piece.before.document.bytes, nil)
    }
    guard now.stamp != nil, now.bytes == piece.after.document.bytes else { return }
    if piece.before.stamp == nil {
      try folder.remove(piece.path)
    } else {
      try folder.replace(piece.path, with: piece.before.document.bytes, now.stamp)
    }
  }

  /// Removes once from each folder what programs that died have left there.
  private mutating func clean(_ path: String) {
    let parent = AtomicReplacement.parts(of: path).folder
    guard cleaned.insert(parent).inserted, let place = try? folder.resolved(parent) else { return }
    AtomicReplacement(files: folder.files).removeLeftovers(in: place)
  }

  /// Settles a change that an earlier attempt left between before and after.
  ///
  /// The lock is held.
  mutating func settle() throws(SaveFault) {
    guard isUnsettled else { return }
    var recovery = Recovery()
    let settlement = Settlement(folder, state, slot, writer)
    guard settlement.settleLocked(into: &recovery) else {
      throw recovery.waiting.first ?? .notKept(.system(0))
    }
    isUnsettled = false
    recent = [:]
  }
}

extension DataFolder {
  /// Puts a piece of a change on the disk: a new text, or no file any more.
  func write(_ piece: Plan.Piece, over stamp: FileStamp?) throws(FileFault) {
    if piece.after.bytes == nil {
      try remove(piece.path)
    } else {
      try replace(piece.path, with: piece.after.document.bytes, stamp)
    }
  }
}
