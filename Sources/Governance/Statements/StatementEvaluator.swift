/// Computes the cells of one statement, each once, following formulas to what they are made of.
struct StatementEvaluator {
  private enum Slot {
    case unknown
    case underway
    case known(StatementFigures.Figure, edited: Bool)
  }

  let statement: Statement
  let layout: StatementLayout
  private var slots: [Slot]

  init(_ statement: Statement) {
    self.statement = statement
    layout = StatementLayout(statement)
    slots = Array(repeating: .unknown, count: statement.lines.count * statement.columns.count)
  }

  mutating func figure(_ line: Int, _ column: Int) -> StatementFigures.Figure {
    resolve(line, column).figure
  }

  /// The figure, and whether anything it is made of differs from what was printed.
  private mutating func resolve(
    _ line: Int,
    _ column: Int
  ) -> (figure: StatementFigures.Figure, edited: Bool) {
    let index = line * statement.columns.count + column
    switch slots[index] {
    case .known(let figure, let edited): return (figure, edited)
    case .underway: return (.init(value: .missing, basis: .fault(.circular)), false)
    case .unknown:
      slots[index] = .underway
      let (figure, edited) = compute(line, column)
      slots[index] = .known(figure, edited: edited)
      return (figure, edited)
    }
  }

  private mutating func compute(
    _ line: Int,
    _ column: Int
  ) -> (StatementFigures.Figure, edited: Bool) {
    let (row, head) = (statement.lines[line], statement.columns[column])
    guard let formula = statement.formula(line: row, column: head) else {
      return (stored(row, head), row.isEdited(in: head.id))
    }
    let result = evaluate(formula, line, column)
    let printed = row.printed[head.id]
    switch result {
    case .failure(let fault):
      if let printed, fault.edited == false {
        return (.init(value: printed, basis: .printed), false)
      }
      return (.init(value: .missing, basis: .fault(fault.fault)), fault.edited)
    case .success(let result):
      let exact: Rational? = if case .number(let number, _) = result.operand { number } else { nil }
      if let printed, !result.edited {
        return (.init(value: printed, basis: .printed, computed: exact), false)
      }
      let decimals = statement.decimals(line: row, column: head)
      let value = result.operand.cellValue(decimals: decimals)
      return (
        .init(value: value, basis: printed == nil ? .computed : .recomputed, computed: exact),
        result.edited
      )
    }
  }

  private func stored(_ row: StatementLine, _ head: StatementColumn) -> StatementFigures.Figure {
    if let value = row.values[head.id] { return .init(value: value, basis: .entered) }
    if let value = row.printed[head.id] { return .init(value: value, basis: .printed) }
    return .init(value: .blank, basis: .nothing)
  }

  private struct Result {
    var operand: Operand
    var edited: Bool
  }

  private struct Failure: Error {
    var fault: EvaluationFault
    var edited: Bool
  }

  private mutating func evaluate(
    _ formula: Expression,
    _ line: Int,
    _ column: Int
  ) -> Swift.Result<Result, Failure> {
    var edited = false
    do throws(EvaluationFault) {
      var values: [StatementLayout.Place: Operand] = [:]
      for place in try layout.places(of: formula, line, column) where values[place] == nil {
        let (figure, isEdited) = resolve(place.line, place.column)
        edited = edited || isEdited
        values[place] = try figure.operand
      }
      let operand = try formula.evaluate(
        in: layout.environment(line, column, statement) { values[$0] ?? .missing }
      )
      return .success(Result(operand: operand, edited: edited))
    } catch {
      return .failure(Failure(fault: error, edited: edited))
    }
  }
}

extension StatementFigures.Figure {
  /// What a formula reads here: the exact computed value where it is shown rounded, else what is
  /// shown.
  fileprivate var operand: Operand {
    get throws(EvaluationFault) {
      switch basis {
      case .fault(let fault): throw fault
      case .computed, .recomputed:
        if let computed { return .number(computed, halfStep: .zero) }
        return value.operand
      case .printed, .entered, .nothing: return value.operand
      }
    }
  }
}

extension CellValue {
  /// What a formula reads here.
  var operand: Operand {
    switch self {
    case .number(let amount), .preliminary(let amount), .approximate(let amount):
      .number(amount.rational, halfStep: amount.halfStep)
    case .blank: .blank
    case .interval, .missing, .lost: .missing
    }
  }
}

extension Operand {
  /// As a cell shows it.
  func cellValue(decimals: Int) -> CellValue {
    switch self {
    case .number(let number, _):
      number.rounded(decimals: decimals).map(CellValue.number) ?? .missing
    case .blank: .blank
    case .missing: .missing
    }
  }
}
