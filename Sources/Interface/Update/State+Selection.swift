import Governance
import Screen
import Wording

/// What status, level and comment are about.
enum Subject: Hashable, Sendable {
  case goal(Facts.GoalFact)
  case assignment(Facts.AssignmentFact)
}

/// A column of a goal's page: targets or outcomes of a year.
struct SeriesColumn: Hashable, Sendable {
  var field: FieldName
  var year: Year
}

/// The selected cell of a statement.
struct SelectedCell: Hashable, Sendable {
  var table: Facts.TableFact
  var line: Int
  var column: Int

  var statementLine: StatementLine { table.statement.lines[line] }
  var statementColumn: StatementColumn { table.statement.columns[column] }
  var formula: Expression? { table.statement.formula(line: statementLine, column: statementColumn) }
  var figure: StatementFigures.Figure { table.figures[line, column] }
  var unit: Unit { table.statement.unit(line: statementLine, column: statementColumn) }
  var decimals: Int { table.statement.decimals(line: statementLine, column: statementColumn) }
  var isEditable: Bool { formula == nil && statementLine.kind != .heading && !isDecided }

  /// Whether somebody emptied it.
  var isEmptied: Bool { figure.basis == .entered && figure.value == .blank }

  /// Whether it is what decisions add, or the budget with it.
  private var isDecided: Bool { table.decided.contains(statementColumn.id) }

  /// The side of zero that what it shows is expected to be on, where it is on the other one.
  var expectedSide: Statement.Side? {
    table.statement.expectedSide(of: figure.value, line: statementLine, column: statementColumn)
  }

  /// An officer's word for why it does not add up.
  var explanation: String? { statementLine.explanations[statementColumn.id] }

  /// Why it cannot be edited.
  var refusal: Notice {
    if isDecided { return .columnOfDecisions }
    return formula == nil ? .headingHasNoFigures : .cellIsComputed
  }

  /// Where an entered value stands.
  var address: Address {
    var address = table.address(of: statementLine)
    address.field = [FieldName.values.key, statementColumn.id.text]
    return address
  }
}

extension State {
  /// The goal or assignment that the selection is about.
  var selectedSubject: Subject? {
    guard let place else { return nil }
    if let goal = place.goal {
      return derived.facts.goals.first { $0.goal.id == goal }.map(Subject.goal)
    }
    if let assignment = place.assignment {
      return derived.facts.assignments.first { $0.assignment.id == assignment }
        .map(Subject.assignment)
    }
    switch selectedRow?.content {
    case .goal(let index)?, .goalSummary(let index)?, .indicator(let index, _)?:
      return derived.facts.goals.indices.contains(index) ? .goal(derived.facts.goals[index]) : nil
    case .assignment(let index)?, .attention(let index)?:
      return .assignment(derived.facts.assignments[index])
    default: return nil
    }
  }

  /// The selected cell of the statement.
  var selectedCell: SelectedCell? {
    guard place?.view == .budget, let table, current.column > 0, !table.statement.columns.isEmpty,
      case .line(let line)? = selectedRow?.content
    else { return nil }
    return SelectedCell(
      table: table,
      line: line,
      column: min(current.column, table.statement.columns.count) - 1
    )
  }

  /// The columns of the goal's page: targets, the latest year first, then outcomes.
  var goalSeries: [SeriesColumn] { place?.goal == nil ? [] : derived.series }

  /// The same, worked out anew.
  var workedOutSeries: [SeriesColumn] {
    guard let id = place?.goal, let fact = derived.facts.holder(id) else { return [] }
    let now = Year(period.year)
    let targets = Set(fact.indicators.flatMap(\.targets.keys) + [now])
    let outcomes = Set(fact.indicators.flatMap(\.outcomes.keys) + [now])
    // From the oldest on, as charts do; what was to be reached beside what was.
    return targets.union(outcomes).sorted()
      .flatMap { year in
        (targets.contains(year) ? [SeriesColumn(field: .targets, year: year)] : [])
          + (outcomes.contains(year) ? [SeriesColumn(field: .outcomes, year: year)] : [])
      }
  }

  /// The column of a goal's page that one looks at first: what the period's year was to reach; from 1.
  var presentColumn: Int? {
    let now = SeriesColumn(field: .targets, year: Year(period.year))
    return goalSeries.firstIndex(of: now).map { $0 + 1 }
  }

  /// The selected value of the goal's page.
  var selectedSeries: (indicator: Indicator, column: SeriesColumn, address: Address)? {
    guard place?.goal != nil, current.column > 0,
      case .indicator(let goal, let index)? = selectedRow?.content,
      let indicators = derived.facts.holder(goal)?.indicators, indicators.indices.contains(index),
      case let series = goalSeries, !series.isEmpty, var address = selectedRow?.id?.address
    else { return nil }
    let column = series[min(current.column, series.count) - 1]
    address.field = [column.field.key, String(column.year.number)]
    return (indicators[index], column, address)
  }
}

extension Indicator {
  /// A value of one of its series.
  func value(_ column: SeriesColumn) -> CellValue? {
    column.field == .targets ? targets[column.year] : outcomes[column.year]
  }
}
