public import Governance

/// Goes backwards through all writers' logs of a municipality, by time, as far as anybody asks.
///
/// A writer's own entries keep their order, whatever that computer's clock did.
public struct LogWalk: Sendable {
  /// One writer's log, as far as it has been gone through.
  private struct Trail: Sendable {
    let writer: String
    /// Read and not yet taken, the latest last.
    var waiting: [LogEntry] = []
    /// Where the earlier ones end; `nil` where none are left to be read.
    var rest: Int?
    var isBegun = false
  }

  private let reader: LogReader
  private let municipality: Municipality.ID
  private var trails: [Trail]
  /// Lines on the way that are no entries, and logs that cannot be read.
  public private(set) var problems: [DataProblem] = []

  /// A walk from the latest entry.
  public init(_ reader: LogReader, of municipality: Municipality.ID) {
    self.reader = reader
    self.municipality = municipality
    trails = reader.writers(of: municipality).map { Trail(writer: $0) }
  }

  private static let mostAtOnce = 64
}

extension LogWalk {
  /// The next earlier entry; `nil` at the beginning of all logs.
  public mutating func next() -> LogEntry? { step()?.entry }

  /// The next earlier entry, and in whose log it is.
  mutating func step() -> (writer: String, entry: LogEntry)? {
    var latest: Int?
    for index in trails.indices {
      fill(index)
      guard let entry = trails[index].waiting.last else { continue }
      if let found = latest, let other = trails[found].waiting.last,
        other.change.when.seconds >= entry.change.when.seconds
      {
        continue
      }
      latest = index
    }
    guard let latest, let entry = trails[latest].waiting.popLast() else { return nil }
    return (trails[latest].writer, entry)
  }

  private mutating func fill(_ index: Int) {
    while trails[index].waiting.isEmpty, !trails[index].isBegun || trails[index].rest != nil {
      let page = reader.page(
        of: trails[index].writer,
        in: municipality,
        before: trails[index].rest,
        most: Self.mostAtOnce
      )
      trails[index].isBegun = true
      trails[index].waiting = page.entries.reversed()
      trails[index].rest = page.rest
      problems += page.problems
    }
  }
}

extension LogWalk {
  /// Goes on until so many changes that are asked for are found, or so many entries are seen.
  ///
  /// Whoever asks can do other things in between, however long the log is.
  public mutating func stretch(
    _ query: LogQuery,
    most: Int,
    seeing: Int
  ) -> LogStretch {
    var stretch = LogStretch()
    let known = problems.count
    var seen = 0
    while stretch.changes.count < most, seen < seeing {
      guard let change = next()?.change, query.since.map({ change.when.date >= $0 }) ?? true else {
        stretch.isWhole = true
        break
      }
      seen += 1
      if query.admits(change) { stretch.changes.append(change) }
    }
    stretch.problems = Array(problems[known...])
    return stretch
  }

  /// What was changed after a change and has to do with it, first to last.
  ///
  /// A writer's own changes of one second stand in the order of the log; those of two writers are told apart by
  /// what they were made on.
  public mutating func changes(after change: ChangeSet) -> [ChangeSet] {
    var later: [(writer: String, change: ChangeSet)] = []
    var own: String?
    while let (writer, entry) = step() {
      let other = entry.change
      if other.id == change.id {
        own = writer
        continue
      }
      if own != nil, other.when.seconds != change.when.seconds { break }
      if writer != own, other.concerns(any: change) { later.append((writer, other)) }
    }
    return later.reversed()
      .filter { $0.writer == own || !$0.change.isEarlier(than: change) }
      .map(\.change)
  }
}

extension ChangeSet {
  /// Whether another change of the same second was made on it.
  fileprivate func isEarlier(than other: ChangeSet) -> Bool {
    when.seconds == other.when.seconds && other.isMade(on: self) && !isMade(on: other)
  }
}
