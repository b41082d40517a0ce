/// A change that is not in the files and is kept until somebody takes it or throws it away.
public struct Draft: Hashable, Sendable {
  /// How it came about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It was made, and could not be saved.
    case unsaved
    /// It was being written when the program ended.
    case unfinished
  }

  /// In what something unfinished was being written, so that it can be written on there.
  public enum Desk: Hashable, Sendable {
    /// A text of its own: the change sets it.
    case text
    /// A number or a day in its cell: the change sets what was typed, whether or not that is a value yet.
    case cell
    /// A record's form: the keys of the parts that were open in it, outermost first, and what was being typed.
    case form(parts: [String], typed: Typed?)
    /// A few fields that become one change together.
    case sheet(Sheet)
  }

  /// What was being typed in a field of a form, whether or not it is a value yet.
  public struct Typed: Hashable, Sendable {
    /// The field's key in its record or part.
    public let key: String
    /// The text.
    public let text: String

    /// A text for a key.
    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// A few fields as they were filled in.
  public struct Sheet: Hashable, Sendable {
    /// What would become of them.
    public enum Purpose: String, CaseIterable, Hashable, Sendable {
      /// A budget decision in the column of a table that the address names.
      case decision
      /// An action against the deficit of the line that the address names.
      case action
      /// The decision on the document that the address names.
      case decide
    }

    /// What would become of them.
    public let purpose: Purpose
    /// What they are about.
    public let address: Address
    /// What was typed, by field; fields without anything are left out.
    public let typed: DatumObject
    /// The labels that were chosen, by field.
    public let chosen: DatumObject

    /// Fields as they were filled in.
    public init(purpose: Purpose, address: Address, typed: DatumObject, chosen: DatumObject) {
      self.purpose = purpose
      self.address = address
      self.typed = typed
      self.chosen = chosen
    }
  }

  /// What it would change.
  public let change: ChangeSet
  /// How it came about.
  public let kind: Kind
  /// In what it was being written; a text of its own where it was not.
  public let desk: Desk

  /// A draft.
  public init(_ change: ChangeSet, _ kind: Kind, on desk: Desk = .text) {
    self.change = change
    self.kind = kind
    self.desk = desk
  }
}

extension Draft {
  /// The text that was being written, and where it belongs: the last text of several values.
  public var text: (address: Address, text: String)? {
    for step in change.operations.reversed() {
      if case .set(let address, _, .text(let text)?) = step { return (address, text) }
    }
    return nil
  }

  /// Whether another change would make the same of the same values: it then stands for this one.
  public func isRepeated(by other: ChangeSet) -> Bool {
    kind == .unsaved && change.operations.map(\.outcome) == other.operations.map(\.outcome)
  }
}

extension Operation {
  /// What it comes to, whatever stood there before.
  fileprivate var outcome: Operation {
    if case .set(let address, _, let value) = self {
      .set(address, from: nil, to: value)
    } else {
      self
    }
  }
}
