/// A value as it was, as we made it and as they made it; `nil` where there is none.
struct Sides: Hashable {
  var base: Datum?
  var ours: Datum?
  var theirs: Datum?
}

extension Sides {
  /// Whether nothing is to be done: they changed nothing, or what we did.
  var isSettled: Bool { theirs.isSame(as: base) || theirs.isSame(as: ours) }

  /// Whether only they changed it.
  var oursIsBase: Bool { ours.isSame(as: base) }

  /// Whether they signed after us, by day and then by name: the same whoever merges.
  var theirsIsSignedLater: Bool {
    func signature(_ side: Datum?) -> [String] {
      [FieldName.on, .by]
        .map { key in
          if case .text(let text)? = side?.value(at: [key.key]) { text } else { "" }
        }
    }
    return signature(ours).lexicographicallyPrecedes(signature(theirs))
  }

  /// The keys of all sides, first as theirs has them.
  var keys: [String] {
    var seen: Set<String> = []
    return [theirs, ours, base].flatMap { $0?.keys ?? [] }.filter { seen.insert($0).inserted }
  }

  /// The sides of what has a key.
  func inside(_ key: String) -> Sides {
    let path = [key][...]
    return Sides(
      base: base?.value(at: path),
      ours: ours?.value(at: path),
      theirs: theirs?.value(at: path)
    )
  }

  /// Whether all sides are lists of records.
  var areRecords: Bool {
    let present = [base, ours, theirs].compactMap(\.self)
    return present.contains { $0.records?.isEmpty == false }
      && present.allSatisfy { $0.records != nil }
  }

  /// Whether both are maps or records whose keys can be merged one by one.
  ///
  /// One that is not there counts as an empty one, unless that is all that is new: then it comes or goes
  /// as a whole. A key that no address can name makes it one value.
  var canBeMergedByKey: Bool {
    let present = [base, ours, theirs].compactMap(\.self)
    let isPlain = oursIsBase && (ours == nil || theirs == nil)
    return !isPlain && present.allSatisfy { $0.keys != nil }
      && present.flatMap { $0.keys ?? [] }.allSatisfy(\.canStandInAddress)
  }

  func conflict(_ address: Address) -> Conflict {
    Conflict(address: address, base: base, ours: ours, theirs: theirs)
  }
}

/// The records of all sides.
struct RecordSides {
  let base: RecordList
  let ours: RecordList
  let theirs: RecordList

  init(_ sides: Sides) {
    base = RecordList(sides.base)
    ours = RecordList(sides.ours)
    theirs = RecordList(sides.theirs)
  }

  func sides(of id: String) -> Sides { Sides(base: base[id], ours: ours[id], theirs: theirs[id]) }
}

/// The records of one side, in order.
struct RecordList {
  let ids: [String]
  private let records: [String: Datum]

  init(_ datum: Datum?) {
    let pairs = datum?.records ?? []
    ids = pairs.map(\.id)
    records = Dictionary(pairs.map { ($0.id, $0.record) }) { first, _ in first }
  }

  subscript(id: String) -> Datum? { records[id] }

  /// The fewest records by whose moving one order became the other.
  func moved(since old: RecordList) -> Set<String> {
    let common = ids.filter { old[$0] != nil }
    let before = old.ids.filter { self[$0] != nil }
    guard common != before else { return [] }
    let places = Dictionary(before.enumerated().map { ($1, $0) }) { first, _ in first }
    return Set(common).subtracting(Self.longestRise(common, places))
  }

  /// The most records that stand in their old order.
  private static func longestRise(_ ids: [String], _ places: [String: Int]) -> [String] {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: ids.count)
    for index in ids.indices {
      let place = places[ids[index]] ?? 0
      let length = ends.firstIndex { places[ids[$0]] ?? 0 > place } ?? ends.count
      previous[index] = length > 0 ? ends[length - 1] : nil
      if length < ends.count { ends[length] = index } else { ends.append(index) }
    }
    var rise: [String] = []
    var next = ends.last
    while let index = next {
      rise.append(ids[index])
      next = previous[index]
    }
    return rise
  }
}

extension Datum {
  /// The keys of an object.
  var keys: [String]? {
    if case .object(let object) = self { object.entries.map(\.key) } else { nil }
  }

  /// The records of a list, if each has an id of its own.
  fileprivate var records: [(id: String, record: Datum)]? {
    guard case .list(let items) = self else { return nil }
    var ids: Set<String> = []
    var records: [(String, Datum)] = []
    for item in items {
      guard case .text(let id)? = item.value(at: [FieldName.id.key]),
        Identifier<Merge>(id) != nil, ids.insert(id).inserted
      else { return nil }
      records.append((id, item))
    }
    return records
  }

  /// Whether two values are the same, in whichever order their keys stand.
  fileprivate func isSame(as other: Datum) -> Bool {
    switch (self, other) {
    case (.object(let left), .object(let right)):
      left.entries.count == right.entries.count
        && left.entries.allSatisfy { $0.value.isSame(as: right[$0.key]) }
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    default: self == other
    }
  }

  fileprivate func isSame(as other: Datum?) -> Bool { other.map { isSame(as: $0) } ?? false }
}

extension Datum? {
  /// Whether both are missing, or the same in whichever order their keys stand.
  fileprivate func isSame(as other: Datum?) -> Bool {
    guard let self else { return other == nil }
    return self.isSame(as: other)
  }
}

extension String {
  /// Whether an address can name it as a key.
  fileprivate var canStandInAddress: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        $0.value > 32 && !(127...159).contains($0.value) && $0 != "."
      }
  }
}
