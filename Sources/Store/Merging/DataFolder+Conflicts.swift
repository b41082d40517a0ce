public import Governance

extension DataFolder {
  /// A municipality's conflicts that git's merging has left, with who made what, as far as logs tell.
  public func openConflicts(of municipality: Municipality.ID) -> [OpenConflict] {
    let folder = ConflictFile.folder(municipality)
    let names = ((try? self.names(in: folder)) ?? [])
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    guard !names.isEmpty else { return [] }
    let authors = Authors(of: municipality, in: self)
    return names.flatMap { name -> [OpenConflict] in
      guard let bytes = try? read("\(folder)/\(name)").bytes,
        let file = ConflictFile(parsing: bytes)
      else { return [] }
      return file.entries.map { entry in
        OpenConflict(
          entry.conflict,
          .merge(municipality, entry: entry.id, file: name),
          ours: authors.author(of: entry.conflict.ours, at: entry.conflict.address),
          theirs: authors.author(of: entry.conflict.theirs, at: entry.conflict.address)
        )
      }
    }
  }

  /// Keeps the conflicts that merging a file has left.
  public func keep(_ conflicts: [Conflict], of file: DataFile) throws(FileFault) {
    guard !conflicts.isEmpty else { return }
    let name = ConflictFile.name(for: file)
    try change(name, of: file.owner.municipality) { $0.add(conflicts) }
  }

  /// Deletes a conflict that somebody has resolved; a file without any goes.
  public func settle(
    _ entry: String,
    in name: String,
    of municipality: Municipality.ID
  ) throws(FileFault) {
    try change(name, of: municipality) { $0.remove(entry) }
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
    if !file.entries.isEmpty {
      try replace(path, with: file.bytes, found.stamp)
    } else if found.stamp != nil {
      try remove(path)
    }
  }
}
