import Governance

/// One line of a view's list.
///
/// Lines without an id cannot be selected.
struct Row: Hashable, Sendable {
  var id: RowID?
  var content: RowContent
}

/// What a line shows.
///
/// Numbers point into ``Derived``.
enum RowContent: Hashable, Sendable {
  /// Nothing: room between sections.
  case blank
  /// A section's title.
  case section(OverviewSection)
  /// How many goals have each level.
  case levelCounts
  /// A goal in one line.
  case goalSummary(Int)
  /// How somebody stands, in a line.
  case standing([Span])
  /// A statement's headline.
  case economy(Int)
  /// Statuses as counts and a bar.
  case statusCounts
  /// An assignment that needs attention.
  case attention(Int)
  /// What the sum check found.
  case sums
  /// A body of the municipality.
  case body(Int)
  /// What the figures of the bodies' tables are, above the names of these.
  case bodiesCaption
  /// All bodies together.
  case bodyTotals
  /// A line of what is said of something wrong with a file.
  case problem(Int, line: Int)
  /// There is nothing of that kind, and why.
  case nothing(Emptiness)
  /// The goal that the following ones serve.
  case goalHeading(Address)
  /// The following goals serve no other, unlike those above.
  case noGoalHeading
  /// A goal.
  case goal(Int)
  /// An indicator of a goal, by its place among the goal's.
  case indicator(goal: Int, at: Int)
  /// An indicator of a goal that has ended, by its place among the goal's that have.
  case endedIndicator(goal: Int, at: Int)
  /// Another kind of goals follows.
  case goalKind(GoalKind)
  /// The indicators of an owner that no goal has follow; they can be folded.
  case looseHeading(Int)
  /// What a body has follows, so many; it can be folded.
  case bodyHeading(Owner, count: Int)
  /// An assignment, a direction, an inquiry or the like.
  case assignment(Int)
  /// What several of them have in common; they can be folded.
  case assignmentGroup(AssignmentGroup)
  /// A line of a page to be read.
  case prose([Span])
  /// A line of the statement.
  case line(Int)
  /// All findings of one verdict, which can be folded.
  case findings(Finding.Verdict, count: Int)
  /// What the check found in a document follows, which can be folded where it has errors.
  case foundIn(FindingPlace)
  /// What the sum check found, and what it is called beside the others.
  case finding(Int, name: String)
  /// A year of the chart that fills the view.
  case chartYear(Year)
  /// A line of the map of signals.
  case signalLine(Int)
  /// A document.
  case document(Int)
  /// The body whose documents follow.
  case shelf(Int)
  /// A document of one of the bodies.
  case shelved(ShelfPlace)
  /// A table of such a document.
  case shelvedTable(ShelfPlace, table: Int)
  /// The title of a part of a document's page.
  case part(DocumentPart)
  /// Something known of the document, and its value.
  case fact(String, String)
  /// A table of the document.
  case table(Address)
  /// An assumption that the document rests on.
  case assumption(PlanningAssumption)
  /// A change that the document tells in brief.
  case briefChange(BriefChange)
  /// A bridge's title.
  case bridge(BudgetBridge)
  /// A bar of a bridge.
  case bar(BridgeBar)
  /// The title of the comparison with an earlier document.
  case comparison(ComparedTitles, ComparedCount)
  /// A cell that differs from the same one of another document.
  case compared(CellComparison, ComparedTitles)
  /// The table whose cells and lines follow.
  case comparedTable(String, ComparedTitles)
  /// A line, or columns, that only one of two compared documents has.
  case unshared(String, document: String)
  /// The cells that differ for a cause that nobody decided follow.
  case causeHeading(CellComparison.Cause)
  /// The lines that only the other document's table has follow.
  case otherLines(String)
  /// A line that only the other document's table has, by its place there.
  case otherLine(Int)
  /// A section of the document's text, with the title that tells it from the others.
  case textSection(Section, title: String)
  /// A line of the calendar.
  case calendar(CalendarRow)
  /// The register whose differences between two periods follow.
  case differenceHeading(String)
  /// A value that differs between two periods.
  case difference(PeriodDifference)
  /// Nothing differs between two periods.
  case noPeriodDifference
  /// A figure that a section quotes, with the verdict on it.
  case figure(QuotedFigure, Finding.Verdict?)
  /// A line of the view of internal control.
  case control(ControlRow)
  /// A line of the view of economy and personnel.
  case economyLine(EconomyRow)
  /// An entry of the log.
  case logEntry(Int)
}

/// The sections of the overview.
enum OverviewSection: Hashable, Sendable {
  case problems
  case goals
  case economy
  case assignments
  case controls
  case finance
  case calendar
  case sums
  case bodies
}

/// The parts of a document's page.
enum DocumentPart: Hashable, Sendable {
  case tables, assumptions, changes, sections
}

/// Why there is nothing to show.
enum Emptiness: Hashable, Sendable {
  /// There is none in the data.
  case noGoals, noTables, noLines, noAssignments, noBodies, noFindings, noDocuments, noDifferences,
    nothingInCommon, noYearInCommon, noInternalControl, noEntries
  /// The filter lets none through.
  case filtered
  /// It is being read.
  case loading
  /// A file that may hold some cannot be read.
  case unread
}
