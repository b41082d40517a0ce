/// Why a change was not made.
///
/// Nothing of it was.
public enum ChangeRefusal: Error, Hashable, Sendable {
  /// The file with the value is not loaded or cannot be read.
  case notLoaded(Address)
  /// There is no such record.
  case noSuchRecord(Address)
  /// There is no such field.
  case noSuchField(Address)
  /// Something else stands there than the change was made on.
  case stale(Address, found: Datum?)
  /// There is a record with that id already.
  case alreadyThere(Address)
  /// The value cannot be what the field needs.
  case unfit(Address, FieldFault)
  /// What a document printed is never edited.
  case printed(Address)
  /// The officer's level differs from the suggestion, and no motivation says why.
  case motivationMissing(Address)
  /// Other records refer to what would go.
  case stillReferred(Address, by: [Address])
  /// The body that would go still has registers or documents.
  case stillFilled(Address)
  /// It belongs to a reporting period that is locked.
  case periodLocked(Address, ReportingPeriod, LockMark)
  /// A later reporting period shows it, and is locked.
  case shownInLocked(Address, ReportingPeriod, LockMark)
  /// It belongs to a document that is locked; by whom and when, where that is known.
  case documentLocked(Address, LockMark?)
  /// What is locked is unlocked only with a reason.
  case reasonMissing(Address)
}
