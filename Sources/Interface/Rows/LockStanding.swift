import Governance

/// Whether the chosen period is locked.
enum LockStanding: Hashable, Sendable {
  /// It is not.
  case open
  /// It is, and what it holds is as it was locked. So many values that it only remembers are others now.
  case intact(PeriodLock, later: Int)
  /// It is, but somebody has changed the files beside the program: so many values are others now.
  case changed(PeriodLock, values: Int)

  init(_ workspace: Workspace, _ owner: Owner, _ period: ReportingPeriod) {
    guard let lock = workspace.lock(of: owner, at: period) else {
      self = .open
      return
    }
    guard !workspace.files.values.contains(.loading) else {
      self = .intact(lock, later: 0)
      return
    }
    let count = workspace.differences(of: owner, from: .locked(period), to: .now(period)).count
    self =
      workspace.isIntact(lock, of: owner)
      ? .intact(lock, later: count) : .changed(lock, values: count)
  }
}

/// What the columns that decisions add to a table are called.
struct DecidedColumns: Hashable, Sendable {
  var decisions = ""
  var revised = ""
}
