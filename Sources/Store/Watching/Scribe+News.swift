public import Governance

/// A file that others have changed since it was last seen.
public struct FileNews: Hashable, Sendable {
  /// Which file.
  public let file: DataFile
  /// What it holds now; `nil` where it is gone.
  public let state: LoadState?
  /// What was done to it, by whom as far as logs tell.
  public let steps: [IncomingStep]
}

extension Scribe {
  /// Reads files again that may have changed, and says which of them others have.
  ///
  /// Waits for programs that are in the middle of saving, so that their logs tell already. Our own
  /// saves are no news.
  public mutating func news(of files: some Sequence<DataFile>) -> [FileNews] {
    var news: [FileNews] = []
    for (municipality, files) in Dictionary(grouping: files, by: \.owner.municipality)
      .sorted(by: { $0.key < $1.key })
    {
      let lock = try? folder.lock(municipality)
      defer { lock.map(folder.files.close) }
      let changed = files.sorted { $0.path < $1.path }.compactMap { look(at: $0) }
      guard !changed.isEmpty else { continue }
      let authors = Authors(of: municipality, in: folder)
      news += changed.map { look in
        let steps = look.steps.map { IncomingStep($0, by: authors.author(of: $0)) }
        return FileNews(file: look.file, state: look.state, steps: steps)
      }
    }
    return news
  }

  /// All files that have been seen, those included that could not be read.
  public var knownFiles: Set<DataFile> { Set(seen.keys).union(broken) }

  /// Takes note that a file cannot be read: the next time that it can is news, whatever it holds.
  public mutating func sawBroken(_ file: DataFile) { broken.insert(file) }

  private struct Look {
    var file: DataFile
    var state: LoadState?
    var steps: [Operation] = []
  }

  /// Looks at a file; `nil` where it is as it was.
  private mutating func look(at file: DataFile) -> Look? {
    let old = seen[file]
    do throws(DataProblem) {
      let found = try folder.find(file, .orNone)
      let isGone = found.stamp == nil && !file.isRegister
      guard !isGone || old == nil else { return gone(file, old) }
      if isGone { return nil }
      try requireFolder(of: file, found)
      let bytes = found.stamp == nil ? nil : found.bytes
      guard old == nil || old != .some(bytes) || broken.contains(file) else { return nil }
      let read = try folder.understand(found, as: file)
      let wasBroken = broken.contains(file)
      saw(read.loaded)
      let steps = wasBroken && old == nil ? [] : Self.steps(to: read, from: old)
      return Look(file: file, state: .loaded(read.content), steps: steps)
    } catch {
      broken.insert(file)
      return Look(file: file, state: .broken(error, last: nil))
    }
  }

  private mutating func gone(_ file: DataFile, _ old: [UInt8]??) -> Look {
    forget(file)
    guard case .document = file, let bytes = old.flatMap(\.self),
      let datum = (try? JSONDocument(parsing: bytes))?.datum
    else {
      // It is looked for again whenever anything happens: a folder that was moved may come back.
      broken.insert(file)
      let problem = DataProblem(path: file.path, cause: .file(.missing))
      return Look(file: file, state: .broken(problem, last: nil))
    }
    return Look(file: file, state: nil, steps: [.remove(file.address, datum, before: nil)])
  }

  /// What others did to a file that had been seen.
  private static func steps(to new: ReadFile, from old: [UInt8]??) -> [Operation] {
    guard let old else {
      guard case .document = new.file else { return [] }
      return [.insert(new.file.address, new.document.datum, before: nil)]
    }
    let before = old ?? new.file.emptyText
    guard let document = try? JSONDocument(parsing: before) else { return [] }
    return Merge.steps(from: document.datum, to: new.document.datum, in: new.file)
  }
}
