internal import Governance
internal import Wording

extension CellRow {
  /// The columns of the tidy table, in their order.
  ///
  /// `value` is what the screen shows and `printed` what the document printed; numbers have the printed
  /// decimals, and `state` tells a preliminary number and the three absences. `computed` stands only
  /// where a formula has a result: rounded to the decimals of the printed figure, so that the two can be
  /// compared at sight (`namndkoll check --format json` has the exact value). `verdict` holds the printed
  /// figure against the printed figures it is made of; where the cell shows another figure by now, entered or
  /// recomputed, it is empty, since it would speak of what is not shown.
  static func columns(_ words: Words) -> [ReportColumn<CellRow>] {
    [
      ReportColumn(.municipality, words) { .text($0.municipality) },
      ReportColumn(.committee, words) { .nonEmpty($0.committee) },
      ReportColumn(.document, words) { .text($0.documentTitle) },
      ReportColumn(.statement, words) { .text($0.statement) },
      ReportColumn(.line, words) { .text($0.line.label) },
      ReportColumn(.lineID, words) { .text($0.line.id.text) },
      ReportColumn(.level, words) { .whole($0.depth) },
      ReportColumn(.column, words) { .text($0.column.label) },
      ReportColumn(.unit, words) { .text($0.unit.rawValue) },
      ReportColumn(.state, words) { .text($0.state) },
      ReportColumn(.value, words) { .value($0.figure.value) },
      ReportColumn(.printed, words) { row in row.printed.map { .value($0) } ?? .nothing },
      ReportColumn(.computed, words) { row in
        row.figure.computed.map { .rounded($0, decimals: row.decimals) } ?? .nothing
      },
      ReportColumn(.verdict, words) { ReportEntry($0.verdict?.rawValue) },
      ReportColumn(.source, words) { ReportEntry($0.source?.code) },
    ]
  }
}
