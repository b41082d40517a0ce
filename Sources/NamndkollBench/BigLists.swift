import Governance
import Interface

/// A made-up body with a goal of any number of indicators, and as many assignments.
enum BigLists {
  /// The screen on it.
  static func state(_ count: Int) -> State {
    MadeUp { file in
      switch file {
      case .register(.assignments, _): .assignments(assignments(count))
      case .register(.indicators, _): .indicators(indicators(count))
      case .register(.goals, _): .goals(goals(count))
      default: nil
      }
    }
    .state()
  }

  private static let names = [
    "Samlad lokalförsörjning", "Språkkrav i upphandling", "Välfärdens finansiering",
    "Ekonomisk styrning", "Åtgärder mot ohälsa", "Bostäder för unga",
  ]

  private static func assignments(_ count: Int) -> AssignmentRegister {
    var register = AssignmentRegister.empty
    register.assignments = (0..<count)
      .compactMap { index in
        guard let id = Assignment.ID("uppdrag-\(index)") else { return nil }
        var assignment = Assignment.empty
        assignment.id = id
        assignment.title = "\(names[index % names.count]), uppdrag \(index)"
        return assignment
      }
    return register
  }

  private static func indicators(_ count: Int) -> IndicatorRegister {
    var register = IndicatorRegister.empty
    register.indicators = (0..<count)
      .compactMap { index in
        guard let id = Indicator.ID("indikator-\(index)") else { return nil }
        var indicator = Indicator.empty
        indicator.id = id
        indicator.name = "\(names[index % names.count]), andel \(index)"
        indicator.outcomes = [Year(2023): .number(Amount(digits: index % 100))]
        return indicator
      }
    return register
  }

  private static func goals(_ count: Int) -> GoalRegister {
    var goal = Goal.empty
    goal.id = "mal"
    goal.title = "Ett mål"
    goal.indicators = (0..<count).compactMap { Indicator.ID("indikator-\($0)") }
    var register = GoalRegister.empty
    register.goals = [goal]
    return register
  }
}
