import Governance
import Screen
import Wording

extension State {
  /// Whether what is selected has a history.
  var historyAvailability: Availability {
    selectedObject == nil ? .unavailable(.noHistory) : .available
  }

  /// Shows the log of what is selected only; Esc leads back.
  mutating func showHistory() {
    guard let object = selectedObject else { return }
    var target = Place(owner: object.owner, view: .log)
    target.history = object.path.isEmpty ? nil : object
    let isComputed = selectedChange == nil && selectedCell?.formula != nil
    openLog()
    if place?.view != .log { logChoices = LogChoices() }
    go(to: target)
    if isComputed { tell(words[.historyOfComputed]) }
  }

  /// What the selection is about: a figure, else a record.
  private var selectedObject: Address? {
    if let change = selectedChange { return change.operations.first.map { Self.object(of: $0) } }
    // Nobody enters what is computed: it has changed as what it is computed from has.
    if let cell = selectedCell { return cell.formula == nil ? cell.address : cell.table.address }
    if let series = selectedSeries { return series.address }
    if let figure = selectedFigure { return figure.address }
    // The line's whole history: what explains a finding stands beside its figures.
    if let finding = selectedFinding {
      return finding.cell(in: workspace)?.line ?? finding.explanationAddress.record
    }
    guard let place else { return nil }
    if let record = selectedRow?.id?.address.record, isKnown(record) { return record }
    if let goal = place.goal { return Address(place.owner, ["goals", goal.text]) }
    if let assignment = place.assignment {
      return Address(place.owner, ["assignments", assignment.text])
    }
    return place.item ?? place.document.map { Address(place.owner, ["documents", $0.text]) }
  }

  private func isKnown(_ record: Address) -> Bool {
    record.path.isEmpty || workspace.has(record)
  }

  /// A cell of a table, else the record that a step is about.
  private static func object(of step: Operation) -> Address {
    let address = step.address
    guard address.path.dropLast().last == FieldName.lines.key, address.field.count > 1 else {
      return address.record
    }
    return Address(address.owner, address.path, field: Array(address.field.prefix(2)))
  }
}

extension State {
  /// Goes to what a change was about, in the period it was about.
  mutating func reveal(_ change: ChangeSet) -> [Effect] {
    guard let address = change.operations.first?.address else { return [] }
    reveal(address)
    return []
  }

  /// Goes to a value or a record; says so where it is gone.
  mutating func reveal(_ address: Address) {
    if let file = DataFile(address), workspace.content(of: file) == nil {
      go(to: Place(owner: address.owner, view: .overview))
      return refuse(words.refusal(.notLoaded(address), in: workspace))
    }
    guard isKnown(address.record) else {
      return refuse(words[.goneFromData(words.place(address, in: workspace))])
    }
    if let named = address.field.lazy.compactMap({ ReportingPeriod($0) }).first { choose(named) }
    let owner = address.owner
    let id = address.path.dropFirst().first ?? ""
    switch address.path.first {
    case "goals": go(to: Place(owner: owner, view: .goals, goal: Goal.ID(id)))
    case "indicators": revealIndicator(address, id)
    case "assignments": openAssignment(address.record)
    case "risks", "controls":
      go(
        to: Place(
          owner: owner,
          view: .internalControl,
          item: Address(owner, Array(address.path.prefix(2)))
        )
      )
    case "documents": revealInDocument(address, id)
    case "finance", "personnel":
      go(to: Place(owner: owner, view: .economy))
      refresh()
      let record = address.record
      if let row = derived.rows.first(where: { $0.id?.address.record == record }) { select(row.id) }
    case "calendar": go(to: Place(owner: owner, view: .calendar))
    case "bodies":
      go(to: Place(owner: Owner(owner.municipality, Body.ID(id)), view: .overview))
    default: go(to: Place(owner: owner, view: .overview))
    }
  }

  private mutating func revealIndicator(_ address: Address, _ id: String) {
    let owner = address.owner
    let holder = workspace.goals(of: owner)
      .first { goal in
        goal.indicators.contains { $0.text == id }
      }
    go(to: Place(owner: owner, view: .goals, goal: holder?.id ?? .loose))
    refresh()
    guard let row = derived.rows.first(where: { $0.id?.address == address.record })
    else { return }
    select(row.id)
    let column = goalSeries.firstIndex {
      [$0.field.key, String($0.year.number)] == address.field.prefix(2).map { $0 }
    }
    if let column { current.column = column + 1 }
  }

  private mutating func revealInDocument(_ address: Address, _ id: String) {
    guard address.path.count >= 6, address.path[4] == FieldName.lines.key else {
      return go(to: Place(owner: address.owner, view: .documents, document: Document.ID(id)))
    }
    if let column = address.field.dropFirst().first.flatMap({ StatementColumn.ID($0) }) {
      enter(column, of: address.record)
    } else {
      enter(line: address.record)
    }
  }
}
