import Governance
import Screen
import Wording

extension State {
  /// Brings facts and rows up to date with the data, the place and the period, keeping the selection by id.
  mutating func refresh() {
    refreshNavigator()
    guard let place else { return }
    refreshScenario()
    let facts = FactsKey(
      owner: place.owner,
      period: period,
      day: now.date,
      revision: revision,
      scenario: place.view.showsScenarios ? scenario : nil
    )
    refreshFacts(facts)
    if place.view == .calendar, derived.calendarKey != facts {
      derived.calendar = CalendarFacts(workspace, place.owner, period, day: now.date)
      derived.calendarKey = facts
    }
    refreshLog()
    refreshWantedWidth(facts)
    let memory = current
    let layout = FrameLayout(self)
    let rows = RowsKey(
      facts: facts,
      place: place,
      table: place.view == .budget ? tableAddress : nil,
      unit: place.view == .budget ? displayUnit : nil,
      comparands: comparands,
      filter: memory.filter,
      folded: memory.folded,
      square: memory.square,
      assignments: listing,
      kind: shownKinds[place.owner],
      log: place.view == .log ? derived.logKey : nil,
      sorting: sorting,
      shape: place.view == .budget ? shape : nil,
      room: Size(width: layout.list.width, height: layout.mostRows)
    )
    if derived.rowsKey != rows {
      derived.comparison = place.view == .budget ? tableComparison : nil
      derived.declared = place.view == .budget ? declaredOfTable : [:]
      derived.twins = place.view == .budget ? twinLines : [:]
      derived.shownWidths = place.view == .budget ? shownWidths : []
      derived.bodyWidths =
        place.view == .overview && !derived.facts.bodies.isEmpty
        ? wantedBodyWidths(in: rows.room.width - 2) : nil
      derived.chart = shownChart
      derived.signals = place.picture == .signals ? signalMap : SignalMap()
      if place.view == .sumCheck, !memory.filter.isEmpty || sorting.order == .name,
        derived.findingNamesKey != facts
      {
        derived.findingNames = derived.facts.findings.map { self.place(of: $0) }
        derived.findingNamesKey = facts
      }
      derived.rows = self.rows(of: place)
      derived.board = context == .board || isBoard ? board(of: derived.rows) : nil
      derived.rowsKey = rows
      derived.series = workedOutSeries
      derived.listedCount = place.view == .assignments ? listedAssignments.count : 0
      pruneMarks()
    }
    select(memory.selected ?? chosenReportRow)
    if derived.board != nil { keepCardInView() }
  }

  private mutating func refreshFacts(_ key: FactsKey) {
    guard derived.factsKey != key else { return }
    let decided = DecidedColumns(decisions: words[.decisionColumn], revised: words[.revisedColumn])
    derived.facts = Facts(
      workspace,
      owner: key.owner,
      period: period,
      day: now.date,
      decided: decided,
      earlier: derived.facts
    )
    if let scenario = key.scenario, let supposed = derived.supposed?.workspace {
      derived.facts.suppose(
        supposed,
        insteadOf: workspace,
        in: scenario.document,
        owner: key.owner,
        period: period,
        decided: decided
      )
    }
    derived.factsKey = key
  }

  /// Brings the navigator up to date.
  mutating func refreshNavigator() {
    let key = NavigatorKey(
      municipality: place?.owner.municipality,
      period: period,
      revision: revision,
      folded: navigator.folded,
      ended: endedBodies,
      body: endedBodies == .hidden ? place?.owner.body : nil
    )
    guard derived.navigatorKey != key else { return }
    derived.navigator = navigatorRows
    derived.navigatorNameWidth = navigatorNameWidth
    derived.navigatorKey = key
  }

  /// What is remembered of the view that is shown.
  var current: ViewMemory {
    get { memoryKey.flatMap { memory[$0] } ?? ViewMemory() }
    set { if let memoryKey { memory[memoryKey] = newValue } }
  }

  private var memoryKey: MemoryKey? {
    place.map { MemoryKey(place: $0, table: $0.view == .budget ? tableAddress : nil) }
  }

  /// The table that the view of budgets shows: the chosen one, else the first of the document in force.
  var table: Facts.TableFact? { tableIndex.map { derived.facts.tables[$0] } }

  /// Its address.
  var tableAddress: Address? { tableIndex.map { derived.facts.tables[$0].address } }

  /// What stands above its figures.
  var tableHead: Facts.TableHead? { tableIndex.map { derived.facts.tables[$0].head } }

  /// Where it is among the tables: asked for with every key, and a table is not copied for that.
  private var tableIndex: Int? {
    guard !derived.facts.tables.isEmpty else { return nil }
    guard let chosen = place.flatMap({ statements[$0.owner] }) else { return 0 }
    return derived.facts.tables.firstIndex { $0.address == chosen } ?? 0
  }

  /// Selects a row by its id; where it is gone, the nearest that can be selected.
  ///
  /// What is selected before all has been read, and before the user has done anything, is not remembered:
  /// it is only the first of what is there by then.
  mutating func select(_ id: RowID?) {
    var memory = current
    memory.list.resize(to: derived.rows.count)
    let stays = memory.list.selected.map { derived.rows[$0].id == id } ?? false
    let index = stays ? nil : id.flatMap { id in derived.rows.firstIndex { $0.id == id } }
    let start = id == nil ? startingRow : nil
    if let index = index ?? start, memory.list.selected != index {
      memory.list.move(.to(index), height: listHeight)
    }
    current = memory
    settle(towards: .down)
    if id == nil, isUntouched || derived.facts.isLoading { current.selected = nil }
    // What is looked for may be in a file that is still to come.
    if let id, derived.facts.isLoading, !derived.rows.contains(where: { $0.id == id }) {
      current.selected = id
    }
  }

  /// The row that a view begins on: the first that can be selected, on a risk map the heaviest.
  private var startingRow: Int? {
    let first =
      derived.rows.firstIndex { $0.id != nil && !$0.isHeading }
      ?? derived.rows.firstIndex { $0.id != nil }
    guard place?.view == .internalControl, place?.item == nil,
      let square = derived.facts.controls.heaviestSquare
    else { return first }
    let line = RowContent.control(.mapLine(likelihood: square.likelihood))
    return derived.rows.firstIndex { $0.content == line } ?? first
  }

  /// Moves on to a row that can be selected, first in one direction and then in the other.
  mutating func settle(towards direction: ScrollStep) {
    var memory = current
    guard let selected = memory.list.selected else { return }
    let rows = derived.rows
    if rows[selected].id == nil {
      let below = rows[selected...].firstIndex { $0.id != nil }
      let above = rows[...selected].lastIndex { $0.id != nil }
      let found = direction == .up ? above ?? below : below ?? above
      if let found { memory.list.move(.to(found), height: listHeight) }
    }
    memory.selected = memory.list.selected.flatMap { rows[$0].id }
    current = memory
  }

  /// The selected row.
  var selectedRow: Row? {
    current.list.selected.flatMap { derived.rows.indices.contains($0) ? derived.rows[$0] : nil }
  }
}
