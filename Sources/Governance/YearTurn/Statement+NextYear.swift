extension Statement {
  /// The same table a year on, without anything printed: figures are proposals, sums are formulas.
  func nextYear(_ shift: YearShift, budgetYear: Int, same address: Address) -> Statement {
    var next = self
    let figures = StatementFigures(self)
    next.title = shift.moved(title)
    (next.note, next.source, next.unknown) = (nil, nil, DatumObject())
    next.parameterCells = parameterCells.mapValues { shift.moved($0, in: id) }
    next.parameterLabels = parameterLabels.mapValues { shift.moved($0) }
    next.drawn = [:]
    next.columns = columns.map { $0.moved(shift, in: id) }
    let sources = next.columns.map { source(of: $0, budgetYear: budgetYear) }
    next.lines = lines.enumerated()
      .map { index, line in
        var moved = line.emptied(shift, in: id)
        moved.sameAs =
          Address(address.owner, address.path + [FieldName.lines.key, line.id.text]).text
        for (place, column) in next.columns.enumerated() {
          guard line.kind != .heading, next.formula(line: moved, column: column) == nil,
            let source = sources[place], let value = figures[index, source].value.proposal
          else { continue }
          moved.values[column.id] = value
        }
        return moved
      }
    return next
  }

  /// The old column that has the figures of a new one: that of the same year, else for the budget year the
  /// plan for it, else the last budget.
  private func source(of column: StatementColumn, budgetYear: Int) -> Int? {
    guard let year = column.year else { return nil }
    func find(_ kinds: [StatementColumn.Kind], _ isIn: (Int) -> Bool) -> Int? {
      let found = columns.indices.filter { index in
        kinds.contains(columns[index].kind) && columns[index].year.map(isIn) == true
          && columns[index].part == column.part
      }
      return found.max { (columns[$0].year ?? 0) < (columns[$1].year ?? 0) }
    }
    if let same = find([column.kind], { $0 == year }) { return same }
    guard column.kind.isBudget || column.kind == .part else { return nil }
    if let plan = columns.indices.first(where: {
      columns[$0].kind == .plan && columns[$0].year == year
    }) {
      return plan
    }
    guard year == budgetYear else { return nil }
    return find([column.kind]) { $0 < year } ?? find([.budget]) { $0 < year }
  }
}

extension StatementColumn {
  /// A year on.
  fileprivate func moved(_ shift: YearShift, in statement: Statement.ID) -> StatementColumn {
    var column = self
    column.id = shift.column(id, of: statement)
    column.label = shift.moved(label)
    column.shortLabel = shortLabel.map { shift.moved($0) }
    column.group = group.map { shift.moved($0) }
    column.year = year.map { $0 + shift.years }
    column.asOf = asOf.flatMap { ReportingPeriod(year: $0.year + shift.years, month: $0.month) }
    column.formula = formula.map { shift.moved($0, in: statement) }
    (column.source, column.unknown) = (nil, DatumObject())
    return column
  }

  /// Which part of its year's figures it has, where columns are parts: its id without the year.
  fileprivate var part: String? {
    kind == .part ? String(id.text.filter { !$0.isPlainDigit }) : nil
  }
}

extension StatementColumn.Kind {
  /// Whether it is a budget of its year, decided or proposed.
  fileprivate var isBudget: Bool {
    switch self {
    case .budget, .originalBudget, .revisedBudget, .periodBudget: true
    default: false
    }
  }
}

extension StatementLine {
  /// The line without what was printed, entered or said of its cells.
  fileprivate func emptied(_ shift: YearShift, in statement: Statement.ID) -> StatementLine {
    var line = self
    line.formula = formula.map { shift.moved($0, in: statement) }
    line.formulas = Dictionary(
      formulas.map { (shift.column($0, of: statement), shift.moved($1, in: statement)) }
    ) { first, _ in first }
    (line.printed, line.values, line.notes) = ([:], [:], [:])
    (line.explanations, line.sources, line.source) = ([:], [:], nil)
    (line.isInferred, line.unknown) = (false, DatumObject())
    return line
  }
}

extension CellValue {
  /// What of it is carried into a proposal: what is unknown is not.
  fileprivate var proposal: CellValue? {
    switch self {
    case .number, .preliminary, .approximate, .interval, .missing: self
    case .blank, .lost: nil
    }
  }
}
