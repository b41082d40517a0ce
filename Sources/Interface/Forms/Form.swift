import Governance
import Screen
import Wording

/// The fields of one record, or of one value in it, each with its name and what it holds.
///
/// What is there already is saved field by field, as everywhere on the screen. What is new, and a value
/// with several parts, is a draft until it is kept as a whole: half of it could not be saved.
struct Form: Hashable, Sendable {
  /// What is being filled in.
  enum Subject: Hashable, Sendable {
    /// A record that is there.
    case record
    /// The records of a collection, each with a form of its own.
    case collection
    /// A record in the making.
    case new(Blueprint)
    /// A value of the form below, under a key.
    case part(String)
  }

  var subject: Subject
  var title: String
  /// What it takes.
  var shape: Shape
  /// The record that it belongs to, which is not there yet where it is new.
  var record: Address
  /// The field that it is a part of.
  var name: FieldName?
  /// The keys from the record to the part that it is.
  var path: [String] = []
  /// What was filled in; of a record that is there, the record itself counts.
  var draft = Datum.object(DatumObject())
  /// What was there at first, to tell whether anything would be lost.
  var before = Datum.object(DatumObject())
  /// What the record held where the open field, or the part that this is, belongs: what somebody else has made
  /// of it since then is not overwritten unseen.
  var base: Datum?
  var list = ScrollList()
  /// What the selected field is edited with.
  var editor: FormEditor?
  /// Whether all of the old value is still selected in the field, so that a digit replaces a number.
  var isSelected = false
  /// What somebody else has made of a value meanwhile, where it is asked whose is to hold.
  var rivalry: Rivalry?
}

extension Form {
  /// Whether leaving it would lose something that was filled in.
  var holdsUnsaved: Bool {
    if editor != nil { return true }
    return switch subject {
    case .record, .collection: false
    case .new, .part: draft != before
    }
  }

  /// Whether a record is in the making.
  var isNew: Bool { if case .new = subject { true } else { false } }

  /// Whether it lists the records of a collection.
  var isCollection: Bool { if case .collection = subject { true } else { false } }

  /// Whether it is a value of the form below.
  var isPart: Bool { if case .part = subject { true } else { false } }

  /// Whether its entries are those of years.
  var isByYear: Bool {
    if case .map(.integer(let years), _) = shape { years.lowerBound >= 1000 } else { false }
  }

  /// Whether it is kept as a whole.
  var isDraft: Bool {
    switch subject {
    case .record, .collection: false
    case .new, .part: true
    }
  }
}

/// What a field is edited with, in its place or over the form.
enum FormEditor: Hashable, Sendable {
  /// Text of one line, and all that is written as such: numbers, dates, formulas.
  case line(TextField)
  /// The key of a new entry of a map.
  case key(TextField)
  /// Text of several lines, and what it was.
  case area(TextArea, before: String)
  /// One of several, or a set of them.
  case choice(FormChoice)
}

/// A choice that can be searched.
struct FormChoice: Hashable, Sendable {
  /// One of the values.
  struct Option: Hashable, Sendable {
    var value: Datum?
    var label: String
    var signal: Signal?
  }

  /// What becomes of the choice.
  enum Purpose: Hashable, Sendable {
    /// It is the field's value.
    case one
    /// All that are on are the field's value.
    case several
    /// It is the key of a new entry.
    case key
  }

  var purpose: Purpose
  var options: [Option]
  var on: Set<Int> = []
  var field = TextField()
  var list: ScrollList
}

/// A line of a form.
struct FormRow: Hashable, Sendable {
  /// What sort of line.
  enum Kind: Hashable, Sendable {
    /// The title of a group.
    case heading(FormGroup)
    /// A field or an entry.
    case field
    /// The way to a new entry.
    case addition
  }

  var kind = Kind.field
  /// Its key in the value.
  var key = ""
  /// The declared field that says what it means.
  var name = FieldName.id
  var label = ""
  var shape = Shape.text(.line)
  var presence = Presence.optional
  var value: Datum?
  /// What it is where nothing is said.
  var usual: Datum?
  var lock: FieldLock?
}

extension FieldLock {
  /// Whether somebody has locked the period or the document that the value belongs to.
  var isHeld: Bool { if case .held = self { true } else { false } }
}

extension FormRow {
  /// Whether it can be selected.
  var isSelectable: Bool {
    if case .heading = kind { false } else { true }
  }

  /// Whether its value is chosen from a list, and never written.
  var isChosen: Bool {
    switch shape {
    case .status, .identifier, .address, .statementReference: true
    case .integer: [.month, .likelihood, .materiality].contains(name)
    default: false
    }
  }

  /// Whether it must be filled in and is not.
  var isMissing: Bool { presence == .required && lock == nil && value == nil }
}
