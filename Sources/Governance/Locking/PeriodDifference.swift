/// A period as it is held against another.
public enum PeriodSide: Hashable, Sendable {
  /// As the files have it now.
  case now(ReportingPeriod)
  /// As it stood when it was locked, whether or not it has been unlocked since.
  case locked(ReportingPeriod)

  /// The period.
  public var period: ReportingPeriod {
    switch self {
    case .now(let period), .locked(let period): period
    }
  }
}

/// A value that is not the same in two periods, or in a locked period and now.
public struct PeriodDifference: Hashable, Sendable {
  /// Where it is: in the later of the two, where it is there.
  public let address: Address
  /// What it was; `nil` where there was nothing.
  public let from: Datum?
  /// What it is; `nil` where there is nothing.
  public let to: Datum?
}

extension Workspace {
  /// What of an owner's levels, statuses, results, outcomes, comments and figures is not the same at two
  /// periods, in the order of the registers and the documents.
  ///
  /// Entries of the two periods are held against each other, and what counts by years by the periods'
  /// years. Of two documents' tables only cells that both have are compared, by the ids of table, line
  /// and column.
  public func differences(
    of owner: Owner,
    from: PeriodSide,
    to: PeriodSide
  ) -> [PeriodDifference] {
    let isSame = from.period == to.period
    let sides = (entries(of: owner, from), entries(of: owner, to))
    // Targets and records of two years differ as they should, and a lock of an earlier version has none.
    let reach = isSame ? min(sides.0.reach, sides.1.reach) : .entries
    func leaves(_ entries: [LockedEntry], _ side: PeriodSide) -> [PeriodLeaf] {
      entries.filter { $0.reach <= reach && !$0.isOfLock }
        .flatMap { PeriodLeaf.all(of: $0.address, $0.value, dropping: isSame ? nil : side.period) }
    }
    let (old, new) = (leaves(sides.0, from), leaves(sides.1, to))
    var places: [[String]: Int] = [:]
    for leaf in old + new where places[leaf.record] == nil { places[leaf.record] = places.count }
    let before = Dictionary(old.map { ($0.slot, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.slot, $0) }) { first, _ in first }
    let changed = new.compactMap { leaf -> (Int, PeriodDifference)? in
      let earlier = before[leaf.slot]
      guard earlier?.value != leaf.value, earlier != nil || !leaf.needsBoth else { return nil }
      return (
        places[leaf.record] ?? 0,
        PeriodDifference(address: leaf.address, from: earlier?.value, to: leaf.value)
      )
    }
    let gone = old.filter { after[$0.slot] == nil && !$0.needsBoth }
      .map {
        (places[$0.record] ?? 0, PeriodDifference(address: $0.address, from: $0.value, to: nil))
      }
    return (changed + gone).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }

  private func entries(of owner: Owner, _ side: PeriodSide) -> [LockedEntry] {
    switch side {
    case .now(let period): entries(of: owner, at: period)
    case .locked(let period):
      locks(of: owner).first { $0.id.text == period.code }?.entries ?? []
    }
  }
}

/// A single value of an entry, and what it is held against by.
private struct PeriodLeaf {
  let address: Address
  let value: Datum
  let slot: [String]
  /// Whether it says nothing where only one period has it: a cell of a table.
  let needsBoth: Bool
  var record: [String] { Array(slot.prefix(2)) }

  /// Who signed a follow-up and when, and where a value stands in a document, says nothing of it.
  private static let silent: Set<String> = [
    FieldName.by.key, FieldName.on.key, FieldName.source.key, FieldName.sources.key,
    FieldName.id.key,
  ]

  static func all(
    of address: Address,
    _ value: Datum,
    dropping period: ReportingPeriod?
  ) -> [PeriodLeaf] {
    guard case .object(let object) = value else {
      let leaf = PeriodLeaf(address, value, dropping: period)
      return [leaf].compactMap(\.self)
    }
    return object.entries.filter { !silent.contains($0.key) }
      .flatMap { entry in
        let inner = Address(address.owner, address.path, field: address.field + [entry.key])
        return all(of: inner, entry.value, dropping: period)
      }
  }

  private init?(_ address: Address, _ value: Datum, dropping period: ReportingPeriod?) {
    self.address = address
    self.value = value
    var (path, field) = (address.path, address.field)
    if let period {
      let dated = [period.code, String(period.year)]
      field.removeAll { dated.contains($0) }
      if path.first == FieldName.personnel.key { path = Array(path.prefix(1)) }
      if path.first == DataFile.documentFolder {
        guard path.count > 2 else { return nil }
        path.remove(at: 1)
      }
    }
    slot = path + ["#"] + field
    needsBoth = period != nil && path.first == DataFile.documentFolder
  }
}
