public import Governance

/// Who made which value, as the latest entries of all logs of a municipality tell.
public struct Authors: Sendable {
  private let entries: [LogEntry]

  /// How far back is looked: what meets now was changed lately.
  private static let mostEntries = 500

  /// Reads the logs' ends.
  public init(of municipality: Municipality.ID, in folder: DataFolder) {
    entries = LogReader(of: folder).latest(Self.mostEntries, of: municipality).entries
  }

  /// Who last made a value what it is; `nil` where no log tells.
  public func author(of value: Datum?, at address: Address) -> Authorship? {
    entries.first { entry in
      entry.change.operations.contains { $0.made(value, at: address) }
    }
    .map { Authorship(who: $0.change.who, when: $0.change.when, by: $0.change.id) }
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
    .map { Authorship(who: $0.change.who, when: $0.change.when, by: $0.change.id) }
  }
}

extension Operation {
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
