import Governance

/// The entries of the log that were asked for, as far as they are read.
struct Logbook: Hashable, Sendable {
  /// What was asked for.
  let query: LogQuery
  /// The changes, latest first.
  private(set) var changes: [ChangeSet] = []
  /// Lines that are no entries.
  private(set) var problems: [DataProblem] = []
  /// Whether more has been asked for.
  var isReading = true
  /// Whether all there is has been read.
  private(set) var isWhole = false
  /// Grows with each change of what is here.
  private(set) var version = 0

  init(_ query: LogQuery) {
    self.query = query
  }
}

extension Logbook {
  /// Takes in earlier entries.
  mutating func take(_ stretch: LogStretch) {
    changes += stretch.changes
    problems += stretch.problems
    isWhole = stretch.isWhole
    isReading = false
    version += 1
  }

  /// Takes in a change that has just been saved.
  mutating func take(_ change: ChangeSet) {
    guard query.admits(change), !changes.contains(where: { $0.id == change.id }) else { return }
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
