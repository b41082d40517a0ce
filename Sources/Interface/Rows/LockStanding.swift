import Governance

/// Whether the chosen period is locked.
enum LockStanding: Hashable, Sendable {
  /// It is not.
  case open
  /// It is, and all is as it was locked.
  case intact(PeriodLock)
  /// It is, but somebody has changed the files beside the program.
  case changed(PeriodLock)

  init(_ workspace: Workspace, _ owner: Owner, _ period: ReportingPeriod) {
    guard let lock = workspace.lock(of: owner, at: period) else {
      self = .open
      return
    }
    let isIntact =
      workspace.files.values.contains(.loading) || workspace.isIntact(lock, of: owner)
    self = isIntact ? .intact(lock) : .changed(lock)
  }
}

/// What the columns that decisions add to a table are called.
struct DecidedColumns: Hashable, Sendable {
  var decisions = ""
  var revised = ""
}
