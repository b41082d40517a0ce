import Governance
import Screen
import Wording

extension State {
  /// Goes to a thing wherever it stands; where the chosen period does not have it, to the nearest that has.
  mutating func jump(to target: JumpTarget) -> [Effect] {
    switch target {
    case .overview(let owner): go(to: Place(owner: owner, view: .overview))
    case .organisation(let owner): explain(owner)
    case .goal(let address): jump(toGoal: address, selecting: nil)
    case .indicator(let address): jump(toIndicator: address)
    case .assignment(let address): jump(toAssignment: address)
    case .item(let address):
      go(to: Place(owner: address.owner, view: .internalControl, item: address))
    case .financialGoal(let address):
      go(to: Place(owner: address.owner, view: .economy))
      show(RowID(address))
    case .document(let address, let part):
      guard let id = address.path.last.flatMap({ Document.ID($0) }) else { return [] }
      go(to: Place(owner: address.owner, view: .documents, document: id))
      if let part { show(RowID(part)) }
    case .table(let address):
      statements[address.owner] = address
      go(to: Place(owner: address.owner, view: .budget))
    case .line(let address):
      enter(line: address)
      show(RowID(address))
    case .finding(let finding): jump(to: finding)
    }
    return []
  }

  /// Opens all that is said of a body, on its line of the municipality's overview; of the municipality on
  /// the line of its sum.
  private mutating func explain(_ owner: Owner) {
    go(to: Place(owner: Owner(owner.municipality), view: .overview))
    let id = RowID(Address(owner, []))
    show(id)
    guard selectedRow?.id == id else { return }
    layers.append(.explanation(ScrollList()))
  }

  /// Selects a row of the view; a filter, a fold or a square that hides it gives way.
  mutating func show(_ id: RowID) {
    refresh()
    if !derived.rows.contains(where: { $0.id == id }) {
      current.filter = ""
      current.folded = []
      current.square = nil
      refresh()
    }
    if derived.rows.contains(where: { $0.id == id }) { select(id) }
  }

  /// To a goal's page, in a year in which the goal is valid, and if possible its indicator too.
  private mutating func jump(
    toGoal address: Address,
    selecting row: RowID?,
    of indicator: Indicator? = nil
  ) {
    guard let id = address.path.last.flatMap({ Goal.ID($0) }) else { return }
    go(to: Place(owner: address.owner, view: .goals, goal: id))
    choosePeriod()
    let goal = workspace.goals(of: address.owner).first { $0.id == id }
    turn { period in
      goal?.isValid(in: period.year) != false && indicator?.isValid(in: period.year) != false
    }
    turn { goal?.isValid(in: $0.year) != false }
    if let row { show(row) }
  }

  /// To the goal that has the indicator, the chosen year's first; else to those that no goal has.
  private mutating func jump(toIndicator address: Address) {
    let owner = address.owner
    guard let id = address.path.last.flatMap({ Indicator.ID($0) }) else { return }
    let indicators = workspace.indicators(of: owner)
    let wholes = indicators.filter { $0.parts.contains(id) }.map(\.id)
    let goals = workspace.goals(of: owner)
    let holders =
      goals.filter { $0.indicators.contains(id) }
      + goals.filter { !wholes.isEmpty && !Set($0.indicators).isDisjoint(with: wholes) }
    let holder = holders.first { $0.isValid(in: period.year) } ?? holders.first
    let goal = Address(owner, ["goals", (holder?.id ?? .loose).text])
    let shown = holder?.indicators.contains(id) == false ? wholes.first?.text : address.path.last
    let row = Address(owner, ["indicators", shown ?? ""])
    jump(
      toGoal: goal,
      selecting: RowID(row, under: goal),
      of: indicators.first { $0.id.text == shown }
    )
  }

  private mutating func jump(toAssignment address: Address) {
    openAssignment(address)
    choosePeriod()
    let owner = address.owner
    let workspace = workspace
    turn { period in
      workspace.assignments(of: owner, at: period).contains { $0.id.text == address.path.last }
    }
  }

  /// Goes to what the check found.
  mutating func jump(to finding: Finding) {
    go(to: Place(owner: finding.address.owner, view: .sumCheck))
    refresh()
    let row = rowID(finding)
    unfold(finding)
    show(row)
  }

  /// Chooses the nearest period in which something is shown, where the chosen one is not such.
  private mutating func turn(to isShowing: (ReportingPeriod) -> Bool) {
    guard let owner = place?.owner, !isShowing(period) else { return }
    let calendar = workspace.municipality(owner.municipality)?.calendar ?? []
    let months = Set(calendar.map(\.month) + [12])
    let years = period.year - 10...period.year + 10
    let usual = years.flatMap { year in
      months.compactMap { ReportingPeriod(year: year, month: $0) }
    }
    let all = Set(usual + workspace.periodsWithData(of: owner))
    let here = period
    let near = all.sorted { here.distance(to: $0) < here.distance(to: $1) }
    guard let found = near.first(where: isShowing) else { return }
    choose(found)
    tell(words[.periodTurned(words.period(found))])
  }
}

extension ReportingPeriod {
  /// How many months lie between, and of two as near the earlier first.
  fileprivate func distance(to other: ReportingPeriod) -> Double {
    let months = (other.year - year) * 12 + other.month - month
    return Double(abs(months)) + (months > 0 ? 0.5 : 0)
  }
}
