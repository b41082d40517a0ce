import Governance
import Wording

/// What a disc says something of: the same disc has other words in other views.
enum DiscSubject: Hashable, Sendable {
  case goals, economy, assignments, controls, risks, reports, financialGoals
  /// All assignments, or controls, of a body as one disc.
  case assignmentsTogether, controlsTogether
}

extension State {
  /// What a signal stands for, in the words that the municipality uses; nothing where it never stands there.
  func meanings(of signal: Signal, for subject: DiscSubject) -> [String] {
    switch subject {
    case .goals:
      settings.levels.filter { $0.signal == signal }.map { words.level($0, in: settings) }
    case .economy:
      EconomyLevel.allCases.filter { $0.signal == signal }.map { words[.economyLevel($0)] }
    case .assignments: statuses(of: signal)
    case .assignmentsTogether: [words[.assignmentSignal(signal)]]
    case .controls:
      ControlResult.allCases.filter { $0.signal == signal }
        .map { words.controlResult($0, in: settings) }
    case .controlsTogether: [words[.controlSignal(signal)]]
    case .risks: settings.riskValues(signalling: signal).map { [words[.riskSignal($0)]] } ?? []
    case .reports: signal == .most ? [] : [words[.reportSignal(signal)]]
    case .financialGoals:
      Self.verdicts.filter { $0.signal == signal }.map { words.standing($0, .known) }
    }
  }

  private static let verdicts: [FinancialGoalStanding.Verdict] = [.met, .notMet, .unknown]

  /// The statuses of all kinds of assignments that signal so, each once; that none is given signals nothing.
  private func statuses(of signal: Signal) -> [String] {
    let all = AssignmentKind.allCases.flatMap { kind in
      settings.statuses(of: kind).filter { $0.signal == signal }
        .map { words.status($0.status, of: kind, in: settings) }
    }
    return all + (signal == .none ? [words[.statusNotGiven]] : [])
  }
}
