/// A numbered view's name among the others, where there is no room for whole words.
public enum TabName: CaseIterable, Hashable, Sendable {
  case overview, goals, budget, assignments, internalControl, sumCheck, calendar, economy, documents
  case log
}

extension Words {
  /// The name among nine others: *Uppdrag*; short, where there is less room: *Uppdr*.
  public func tab(_ name: TabName, length: TextLength = .short) -> String {
    switch length {
    case .long: longTab(name)
    case .short: shortTab(name)
    }
  }

  private func longTab(_ name: TabName) -> String {
    switch name {
    case .overview: say("Översikt", "Overview")
    case .goals: say("Mål", "Goals")
    case .budget: say("Budget", "Budget")
    case .assignments: say("Uppdrag", "Assignments")
    case .internalControl: say("Kontroll", "Control")
    case .sumCheck: say("Avstämning", "Sums")
    case .calendar: say("Tidplan", "Calendar")
    case .economy: say("Ekonomi", "Finances")
    case .documents: say("Dok", "Docs")
    case .log: say("Logg", "Log")
    }
  }

  private func shortTab(_ name: TabName) -> String {
    switch name {
    case .overview: say("Övers", "Overv")
    case .goals: say("Mål", "Goals")
    case .budget: say("Budget", "Budget")
    case .assignments: say("Uppdr", "Assign")
    case .internalControl: say("Kontr", "Risk")
    case .sumCheck: say("Avst", "Sums")
    case .calendar: say("Tid", "Cal")
    case .economy: say("Ekon", "Econ")
    case .documents: say("Dok", "Docs")
    case .log: say("Logg", "Log")
    }
  }
}
