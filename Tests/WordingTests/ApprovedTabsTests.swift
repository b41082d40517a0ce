import Testing
import Wording

struct ApprovedTabsTests {
  @Test func `Short names of the views read as approved`() {
    var approval = Approval()
    approval.add(TabName.allCases) { $0.tab($1, length: .long) }
    approval.add(TabName.allCases) { $0.tab($1) }
    approval.expect(
      """
      overview: Översikt | Overview
      goals: Mål | Goals
      budget: Budget | Budget
      assignments: Uppdrag | Assignments
      internalControl: Kontroll | Control
      sumCheck: Avstämning | Sums
      calendar: Tidplan | Calendar
      economy: Ekonomi | Finances
      documents: Dok | Docs
      log: Logg | Log
      overview: Övers | Overv
      goals: Mål | Goals
      budget: Budget | Budget
      assignments: Uppdr | Assign
      internalControl: Kontr | Risk
      sumCheck: Avst | Sums
      calendar: Tid | Cal
      economy: Ekon | Econ
      documents: Dok | Docs
      log: Logg | Log
      """
    )
  }
}
