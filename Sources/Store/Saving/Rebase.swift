import Governance

/// Makes a change on what the files hold now, which may not be what it was made on.
///
/// Steps that somebody else has made just so are left out; a place before a sibling that is gone becomes
/// the last one; where the same value was changed to something else, nothing is made of it all.
struct Rebase {
  /// What the files hold now.
  let base: Workspace
  private(set) var operations: [Operation]
  private var conflicts: [Conflict] = []

  init(_ operations: [Operation], on base: Workspace) {
    self.operations = operations
    self.base = base
  }

  /// Finds the steps that can be made, and what the files hold after them.
  mutating func make() throws(SaveFault) -> Workspace {
    // Each round makes, changes or leaves out at least one step.
    while true {
      var trial = base
      guard let refusal = Self.refusal(of: operations, &trial) else {
        guard conflicts.isEmpty else { throw .conflict(conflicts) }
        return trial
      }
      guard yield(to: refusal) else { throw .refused(refusal) }
    }
  }

  private static func refusal(
    of operations: [Operation],
    _ workspace: inout Workspace
  ) -> ChangeRefusal? {
    do throws(ChangeRefusal) {
      try workspace.apply(operations)
      return nil
    } catch {
      return error
    }
  }

  /// Gives way to what others did; `false` where that is not what stands in the way.
  private mutating func yield(to refusal: ChangeRefusal) -> Bool {
    switch refusal {
    case .stale(let address, let found): resolve(address, found: found)
    case .alreadyThere(let address): resolve(address, found: base.datum(at: address))
    case .noSuchRecord(let address): resolve(address, found: nil) || forgetSibling(address)
    default: false
    }
  }

  /// Leaves out the step at an address: it is made already, or it is a conflict.
  private mutating func resolve(_ address: Address, found: Datum?) -> Bool {
    guard let index = operations.firstIndex(where: { $0.address == address }) else { return false }
    let operation = operations.remove(at: index)
    if operation.outcome == nil && found == nil && operation.isRemoval { return true }
    if let outcome = operation.outcome, outcome == found { return true }
    // One that stands on what is there already has been refused for something else.
    if address.isSignature, operation.origin != found, case .set(_, _, let to) = operation {
      operations.insert(.set(address, from: found, to: to), at: index)
      return true
    }
    conflicts.append(
      Conflict(address: address, base: operation.origin, ours: operation.outcome, theirs: found)
    )
    return true
  }

  private mutating func forgetSibling(_ sibling: Address) -> Bool {
    let index = operations.firstIndex { operation in
      operation.sibling == sibling.path.last
        && operation.address.path.dropLast() == sibling.path.dropLast()
    }
    guard let index else { return false }
    operations[index] = operations[index].withoutSibling
    return true
  }
}

extension Operation {
  /// What stands at the address before it.
  fileprivate var origin: Datum? {
    switch self {
    case .set(_, let from, _): from
    case .remove(_, let record, _): record
    case .insert, .move: nil
    }
  }

  /// What stands at the address after it.
  fileprivate var outcome: Datum? {
    switch self {
    case .set(_, _, let to): to
    case .insert(_, let record, _): record
    case .remove, .move: nil
    }
  }

  /// Whether it makes something be no more.
  fileprivate var isRemoval: Bool {
    switch self {
    case .set(_, _, let to): to == nil
    case .remove: true
    case .insert, .move: false
    }
  }

  fileprivate var sibling: String? {
    switch self {
    case .insert(_, _, let sibling), .move(_, _, let sibling): sibling
    case .set, .remove: nil
    }
  }

  fileprivate var withoutSibling: Operation {
    switch self {
    case .insert(let address, let record, _): .insert(address, record, before: nil)
    case .move(let address, let from, _): .move(address, from: from, to: nil)
    case .set, .remove: self
    }
  }
}
