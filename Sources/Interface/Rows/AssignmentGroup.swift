import Governance

/// A heading in the list of assignments, and what stands under it.
struct AssignmentGroup: Hashable, Sendable {
  /// What those under it have in common.
  enum Key: Hashable, Sendable {
    /// They are of a kind.
    case kind(AssignmentKind)
    /// Somebody gave or proposed them; `nil` where nobody is said to have.
    case issuer(String?)
    /// They are a body's, where those of a whole municipality are listed.
    case body(Owner)
  }

  /// How many have a status.
  struct StatusCount: Hashable, Sendable {
    var status: AssignmentStatus
    var kind: AssignmentKind
    var signal: Signal
    var count: Int
  }

  var key: Key
  /// Their places among the facts, in the order shown.
  var members: [Int]
  /// How many there are with each status that anyone has, those furthest on first.
  var statuses: [StatusCount]
  /// How many are overdue.
  var overdue: Int
  /// Which kinds they are of.
  var kinds: Set<AssignmentKind>
}

extension AssignmentGroup.Key {
  /// What a heading is remembered by.
  var name: String {
    switch self {
    case .kind(let kind): "kind:\(kind.rawValue)"
    case .issuer(let issuer): "issuer:\(issuer ?? "")"
    case .body(let owner): "body:\(owner.body?.text ?? "")"
    }
  }
}

extension AssignmentGroup {
  /// The groups of those that are listed, in the order of kinds or of who comes first.
  static func groups(
    of members: [Int],
    in facts: [Facts.AssignmentFact],
    by grouping: AssignmentGrouping,
    of owner: Owner,
    _ settings: Settings
  ) -> [AssignmentGroup] {
    var keys: [Key] = []
    var found: [Key: [Int]] = [:]
    for index in members {
      let key = facts[index].key(grouping, of: owner)
      if found[key] == nil { keys.append(key) }
      found[key, default: []].append(index)
    }
    if grouping == .kind, owner.body != nil {
      keys = AssignmentKind.allCases.map { .kind($0) }.filter { found[$0] != nil }
    }
    return keys.map { AssignmentGroup($0, found[$0] ?? [], facts, settings) }
  }

  private init(
    _ key: Key,
    _ members: [Int],
    _ facts: [Facts.AssignmentFact],
    _ settings: Settings
  ) {
    self.key = key
    self.members = members
    overdue = members.count { facts[$0].isOverdue }
    kinds = Set(members.lazy.map { facts[$0].kind })
    var counts: [StatusCount] = []
    for member in members {
      let fact = facts[member]
      guard let status = fact.status else { continue }
      if let index = counts.firstIndex(where: { $0.status == status }) {
        counts[index].count += 1
      } else {
        counts.append(StatusCount(status: status, kind: fact.kind, signal: fact.signal, count: 1))
      }
    }
    statuses = Signal.allCases.flatMap { signal in counts.filter { $0.signal == signal } }
  }
}

extension Facts.AssignmentFact {
  fileprivate func key(
    _ grouping: AssignmentGrouping,
    of owner: Owner
  ) -> AssignmentGroup.Key {
    switch grouping {
    case .kind: owner.body == nil ? .body(address.owner) : .kind(kind)
    case .issuer:
      .issuer(assignment.issuer ?? assignment.proposer ?? assignment.decision?.body)
    }
  }
}
