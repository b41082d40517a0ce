public import Governance

extension Workspace {
  /// Every cell of an owner's tables that something is stored in or computed for.
  public func cellRows(of owner: Owner) -> [CellRow] {
    let verdicts = CellVerdicts(findings(of: owner))
    let names = OwnerNames(owner, in: self)
    return documents(of: owner)
      .flatMap { document in
        document.statements.flatMap { statement in
          cellRows(of: statement, in: document, names, verdicts)
        }
      }
  }

  private func cellRows(
    of statement: Statement,
    in document: Document,
    _ names: OwnerNames,
    _ verdicts: CellVerdicts
  ) -> [CellRow] {
    let figures = StatementFigures(statement)
    let depths = statement.depths
    let table = ["documents", document.id.text, "statements", statement.id.text]
    return statement.lines.enumerated()
      .flatMap { lineIndex, line in
        let address = Address(names.owner, table + ["lines", line.id.text])
        return statement.columns.enumerated()
          .compactMap { columnIndex, column -> CellRow? in
            let figure = figures[lineIndex, columnIndex]
            guard line.stored(in: column.id) != nil || figure.computed != nil else { return nil }
            return CellRow(
              municipality: names.municipality,
              committee: names.committee,
              document: document.id,
              documentTitle: document.title,
              statement: statement.title,
              line: line,
              depth: depths[lineIndex],
              column: column,
              unit: statement.unit(line: line, column: column),
              figure: figure,
              decimals: line.printed[column.id]?.amount?.decimals
                ?? statement.decimals(line: line, column: column),
              verdict: verdicts[address, column.id]
            )
          }
      }
  }
}

/// The most serious verdict on each cell within its table.
private struct CellVerdicts {
  private struct Cell: Hashable {
    let line: Address
    let column: StatementColumn.ID
  }

  private var verdicts: [Cell: Finding.Verdict] = [:]

  init(_ findings: [Finding]) {
    let order: [Finding.Verdict] = [.mismatch, .rounding, .exact]
    for finding in findings where finding.level.isWithinTable {
      guard let column = finding.column else { continue }
      let cell = Cell(line: finding.address.record, column: column)
      verdicts[cell] = order.first { $0 == finding.verdict || $0 == verdicts[cell] }
    }
  }

  subscript(_ line: Address, _ column: StatementColumn.ID) -> Finding.Verdict? {
    verdicts[Cell(line: line, column: column)]
  }
}

extension Finding.Level {
  fileprivate var isWithinTable: Bool { self == .row || self == .column || self == .cell }
}
