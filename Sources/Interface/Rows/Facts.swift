import Governance
import Screen

/// The data of one owner in one period.
struct Facts: Hashable, Sendable {
  /// A goal and how it stands.
  struct GoalFact: Hashable, Sendable {
    var goal: Goal
    var address: Address
    var indicators: [Indicator]
    /// Its indicators that ended before the period's year.
    var ended: [Indicator] = []
    /// The officers' latest assessment with a level, and the period it was made for.
    var assessment: Assessment?
    var assessedAt: ReportingPeriod?
    /// What was last said of it, and the period it was said for: a comment needs no level.
    var remark: Assessment?
    var remarkedAt: ReportingPeriod?
    /// What the indicators suggest for the chosen period's year.
    var suggestion: LevelSuggestion
    /// What they suggest for the year in which it was assessed; `nil` where it was not.
    var suggestionThen: GoalLevel?

    /// The level that counts: the officers', and without one none.
    var level: GoalLevel { assessment?.level ?? .notEvaluated }
    /// Whether there is a level to show: goals in the ordinary sense always have one, if only *Ej
    /// utvärderad*; of the others it is not said before anybody has assessed them.
    var hasLevel: Bool { goal.kind == .goal || assessment != nil }
    /// Whether the officers' level is another than what was suggested when they set it.
    var isOverridden: Bool { assessment != nil && assessment?.level != suggestionThen }
  }

  /// The indicators that one is akin to.
  struct Family: Hashable, Sendable {
    var parts: [String] = []
    var successors: [String] = []
    /// Those whose series went on in it.
    var predecessors: [Indicator] = []
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
    /// The same on the line that the table is told by.
    var told: EconomyStanding?
    /// What it gives the period's year, where its document plans.
    var budget: BudgetStanding?
    /// Depth below the line it is part of, by line.
    var depths: [Int]
    /// The columns that decisions add, which are not entered but follow from them.
    var decided: Set<StatementColumn.ID> = []
    /// How wide the widest label is with its indent.
    var labelWidth: Int
    /// The most decimals of any figure of each column, in the table's own unit.
    var figureDecimals: [Int]
    /// How wide the widest figure of each column is, in the table's own unit.
    var figureWidths: [Int]
    /// How wide the widest word of each column's heading is.
    var headWidths: [Int]
    /// What stands above its figures.
    var head: TableHead

    var statement: Statement { checked.statement }
    var figures: StatementFigures { checked.figures }
    var findings: [SumFinding] { checked.findings }

    /// Why a printed figure cannot be checked; `nil` where it can, or where nothing is to be checked.
    func fault(of line: StatementLine.ID, _ column: StatementColumn.ID) -> EvaluationFault? {
      guard !checked.unresolved.isEmpty else { return nil }
      return checked.unresolved.first { $0.line == line && $0.column == column }?.fault
    }
  }

  /// What stands above a table's figures.
  struct TableHead: Hashable, Sendable {
    /// Whether columns have a heading together.
    var hasGroups: Bool
    /// Whether a heading takes two lines.
    var isWrapped: Bool

    init(_ columns: [StatementColumn]) {
      hasGroups = columns.contains { $0.group != nil }
      isWrapped = columns.contains { $0.heading.contains(" ") }
    }
  }

  /// An assignment and how it stands.
  struct AssignmentFact: Hashable, Sendable {
    var assignment: Assignment
    var address: Address
    /// `nil` where nobody has given one.
    var status: AssignmentStatus?
    /// What the status signals.
    var signal: Signal
    /// Whether there is nothing left to do.
    var isClosed: Bool
    /// The year it was closed in, where that is before the period's: then it is no matter of this year.
    var closedEarlier: Int?
    /// The assignments that change it.
    var amendedBy: [Address] = []
    var followUp: FollowUp?
    var followedUpAt: ReportingPeriod?
    var timeliness: Timeliness

