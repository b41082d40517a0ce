import Governance

/// The entries of the log that were asked for, as far as they are read.
struct Logbook: Hashable, Sendable {
  /// What was asked for.
  let query: LogQuery
  /// The changes, latest first.
  private(set) var changes: [ChangeSet] = []
  /// Lines that are no entries.
  private(set) var problems: [DataProblem] = []
  /// What has been asked for and not come yet.
  private(set) var awaited: LogRequest?
  /// Whether all there is has been read.
  private(set) var isWhole = false
  /// Grows with each change of what is here.
  private(set) var version = 0
  private var isBegun = false
  /// Those that were saved since; reading meets some of them again.
  private var saved: Set<ChangeSet.ID> = []

  /// Whether others have made changes since it was read.
  var isStale = false

  init(_ query: LogQuery) {
    self.query = query
  }
}

extension Logbook {
  /// Whether more has been asked for.
  var isReading: Bool { awaited != nil }
  /// Whether nothing has been asked for yet.
  var isNew: Bool { !isBegun }

  /// Asks for more: the latest where nothing is here yet, else what comes behind.
  mutating func ask(for most: Int, as number: Int) -> LogRequest {
    let start = isBegun ? LogStart.whereLeft : .latest
    isBegun = true
    let request = LogRequest(query: query, start: start, most: most, number: number)
    awaited = request
    return request
  }

  /// Takes in earlier entries, where they are what is awaited.
  mutating func take(_ stretch: LogStretch, of request: LogRequest) {
    guard request == awaited else { return }
    changes += stretch.changes.filter { !saved.contains($0.id) }
    problems += stretch.problems
    isWhole = stretch.isWhole
    awaited = nil
    version += 1
  }

  /// Takes in a change that has just been saved.
  mutating func take(_ change: ChangeSet) {
    guard query.admits(change), saved.insert(change.id).inserted else { return }
    changes.removeAll { $0.id == change.id }
    changes.insert(change, at: 0)
    version += 1
  }
}

/// What the user wants to see of the log, whoever's it is.
struct LogChoices: Hashable, Sendable {
  /// Whose changes; `nil` for everybody's.
  var who: String?
  /// From which time on.
  var time = LogTime.whole
}

/// From which time on changes are shown.
enum LogTime: CaseIterable, Hashable, Sendable {
  /// From the first.
  case whole
  /// From the day after the report before the chosen period's.
  case reportingPeriod
  /// From the first of this month.
  case month
  /// From the first of this year.
  case year
}

/// An entry of the log, in words.
struct LogLine: Hashable, Sendable {
  var change: ChangeSet
  /// What was changed.
  var text: String
  /// Whose data, where several bodies' are shown.
  var owner: String
  /// All that a filter looks for in it, as it is compared.
  var searched: [UInt8]
}

/// What the lines of the log depend on.
struct LogKey: Hashable, Sendable {
  var query: LogQuery
  var version: Int
  var revision: Int
  var isReading: Bool
}

/// A change of which it is being found out what stands in the way of taking it back.
struct Reversing: Hashable, Sendable {
  /// What is done once it is known.
  enum Purpose: Hashable, Sendable {
    /// It is taken back, if nothing is in the way.
    case takeBack
    /// It could not be taken back, and it is said who prevents it.
    case explain
  }

  var change: ChangeSet
  var purpose: Purpose
}
