public import Governance
import Screen

/// The numbered views.
public enum View: Int, CaseIterable, Hashable, Sendable {
  /// 1: how the body stands, in one look.
  case overview = 1
  /// 2: goals and indicators.
  case goals = 2
  /// 3: budget and outcome.
  case budget = 3
  /// 4: assignments.
  case assignments = 4
  /// 5: risks and controls.
  case internalControl = 5
  /// 6: what the sum check found.
  case sumCheck = 6
  /// 7: the year's reports, and what is missing before them.
  case calendar = 7
  /// 8: financial goals and personnel.
  case economy = 8
  /// 9: documents with their metadata, assumptions, bridges and sections.
  case documents = 9
  /// 0: who changed what, when.
  case log = 0
}

/// Which part of the screen the keys speak to.
public enum Focus: Hashable, Sendable {
  /// The municipalities and bodies on the left.
  case navigator
  /// The view.
  case main
}

/// Where the user is: whose data, in which view, how far in.
public struct Place: Hashable, Sendable {
  /// Whose data are shown.
  public var owner: Owner
  /// In which view.
  public var view: View
  /// The goal whose page is open in the view of goals.
  public var goal: Goal.ID?
  /// The document whose page is open in the view of documents.
  public var document: Document.ID?
  /// The risk or control whose page is open in the view of internal control.
  public var item: Address?
  /// The assignment, or the like, whose page is open in the view of assignments.
  public var assignment: Assignment.ID?
  /// The value or record that the log is only shown of.
  public var history: Address?
  /// What the chosen period is held against in the view of the calendar.
  public var compared: PeriodSide?
  /// The picture that fills the view.
  var picture: Picture?

  /// A place.
  public init(
    owner: Owner,
    view: View,
    goal: Goal.ID? = nil,
    document: Document.ID? = nil,
    item: Address? = nil,
    assignment: Assignment.ID? = nil,
    compared: PeriodSide? = nil
  ) {
    self.owner = owner
    self.view = view
    self.goal = goal
    self.document = document
    self.item = item
    self.assignment = assignment
    self.compared = compared
  }
}

/// A row that can be selected: what it stands for, and under what.
public struct RowID: Hashable, Sendable {
  /// What it stands for.
  let address: Address
  /// What it stands under, where the same thing can stand in several places.
  var under: Address?

  init(_ address: Address, under: Address? = nil) {
    self.address = address
    self.under = under
  }
}

/// What the user has done in one view of one owner: kept while others are looked at.
struct ViewMemory: Hashable, Sendable {
  /// Where the list stands.
  var list = ScrollList()
  /// The selected row.
  var selected: RowID?
  /// The selected column of a table: 0 is the label, 1 the first with figures.
  var column = 0
  /// How far the table is scrolled sideways.
  var columnOffset = 0
  /// What the rows are filtered by.
  var filter = ""
  /// The rows that are folded.
  var folded: Set<RowID> = []
  /// The rows that are marked, to be changed or copied together.
  var marked: Set<RowID> = []
  /// The row that was marked last.
  var anchor: RowID?
  /// The square of the risk map whose risks are listed; `nil` for all.
  var square: RiskSquare?
  /// The row that was selected last in each part of the view, by the part's first row.
  var lastInParts: [RowID: RowID] = [:]
}

extension ViewMemory {
  /// Whether what a row has below it is folded away; a filter looks into what is folded.
  func isFolded(_ row: RowID?) -> Bool {
    guard !folded.isEmpty, filter.isEmpty, let row else { return false }
    return folded.contains(row)
  }
}

/// What is remembered for: a view of an owner, and the page or table open in it.
struct MemoryKey: Hashable, Sendable {
  let place: Place
  let table: Address?

  /// By the view and the body: it is looked up many times a frame, and there are few others of those.
  func hash(into hasher: inout Hasher) {
    hasher.combine(place.view)
    hasher.combine(place.owner.body)
  }
}
