import Testing
import Wording

struct ApprovedTabsTests {
  @Test func `Short names of the views read as approved`() {
    var approval = Approval()
    approval.add(TabName.allCases) { $0.tab($1) }
    approval.expect(
      """
      overview: Övers | Overv
      goals: Mål | Goals
      budget: Budget | Budget
      assignments: Uppdr | Assign
      internalControl: Kontr | Contr
      sumCheck: Avst | Sums
      calendar: Tid | Cal
      economy: Ekon | Econ
      documents: Dok | Docs
      log: Logg | Log
      """
    )
  }
}
