import Governance
import Screen
import Wording

extension State {
  /// What the chosen period can be held against: as it was locked, and other periods as they are now or
  /// were locked.
  private var otherSides: [PeriodSide] {
    guard let owner = place?.owner else { return [] }
    let locked = workspace.locks(of: owner).compactMap(\.period)
    let others = workspace.periodsWithData(of: owner).filter { $0 != period }
    return Set(locked).sorted().reversed().map { .locked($0) }
      + others.reversed().map { .now($0) }
  }

  /// Whether there is anything to compare with.
  var comparePeriodsAvailability: Availability {
    otherSides.isEmpty ? .unavailable(.noOtherPeriod) : .available
  }

  /// Opens the list of what the chosen period can be held against.
  mutating func chooseOtherPeriod() {
    let sides = otherSides
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: words[.compareTitle(words.period(period))],
          choices: sides.map { .init(value: .side($0), label: name(of: $0)) },
          list: ScrollList(
            count: sides.count,
            selected: sides.firstIndex { $0 == place?.compared } ?? 0
          ),
          current: sides.firstIndex { $0 == place?.compared }
        )
      )
    )
  }

  /// Shows what differs from another period.
  mutating func compare(with side: PeriodSide) {
    guard let here = place else { return }
    if here.compared != nil {
      place?.compared = side
    } else {
      go(to: Place(owner: here.owner, view: .calendar, compared: side))
    }
  }

  /// What a side of the comparison is called.
  func name(of side: PeriodSide) -> String {
    let period = words.period(side.period)
    guard case .locked = side, let owner = place?.owner,
      let lock = workspace.locks(of: owner).first(where: { $0.period == side.period })
    else { return words[.sideNow(period)] }
    return words[.sideLocked(period, lock.locked)]
  }

  /// Goes to where a difference is.
  mutating func enter(_ difference: PeriodDifference) {
    let address = difference.address
    let (owner, id) = (address.owner, address.path.dropFirst().first ?? "")
    let record = RowID(Address(owner, Array(address.path.prefix(2))))
    switch address.path.first.flatMap({ DataFile.Register(rawValue: $0) }) {
    case .goals?: go(to: Place(owner: owner, view: .goals, goal: Goal.ID(id)))
    case .indicators?:
      let goal = workspace.goals(of: owner).first { $0.indicators.contains { $0.text == id } }
      go(to: Place(owner: owner, view: .goals, goal: goal?.id ?? .loose))
      refresh()
      if let row = derived.rows.first(where: { $0.id?.address.path == record.address.path }) {
        select(row.id)
      }
    case .assignments?: openAssignment(record.address)
    case .risks?, .controls?:
      go(to: Place(owner: owner, view: .internalControl, item: record.address))
    case .finance?, .personnel?, .decisions?:
      go(to: Place(owner: owner, view: .economy), selecting: RowID(address))
    case .locks?: break
    case nil:
      guard address.path.count > 4 else {
        return go(to: Place(owner: owner, view: .documents, document: Document.ID(id)))
      }
      enter(line: address.record)
      refresh()
      let column = address.field.last
      if let index = table?.statement.columns.firstIndex(where: { $0.id.text == column }) {
        current.column = index + 1
      }
    }
  }
}
