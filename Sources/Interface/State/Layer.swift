import Governance
import Screen
import Wording

/// What lies over the view and takes the keys first.
enum Layer: Hashable, Sendable {
  /// What the view is for, its symbols and its keys.
  case help(ScrollList)
  /// The words of the field, filtered as the user types.
  case glossary(GlossarySearch)
  /// All that is said of the selected row.
  case explanation(ScrollList)
  /// Every command, filtered as the user types.
  case palette(Palette)
  /// A choice among a few.
  case chooser(Chooser)
  /// A number in its cell.
  case number(NumberEdit)
  /// A day in its cell.
  case date(DateEdit)
  /// A text of several lines.
  case text(TextEdit)
  /// How much is supposed.
  case supposition(SuppositionEdit)
  /// The filter of the list.
  case filter(TextField)
  /// A search across everything.
  case search(Searching)
  /// The file that the view is saved in.
  case export(ExportEdit)
  /// A sentence that must be answered.
  case question(Question)
  /// A value that two have changed.
  case conflict(OpenConflict)
  /// The same with all of both sides, above it.
  case bothSides(OpenConflict, ScrollList)
  /// What others have changed.
  case incoming(ScrollList)
  /// What is set, and where.
  case settings(ScrollList)
  /// The fields of a record.
  case form(Form)
  /// A form of a few fields.
  case sheet(EntrySheet)
}

/// Every command that fits what was typed.
struct Palette: Hashable, Sendable {
  var field = TextField()
  var list = ScrollList()
}

/// A choice among a few values of one field, or among places.
struct Chooser: Hashable, Sendable {
  /// What is chosen.
  enum Subject: Hashable, Sendable {
    /// A goal's level.
    case level(Address, suggestion: GoalLevel)
    /// An assignment's status.
    case status(Address)
    /// What is shown.
    case place
    /// A field of a risk or a control.
    case control(ControlSubject)
    /// What the log shows.
    case log
    /// Which draft is looked at.
    case draft
    /// The same field of all marked rows.
    case marked(MarkedSubject)
    /// Which columns of a table are shown.
    case columns(Address)
    /// How the screen is coloured.
    case appearance(before: Appearance)
    /// In which language everything is said.
    case language
  }

  /// What a choice stands for.
  enum Value: Hashable, Sendable {
    /// A goal's level.
    case level(GoalLevel)
    /// An assignment's status.
    case status(AssignmentStatus)
    /// A table.
    case table(Address)
    /// A bridge of a document.
    case bridge(Address)
    /// A document of the owner.
    case document(Document.ID)
    /// What a document is held against.
    case comparand(Comparand, of: Address)
    /// A step of a scale of risks.
    case step(Int)
    /// What is to be done about a risk.
    case treatment(RiskTreatment)
    /// How a control turned out.
    case result(ControlResult)
    /// How far a document has come.
    case documentState(Address, DocumentState)
    /// What a period is held against.
    case side(PeriodSide)
    /// The body that registers are carried over to.
    case body(Owner)
    /// The kind that is listed; `nil` for all.
    case kind(AssignmentKind?)
    /// Whose changes are shown; `nil` for everybody's.
    case who(String?)
    /// From which time on they are shown.
    case logTime(LogTime)
    /// Whose data are shown.
    case owner(Owner)
    /// A draft.
    case draft(ChangeSet.ID)
    /// What is made anew.
    case addition(Addition)
    /// A record whose form is opened, that is taken away, asked about or at once, or that ends.
    case form(Address)
    case retire(Address)
    case remove(Address)
    case end(Address)
    /// A column of a table.
    case column(StatementColumn.ID)
    /// Something done with suppositions.
    case scenario(ScenarioStep)
    /// How the screen is coloured.
    case appearance(Appearance)
    /// A language.
    case language(Language)
  }

  /// One of the values.
  struct Choice: Hashable, Sendable {
    var value: Value
    var label: String
    var signal: Signal?
    var note: String?
    /// What it is besides, briefly, in its line.
    var remark: String?
    /// Whether it is on, where several can be.
    var isOn: Bool?
    /// Why it cannot be taken.
    var hindrance: String?
  }

  var subject: Subject
  var title: String
  var choices: [Choice]
  var list: ScrollList
  /// Which of the choices holds now, where one does.
  var current: Int?
  /// What the values that it is about were when it was opened.
  var ground: [Datum?] = []
  /// What somebody else has made of one of them meanwhile, where it is asked whose is to hold.
  var rivalry: Rivalry?
}

extension Chooser {
  /// Whether each choice is on or off, and all of them are taken together.
  var isToggling: Bool { choices.contains { $0.isOn != nil } }

  /// Turns a choice on or off; those that cannot stand beside it go off.
  mutating func toggle(_ index: Int) {
    guard let wasOn = choices[index].isOn else { return }
    choices[index].isOn = !wasOn
    guard !wasOn, case .treatment(let chosen) = choices[index].value else { return }
    for other in choices.indices {
      if case .treatment(let treatment) = choices[other].value, chosen.excludes(treatment) {
        choices[other].isOn = false
      }
    }
  }
}

/// A number being edited in its cell.
struct NumberEdit: Hashable, Sendable {
  /// The value.
  var address: Address
  /// The field.
  var field: TextField
  /// What was there, for Esc.
  var before: CellValue?
  /// What the file held when it was opened.
  var base: Datum?
  /// What it counts.
  var unit: Unit
  /// How many decimals it may have; `nil` for as many as one likes.
  var decimals: Int?
  var stage = EditStage.writing
  /// What stood in the field when it was opened.
  var opened = ""
  /// Whether all that stood there is still selected, so that a digit replaces it.
  var isSelected = false
}

extension NumberEdit {
  /// A key in the field; the first one replaces what stood there if a number begins with it.
  mutating func handle(_ key: Key) {
    if isSelected, key.beginsNumber, case .character(let character) = key {
      field = TextField(String(character))
      opened = ""
    } else {
      field.handle(key)
    }
    isSelected = false
  }

  /// How the field is drawn: what is selected shows that it is.
  var style: Style { Style(.field, isSelected && !field.text.isEmpty ? .underline : []) }
}

extension Key {
  /// Whether a number, or a calculation, begins with it.
  var beginsNumber: Bool {
    guard case .character(let character) = self else { return false }
    return ("0"..."9").contains(character) || "-−–=,".contains(character)
  }
}

/// How far an open field has come.
enum EditStage: Hashable, Sendable {
  /// It is written in.
  case writing
  /// Somebody else has made the value this meanwhile: it is asked whose is to hold.
  case asking(theirs: Datum?)
}

extension EditStage {
  /// Whether it is asked whose value is to hold.
  var isAsking: Bool { if case .asking = self { true } else { false } }
}
