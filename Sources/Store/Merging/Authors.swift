public import Governance

/// Who made which value, as the latest entries of all logs of a municipality tell.
public struct Authors: Sendable {
  private let entries: [(writer: String, change: ChangeSet)]

  /// How far back is looked: what meets now was changed lately.
  private static let mostEntries = 500

  /// Reads the logs' ends.
  public init(of municipality: Municipality.ID, in folder: DataFolder) {
    var walk = LogWalk(LogReader(of: folder), of: municipality)
    var entries: [(writer: String, change: ChangeSet)] = []
    while entries.count < Self.mostEntries, let (writer, entry) = walk.step() {
      entries.append((writer, entry.change))
    }
    self.entries = entries
  }

  /// Who last made a value what it is; `nil` where no log tells.
  ///
  /// Whoever left it so stands before one who made it so once and then made it something else.
  public func author(of value: Datum?, at address: Address) -> Authorship? {
    leaver(of: value, at: address)
      ?? entries.first { $0.change.made(value, at: address) }
      .map { Authorship($0.change) }
  }

  /// Who made the two sides of a conflict, which are never one writer's.
  func authors(of conflict: Conflict) -> (ours: Authorship?, theirs: Authorship?) {
    let address = conflict.address
    let (ours, theirs) = (
      leaver(of: conflict.ours, at: address), leaver(of: conflict.theirs, at: address)
    )
    return (
      ours ?? author(of: conflict.ours, at: address, otherThan: theirs),
      theirs ?? author(of: conflict.theirs, at: address, otherThan: ours)
    )
  }

  /// Who made a value what it is, and has made nothing else of it since.
  private func leaver(of value: Datum?, at address: Address) -> Authorship? {
    var seen: Set<String> = []
    for (writer, change) in entries where change.determines(address) {
      guard seen.insert(writer).inserted else { continue }
      if change.made(value, at: address) { return Authorship(change) }
    }
    return nil
  }

  private func author(
    of value: Datum?,
    at address: Address,
    otherThan other: Authorship?
  ) -> Authorship? {
    let writer = entries.first { $0.change.id == other?.change }?.writer
    return entries.first { $0.writer != writer && $0.change.made(value, at: address) }
      .map { Authorship($0.change) }
  }

  /// Who made a step that came in.
  func author(of operation: Operation) -> Authorship? {
    switch operation {
    case .set(let address, _, let to): author(of: to, at: address)
    case .insert(let address, let record, _): author(of: record, at: address)
    case .remove(let address, _, _): author(of: nil, at: address)
    case .move(let address, _, _): mover(of: address)
    }
  }

  private func mover(of address: Address) -> Authorship? {
    entries.first { entry in
      entry.change.operations.contains { operation in
        if case .move(address, _, _) = operation { true } else { false }
      }
    }
    .map { Authorship($0.change) }
  }
}

extension Authorship {
  fileprivate init(_ change: ChangeSet) {
    self.init(who: change.who, when: change.when, by: change.id)
  }
}

extension ChangeSet {
  fileprivate func made(_ value: Datum?, at address: Address) -> Bool {
    operations.contains { $0.made(value, at: address) }
  }

  /// Whether it makes anything of the value at an address.
  fileprivate func determines(_ address: Address) -> Bool {
    operations.contains { $0.determines(address) }
  }
}

extension Operation {
  /// Whether it makes anything of a value, of what the value is in, or of what is in it.
  fileprivate func determines(_ wanted: Address) -> Bool {
    switch self {
    case .set(let address, _, _):
      guard address.record == wanted.record else {
        return wanted.field.isEmpty && address.isInside(wanted)
      }
      return wanted.field.starts(with: address.field) || address.field.starts(with: wanted.field)
    case .insert(let address, _, _), .remove(let address, _, _): return wanted.isInside(address)
    case .move: return false
    }
  }

  /// Whether a value at an address is what it is by this step, or by one on what the value is in, or on
  /// what is in it.
  fileprivate func made(_ value: Datum?, at wanted: Address) -> Bool {
    switch self {
    case .set(let address, _, let to):
      guard address.record == wanted.record else {
        return wanted.field.isEmpty && value != nil && address.isInside(wanted)
      }
      if wanted.field.starts(with: address.field) {
        return to?.value(at: wanted.field.dropFirst(address.field.count)) == value
      }
      return address.field.starts(with: wanted.field)
        && value?.value(at: address.field.dropFirst(wanted.field.count)) == to
    case .insert(let address, let record, _):
      guard wanted.record.isInside(address) else { return false }
      return wanted.record == address && record.value(at: wanted.field[...]) == value
    case .remove(let address, _, _): return value == nil && wanted.isInside(address)
    case .move: return false
    }
  }
}
