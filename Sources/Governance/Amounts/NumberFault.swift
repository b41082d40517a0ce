/// Why a text is no number.
public enum NumberFault: Error, Hashable, Sendable {
  /// There is nothing to read.
  case empty
  /// A character that numbers do not have.
  case unexpected(Character)
  /// Groups of thousands that are not three digits each: `1 0002`.
  case grouping
  /// More than one decimal comma or point.
  case severalPoints
  /// More digits than are kept, or too many decimals.
  case tooLong
  /// A parenthesis without its partner.
  case parenthesis
  /// A percent sign where the unit is another.
  case percent
  /// An interval whose first number is the greater.
  case descending
}
