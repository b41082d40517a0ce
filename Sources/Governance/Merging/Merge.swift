/// What two made of the same file, brought together by address.
///
/// ``operations`` are the steps to make in ours so that it holds what theirs changed too;
/// ``conflicts`` is what both changed, each to something else: there ours stands. Records are told
/// by their ids, fields and the entries of maps by their keys; everything else is one value.
public struct Merge: Hashable, Sendable {
  /// The steps to make in ours, in order.
  public private(set) var operations: [Operation] = []
  /// What somebody has to choose.
  public private(set) var conflicts: [Conflict] = []

  /// Brings together what two made of a file; without a base both have made it anew.
  public init(base: Datum?, ours: Datum, theirs: Datum, in file: DataFile) {
    self.init(base: base, ours: ours, theirs: theirs, at: file.address)
  }

  init(base: Datum?, ours: Datum, theirs: Datum, at address: Address) {
    mergeRecord(Sides(base: base, ours: ours, theirs: theirs), address)
  }

  /// The steps that lead from one state of a file to another.
  public static func steps(from old: Datum, to new: Datum, in file: DataFile) -> [Operation] {
    Merge(base: old, ours: old, theirs: new, in: file).operations
  }
}

extension DataFile {
  /// The record that the file as a whole is.
  public var address: Address {
    if case .document(let id, let owner) = self {
      return Address(owner, [Self.documentFolder, id.text])
    }
    return Address(owner, [])
  }
}

extension Merge {
  private mutating func mergeRecord(_ sides: Sides, _ address: Address) {
    for key in sides.keys {
      let inner = sides.inside(key)
      guard !inner.isSettled else { continue }
      if inner.areRecords, Identifier<Merge>(key.lowercased()) != nil {
        mergeRecords(inner, Address(address.owner, address.path + [key]))
      } else {
        mergeValue(inner, Address(address.owner, address.path, field: [key]))
      }
    }
  }

  private mutating func mergeValue(_ sides: Sides, _ address: Address, in whole: Sides? = nil) {
    if sides.isSettled { return }
    if sides.canBeMergedByKey {
      for key in sides.keys {
        let inner = Address(address.owner, address.path, field: address.field + [key])
        mergeValue(sides.inside(key), inner, in: sides)
      }
    } else if sides.oursIsBase || address.isSignature && whole?.theirsIsSignedLater == true {
      operations.append(.set(address, from: sides.ours, to: sides.theirs))
    } else if !address.isSignature {
      conflicts.append(sides.conflict(address))
    }
  }

  private mutating func mergeRecords(_ sides: Sides, _ collection: Address) {
    let records = RecordSides(sides)
    var order = records.ours.ids
    for id in records.base.ids where records.theirs[id] == nil && records.ours[id] != nil {
      mergeRemoval(records.sides(of: id), collection.child(id), &order)
    }
    for id in records.theirs.ids {
      let sides = records.sides(of: id)
      guard sides.ours == nil else {
        mergeRecord(sides, collection.child(id))
        continue
      }
      // What we removed and they changed; what they alone have is put in below.
      if sides.base != nil, !sides.isSettled {
        conflicts.append(sides.conflict(collection.child(id)))
      }
    }
    arrange(records, collection, &order)
  }

  private mutating func mergeRemoval(_ sides: Sides, _ address: Address, _ order: inout [String]) {
    guard sides.oursIsBase, let record = sides.ours, let id = address.path.last else {
      return conflicts.append(sides.conflict(address))
    }
    operations.append(.remove(address, record, before: order.next(after: id)))
    order.removeAll { $0 == id }
  }

  /// Puts in what they alone have, and moves what they alone have moved: last first, each before the
  /// one that follows it at theirs.
  private mutating func arrange(
    _ records: RecordSides,
    _ collection: Address,
    _ order: inout [String]
  ) {
    let moved = records.theirs.moved(since: records.base)
      .subtracting(records.ours.moved(since: records.base))
    var sibling: String?
    for id in records.theirs.ids.reversed() {
      let isNew = records.base[id] == nil && records.ours[id] == nil
      let address = collection.child(id)
      if isNew, let record = records.theirs[id] {
        operations.append(.insert(address, record, before: sibling))
        order.insert(id, before: sibling)
      } else if moved.contains(id), order.contains(id) {
        let from = order.next(after: id)
        order.removeAll { $0 == id }
        order.insert(id, before: sibling)
        if order.next(after: id) != from {
          operations.append(.move(address, from: from, to: sibling))
        }
      }
      if order.contains(id) { sibling = id }
    }
  }
}

extension Address {
  /// A record of the collection that the address ends with.
  fileprivate func child(_ id: String) -> Address { Address(owner, path + [id]) }

  /// Whether the value only says who made a follow-up and when: two who did never disagree about that,
  /// the later one stands.
  public var isSignature: Bool {
    guard field.count == 3, field[0] == FieldName.followUps.key else { return false }
    return field[2] == FieldName.by.key || field[2] == FieldName.on.key
  }
}

extension [String] {
  fileprivate func next(after id: String) -> String? {
    guard let index = firstIndex(of: id), index + 1 < count else { return nil }
    return self[index + 1]
  }

  fileprivate mutating func insert(_ id: String, before sibling: String?) {
    insert(id, at: sibling.flatMap { firstIndex(of: $0) } ?? count)
  }
}
