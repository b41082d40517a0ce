public import Governance

extension Words {
  /// An assignment's status: *Påbörjad*; its code where it is none of the usual ones.
  public func status(_ status: AssignmentStatus) -> String {
    switch status {
    case .notStarted: say("Ej påbörjad", "Not started")
    case .inProgress: say("Påbörjad", "In progress")
    case .completed: say("Färdig", "Completed")
    case .withdrawn: say("Utgår", "Withdrawn")
    case .planned: say("Planerad", "Planned")
    case .ongoing: say("Löpande", "Ongoing")
    case .notPrioritised: say("Ej prioriterad", "Not prioritised")
    default: status.code
    }
  }

  /// The status of a kind, in the municipality's own word where it has one.
  public func status(
    _ status: AssignmentStatus,
    of kind: AssignmentKind,
    in settings: Settings
  ) -> String {
    ownName(status, kind, settings) ?? self.status(status)
  }

  /// The same as said of so many: the municipality's own word does not change.
  public func status(
    _ status: AssignmentStatus,
    count: Int,
    of kind: AssignmentKind,
    in settings: Settings
  ) -> String {
    ownName(status, kind, settings) ?? self.status(status, count: count)
  }

  private func ownName(
    _ status: AssignmentStatus,
    _ kind: AssignmentKind,
    _ settings: Settings
  ) -> String? {
    settings.choice(status, of: kind)?.name.map { harmless($0) }
  }

  /// A status as said of so many assignments: *6 Påbörjade* has the word for six.
  public func status(_ status: AssignmentStatus, count: Int) -> String {
    guard count != 1 else { return self.status(status) }
    return switch status {
    case .notStarted: say("Ej påbörjade", "Not started")
    case .inProgress: say("Påbörjade", "In progress")
    case .completed: say("Färdiga", "Completed")
    case .withdrawn: say("Utgår", "Withdrawn")
    case .planned: say("Planerade", "Planned")
    case .ongoing: say("Löpande", "Ongoing")
    case .notPrioritised: say("Ej prioriterade", "Not prioritised")
    default: status.code
    }
  }

  /// How an assignment stands to its due date: *Försenad 12 dagar*; `nil` where there is nothing to say.
  ///
  /// The day it is judged on need not be today, so no words such as *i dag*.
  public func timeliness(_ timeliness: Timeliness, length: TextLength = .long) -> String? {
    switch (timeliness, length) {
    case (.notApplicable, _): nil
    case (.ahead(0), .long), (.dueSoon(0), .long): say("Sista dagen", "Last day")
    case (.ahead(0), .short), (.dueSoon(0), .short): say("sista dagen", "last day")
    case (.ahead(let days), .long), (.dueSoon(let days), .long):
      say("Förfaller om \(self.days(days))", "Due in \(self.days(days))")
    case (.ahead(let days), .short), (.dueSoon(let days), .short):
      say("om \(self.days(days))", "in \(self.days(days))")
    case (.overdue(let days), .long):
      say("Försenad \(self.days(days))", "Overdue by \(self.days(days))")
    case (.overdue(let days), .short):
      say("försenad \(self.days(days))", "overdue by \(self.days(days))")
    }
  }

  /// A number of days: *1 dag*, *12 dagar*.
  public func days(_ days: Int) -> String {
    count(days, one: say("dag", "day"), many: say("dagar", "days"))
  }
}
