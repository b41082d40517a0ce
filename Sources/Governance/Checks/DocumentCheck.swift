/// The control of one document: its tables, identities, bridges and quoted figures.
struct DocumentCheck {
  let document: Document
  let address: Address
  let shelf: TableShelf

  init(_ document: Document, of owner: Owner, _ shelf: TableShelf) {
    self.document = document
    self.shelf = shelf
    address = Address(owner, ["documents", document.id.text])
  }

  /// The address of a record of the document.
  func address(_ path: String...) -> Address {
    Address(address.owner, address.path + path)
  }

  /// All that is found, in the order of the document.
  func findings() -> [Finding] {
    document.statements.flatMap(findings) + document.identities.flatMap(findings)
      + document.bridges.flatMap(findings) + document.sections.flatMap(findings)
  }

  private func findings(_ statement: Statement) -> [Finding] {
    let table = address(FieldName.statements.key, statement.id.text)
    let lines = Dictionary(statement.lines.map { ($0.id, $0) }) { first, _ in first }
    let columns = Dictionary(statement.columns.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<SumFinding.Error> = []
    let found = shelf.findings(in: statement, at: table)
    let unresolved = found.unresolved.compactMap { sum -> Finding? in
      guard let line = lines[sum.line], let column = columns[sum.column] else { return nil }
      return finding(sum, line, column, statement, table)
    }
    return unresolved
      + found.held.compactMap { found in
        guard let line = lines[found.line], let column = columns[found.column] else { return nil }
        if found.verdict == .mismatch, !seen.insert(found.error).inserted { return nil }
        return Finding(
          address: Address(table.owner, table.path + [FieldName.lines.key, line.id.text]),
          column: column.id,
          level: found.level,
          verdict: Finding.Verdict(found.verdict),
          printed: line.printed[column.id],
          computed: found.computed,
          difference: found.difference,
          tolerance: found.tolerance,
          formula: found.formula,
          unit: statement.unit(line: line, column: column),
          decimals: statement.decimals(line: line, column: column),
          explanation: line.explanations[column.id],
          note: line.notes[column.id],
          source: line.source(of: column.id),
          claim: nil
        )
      }
  }
}

extension DocumentCheck {
  /// That a printed figure could not be checked, as its formula names what is not there.
  private func finding(
    _ sum: SumFinding.Unresolved,
    _ line: StatementLine,
    _ column: StatementColumn,
    _ statement: Statement,
    _ table: Address
  ) -> Finding {
    Finding(
      address: Address(table.owner, table.path + [FieldName.lines.key, line.id.text]),
      column: column.id,
      level: sum.level,
      verdict: .unresolved,
      printed: line.printed[column.id],
      computed: nil,
      difference: nil,
      tolerance: nil,
      formula: sum.formula,
      unit: statement.unit(line: line, column: column),
      decimals: statement.decimals(line: line, column: column),
      explanation: line.explanations[column.id],
      note: line.notes[column.id],
      source: line.source(of: column.id),
      claim: nil,
      fault: sum.fault
    )
  }
}

extension SumFinding {
  /// What is the same where a row and a column say the same of a wrong cell.
  fileprivate struct Error: Hashable {
    let line: StatementLine.ID
    let column: StatementColumn.ID
    let computed: Rational
  }

  fileprivate var error: Error { Error(line: line, column: column, computed: computed) }
}

extension DocumentCheck {
  fileprivate func findings(_ section: Section) -> [Finding] {
    section.figures.flatMap { figure in
      let address = address(
        FieldName.sections.key,
        section.id.text,
        FieldName.figures.key,
        figure.id.text
      )
      let quoted = quotation(figure, address) ?? unresolved(figure, address)
      return [quoted, claim(figure, address)].compactMap(\.self)
    }
  }

  private func quotation(_ figure: QuotedFigure, _ address: Address) -> Finding? {
    guard let printed = figure.printed, let formula = figure.formula,
      let value = try? shelf.value(of: formula, in: address, unit: figure.unit),
      let holding = Holding(printed, against: value)
    else { return nil }
    return Finding(
      address: address,
      column: nil,
      level: .text,
      verdict: Finding.Verdict(holding.verdict),
      printed: printed,
      computed: holding.computed,
      difference: holding.difference,
      tolerance: holding.tolerance,
      formula: formula,
      unit: figure.unit,
      decimals: printed.decimals,
      explanation: figure.explanation,
      note: figure.note,
      source: figure.source,
      claim: nil
    )
  }

  private func unresolved(_ figure: QuotedFigure, _ address: Address) -> Finding? {
    unresolved(
      figure.formula.map { [$0] } ?? [],
      at: address,
      level: .text,
      printed: figure.printed,
      unit: figure.unit,
      explanation: figure.explanation,
      note: figure.note,
      source: figure.source
    )
  }

  private func claim(_ figure: QuotedFigure, _ address: Address) -> Finding? {
    guard let said = figure.claim, let shouldBe = figure.shouldBe else { return nil }
    return Finding(
      address: address,
      column: nil,
      level: .claim,
      verdict: said == shouldBe ? .exact : .mismatch,
      printed: nil,
      computed: nil,
      difference: nil,
      tolerance: nil,
      formula: nil,
      unit: nil,
      decimals: 0,
      explanation: figure.explanation,
      note: figure.note,
      source: figure.source,
      claim: Finding.Claim(said: said, shouldBe: shouldBe)
    )
  }
}
