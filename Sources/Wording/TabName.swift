/// A numbered view's name among the others, where there is no room for whole words.
public enum TabName: CaseIterable, Hashable, Sendable {
  case overview, goals, budget, assignments, internalControl, sumCheck, calendar, economy, documents
  case log
}

extension Words {
  /// The name in so few letters that ten of them stand side by side.
  public func tab(_ name: TabName) -> String {
    switch name {
    case .overview: say("Övers", "Overv")
    case .goals: say("Mål", "Goals")
    case .budget: say("Budget", "Budget")
    case .assignments: say("Uppdr", "Assign")
    case .internalControl: say("Kontr", "Contr")
    case .sumCheck: say("Avst", "Sums")
    case .calendar: say("Tid", "Cal")
    case .economy: say("Ekon", "Econ")
    case .documents: say("Dok", "Docs")
    case .log: say("Logg", "Log")
    }
  }
}
