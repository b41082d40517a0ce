/// Who changed a value, and when, as a log tells.
public struct Authorship: Hashable, Sendable {
  /// Who, as the log names them.
  public let who: String
  /// When.
  public let when: Moment
  /// By which change; `nil` where that is not known.
  public let change: ChangeSet.ID?

  /// An authorship.
  public init(who: String, when: Moment, by change: ChangeSet.ID? = nil) {
    self.who = who
    self.when = when
    self.change = change
  }
}

/// A conflict that waits for somebody to choose.
public struct OpenConflict: Hashable, Sendable {
  /// Where the two met.
  public enum Origin: Hashable, Sendable {
    /// A change could not be saved and was kept as a draft; the file holds theirs.
    case saving(ChangeSet)
    /// Git merged two histories; the file holds ours, and the entry with that id the rest.
    case merge(Municipality.ID, entry: String, file: String)
  }

  /// Whose the two sides are.
  public enum Sides: Hashable, Sendable {
    /// Ours is one's own.
    case mineAndTheirs
    /// Both are others': somebody else merged them.
    case others
  }

  /// What both changed.
  public let conflict: Conflict
  /// Whose the two sides are.
  public let sides: Sides
  /// Where they met.
  public let origin: Origin
  /// Who made ours; `nil` where no log tells.
  public let ours: Authorship?
  /// Who made theirs; `nil` where no log tells.
  public let theirs: Authorship?

  /// A conflict.
  public init(
    _ conflict: Conflict,
    _ origin: Origin,
    ours: Authorship?,
    theirs: Authorship?,
    sides: Sides = .mineAndTheirs
  ) {
    self.conflict = conflict
    self.sides = sides
    self.origin = origin
    self.ours = ours
    self.theirs = theirs
  }
}

/// A step that came in from somebody else while the screen was open.
public struct IncomingStep: Hashable, Sendable {
  /// What it did.
  public let operation: Operation
  /// Who made it; `nil` where no log tells, as when an editor wrote the file.
  public let by: Authorship?

  /// A step.
  public init(_ operation: Operation, by: Authorship?) {
    self.operation = operation
    self.by = by
  }
}

extension OpenConflict {
  /// The same with the two sides in each other's place.
  public var turned: OpenConflict {
    let turned = Conflict(
      address: conflict.address,
      base: conflict.base,
      ours: conflict.theirs,
      theirs: conflict.ours
    )
    return OpenConflict(turned, origin, ours: theirs, theirs: ours, sides: sides)
  }
}

extension Workspace {
  /// The step that says of a value, or of a record by its name, that it stays; `nil` where nothing is there to
  /// say it of.
  public func keeping(_ address: Address) -> Operation? {
    guard address.field.isEmpty else {
      let found = datum(at: address)
      return .set(address, from: found, to: found)
    }
    let names: [FieldName] = [.title, .label, .name]
    return names.lazy
      .map { Address(address.owner, address.path, field: [$0.key]) }
      .compactMap { name in self.datum(at: name).map { .set(name, from: $0, to: $0) } }
      .first
  }

  /// The operations after which a value or a record is what was chosen; none where it is so already.
  public func choosing(_ chosen: Datum?, at address: Address) -> [Operation] {
    let found = datum(at: address)
    guard found != chosen else { return [] }
    guard address.field.isEmpty else { return [.set(address, from: found, to: chosen)] }
    let removal = found.map { [Operation.remove(address, $0, before: nil)] } ?? []
    return removal + (chosen.map { [.insert(address, $0, before: nil)] } ?? [])
  }
}
