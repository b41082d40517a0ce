internal import Governance
internal import Wording

extension Scene {
  /// Everything that the check found, errors first.
  var sums: Report { report(ofSums: findingRows) }

  /// What the check found, errors first, with the names of where it is.
  var findingRows: [FindingRow] {
    workspace.findings(of: owner).map { FindingRow($0, names, in: workspace, words) }
  }

  /// Some of what the check found.
  func report(ofSums rows: [FindingRow]) -> Report {
    report(ReportTable(sumColumns, rows: rows, at: \.finding.place))
  }

  private var sumColumns: [ReportColumn<FindingRow>] {
    [
      column(.verdict, in: .marks) { .text(String($0.finding.verdict.mark)) },
      column(.verdict, in: .words) { [words] row in
        .code(row.finding.verdict.rawValue, words: words[.finding(row.finding.verdict)])
      },
      column(.document) { .text($0.document) },
      column(.line, in: .text) { .text($0.place) },
      column(.statement, in: .data) { ReportEntry($0.statement) },
      column(.line, in: .data) { ReportEntry($0.line) },
      column(.column, in: .data) { ReportEntry($0.column) },
    ] + FindingRow.shownFigures(words)
  }

  /// The documents with what is known of them, then what each holds beside its tables.
  var documents: [Report] {
    [
      report(
        ReportTable(documentColumns, rows: documentsInOrder) { [owner] in
          Address(owner, ["documents", $0.id.text])
        }
      )
    ]
      + documentsInOrder.flatMap { contents(of: $0) }
  }

  private var documentColumns: [ReportColumn<Document>] {
    [
      column(.document) { .text($0.title) },
      ReportColumn(key: "kind", title: words.fieldName(.documentKind)) { [words] in
        .text(words.documentKind($0.kind))
      },
      ReportColumn(key: "state", title: words.fieldName(.documentState)) { [words] in
        .text(words.documentState($0.state))
      },
      ReportColumn(key: "year", title: words.fieldName(.year)) { .text(String($0.year)) },
      ReportColumn(key: "decided", title: words.fieldName(.decided)) { [words] in
        ReportEntry($0.decided.map { words.partialDate($0) })
      },
      ReportColumn(key: "tables", title: words.fieldName(.statements), .right) {
        .whole($0.statements.count)
      },
      ReportColumn(key: "sections", title: words.fieldName(.sections), .right) {
        .whole($0.sections.count)
      },
    ]
  }
}

extension Finding {
  /// What tells it from the other findings of the same figure: its record, level and column.
  fileprivate var place: Address {
    address.record.field(level.rawValue, column?.text ?? "")
  }
}
