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

  /// The status at a period: the latest one given not after it.
  ///
  /// `nil` where nobody has given any: that it is *Ej påbörjad* is somebody's word, too. Source: domain,
  /// section 6.
  public func status(at period: ReportingPeriod) -> AssignmentStatus? {
    givenStatus(at: period)?.1
  }

  /// The latest status given not after a period, with the period it was given for.
  func givenStatus(at period: ReportingPeriod) -> (ReportingPeriod, AssignmentStatus)? {
    followUps.filter { $0.key <= period }
      .compactMap { period, followUp in followUp.status.map { (period, $0) } }
      .max { $0.0 < $1.0 }
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