    var kind: AssignmentKind { assignment.kind }
    var isOverdue: Bool { if case .overdue = timeliness { true } else { false } }
  }

  /// A body in one line.
  struct BodyFact: Hashable, Sendable {
    var body: Body
    var owner: Owner
    /// How many of its goals have each level, and its assignments each status.
    var counts: Counts
    var economy: BodyEconomy?
    var budget: BodyBudget?
  }

  /// What the forecasts of a body's tables in force say: the worst of them.
  struct BodyEconomy: Hashable, Sendable {
    var standing: EconomyStanding
    var unit: Unit
    /// The table that says so.
    var table: String
    /// What it is about.
    var kind: Statement.Kind
    /// The period of the document that it stands in.
    var period: ReportingPeriod?
    /// What each table of the document says, the first of which is told where none is worse.
    var all: [BodyEconomy] = []
    /// Whether it is another than the first, so that its name must be told.
    var isElsewhere = false

    /// What the tables of a kind say: the worst of them.
    func told(of kind: Statement.Kind) -> BodyEconomy? {
      all.filter { $0.kind == kind }
        .reduce(nil) { worst, next in
          worst.map { next.standing.level.isWorse(than: $0.standing.level) ? next : $0 } ?? next
        }
    }
  }

  /// What the bodies' forecasts in their tables of one kind say together.
  struct KindEconomy: Hashable, Sendable {
    var kind: Statement.Kind
    var unit: Unit
    /// What they leave of their budgets.
    var total: Amount?
    /// The worst of what they signal, which no total hides.
    var level: EconomyLevel
  }

  /// How many errors the sum check found in a document.
  struct ErrorPlace: Hashable, Sendable {
    var owner: Owner
    var document: Document?
    /// Whether it is the owner's document in force.
    var isInForce: Bool
    var count: Int
  }

  /// The goals that are valid, those of the ordinary kind first; of a municipality those of all bodies.
  var goals: [GoalFact] = []
  /// Indicators that no goal has, in the shape of a goal for each owner that has any.
  var looses: [GoalFact] = []
  /// The indicators that are akin to others.
  var families: [Indicator.ID: Family] = [:]
  var tables: [TableFact] = []
  /// The assignments, directions, inquiries and the like that are valid and had been given.
  var assignments: [AssignmentFact] = []
  var bodies: [BodyFact] = []
  /// What the sum check found in all of the owner's documents, the serious ones first.
  var findings: [Finding] = []
  /// In which documents it found what does not add up, those in force first, then the most first.
  var errorPlaces: [ErrorPlace] = []
  /// The owner's documents, the latest first.
  var documents: [Document] = []
  /// Of a municipality, the documents of each of its bodies that has any.
  var shelves: [Shelf] = []
  var problems: [DataProblem] = []
  /// Whether a file of the municipality cannot be read.
  var isPartlyUnread = false
  /// Risks and controls.
  var controls = ControlFacts()
  /// Financial goals and personnel.
  var finances = EconomyFacts()
  /// The kinds of tables that the bodies have forecasts of; none where they are not all in one unit.
  var economyKinds: [KindEconomy] = []
  /// What the bodies' forecasts leave of their budgets together, in their tables of one kind.
  var varianceTotal: Amount?
  /// What these tables are called.
  var totalledTable: String?
  /// What they are budgeted together.
  var budgetTotal: Amount?
  /// Of a municipality, the result that it has budgeted.
  var budgetedResult: BodyBudget?
  /// The worst of what they signal.
  var economyTotal: EconomyLevel?
  /// The data as the period shows them.
  var shown = Workspace()
  /// Whether the chosen period is locked.
  var lock = LockStanding.open
  /// The next report of the municipality's calendar.
  var nextReport: DueReport?
  /// Whether anything asked for is still being read.
  var isLoading = false
  /// How many of the tables are of the document in force; they are the first.
  var tablesInForceCount = 0
  /// What frames show of how many there are of each.
  var counts = Counts()
}
