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
              verdict: figure.isAsPrinted ? verdicts[address, column.id] : nil
            )
          }
      }
  }
}
