internal import Governance
internal import Wording

/// A line of a budget table with its figures.
private struct BudgetRow {
  let line: StatementLine
  let place: Int
  let depth: Int
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
      .map { BudgetRow(line: $1, place: $0, depth: depths[$0]) }
    let figures = StatementFigures(statement)
    let path = ["documents", document.id.text, "statements", statement.id.text, "lines"]
    let columns = statement.columns.enumerated()
      .map { index, column in
        ReportColumn<BudgetRow>(key: column.id.text, title: column.label, .right) { [owner] row in
          guard row.line.kind != .heading else { return .nothing }
          let figure = figures[row.place, index]
          let line = Address(owner, path + [row.line.id.text])
          let mark = figure.mark(row.line, column) ?? verdicts[line, column.id]?.cellMark ?? " "
          return .marked(.value(figure.value, sign: column.signStyle), mark)
        }
      }
    let unit: ReportColumn<BudgetRow> = column(.unit, in: .data) { [words] row in
      let unit = row.line.unit ?? statement.unit
      return .code(unit.rawValue, words: words.unit(unit))
    }
    return ReportTable(lineColumns + [unit] + columns, rows: rows) { [owner] row in
      Address(owner, path + [row.line.id.text])
    }
  }

  private var lineColumns: [ReportColumn<BudgetRow>] {
    [
      column(.line, in: .text) { row in
        .text(String(repeating: "  ", count: row.depth) + row.line.label)
      },
      column(.line, in: .data) { .text($0.line.label) },
      column(.lineID, in: .data) { .text($0.line.id.text) },
      column(.level, in: .data) { .whole($0.depth) },
    ]
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

extension Finding.Verdict {
  /// The mark beside a printed figure; none where it adds up exactly.
  fileprivate var cellMark: Character? { self == .exact ? nil : mark }
}
