/// A reporting period that a body has closed (*låsning*), with how things stood then.
///
/// While it holds, nothing that belongs to the period changes. One that has been unlocked is kept, so
/// that what was changed since can be shown. Source: product, story 10.
public struct PeriodLock: IdentifiedRecord {
  /// The period, which is its id: `2023-08`.
  public var id: ID
  /// Who locked it, and when.
  public var locked: LockMark
  /// Who unlocked it again, when and why; `nil` while the lock holds.
  public var unlocked: Unlocking?
  /// SHA-256 of what it holds still and of ``entries``, in hexadecimal.
  public var digest: String
  /// How things stood when it was locked.
  public var entries: [LockedEntry]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension PeriodLock {
  /// A lock with nothing filled in.
  public static let empty = PeriodLock(id: .unset, locked: .empty, digest: "", entries: [])

  /// Its declared fields.
  public static let fields: [Field<PeriodLock>] = [
    .required(.id, { $1(&$0.id) }, .periodIdentifier()),
    .required(.locked, { $1(&$0.locked) }, .record()),
    .optional(.unlocked, { $1(&$0.unlocked) }, .record()),
    .required(.digest, { $1(&$0.digest) }, .line),
    .collection(.entries, { $1(&$0.entries) }),
  ]

  /// The period.
  public var period: ReportingPeriod? { ReportingPeriod(id.text) }

  /// Whether it holds.
  public var isInForce: Bool { unlocked == nil }
}

/// A value as it stood when its period was locked.
public struct LockedEntry: IdentifiedRecord {
  /// Its id: its number.
  public var id: ID
  /// Where it stood.
  public var address: Address
  /// The value as it was written; of a table's line the figures that were shown, by column.
  public var value: Datum
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension LockedEntry {
  /// An entry with nothing filled in.
  public static let empty = LockedEntry(
    id: .unset,
    address: Address(Owner(.unset), []),
    value: .null
  )

  /// Its declared fields.
  public static let fields: [Field<LockedEntry>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.address, { $1(&$0.address) }, .address),
    .required(.value, { $1(&$0.value) }, .anything),
  ]
}

extension Operation {
  /// The period whose lock it is about; `nil` where it is about something else.
  public var lockedPeriod: ReportingPeriod? {
    guard address.path.first == FieldName.locks.key, address.path.count == 2 else { return nil }
    return ReportingPeriod(address.path[1])
  }
}
