import Testing

@testable import Governance

/// What an action is to have.
@Suite struct ActionTests {
  private func action(_ change: (inout Assignment) -> Void = { _ in }) -> Assignment {
    var action = Assignment.empty
    action.kind = .action
    change(&action)
    return action
  }

  @Test func `An action says what it lacks of decision, effect, who answers for it, and due`() {
    #expect(action().lacks == [.decision, .effect, .recipient, .due])
    let half = action {
      $0.decision = .empty
      $0.effect = .interval(1, 2)
      $0.recipient = "Ekonomiavdelningen"
    }
    #expect(half.lacks == [.decision, .due])
    let whole = action {
      $0.decision = .empty
      $0.decision?.date = .year(2026)
      $0.effect = .approximate(500)
      $0.recipient = "Ekonomiavdelningen"
      $0.due = DuePeriod(code: "by 2026-Q4")
    }
    #expect(whole.lacks.isEmpty)
  }

  @Test func `Nothing else is asked for as an action is`() {
    #expect(Assignment.empty.lacks.isEmpty)
  }
}
