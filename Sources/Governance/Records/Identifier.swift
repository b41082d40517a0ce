/// The id of a record: a slug of ASCII letters, digits and hyphens, so that it can stand in an
/// address, a file name and a URL alike.
///
/// `Goal.ID` and `Indicator.ID` are different types.
public struct Identifier<Subject>: Hashable, Sendable {
  /// The slug.
  public let text: String

  /// An id from text; `nil` where the text is no slug.
  public init?(_ text: some StringProtocol) {
    guard (1...80).contains(text.utf8.count),
      text.utf8.allSatisfy({ byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }),
      text.utf8.first != UInt8(ascii: "-")
    else { return nil }
    self.text = String(text)
  }

  private init(known text: String) {
    self.text = text
  }

  /// The id of a record that is not filled in yet.
  static var unset: Identifier { Identifier(known: "unset") }
}

extension Identifier: Comparable {
  /// Orders by the slug.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  /// The slug.
  public var description: String { text }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An id written in code, which must be a slug.
  public init(stringLiteral text: String) {
    guard let identifier = Identifier(text) else {
      preconditionFailure("an id is lower-case ASCII letters, digits and hyphens")
    }
    self = identifier
  }
}

extension Codec {
  /// An id.
  static func identifier<Subject>() -> Codec where Value == Identifier<Subject> {
    Codec(text: .identifier, expected: .identifier) {
      Identifier($0)
    } write: {
      $0.text
    }
  }
}

extension Codec {
  /// An id that is a reporting period.
  static func periodIdentifier<Subject>() -> Codec where Value == Identifier<Subject> {
    Codec(text: .period, expected: .period) {
      ReportingPeriod($0) == nil ? nil : Identifier($0)
    } write: {
      $0.text
    }
  }
}

extension IdentifiedRecord {
  /// An id of this kind of record.
  public typealias ID = Identifier<Self>
}
