/// Computes the cells of one statement, each once, following formulas to what they are made of.
///
/// Cells underway stand in a list, not on the call stack, so that no chain of formulas is too long.
struct StatementEvaluator {
  private typealias Figure = StatementFigures.Figure
  private typealias Place = StatementLayout.Place

  /// How far a cell has come.
  private enum Slot {
    case waiting(Task)
    case underway
    /// The figure, and whether anything it is made of differs from what was printed.
    case known(Figure, edited: Bool)
  }

  /// What is to be computed for a cell.
  private struct Task {
    let formula: Expression
    let printed: CellValue?
    let decimals: Int
  }

  /// A cell with a task, some of whose operands are still to be computed.
  private struct Computation {
    let place: Place
    let task: Task
    let operands: [Place]
    var settled = 0
  }

  let statement: Statement
  let layout: StatementLayout
  private var slots: [Slot] = []

  init(_ statement: Statement) {
    self.statement = statement
    layout = StatementLayout(statement, parameters: statement.currentParameters)
    slots.reserveCapacity(statement.lines.count * statement.columns.count)
    for line in statement.lines {
      for column in statement.columns {
        slots.append(Self.slot(statement, line, column))
      }
    }
  }

  mutating func figure(_ line: Int, _ column: Int) -> StatementFigures.Figure {
    let place = Place(line: line, column: column)
    resolve(place)
    guard case .known(let figure, _) = slots[index(of: place)] else {
      preconditionFailure("a cell is known once it is resolved")
    }
    return figure
  }

  private static func slot(
    _ statement: Statement,
    _ line: StatementLine,
    _ column: StatementColumn
  ) -> Slot {
    let printed = line.printed[column.id]
    // A column's formula means nothing for a *varav* whose document leaves the cell empty.
    let isMeaningless =
      line.kind == .memo && printed == .blank && line.formulas[column.id] == nil
    if !isMeaningless, let formula = statement.formula(line: line, column: column) {
      let decimals = statement.decimals(line: line, column: column)
      return .waiting(Task(formula: formula, printed: printed, decimals: decimals))
    }
    if let entered = line.values[column.id] {
      return .known(.init(value: entered, basis: .entered), edited: entered != printed)
    }
    if let printed { return .known(.init(value: printed, basis: .printed), edited: false) }
    return .known(.init(value: .blank, basis: .nothing), edited: false)
  }

  private func index(of place: Place) -> Int {
    place.line * statement.columns.count + place.column
  }

  private mutating func resolve(_ place: Place) {
    var underway: [Computation] = []
    begin(place, &underway)
    while let top = underway.indices.last {
      let computation = underway[top]
      if computation.settled < computation.operands.count {
        underway[top].settled += 1
        begin(computation.operands[computation.settled], &underway)
      } else {
        slots[index(of: computation.place)] = finish(computation)
        underway.removeLast()
      }
    }
  }

  /// Puts a cell that waits last among those underway.
  private mutating func begin(_ place: Place, _ underway: inout [Computation]) {
    let index = index(of: place)
    guard case .waiting(let task) = slots[index] else { return }
    do throws(EvaluationFault) {
      let operands = try layout.places(of: task.formula, place.line, place.column)
      underway.append(Computation(place: place, task: task, operands: operands))
      slots[index] = .underway
    } catch {
      slots[index] = failed(task, error, edited: false)
    }
  }

  /// The result of a formula whose operands are settled.
  private func finish(_ computation: Computation) -> Slot {
    let (place, task) = (computation.place, computation.task)
    let (operands, isMoved) = gather(computation.operands)
    let edited = isMoved || statement.readsDrawn(task.formula)
    do throws(EvaluationFault) {
      // A formula reads its operands in the order in which the layout lists their places.
      var next = try operands.get().makeIterator()
      let factors = layout.factors(computation.operands, for: place)
      let environment = layout.environment(place.line, place.column) {
        (place) throws(EvaluationFault) in
        try (next.next() ?? .missing).scaled(by: factors?[place])
      }
      return computed(task, try task.formula.evaluate(in: environment), edited: edited)
    } catch {
      return failed(task, error, edited: edited)
    }
  }

  /// What stands at the places; one that is still underway is made of the cell that asks.
  private func gather(_ places: [Place]) -> (Result<[Operand], EvaluationFault>, edited: Bool) {
    var operands: [Operand] = []
    operands.reserveCapacity(places.count)
    var edited = false
    var fault: EvaluationFault?
    for place in places {
      guard case .known(let figure, let isEdited) = slots[index(of: place)] else {
        fault = fault ?? .circular
        continue
      }
      edited = edited || isEdited
      do throws(EvaluationFault) {
        operands.append(try figure.operand)
      } catch {
        fault = fault ?? error
      }
    }
    return (fault.map(Result.failure) ?? .success(operands), edited)
  }

  private func failed(_ task: Task, _ fault: EvaluationFault, edited: Bool) -> Slot {
    if let printed = task.printed, !edited {
      return .known(.init(value: printed, basis: .printed), edited: false)
    }
    return .known(.init(value: .missing, basis: .fault(fault)), edited: edited)
  }

  private func computed(_ task: Task, _ result: Operand, edited: Bool) -> Slot {
    let exact: Rational? = if case .number(let number, _) = result { number } else { nil }
    if let printed = task.printed, !edited {
      return .known(.init(value: printed, basis: .printed, computed: exact), edited: false)
    }
    let basis: StatementFigures.Basis = task.printed == nil ? .computed : .recomputed
    let value = result.cellValue(decimals: task.decimals)
    return .known(.init(value: value, basis: basis, computed: exact), edited: edited)
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
    if let amount, let halfStep { return .number(amount.rational, halfStep: halfStep) }
    return self == .blank ? .blank : .missing
  }

  /// Half of the last step in which it was printed, where it is one number.
  var halfStep: Rational? {
    switch self {
    case .number(let amount), .preliminary(let amount): amount.halfStep
    case .approximate(let amount): amount.approximateHalfStep
    case .interval, .missing, .blank, .lost: nil
    }
  }
}

extension Operand {
  /// The same in another unit.
  func scaled(by factor: Rational?) throws(EvaluationFault) -> Operand {
    guard let factor else { return self }
    return try combined(.times, .exact(factor))
  }

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
