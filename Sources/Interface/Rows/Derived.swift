import Governance
import Screen

/// What the views show, worked out once for each change of data, place or period and not for each frame.
struct Derived: Hashable, Sendable {
  /// The data of the place, in the chosen period.
  var facts = Facts()
  /// The lines of the view.
  var rows: [Row] = []
  /// The columns of the goal's page that is open.
  var series: [SeriesColumn] = []
  /// How many entries are listed in the view of assignments, folded or not.
  var listedCount = 0
  /// The table in view beside another document's, where one was chosen.
  var comparison: TableComparison?
  /// What declared identities say of cells of the table in view: places in the list of findings.
  var declared: [CellPlace: Int] = [:]
  /// The lines of the owner's tables that say which line of another document they are, by its address.
  var twins: [String: [TwinLine]] = [:]
  /// How wide the figures of the table in view are in the chosen unit, by column; empty in its own unit.
  var shownWidths: [Int] = []
  /// How wide the lines of the view would be with every name whole.
  var wantedWidth = 0
  /// How wide the widest name of the navigator's municipalities is, those that are folded included.
  var navigatorNameWidth = 0
  /// How wide what is said of the bodies is, in a municipality's overview.
  var bodyWidths: BodyWidths?
  /// The calendar, where it is shown.
  var calendar = CalendarFacts()
  /// The chart that fills the view.
  var chart: ChartPicture?
  /// The columns of the board that is shown.
  var board: Board?
  /// The map of signals that is shown.
  var signals = SignalMap()
  /// What follows from the suppositions.
  var supposed: SupposedData?
  var scenarioKey: ScenarioKey?
  /// The lines of the navigator.
  var navigator: [NavigatorRow] = []

  /// The entries of the log that are read, in words.
  var logLines: [LogLine] = []

  /// What the findings are called, where they are filtered or ordered by it; worked out once.
  var findingNames: [String] = []

  var factsKey: FactsKey?
  var findingNamesKey: FactsKey?
  var calendarKey: FactsKey?
  var logKey: LogKey?
  var rowsKey: RowsKey?
  var wantedWidthKey: WantedWidthKey?
  var navigatorKey: NavigatorKey?
}

/// What the navigator's lines depend on.
struct NavigatorKey: Hashable, Sendable {
  var municipality: Municipality.ID?
  var period: ReportingPeriod
  var revision: Int
  var folded: Set<RowID>
  var ended: EndedBodies
  /// What stays even where it has ended: it is shown.
  var body: Body.ID?
}

/// What facts depend on.
struct FactsKey: Hashable, Sendable {
  var owner: Owner
  var period: ReportingPeriod
  var day: CalendarDate
  var revision: Int
  /// What is supposed, where the view shows it.
  var scenario: Scenario?
}

/// What rows depend on.
struct RowsKey: Hashable, Sendable {
  var facts: FactsKey
  var place: Place
  var table: Address?
  /// The unit that money is shown in, where it is not the table's own: it decides how wide columns are.
  var unit: Unit?
  var comparands: [Address: Comparand]
  var filter: String
  var folded: Set<RowID>
  var square: RiskSquare?
  var assignments: AssignmentListing
  var kind: AssignmentKind?
  var log: LogKey?
  var sorting: ListSorting
  var shape: TableShape?
  /// How large the list is: texts are wrapped, and the overview leaves out what there is no room for.
  var room: Size
}
