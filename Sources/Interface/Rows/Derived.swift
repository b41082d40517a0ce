import Governance

/// What the views show, worked out once for each change of data, place or period and not for each frame.
struct Derived: Hashable, Sendable {
  /// The data of the place, in the chosen period.
  var facts = Facts()
  /// The lines of the view.
  var rows: [Row] = []
  /// The table in view beside another document's, where one was chosen.
  var comparison: TableComparison?
  /// The lines of the navigator.
  var navigator: [NavigatorRow] = []

  var factsKey: FactsKey?
  var rowsKey: RowsKey?
  var navigatorKey: NavigatorKey?
}

/// What the navigator's lines depend on.
struct NavigatorKey: Hashable, Sendable {
  var municipality: Municipality.ID?
  var period: ReportingPeriod
  var revision: Int
  var folded: Set<RowID>
}

/// What facts depend on.
struct FactsKey: Hashable, Sendable {
  var owner: Owner
  var period: ReportingPeriod
  var day: CalendarDate
  var revision: Int
}

/// What rows depend on.
struct RowsKey: Hashable, Sendable {
  var facts: FactsKey
  var place: Place
  var table: Address?
  var comparands: [Address: Comparand]
  var filter: String
  var folded: Set<RowID>
  var assignments: AssignmentFilter
  var square: RiskSquare?
  /// How wide the list is, since what is said of broken files is wrapped.
  var width: Int
}

/// The data of one owner in one period.
struct Facts: Hashable, Sendable {
  /// A goal and how it stands.
  struct GoalFact: Hashable, Sendable {
    var goal: Goal
    var address: Address
    var indicators: [Indicator]
    /// The officers' assessment, and the period it was made for.
    var assessment: Assessment?
    var assessedAt: ReportingPeriod?
    var suggestion: LevelSuggestion

    /// The level that counts: the officers', and without one none.
    var level: GoalLevel { assessment?.level ?? .notEvaluated }
  }

  /// A table and what it shows.
  struct TableFact: Hashable, Sendable {
    var checked: CheckedStatement
    var address: Address
    var document: Document.ID
    var documentTitle: String
    /// The most serious verdict on each printed figure that has one, by its place in the table.
    var verdicts: [CellPlace: SumVerdict]
    var economy: EconomyStanding?
    /// Depth below the line it is part of, by line.
    var depths: [Int]
    /// How wide the widest label is with its indent.
    var labelWidth: Int
    /// How wide the widest figure of each column is.
    var figureWidths: [Int]

    var statement: Statement { checked.statement }
    var figures: StatementFigures { checked.figures }
    var findings: [SumFinding] { checked.findings }
  }

  /// An assignment and how it stands.
  struct AssignmentFact: Hashable, Sendable {
    var assignment: Assignment
    var address: Address
    var status: AssignmentStatus
    /// What the status signals.
    var signal: Signal
    /// Whether there is nothing left to do.
    var isClosed: Bool
    var followUp: FollowUp?
    var followedUpAt: ReportingPeriod?
    var timeliness: Timeliness
  }

  /// A body in one line.
  struct BodyFact: Hashable, Sendable {
    var body: Body
    var owner: Owner
    var levels: [GoalLevel]
    /// What the statuses of its assignments signal.
    var signals: [Signal]
    /// How many of them are closed.
    var closed: Int
    var overdue: Int
    var economy: EconomyStanding?
    var economyUnit: Unit
    var isLoaded: Bool
  }

  var goals: [GoalFact] = []
  var tables: [TableFact] = []
  var assignments: [AssignmentFact] = []
  var bodies: [BodyFact] = []
  /// What the sum check found in all of the owner's documents, the serious ones first.
  var findings: [Finding] = []
  /// The owner's documents, the latest first.
  var documents: [Document] = []
  var problems: [DataProblem] = []
  /// Risks and controls.
  var controls = ControlFacts()
  /// Financial goals and personnel.
  var finances = EconomyFacts()
  /// Whether anything asked for is still being read.
  var isLoading = false
  /// How many of the tables are of the document in force; they are the first.
  var tablesInForceCount = 0
  /// How many printed figures got each verdict, goals each level and assignments each status, by their
  /// codes.
  private var counts = Counts()
}

extension Facts {
  /// The tables of the document that is in force in the chosen period.
  var tablesInForce: ArraySlice<TableFact> { tables[..<tablesInForceCount] }

  /// Counts what frames show, once for all of them.
  mutating func count() {
    let first = tables.first?.document
    tablesInForceCount = tables.firstIndex { $0.document != first } ?? tables.count
    counts = Counts()
    for index in findings.indices {
      counts.findings[findings[index].verdict.rawValue, default: 0] += 1
    }
    for index in goals.indices { counts.goals[goals[index].level.rawValue, default: 0] += 1 }
    for index in assignments.indices {
      counts.assignments[assignments[index].status.code, default: 0] += 1
    }
  }

  /// How many printed figures got a verdict.
  func findingCount(_ verdict: Finding.Verdict) -> Int { counts.findings[verdict.rawValue] ?? 0 }

  /// How many goals have a level.
  func goalCount(_ level: GoalLevel) -> Int { counts.goals[level.rawValue] ?? 0 }

  /// How many assignments have a status.
  func assignmentCount(_ status: AssignmentStatus) -> Int { counts.assignments[status.code] ?? 0 }

  private struct Counts: Hashable, Sendable {
    var findings: [String: Int] = [:]
    var goals: [String: Int] = [:]
    var assignments: [String: Int] = [:]
  }
}
