/// Which entries of a municipality's log are asked for.
public struct LogQuery: Hashable, Sendable {
  /// Whose: a municipality means all of its bodies, too.
  public var owner: Owner
  /// Only what changed this value or record, what is in it, or what it is in.
  public var object: Address?
  /// Only one person's.
  public var who: String?
  /// Only from this day on.
  public var since: CalendarDate?

  /// A question for all of an owner's entries.
  public init(
    _ owner: Owner,
    object: Address? = nil,
    who: String? = nil,
    since: CalendarDate? = nil
  ) {
    self.owner = owner
    self.object = object
    self.who = who
    self.since = since
  }
}

extension LogQuery {
  /// Whether a change is among those that are asked for.
  public func admits(_ change: ChangeSet) -> Bool {
    if let who, change.who != who { return false }
    if let since, change.when.date < since { return false }
    if let object { return change.concerns(object) }
    return change.operations.contains { step in
      guard step.address.owner.municipality == owner.municipality else { return false }
      guard let body = owner.body else { return true }
      return step.address.owner == owner || step.speaks(of: body)
    }
  }
}

extension Operation {
  /// Whether it changes what the municipality's file says of a body: the body itself, or when it has handed a
  /// report in.
  fileprivate func speaks(of body: Body.ID) -> Bool {
    guard address.owner.body == nil else { return false }
    switch address.path.first {
    case FieldName.bodies.key: return address.path.dropFirst().first == body.text
    case FieldName.calendar.key:
      if address.field.starts(with: [FieldName.delivered.key, body.text]) { return true }
      switch self {
      case .insert(_, .object(let occasion), _), .remove(_, .object(let occasion), _):
        guard case .object(let delivered)? = occasion[FieldName.delivered.key] else { return false }
        return delivered[body.text] != nil
      default: return false
      }
    default: return false
    }
  }
}

extension ChangeSet {
  /// Whether it changed a value or record, something in it, or something that it is in.
  public func concerns(_ object: Address) -> Bool {
    operations.contains { $0.address.isAkin(to: object) }
  }

  /// Whether it changed any of what another change did.
  public func concerns(any other: ChangeSet) -> Bool {
    other.operations.contains { step in
      concerns(step.address) || step.siblings.contains { concerns($0) }
    }
  }
}

extension Address {
  /// Whether one of two addresses leads into what the other leads to.
  fileprivate func isAkin(to other: Address) -> Bool {
    guard owner == other.owner else { return false }
    guard path == other.path else {
      return field.isEmpty && other.path.starts(with: path)
        || other.field.isEmpty && path.starts(with: other.path)
    }
    return field.starts(with: other.field) || other.field.starts(with: field)
  }
}

extension Operation {
  /// The records that it speaks of beside its own: those that it stands before.
  fileprivate var siblings: [Address] {
    let ids: [String?] =
      switch self {
      case .set: []
      case .insert(_, _, let sibling), .remove(_, _, let sibling): [sibling]
      case .move(_, let from, let to): [from, to]
      }
    return ids.compactMap { id in
      id.map { Address(address.owner, address.path.dropLast() + [$0]) }
    }
  }
}
