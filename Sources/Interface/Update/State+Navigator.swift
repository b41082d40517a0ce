import Governance
import Screen

/// A line of the navigator: a municipality or one of its bodies.
struct NavigatorRow: Hashable, Sendable {
  var owner: Owner
  var name: String
  /// What it is called where the name has no room.
  var shortName: String?
  /// What its goals' levels amount to; `nil` where they are not read: what nobody knows gets no sign.
  var signal: Signal?
  var isFolded: Bool?
  /// Whether it has ended before the period's year.
  var hasEnded = false
}

extension State {
  /// The lines of the navigator, worked out anew.
  var navigatorRows: [NavigatorRow] {
    allNavigatorRows.filter { endedBodies == .shown || !$0.hasEnded || $0.owner == place?.owner }
  }

  /// How wide the widest name is, with its place for a fold, whichever municipality is open: the border
  /// does not move when another one is.
  var navigatorNameWidth: Int {
    workspace.municipalities.compactMap { workspace.municipality($0) }
      .reduce(0) { widest, municipality in
        let bodies = municipality.bodies.map { $0.name.columns + 3 }
        return max(widest, municipality.name.columns + 2, bodies.max() ?? 0)
      }
  }

  private var allNavigatorRows: [NavigatorRow] {
    workspace.municipalities.flatMap { id -> [NavigatorRow] in
      guard let municipality = workspace.municipality(id) else {
        return [NavigatorRow(owner: Owner(id), name: id.text, signal: nil, isFolded: nil)]
      }
      let period = ownPeriod(of: id)
      let isToggled = navigator.folded.contains(RowID(Address(Owner(id), [])))
      let isFolded = isToggled != (id != place?.owner.municipality)
      let isOver = municipality.hasEnded(by: period.year)
      let bodies = municipality.bodies.map { body in
        let owner = Owner(id, body.id)
        let hasEnded = isOver || body.hasEnded(by: period.year)
        return NavigatorRow(
          owner: owner,
          name: body.name,
          shortName: body.shortName,
          signal: hasEnded ? Signal.none : signal(of: [owner], at: period),
          isFolded: nil,
          hasEnded: hasEnded
        )
      }
      let head = NavigatorRow(
        owner: Owner(id),
        name: municipality.name,
        signal: signal(of: municipality.bodies.map { Owner(id, $0.id) }, at: period),
        isFolded: municipality.bodies.isEmpty ? nil : isFolded,
        hasEnded: isOver
      )
      return [head] + (isFolded ? [] : bodies)
    }
  }

  /// The period that a municipality's signals are of: the chosen one where it is shown, else the one that it
  /// would open in, so that a year of another municipality does not take its signals away.
  private func ownPeriod(of id: Municipality.ID) -> ReportingPeriod {
    guard id != place?.owner.municipality else { return period }
    return workspace.usualPeriod(near: Owner(id), on: now.date) ?? period
  }

  /// What the goals of some amount to, once those of all of them are read.
  ///
  /// A municipality that nobody has entered is not read, so that the start and what is idle cost nothing.
  private func signal(of owners: [Owner], at period: ReportingPeriod) -> Signal? {
    let isRead = owners.allSatisfy { workspace.content(of: .register(.goals, $0)) != nil }
    guard isRead else { return nil }
    return Signal(summing: owners.flatMap { assessedLevels(of: $0, at: period) })
  }

  private func assessedLevels(of owner: Owner, at period: ReportingPeriod) -> [GoalLevel] {
    workspace.goals(of: owner).filter { $0.kind == .goal && $0.isValid(in: period.year) }
      .compactMap { $0.assessment(at: period)?.1.level }
  }

  /// The selected line of the navigator; while the view has the keys, the place that is shown.
  var navigatorSelection: Int? {
    let rows = derived.navigator
    if focus == .navigator, let selected = navigator.list.selected, selected < rows.count {
      return selected
    }
    return rows.firstIndex { $0.owner == place?.owner }
  }

  mutating func enterFromNavigator() -> [Effect] {
    let rows = derived.navigator
    guard let index = navigatorSelection, rows.indices.contains(index),
      workspace.municipality(rows[index].owner.municipality) != nil
    else { return [] }
    let view = place?.view ?? .overview
    if rows[index].owner.municipality != place?.owner.municipality { navigator.folded = [] }
    place = Place(owner: rows[index].owner, view: view)
    trail = []
    focus = .main
    return []
  }

  /// Gives the keys to the view: what is marked in the navigator is what it shows then.
  mutating func leaveNavigator() {
    if focus == .navigator, let index = navigatorSelection,
      derived.navigator.indices.contains(index), derived.navigator[index].owner != place?.owner
    {
      _ = enterFromNavigator()
    }
    focus = .main
  }

  mutating func foldInNavigator() {
    guard let index = navigatorSelection else { return }
    let owner = Owner(derived.navigator[index].owner.municipality)
    let id = RowID(Address(owner, []))
    if navigator.folded.remove(id) == nil { navigator.folded.insert(id) }
    refreshNavigator()
    let rows = derived.navigator
    navigator.list.resize(to: rows.count)
    if let index = rows.firstIndex(where: { $0.owner == owner }) {
      navigator.list.move(.to(index), height: FrameLayout(self).navigatorHeight)
    }
  }
}

extension State {
  /// Gives the keys to the other pane.
  mutating func switchPane() {
    if focus == .main { switchPaneToNavigator() } else { leaveNavigator() }
  }

  /// Gives the keys to the navigator, which begins at the place that is shown.
  mutating func switchPaneToNavigator() {
    let rows = derived.navigator
    navigator.list.resize(to: rows.count)
    if let index = rows.firstIndex(where: { $0.owner == place?.owner }) {
      navigator.list.move(.to(index), height: FrameLayout(self).navigatorHeight)
    }
    focus = .navigator
  }
}
