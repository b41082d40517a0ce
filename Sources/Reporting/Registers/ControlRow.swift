internal import Governance

/// What a control found in one period, or the control alone where nothing is reported.
struct ControlRow {
  let control: Control
  /// The period of the report; `nil` where there is none.
  let period: ReportingPeriod?
  let report: ControlReport?
}

extension ControlRow {
  /// A row for each report, the first one first.
  static func all(of control: Control) -> [ControlRow] {
    guard !control.results.isEmpty else {
      return [ControlRow(control: control, period: nil, report: nil)]
    }
    return control.results.sorted { $0.key < $1.key }
      .map { ControlRow(control: control, period: $0, report: $1) }
  }

  /// The columns of the tidy table, after those that say whose it is.
  ///
  /// `description` is what is controlled and `text` what was found.
  static var columns: [ReportColumn<ControlRow>] {
    [
      ReportColumn(tidy: "id") { .text($0.control.id.text) },
      ReportColumn(tidy: "year") { .plain($0.control.year) },
      ReportColumn(tidy: "title") { .text($0.control.title) },
      ReportColumn(tidy: "risk_id") { ReportEntry($0.control.risk?.text) },
      ReportColumn(tidy: "risk") { ReportEntry($0.control.riskLabel) },
      ReportColumn(tidy: "inferred") { .flag($0.control.riskInferred) },
      ReportColumn(tidy: "printed_risk_value") { .plain($0.control.printedRiskValue) },
      ReportColumn(tidy: "description") { ReportEntry($0.control.text) },
      ReportColumn(tidy: "method") { ReportEntry($0.control.method) },
      ReportColumn(tidy: "responsible") { .list($0.control.responsible) },
      ReportColumn(tidy: "period") { ReportEntry($0.period?.code) },
      ReportColumn(tidy: "result") { ReportEntry($0.report?.result?.rawValue) },
      ReportColumn(tidy: "text") { ReportEntry($0.report?.text) },
      ReportColumn(tidy: "action") { ReportEntry($0.report?.action) },
      ReportColumn(tidy: "source") { ReportEntry($0.control.source?.code) },
      ReportColumn(tidy: "result_source") { ReportEntry($0.report?.source?.code) },
    ]
  }
}
