public import Governance

extension Words {
  /// An assignment's status: *Påbörjad*.
  public func status(_ status: AssignmentStatus) -> String {
    switch status {
    case .notStarted: say("Ej påbörjad", "Not started")
    case .inProgress: say("Påbörjad", "In progress")
    case .completed: say("Färdig", "Completed")
    case .withdrawn: say("Utgår", "Withdrawn")
    }
  }

  /// A status as said of so many assignments: *6 Påbörjade* has the word for six.
  public func status(_ status: AssignmentStatus, count: Int) -> String {
    guard count != 1 else { return self.status(status) }
    return switch status {
    case .notStarted: say("Ej påbörjade", "Not started")
    case .inProgress: say("Påbörjade", "In progress")
    case .completed: say("Färdiga", "Completed")
    case .withdrawn: say("Utgår", "Withdrawn")
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
      say("om \(daysShort(days))", "in \(daysShort(days))")
    case (.overdue(let days), .long):
      say("Försenad \(self.days(days))", "Overdue by \(self.days(days))")
    case (.overdue(let days), .short):
      say("försenad \(daysShort(days))", "overdue \(daysShort(days))")
    }
  }

  /// A number of days: *1 dag*, *12 dagar*.
  public func days(_ days: Int) -> String {
    count(days, one: say("dag", "day"), many: say("dagar", "days"))
  }

  private func daysShort(_ days: Int) -> String {
    count(days, one: "d", many: "d")
  }
}
