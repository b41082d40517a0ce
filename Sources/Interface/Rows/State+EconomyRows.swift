import Governance
import Screen
import Wording

extension State {
  /// The view of economy and personnel.
  var financeRows: [Row] {
    let facts = derived.facts.finances
    let isSparse = derived.facts.isLoading || derived.facts.isPartlyUnread
    if isSparse, facts.goals.isEmpty, facts.people == nil {
      return [Row(content: .nothing(derived.facts.emptiness(.noTables)))]
    }
    let goals = facts.goals.indices.map { goalRows($0) }
    let first =
      [line(.goalsTitle)]
      + (goals.isEmpty
        ? [line(.noGoals)] : Array(goals.joined(separator: [Row(content: .blank)])))
    let parts = [first, resultRows, decisionRows, personnelRows, tableRows]
      .filter { !$0.isEmpty }
    return Array(parts.joined(separator: [Row(content: .blank)]))
  }

  private func line(_ content: EconomyRow, _ address: Address? = nil) -> Row {
    Row(id: address.map { RowID($0) }, content: .economyLine(content))
  }

  private func goalRows(_ index: Int) -> [Row] {
    let fact = derived.facts.finances.goals[index]
    let years = fact.years.map { standing in
      line(
        .goalYear(index, standing.year),
        fact.address.field(FieldName.values.key, String(standing.year.number))
      )
    }
    return [line(.goal(index), fact.address)]
      + (fact.range == nil || !hasRoomForChart ? [] : [line(.axis(index))]) + years
      + (fact.goal.judgedOn == .average || fact.standing.average != nil
        ? [line(.average(index), fact.address.field(FieldName.average.key))] : [])
      + (fact.goal.amountToRestore == nil
        ? [] : [line(.restore(index), fact.address.field(FieldName.amountToRestore.key))])
  }

  /// The result of the municipality over the years of its income statement.
  private var resultRows: [Row] {
    let tables = derived.facts.tables
    guard
      let index = tables.indices.first(where: {
        tables[$0].statement.kind == .incomeStatement && tables[$0].resultLine != nil
      }), let result = tables[index].resultLine
    else { return [] }
    let address = tables[index].address(of: tables[index].statement.lines[result])
    return [line(.resultTitle(index)), line(.result(index), address)]
  }

  private var hasRoomForChart: Bool {
    !FinanceColumns(FrameLayout(self).list).chart.isEmpty
  }

  private var personnelRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let people = derived.facts.finances.people
    if owner.body == nil, people == nil { return bodyPeopleRows }
    let measures = people.map { people in
      PersonnelMeasure.allCases.map { line(.measure($0), people.address.field($0.field.key)) }
    }
    let add =
      people?.figures.period == period ? [] : [line(.addPersonnel, newPersonnelAddress(owner))]
    return [line(.personnelTitle)] + (measures ?? [line(.noPersonnel)]) + add
  }

  /// The figures of a municipality's bodies, a line for each.
  private var bodyPeopleRows: [Row] {
    let bodies = derived.facts.finances.bodies
    guard !bodies.isEmpty else { return [] }
    return [line(.personnelTitle)]
      + bodies.enumerated()
      .map {
        line(.bodyPeople($0), Address($1.owner, [FieldName.personnel.key, $1.figures.id.text]))
      }
  }

  private func newPersonnelAddress(_ owner: Owner) -> Address {
    Address(owner, [FieldName.personnel.key, period.code])
  }

  /// Adds figures of personnel for the chosen period, to be filled in.
  private mutating func addPersonnel() -> [Effect] {
    guard let owner = place?.owner else { return [] }
    let later = workspace.personnel(of: owner).filter { $0.id.text > period.code }.map(\.id.text)
      .min()
    let address = newPersonnelAddress(owner)
    let record = DatumObject([.init(FieldName.id.key, .text(period.code))])
    let effects = commit([.insert(address, .object(record), before: later)])
    if !effects.isEmpty {
      current.selected = RowID(address.field(PersonnelMeasure.headcount.field.key))
      current.column = 2
      tell(words[.personnelAdded(words.period(period))])
    }
    return effects
  }

  private var tableRows: [Row] {
    guard let table = derived.facts.finances.table else { return [] }
    let lines = table.statement.lines.enumerated()
    return [line(.tableTitle)]
      + lines.map { index, tableLine in
        line(.tableLine(index), tableLine.kind == .heading ? nil : table.address(of: tableLine))
      }
  }
}

/// A figure of economy or personnel that can be edited.
struct SelectedFigure: Hashable, Sendable {
  var address: Address
  var value: CellValue?
  var unit: Unit
}

extension State {
  /// The figure that the keys would edit.
  var selectedFigure: SelectedFigure? {
    guard place?.view == .economy, case .economyLine(let row)? = selectedRow?.content else {
      return nil
    }
    return figure(of: row, column: current.column)
  }

  /// The figure in a column of a line; the first column is 1, and 0 stands for the one of this year.
  func figure(of row: EconomyRow, column: Int) -> SelectedFigure? {
    let facts = derived.facts.finances
    switch row {
    case .goalYear(let index, let year):
      let fact = facts.goals[index]
      return SelectedFigure(
        address: fact.address.field(FieldName.values.key, String(year.number)),
        value: fact.goal.values[year],
        unit: fact.goal.unit ?? .count
      )
    case .average(let index):
      let fact = facts.goals[index]
      guard fact.standing.average?.basis != .computed else { return nil }
      return SelectedFigure(
        address: fact.address.field(FieldName.average.key),
        value: fact.goal.average,
        unit: fact.goal.unit ?? .count
      )
    case .restore(let index):
      let fact = facts.goals[index]
      return SelectedFigure(
        address: fact.address.field(FieldName.amountToRestore.key),
        value: fact.goal.amountToRestore,
        unit: fact.goal.restoreUnit ?? .mkr
      )
    case .measure(let measure):
      guard let people = column == 1 ? facts.peopleBefore : facts.people else { return nil }
      return SelectedFigure(
        address: people.address.field(measure.field.key),
        value: measure.value(in: people.figures),
        unit: measure.unit
      )
    default: return nil
    }
  }

  /// In how many columns the selected line of economy and personnel has figures.
  var figureColumns: Int {
    guard case .economyLine(let row)? = selectedRow?.content else { return 0 }
    return switch row {
    case .measure: 2
    case .goalYear, .average, .restore: 1
    default: 0
    }
  }

  /// Goes into a line of the view of economy and personnel.
  mutating func enter(_ row: EconomyRow) -> [Effect] {
    switch row {
    case .tableLine:
      if let address = selectedRow?.id?.address { enter(line: address) }
    case .goalYear, .average, .restore, .measure: return run(.edit)
    case .addPersonnel: return addPersonnel()
    case .bodyPeople(let index):
      let body = derived.facts.finances.bodies[index]
      let first = Address(body.owner, [FieldName.personnel.key, body.figures.id.text])
        .field(PersonnelMeasure.headcount.field.key)
      go(to: Place(owner: body.owner, view: .economy), selecting: RowID(first))
    case .result: togglePicture()
    case .goal, .decision: layers.append(.explanation(.init()))
    case .posting(let decision, let posting):
      enter(line: derived.facts.finances.decisions[decision].postings[posting].line)
    default: break
    }
    return []
  }
}
