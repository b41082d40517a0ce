public import Governance

extension DataFolder {
  /// A municipality's conflicts that git's merging has left, with who made what, as far as logs tell.
  ///
  /// Whoever merged called their own side ours; here ours is what was made on this computer.
  public func openConflicts(
    of municipality: Municipality.ID,
    seenFrom local: LocalState? = nil
  ) -> [OpenConflict] {
    let folder = ConflictFile.folder(municipality)
    let names = ((try? self.names(in: folder)) ?? [])
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    let entries = names.flatMap { name -> [(ConflictFile.Entry, String)] in
      let bytes = try? read("\(folder)/\(name)").bytes
      return (bytes.flatMap { ConflictFile(parsing: $0) }?.undecided ?? []).map { ($0, name) }
    }
    guard !entries.isEmpty else { return [] }
    let authors = Authors(of: municipality, in: self)
    let own = local?.ownWriters ?? []
    return entries.map { entry, name in
      let (ours, theirs) = authors.authors(of: entry.conflict)
      let open = OpenConflict(
        entry.conflict,
        .merge(municipality, entry: entry.id, file: name),
        ours: ours,
        theirs: theirs
      )
      return open.seen(by: own)
    }
  }

  /// Keeps the conflicts that merging a file has left.
  public func keep(_ conflicts: [Conflict], of file: DataFile) throws(FileFault) {
    guard !conflicts.isEmpty else { return }
    let name = ConflictFile.name(for: file)
    try change(name, of: file.owner.municipality) { $0.add(conflicts) }
  }

  /// Keeps of a conflict that somebody has resolved it, and how: what stands in the data file now.
  public func settle(
    _ entry: String,
    in name: String,
    of municipality: Municipality.ID,
    by local: LocalState
  ) throws(FileFault) {
    try change(name, of: municipality) { file in
      guard let conflict = file.entries.first(where: { $0.id == entry })?.conflict else { return }
      let decision = ConflictFile.Decision(
        value: value(at: conflict.address),
        who: local.surroundings.who,
        when: SystemClock.now()
      )
      file.decide(entry, decision)
    }
  }

  private func value(at address: Address) -> Datum? {
    guard let file = DataFile(address), let loaded = try? load(file).get() else { return nil }
    var workspace = Workspace()
    workspace.take(.loaded(loaded.content), for: file)
    return workspace.datum(at: address)
  }

  private func change(
    _ name: String,
    of municipality: Municipality.ID,
    _ edit: (inout ConflictFile) -> Void
  ) throws(FileFault) {
    let lock = try self.lock(municipality)
    defer { files.close(lock) }
    let path = "\(ConflictFile.folder(municipality))/\(name)"
    let found = try readIfPresent(path)
    var file = ConflictFile([])
    if found.stamp != nil {
      guard let read = ConflictFile(parsing: found.bytes) else { throw .notWritable }
      file = read
    }
    edit(&file)
    if file.bytes != found.bytes, !file.entries.isEmpty {
      try replace(path, with: file.bytes, found.stamp)
    }
  }
}

extension OpenConflict {
  /// With one's own side as ours, where logs tell which it is.
  fileprivate func seen(by writers: [String]) -> OpenConflict {
    let isOwn = { (author: Authorship?) in
      writers.contains { author?.change?.text.hasPrefix("\($0)-") ?? false }
    }
    if isOwn(ours) || writers.isEmpty { return self }
    if isOwn(theirs) { return turned }
    guard ours?.change != nil else { return self }
    return OpenConflict(conflict, origin, ours: ours, theirs: theirs, sides: .others)
  }
}
