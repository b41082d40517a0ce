/// Lends out the place of a field's value in a record: `{ $1(&$0.title) }`.
///
/// A key path would say the same, but its metadata are made at every start, for hundreds of fields: that
/// was an eighth of the time until the first screen.
typealias Lend<Subject, Value> = @Sendable (inout Subject, (inout Value) -> Void) -> Void

/// The value in a place that is lent.
func value<Subject, Value>(in subject: Subject, _ lend: Lend<Subject, Value>) -> Value {
  var subject = subject
  var found: Value?
  lend(&subject) { found = $0 }
  guard let found else { preconditionFailure("a place is lent once it is asked for") }
  return found
}
