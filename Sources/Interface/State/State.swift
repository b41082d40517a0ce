public import Governance
public import Screen
public import Wording

/// All that the screen knows.
///
/// A frame is a function of it.
public struct State: Sendable {
  /// The terminal's size.
  public internal(set) var size: Size
  /// What it can show.
  public let glyphs: GlyphSet
  /// The words.
  public internal(set) var words: Words
  /// Who is at the keys.
  public let author: Author
  /// The day and time of the last event.
  public internal(set) var now: Moment
  /// The data.
  public internal(set) var workspace = Workspace()
  /// Where the user is; `nil` before the first municipality is there, and when there is none.
  public internal(set) var place: Place?
  /// The chosen reporting period, the same for all views.
  public internal(set) var period: ReportingPeriod
  /// How far saving has come.
  public internal(set) var saving = Saving.idle
  /// What the user has decided about keys and colours.
  public internal(set) var preferences: Preferences

  var focus = Focus.main
  var layers: [Layer] = []
  var message: Message?
  var trail: [Place] = []
  var memory: [MemoryKey: ViewMemory] = [:]
  var statements: [Owner: Address] = [:]
  var comparands: [Address: Comparand] = [:]
  var displayUnit: Unit?
  var listing = AssignmentListing()
  /// How the list of each view is ordered, for every body alike.
  var sortings: [View: ListSorting] = [:]
  /// What the user has made of each table: its columns and the order of its lines.
  var shapes: [Address: TableShape] = [:]
  /// What is supposed, and never saved.
  var scenario: Scenario?
  var shownKinds: [Owner: AssignmentKind] = [:]
  var navigator = ViewMemory()
  var endedBodies = EndedBodies.shown
  var changes: [ChangeSet] = []
  var history = UndoHistory()
  var wanted: Wish
  var isListed = false
  /// Of how many municipalities it is not known yet what can be undone.
  var historiesAwaited = 0
  var requested: Set<Municipality.ID> = []
  /// The period that the user chose, by municipality: each reports in months and years of its own.
  var chosenPeriods: [Municipality.ID: ReportingPeriod] = [:]
  var isUntouched = true
  /// The period that was wished for, of whichever municipality comes first.
  var firstPeriod: ReportingPeriod?
  var periodGround: PeriodGround?
  var revision = 0
  var derived = Derived()
  var nextChange = 1
  /// What the ids of new records end in.
  var idEndings: IDEndings
  var keptInputs: [KeptInput] = []
  /// The owner whose files are known to be read.
  var readOwner: Owner?
  var inFlight: [ChangeSet] = []
  /// The entries of the log that are shown, as far as they are read.
  var logbook: Logbook?
  var logChoices = LogChoices()
  /// How often the log was asked for entries.
  var logRequests = 0
  /// Who is known to have made changes, for the choice among them.
  var logNames: Set<String> = []
  /// A change of which it is being found out what stands in the way of taking it back.
  var reversing: Reversing?
  /// Changes and texts that earlier sessions could not keep elsewhere.
  var drafts: [Draft] = []
  /// Where the user was, as it was last kept.
  var remembered: Wish?
  /// What is being written, as it was last kept.
  var writing: Draft?
  /// How many drafts were begun.
  var draftsBegun = 0
  var sharing = Sharing()
  var visits = Visits()
  var search = Search()
  /// What the search was last brought up to date with.
  var searchKey: FactsKey?
  /// What is told when a text for the clipboard has been sent.
  var copying = ""
  /// The commands last run from the palette, the latest first.
  var recents: [Command] = []
  var tour: Tour?
  /// When a command was refused behind which text is typed, or the last letter of that text came.
  var typingGuard: Int?
  /// Where and when the mouse was pressed last.
  var lastPress: MousePress?
  /// The column whose border the mouse holds.
  var held: HeldBorder?

  /// A screen with nothing in it yet.
  public init(
    size: Size,
    glyphs: GlyphSet,
    words: Words,
    author: Author,
    now: Moment,
    wish: Wish = Wish(),
    preferences: Preferences = Preferences()
  ) {
    self.size = size
    self.glyphs = glyphs
    self.words = words.naming(preferences.keymap.rebound)
    self.preferences = preferences
    self.author = author
    self.now = now
    (wanted, remembered) = (wish, wish)
    nextChange = author.firstChange
    idEndings = IDEndings(seed: author.seed)
    period =
      wish.period
      ?? ReportingPeriod(year: now.date.year, month: now.date.month) ?? "2000-01"
    if let owner = wish.owner { chosenPeriods[owner.municipality] = wish.period }
    firstPeriod = wish.owner == nil ? wish.period : nil
  }
}

extension State {
  /// What every key means.
  var keymap: Keymap { preferences.keymap }

  /// Why the last change did not reach the disk, where that has just turned out.
  public var unsavedReason: String? { saving == .failed ? message?.text : nil }
}

/// Who makes the changes, and how their ids begin.
public struct Author: Hashable, Sendable {
  /// The name, as the log has it.
  public let name: String
  /// What the ids of changes begin with: different for every writer.
  public let prefix: String
  /// The number of the first change.
  public let firstChange: Int
  /// Chance, for the ids of new records.
  public let seed: UInt64

  /// An author.
  public init(name: String, prefix: String, firstChange: Int = 1, seed: UInt64 = 1) {
    self.name = name
    self.prefix = prefix
    self.firstChange = firstChange
    self.seed = seed
  }
}

/// Where the user wants to begin: where it was left, or what the command line said.
public struct Wish: Hashable, Sendable {
  /// Whose data.
  public var owner: Owner?
  /// In which view.
  public var view: View?
  /// In which period.
  public var period: ReportingPeriod?

  /// A wish.
  public init(owner: Owner? = nil, view: View? = nil, period: ReportingPeriod? = nil) {
    self.owner = owner
    self.view = view
    self.period = period
  }
}

/// How far saving has come.
public enum Saving: Hashable, Sendable {
  /// Nothing was changed yet.
  case idle
  /// So many changes are on their way to the disk.
  case underway(Int)
  /// The last change is on the disk since then.
  case saved(Moment)
  /// The last change could not be saved.
  case failed
}

/// Something told in the footer until the next key.
struct Message: Hashable, Sendable {
  /// Whether it went well.
  enum Tone: Hashable, Sendable {
    /// Something was done.
    case told
    /// Something was refused or failed.
    case failed
  }

  var text: String
  var tone: Tone
}
