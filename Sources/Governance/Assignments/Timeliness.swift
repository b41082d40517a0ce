/// How an assignment stands to its due date.
///
/// Computed, never stored.
public enum Timeliness: Hashable, Sendable {
  /// It has no due date, or is closed.
  case notApplicable
  /// There is time left.
  case ahead(days: Int)
  /// *Förfaller snart*: few days are left.
  case dueSoon(days: Int)
  /// *Försenad*.
  case overdue(days: Int)
}

extension Assignment {
  /// The latest follow-up not after a period that says something, with its period.
  public func followUp(at period: ReportingPeriod) -> (ReportingPeriod, FollowUp)? {
    followUps.filter { $0.key <= period && ($0.value.status != nil || $0.value.comment != nil) }
      .max { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The latest status given not after a period; `nil` where none was.
  public func givenStatus(at period: ReportingPeriod) -> AssignmentStatus? {
    let given = followUps.filter { $0.key <= period && $0.value.status != nil }
    return given.max { $0.key < $1.key }?.value.status
  }

  /// The status at a period: the latest one given; the first of the list where none was.
  public func status(at period: ReportingPeriod, settings: Settings) -> AssignmentStatus {
    givenStatus(at: period) ?? settings.firstStatus(of: kind)
  }

  /// The status as far as it is known: the one given; an assignment that nobody has said anything of is
  /// the first of the list, but no direction or inquiry is said to be *Ej påbörjad* by nobody.
  public func knownStatus(at period: ReportingPeriod, settings: Settings) -> AssignmentStatus? {
    kind == .assignment ? status(at: period, settings: settings) : givenStatus(at: period)
  }

  /// Whether there is nothing left to do at a period.
  public func isClosed(at period: ReportingPeriod, settings: Settings) -> Bool {
    settings.closes(status(at: period, settings: settings), kind)
  }

  /// How it stands to its due date on a day.
  public func timeliness(
    at period: ReportingPeriod,
    on day: CalendarDate,
    settings: Settings
  ) -> Timeliness {
    guard let due, !isClosed(at: period, settings: settings) else { return .notApplicable }
    let left = due.lastDate.dayNumber - day.dayNumber
    if left < 0 { return .overdue(days: -left) }
    return left <= settings.dueSoonDays ? .dueSoon(days: left) : .ahead(days: left)
  }
}

extension ReportingPeriod {
  /// The day on which deadlines are judged: today, or the period's last day where that is earlier,
  /// so that an old report reads as it did.
  public func referenceDay(today: CalendarDate) -> CalendarDate { min(today, lastDay) }
}
