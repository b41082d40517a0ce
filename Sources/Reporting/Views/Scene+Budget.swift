public import Governance
internal import Wording

/// A line of a budget table with its figures.
private struct BudgetRow {
  let line: StatementLine
  let place: Int
  let depth: Int
  /// Its label, with its own unit where the table has another.
  let label: String
}

extension Scene {
  /// Every table of every document, the document in force first.
  var budget: [Report] {
    let verdicts = CellVerdicts(workspace.findings(of: owner))
    return documentsInOrder.flatMap { document in
      document.statements.map { report($0, in: document, verdicts) }
    }
  }

  /// A table of a document.
  func report(
    _ statement: Statement,
    in document: Document,
    _ verdicts: CellVerdicts
  ) -> Report {
    Report(
      names.labels(words) + [
        ReportLabel(.document, document.title, words),
        ReportLabel(.statement, statement.title, words),
      ],
      remark: words.unit(statement.unit),
      table(statement, in: document, verdicts)
    )
  }

  /// The documents, those that speak of nothing later than the period first.
  var documentsInOrder: [Document] {
    workspace.documents(of: owner, inForceAt: period)
  }

  private func table(
    _ statement: Statement,
    in document: Document,
    _ verdicts: CellVerdicts
  ) -> ReportTable {
    let depths = statement.depths
    let rows = statement.lines.enumerated()
      .map { place, line in
        BudgetRow(
          line: line,
          place: place,
          depth: depths[place],
          label: line.label + words.ownUnit(of: line, in: statement)
        )
      }
    let figures = StatementFigures(statement)
    let path = ["documents", document.id.text, "statements", statement.id.text, "lines"]
    func verdict(_ row: BudgetRow, _ column: StatementColumn, _ index: Int) -> Finding.Verdict? {
      guard figures[row.place, index].isAsPrinted else { return nil }
      return verdicts[Address(owner, path + [row.line.id.text]), column.id]
    }
    let columns = statement.columns.enumerated()
      .flatMap { index, column in
        [
          ReportColumn<BudgetRow>(key: column.id.text, title: column.label, .right) { row in
            guard row.line.kind != .heading else { return .nothing }
            let figure = figures[row.place, index]
            let mark = figure.mark(row.line, column) ?? verdict(row, column, index)?.mark ?? " "
            return .marked(.value(figure.value, sign: column.signStyle), mark)
          },
          verdictColumn(column) { verdict($0, column, index) },
        ]
      }
    let unit: ReportColumn<BudgetRow> = column(.unit, in: .data) { [words] row in
      let unit = row.line.unit ?? statement.unit
      return .code(unit.rawValue, words: words.unit(unit))
    }
    return ReportTable(lineColumns + [unit] + columns, rows: rows) { [owner] row in
      Address(owner, path + [row.line.id.text])
    }
  }

  /// What the check says of a column's figures, for formats that have no marks.
  private func verdictColumn(
    _ column: StatementColumn,
    _ verdict: @escaping (BudgetRow) -> Finding.Verdict?
  ) -> ReportColumn<BudgetRow> {
    ReportColumn(
      key: ReportTable.verdictKey(of: column.id),
      title: "\(words.heading(.verdict)) \(column.label)",
      in: .words
    ) { [words] row in
      verdict(row).map { .code($0.rawValue, words: words[.finding($0)]) } ?? .nothing
    }
  }

  private var lineColumns: [ReportColumn<BudgetRow>] {
    [
      column(.line, in: .text) { row in
        .text(String(repeating: "  ", count: row.depth) + row.label)
      },
      column(.line, in: .data) { .text($0.line.label) },
      column(.lineID, in: .data) { .text($0.line.id.text) },
      column(.level, in: .data) { .whole($0.depth) },
    ]
  }
}

extension ReportTable {
  /// The key of the column that says what the check says of another's figures.
  public static func verdictKey(of column: StatementColumn.ID) -> String {
    "\(column.text)_verdict"
  }
}

extension StatementFigures.Figure {
  /// `*` where it is no longer as printed, `!` where its formula has no result.
  fileprivate func mark(_ line: StatementLine, _ column: StatementColumn) -> Character? {
    switch basis {
    case .entered where line.isEdited(in: column.id): "*"
    case .recomputed: "*"
    case .fault: "!"
    case .printed, .entered, .computed, .nothing: nil
    }
  }
}

extension StatementColumn {
  /// Variances and differences show a plus.
  fileprivate var signStyle: SignStyle {
    kind == .variance || kind == .difference ? .always : .negativeOnly
  }
}
