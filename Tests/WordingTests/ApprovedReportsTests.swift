import Governance
import Testing
import Wording

struct ApprovedReportsTests {
  @Test func `Headings of reports read as approved`() {
    var approval = Approval()
    approval.add(ReportTitle.allCases) { $0.heading($1) }
    approval.expect(
      """
      """
    )
  }

  @Test func `What commands say reads as approved`() {
    var approval = Approval()
    let notices: [CommandNotice] = [
      .unknownMunicipality("gotham", known: ["alingsas", "lerum"]),
      .unknownMunicipality("gotham", known: []), .unknownBody("ks", known: ["kommunstyrelsen"]),
      .unknownPeriod("2023"), .unknownView("mål", known: ["goals"]), .viewMissing(known: ["goals"]),
      .notWritten(.diskFull),
      .figures(printed: "10", computed: "7", difference: "+3", unit: "tkr"),
      .asComputed("a + b"), .tally(.mismatch, 2), .explainedTally(explained: 1, of: 2), .yes, .no,
    ]
    approval.add(notices) { $0[$1] }
    approval.add(Finding.Level.allCases) { $0[.level($1)] }
    approval.expect(
      """
      """
    )
  }
}
