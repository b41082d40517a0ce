/// One step of an edit, with what is needed to take it back.
public enum Operation: Hashable, Sendable {
  /// A value inside a record becomes another; `nil` where there is none.
  case set(Address, from: Datum?, to: Datum?)
  /// A record comes into a collection, before a sibling or last.
  case insert(Address, Datum, before: String?)
  /// A record goes, with all that was in it; it stood before that sibling, or last.
  case remove(Address, Datum, before: String?)
  /// A record moves among its siblings: the one it stood before, and the one it then stands before.
  case move(Address, from: String?, to: String?)
}

extension Operation {
  /// What takes it back.
  public var inverse: Operation {
    switch self {
    case .set(let address, let from, let to): .set(address, from: to, to: from)
    case .insert(let address, let datum, let before): .remove(address, datum, before: before)
    case .remove(let address, let datum, let before): .insert(address, datum, before: before)
    case .move(let address, let from, let to): .move(address, from: to, to: from)
    }
  }

  /// Whether it sets what is already there.
  public var changesNothing: Bool {
    if case .set(_, let from, let to) = self { from == to } else { false }
  }

  /// What it touches.
  public var address: Address {
    switch self {
    case .set(let address, _, _), .insert(let address, _, _), .remove(let address, _, _),
      .move(let address, _, _):
      address
    }
  }
}
