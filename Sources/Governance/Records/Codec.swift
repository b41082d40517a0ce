/// What values a field takes: what a schema, a form and a help text need to know of it.
public indirect enum Shape: Hashable, Sendable {
  /// How much text.
  public enum Extent: Hashable, Sendable {
    /// One line.
    case line
    /// Any number of lines.
    case paragraphs
  }

  /// Text.
  case text(Extent)
  /// An id.
  case identifier
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// An exact number.
  case amount
  /// A number, or text for what is preliminary, approximate or absent.
  case cellValue
  /// `true` or `false`.
  case flag
  /// One of these codes.
  case code([String])
  /// A date that may be partly known.
  case date
  /// A year and a month.
  case period
  /// A due period.
  case duePeriod
  /// A document and a line.
  case source
  /// An address.
  case address
  /// A document and one of its tables.
  case statementReference
  /// A status: a code of the municipality's choosing.
  case status
  /// A formula.
  case formula
  /// Values in a row.
  case list(Shape)
  /// Values by key.
  case map(key: Shape, value: Shape)
  /// A record with fields of its own.
  case record([FieldOutline])
  /// Whatever another field's shape allows.
  case anything
}

extension Shape {
  /// Whether a value of it is one word or number, so that what it usually is can be told at no cost: fields
  /// are declared by the hundred at every start.
  var isPlain: Bool {
    switch self {
    case .code, .flag, .integer, .amount: true
    default: false
    }
  }
}

/// What is known of a field without the record it belongs to.
public struct FieldOutline: Hashable, Sendable {
  /// The key in JSON.
  public let key: String
  /// What it is called and explained as.
  public let name: FieldName
  /// Whether a record can be without it.
  public let presence: Presence
  /// What it holds.
  public let shape: Shape
  /// What it is where it is left out; `nil` where it then is nothing.
  public var usual: Datum?
}

/// Whether a record can be without a field.
public enum Presence: Hashable, Sendable {
  /// It must be there.
  case required
  /// It may be left out.
  case optional
}

/// How a kind of value is read from a ``Datum`` and written to one.
public struct Codec<Value: Sendable>: Sendable {
  /// What values it takes.
  public let shape: Shape
  let decode: @Sendable (Datum) throws(FieldFault) -> Value
  let encode: @Sendable (Value) -> Datum

  init(
    _ shape: Shape,
    decode: @escaping @Sendable (Datum) throws(FieldFault) -> Value,
    encode: @escaping @Sendable (Value) -> Datum
  ) {
    self.shape = shape
    self.decode = decode
    self.encode = encode
  }
}

extension Codec {
  /// A codec of a value that is written as text.
  init(
    text shape: Shape,
    expected: Expectation,
    parse: @escaping @Sendable (String) -> Value?,
    write: @escaping @Sendable (Value) -> String
  ) {
    self.init(shape) { datum throws(FieldFault) in
      guard case .text(let text) = datum, let value = parse(text) else {
        throw FieldFault(expected: expected, found: datum)
      }
      return value
    } encode: {
      .text(write($0))
    }
  }
}
