/// One edit: operations that happen together, with who, when and why, and one inverse.
///
/// Screen, command line, import, merge and undo all make change sets;
/// ``Workspace/apply(_:)-(ChangeSet)`` is the one door they go through.
public struct ChangeSet: Hashable, Sendable {
  /// What made it.
  public enum Cause: Hashable, Sendable {
    /// Somebody's edit.
    case edit
    /// The taking back of an earlier change.
    case undo(ChangeSet.ID)
    /// The doing again of a change that was taken back.
    case redo(ChangeSet.ID)
  }

  /// The id of a change set, unique among all writers.
  public struct ID: Hashable, Sendable {
    /// The id as text.
    public let text: String

    /// An id.
    public init(_ text: String) {
      self.text = text
    }
  }

  /// Its id.
  public let id: ID
  /// When it was made.
  public let when: Moment
  /// Who made it, as the log names them.
  public let who: String
  /// Why, where somebody said.
  public let reason: String?
  /// What made it.
  public let cause: Cause
  /// Its steps, in order.
  public let operations: [Operation]

  /// A change set.
  public init(
    id: ID,
    when: Moment,
    who: String,
    reason: String? = nil,
    cause: Cause = .edit,
    operations: [Operation]
  ) {
    self.id = id
    self.when = when
    self.who = who
    self.reason = reason
    self.cause = cause
    self.operations = operations
  }
}

extension ChangeSet {
  /// The steps that take it back, last first.
  public var inverse: [Operation] { operations.reversed().map(\.inverse) }

  /// The owners whose files it touches.
  public var owners: Set<Owner> { Set(operations.map(\.address.owner)) }
}
