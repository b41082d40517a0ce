extension StatementCheck {
  /// A printed figure with one of its formulas, and what that comes to.
  private struct Held {
    let place: Place
    let level: Finding.Level
    let formula: Expression
    let printed: CellValue
    var value: WeighedValue
    var finding: SumFinding
  }

  /// Every printed figure that has a formula, held against it; apart from these, those whose formula names
  /// what is not there.
  func findings() -> (held: [SumFinding], unresolved: [SumFinding.Unresolved]) {
    var held: [Held] = []
    var unresolved: [SumFinding.Unresolved] = []
    for (lineIndex, line) in statement.lines.enumerated() {
      for (columnIndex, column) in statement.columns.enumerated() {
        guard let printed = line.printed[column.id], printed.amount != nil else { continue }
        let place = Place(line: lineIndex, column: columnIndex)
        for (level, formula) in checkedFormulas(line, column) {
          do throws(EvaluationFault) {
            let one = try self.held(place, level, formula, printed)
            if let one { held.append(one) }
          } catch {
            guard case .unknownReference = error else { continue }
            unresolved.append(
              SumFinding.Unresolved(
                line: line.id,
                column: column.id,
                level: level,
                formula: formula,
                fault: error
              )
            )
          }
        }
      }
    }
    excuseWhatFollows(&held)
    return (held.map(\.finding), unresolved)
  }

  /// A printed figure held against a formula; `nil` where what it is made of is not there.
  private func held(
    _ place: Place,
    _ level: Finding.Level,
    _ formula: Expression,
    _ printed: CellValue
  ) throws(EvaluationFault) -> Held? {
    let value = try evaluate(formula, at: place)
    return finding(place, level, formula, printed, value)
      .map { finding in
        Held(
          place: place,
          level: level,
          formula: formula,
          printed: printed,
          value: value,
          finding: finding
        )
      }
  }

  /// A cell's own formula alone; else the column's and, where the column can be summed, the line's.
  private func checkedFormulas(
    _ line: StatementLine,
    _ column: StatementColumn
  ) -> [(Finding.Level, Expression)] {
    guard line.kind != .heading else { return [] }
    if let own = line.formulas[column.id] { return [(.cell, own)] }
    var formulas: [(Finding.Level, Expression)] = []
    if let formula = column.formula { formulas.append((.row, formula)) }
    if column.kind != .percent, let formula = line.formula { formulas.append((.column, formula)) }
    return formulas
  }

  private func finding(
    _ place: Place,
    _ level: Finding.Level,
    _ formula: Expression,
    _ printed: CellValue,
    _ value: WeighedValue
  ) -> SumFinding? {
    guard let amount = printed.amount, let halfStep = printed.halfStep,
      let computed = value.number, let tolerance = try? value.tolerance().plus(halfStep),
      let difference = try? amount.rational.minus(computed)
    else { return nil }
    return SumFinding(
      line: statement.lines[place.line].id,
      column: statement.columns[place.column].id,
      level: level,
      formula: formula,
      printed: amount,
      computed: computed,
      tolerance: tolerance,
      verdict: SumVerdict(difference: difference, tolerance: tolerance)
    )
  }

  /// Finds what only seems wrong because of a wrong operand, each time leaving that operand's own
  /// finding as it is.
  private func excuseWhatFollows(_ held: inout [Held]) {
    let wrong = held.indices.filter { held[$0].finding.verdict == .mismatch }
    guard wrong.count > 1 else { return }
    let byPlace = Dictionary(wrong.map { (held[$0].place, $0) }) { first, _ in first }
    var blamed: Set<Int> = []
    for index in wrong where !blamed.contains(index) {
      let one = held[index]
      let places = (try? layout.places(of: one.formula, one.place.line, one.place.column)) ?? []
      let suspects = Set(places).compactMap { byPlace[$0] }
        .filter { held[$0].finding.verdict == .mismatch }.sorted()
      guard !suspects.isEmpty else { continue }
      for group in [suspects] + suspects.map({ [$0] }) {
        let replaced = Dictionary(group.map { (held[$0].place, held[$0].value) }) { first, _ in
          first
        }
        guard let value = try? evaluate(one.formula, at: one.place, replacing: replaced),
          let finding = finding(one.place, one.level, one.formula, one.printed, value),
          finding.verdict != .mismatch
        else { continue }
        held[index].finding = finding
        blamed.formUnion(group)
        break
      }
    }
  }
}
