extension Codec where Value == String {
  /// One line of text.
  static let line = Codec(.text(.line), decode: nonEmptyText) { .text($0) }

  /// Text of any number of lines.
  static let paragraphs = Codec(.text(.paragraphs)) { datum throws(FieldFault) in
    guard case .text(let text) = datum else { throw FieldFault(expected: .text, found: datum) }
    return text
  } encode: {
    .text($0)
  }
}

private let nonEmptyText: @Sendable (Datum) throws(FieldFault) -> String = {
  datum throws(FieldFault) in
  guard case .text(let text) = datum else { throw FieldFault(expected: .text, found: datum) }
  guard text.contains(where: { !$0.isWhitespace }) else {
    throw FieldFault(expected: .nonEmptyText, found: datum)
  }
  return text
}

extension Codec where Value == Int {
  /// A whole number within bounds.
  static func integer(_ bounds: ClosedRange<Int>) -> Codec {
    Codec(.integer(bounds)) { datum throws(FieldFault) in
      guard case .number(let amount) = datum, amount.decimals == 0, bounds.contains(amount.digits)
      else { throw FieldFault(expected: .integer(bounds), found: datum) }
      return amount.digits
    } encode: {
      .number(Amount(digits: $0))
    }
  }

  /// A year.
  static let year = integer(Year.known)
}

extension Codec where Value == Int {
  /// A whole number within bounds as text, for it is a key.
  static func integerKey(_ bounds: ClosedRange<Int>) -> Codec {
    Codec(text: .integer(bounds), expected: .integer(bounds)) { text in
      guard let number = Int(text), bounds.contains(number), String(number) == text
      else { return nil }
      return number
    } write: {
      String($0)
    }
  }
}

extension Codec where Value == String {
  /// The key of one of some fields, where each can have something of its own.
  static func fieldKey(_ names: [FieldName]) -> Codec {
    let keys = names.map(\.key)
    return Codec(text: .code(keys), expected: .code(keys)) {
      keys.contains($0) ? $0 : nil
    } write: {
      $0
    }
  }
}

extension Codec where Value == Bool {
  /// `true` or `false`.
  static let flag = Codec(.flag) { datum throws(FieldFault) in
    guard case .flag(let value) = datum else { throw FieldFault(expected: .flag, found: datum) }
    return value
  } encode: {
    .flag($0)
  }
}

extension Codec where Value == Amount {
  /// An exact number.
  static let amount = Codec(.amount) { datum throws(FieldFault) in
    guard case .number(let value) = datum else { throw FieldFault(expected: .amount, found: datum) }
    return value
  } encode: {
    .number($0)
  }
}

extension Codec where Value == CellValue {
  /// A plain number as a number, everything else as text.
  static let cellValue = Codec(.cellValue) { datum throws(FieldFault) in
    switch datum {
    case .number(let amount): return .number(amount)
    case .text(let text):
      do throws(NumberFault) {
        return try CellValue(parsing: text)
      } catch {
        throw FieldFault(expected: .cellValue(error), found: datum)
      }
    default: throw FieldFault(expected: .cellValue(nil), found: datum)
    }
  } encode: {
    if case .number(let amount) = $0 { .number(amount) } else { .text($0.plainText) }
  }
}

extension Codec
where Value: CaseIterable & RawRepresentable, Value.RawValue == String, Value.AllCases: Sendable {
  /// One of an enumeration's codes.
  static var code: Codec {
    let codes = Value.allCases.map(\.rawValue)
    return Codec(text: .code(codes), expected: .code(codes)) {
      Value(rawValue: $0)
    } write: {
      $0.rawValue
    }
  }
}

extension Codec where Value == Datum {
  /// A value of another field, kept as it was written there.
  static let anything = Codec(.anything) { datum throws(FieldFault) in
    guard datum != .null else { throw FieldFault(expected: .presence, found: datum) }
    return datum
  } encode: {
    $0
  }
}
