import Testing

@testable import Governance

/// What was there at a period, and what is known of its status.
@Suite struct AssignmentValidityTests {
  private func assignment(_ change: (inout Assignment) -> Void) -> Assignment {
    var assignment = Assignment.empty
    change(&assignment)
    return assignment
  }

  @Test(
    arguments: [
      ("2024-08", false), ("2024-09", true), ("2025-01", true),
    ] as [(ReportingPeriod, Bool)]
  )
  func `It is given from the day it was decided`(period: ReportingPeriod, isGiven: Bool) throws {
    let day = try #require(CalendarDate(year: 2024, month: 9, day: 2))
    let decided = assignment {
      $0.decision = .empty
      $0.decision?.date = .day(day)
    }
    #expect(decided.isGiven(by: period, in: nil) == isGiven)
  }

  @Test func `Without a decision it is given from the year of its document`() {
    var document = Document.empty
    document.year = 2025
    let undecided = assignment { _ in }
    #expect(!undecided.isGiven(by: "2024-12", in: document))
    #expect(undecided.isGiven(by: "2025-01", in: document))
    #expect(undecided.isGiven(by: "2020-01", in: nil))
  }

  @Test func `What was followed up had been given, whatever its document says`() {
    var document = Document.empty
    document.year = 2025
    let followedUp = assignment { $0.followUps = ["2023-08": .empty] }
    #expect(followedUp.isGiven(by: "2023-08", in: document))
    #expect(!followedUp.isGiven(by: "2023-04", in: document))
  }

  @Test(arguments: AssignmentKind.allCases)
  func `Nothing is said to be not started by nobody`(kind: AssignmentKind) {
    let silent = assignment { $0.kind = kind }
    #expect(silent.status(at: "2025-01") == nil)
  }
}
