/// Who locked something, and when.
public struct LockMark: Record {
  /// Who.
  public var by: String
  /// The day.
  public var on: PartialDate
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A mark.
  public init(by: String, on: PartialDate) {
    self.by = by
    self.on = on
  }
}

extension LockMark {
  /// A mark with nothing filled in.
  public static let empty = LockMark(by: "", on: .year(2000))

  /// Its declared fields.
  public static let fields: [Field<LockMark>] = [
    .required(.by, { $1(&$0.by) }, .line),
    .required(.on, { $1(&$0.on) }, .date),
  ]
}

/// Who unlocked something, when and why.
public struct Unlocking: Record {
  /// Who.
  public var by: String
  /// The day.
  public var on: PartialDate
  /// Why: nothing is unlocked without a reason.
  public var reason: String
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// An unlocking.
  public init(by: String, on: PartialDate, reason: String) {
    self.by = by
    self.on = on
    self.reason = reason
  }
}

extension Unlocking {
  /// One with nothing filled in.
  public static let empty = Unlocking(by: "", on: .year(2000), reason: "")

  /// Its declared fields.
  public static let fields: [Field<Unlocking>] = [
    .required(.by, { $1(&$0.by) }, .line),
    .required(.on, { $1(&$0.on) }, .date),
    .required(.reason, { $1(&$0.reason) }, .line),
  ]
}
