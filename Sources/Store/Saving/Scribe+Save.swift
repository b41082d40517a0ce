public import Governance

extension Scribe {
  /// Saves a change, or nothing of it.
  ///
  /// What others have changed in the same files is kept and comes back with the answer; only where
  /// they changed the same values it is a conflict, and nothing is written.
  public mutating func save(_ change: ChangeSet) -> Result<SavedChange, SaveFault> {
    do throws(SaveFault) {
      guard let municipality = change.owners.first?.municipality,
        change.owners.allSatisfy({ $0.municipality == municipality })
      else { throw .severalMunicipalities }
      let lock = try lock(municipality, for: change)
      defer { folder.files.close(lock) }
      try settle()
      return .success(
        try save(change, LogFile(folder: folder, municipality: municipality, writer: writer))
      )
    } catch {
      return .failure(error)
    }
  }

  private func lock(
    _ municipality: Municipality.ID,
    for change: ChangeSet
  ) throws(SaveFault) -> FileSystem.Descriptor {
    do throws(FileFault) {
      return try folder.lock(municipality, for: change)
    } catch {
      throw .notWritten(path: municipality.text, error)
    }
  }

  private mutating func save(_ change: ChangeSet, _ log: LogFile) throws(SaveFault) -> SavedChange {
    var before: [ReadFile] = []
    for file in change.files { before.append(try current(file, in: change)) }
    let others = Set(
      before.filter { seen[$0.file] != .some($0.bytes) && !(seen[$0.file] == nil && $0.isAbsent) }
        .map(\.file)
    )
    let plan = try Plan(change, on: before, beside: try locks(of: change))
    if !plan.change.operations.isEmpty { try write(plan, log) }
    var after: [DataFile: ReadFile] = [:]
    for file in before { after[file.file] = file }
    for piece in plan.pieces { after[piece.before.file] = stamped(piece.after) }
    recent = after.filter { !$0.value.isAbsent }
    for (file, read) in after {
      // A whole document that went by the change is not missed: it may be made again.
      if read.isAbsent { forget(file) } else { seen[file] = .some(read.bytes) }
    }
    let files = before.compactMap { after[$0.file] }.filter { !$0.isAbsent }.map(\.loaded)
    return SavedChange(change: plan.change, files: files, changedByOthers: others)
  }

  /// The locks of those whose data it changes: somebody may have locked a period meanwhile.
  private func locks(of change: ChangeSet) throws(SaveFault) -> [ReadFile] {
    var locks: [ReadFile] = []
    for owner in change.owners {
      let file = DataFile.register(.locks, owner)
      guard !change.files.contains(file) else { continue }
      do throws(DataProblem) {
        locks.append(try folder.read(file))
      } catch {
        throw .problem(error)
      }
    }
    return locks
  }

  /// A file as it is now; what is unchanged since the last change need not be understood again.
  private func current(
    _ file: DataFile,
    in change: ChangeSet
  ) throws(SaveFault) -> ReadFile {
    do throws(DataProblem) {
      if change.makesOrRemoves(file) { return try folder.readWhole(file) }
      let found = try folder.find(file)
      try requireFolder(of: file, found)
      if let known = recent[file], found.stamp != nil, found.bytes == known.document.bytes {
        return known.stamped(found.stamp)
      }
      return try folder.understand(found, as: file)
    } catch {
      throw .problem(error)
    }
  }

  /// Where a file's whole folder has gone since it was read, the file is not empty but out of reach: a
  /// network's disk, or a folder that somebody is moving.
  func requireFolder(of file: DataFile, _ found: FileBytes) throws(DataProblem) {
    guard found.stamp == nil, case .some(.some) = seen[file] else { return }
    do throws(FileFault) {
      _ = try folder.resolved(AtomicReplacement.parts(of: file.path).folder)
    } catch {
      throw DataProblem(path: file.path, cause: .file(error))
    }
  }

  private func stamped(_ file: ReadFile) -> ReadFile {
    guard !file.isAbsent else { return file }
    let place = try? folder.resolved(file.file.path)
    return file.stamped(place.flatMap { try? folder.files.stampAt($0) })
  }
}

extension ReadFile {
  /// The same with what the system says of it now.
  func stamped(_ stamp: FileStamp?) -> ReadFile {
    ReadFile(
      file: file,
      document: document,
      content: content,
      bytes: bytes,
      stamp: stamp,
      knownFingerprint: knownFingerprint
    )
  }
}
