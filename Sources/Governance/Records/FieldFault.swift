/// What was expected of a value that turned out to be something else.
public enum Expectation: Hashable, Sendable {
  /// The key must be there.
  case presence
  /// A text.
  case text
  /// A text that is not empty.
  case nonEmptyText
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number, or text for what is preliminary, approximate or absent.
  case cellValue(NumberFault?)
  /// A number.
  case amount
  /// `true` or `false`.
  case flag
  /// An id: lower-case ASCII letters, digits and hyphens.
  case identifier
  /// One of these codes.
  case code([String])
  /// A date, known to the day, the month or the year.
  case date
  /// A reporting period, year and month: `2023-08`.
  case period
  /// A year.
  case year
  /// A due period in code: `by 2024-Q2`.
  case duePeriod
  /// A source: a document and a line, `delarsbokslut-2023:351`.
  case source
  /// An address: `alingsas/kommunstyrelsen/goals/1`.
  case address
  /// A document and one of its tables: `delarsbokslut-2023:sjukfranvaro`.
  case statementReference
  /// A status: letters, digits and hyphens.
  case status
  /// A formula.
  case formula(ExpressionFault)
  /// A list.
  case list
  /// An object of keys and values.
  case object
  /// An id that no other record beside it has.
  case uniqueIdentifier
  /// The id of a record that exists.
  case existing(FieldName)
  /// A line tree without circles.
  case acyclic
}

/// A value that cannot be what a record's field needs.
///
/// Values, not words.
public struct FieldFault: Error, Hashable, Sendable {
  /// The keys that lead to the value, from the record that was read.
  public var path: [String]
  /// What was expected there.
  public let expected: Expectation
  /// What was found; `nil` where nothing was.
  public let found: Datum?

  /// A fault at a path.
  public init(path: [String] = [], expected: Expectation, found: Datum?) {
    self.path = path
    self.expected = expected
    self.found = found
  }

  /// The same fault, seen from one key further out.
  public func inside(_ key: String) -> FieldFault {
    FieldFault(path: [key] + path, expected: expected, found: found)
  }
}
