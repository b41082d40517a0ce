import Governance
@_spi(_Unicode) import Swift

/// Writes values in a layout: keys of records in the order in which they are declared, then the
/// unknown ones; text in NFC.
struct JSONWriter {
  let style: JSONStyle
  private(set) var bytes: [UInt8] = []

  init(_ style: JSONStyle) {
    self.style = style
  }

  /// Writes a value on one line.
  mutating func write(_ datum: Datum, _ shape: Shape? = nil) {
    switch datum {
    case .null: append("null")
    case .flag(let value): append(value ? "true" : "false")
    case .number(let amount): append(amount.plainText)
    case .text(let text): write(text)
    case .list(let items): write(items, shape?.element)
    case .object(let object): write(object, shape)
    }
  }

  private mutating func write(_ items: [Datum], _ shape: Shape?) {
    append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += style.comma }
      write(item, shape)
    }
    append("]")
  }

  private mutating func write(_ object: DatumObject, _ shape: Shape?) {
    append("{")
    for (index, entry) in (shape?.ordered(object) ?? object.entries).enumerated() {
      if index > 0 { bytes += style.comma }
      write(key: entry.key)
      write(entry.value, shape?.value(of: entry.key))
    }
    append("}")
  }
}

extension JSONWriter {
  /// Writes a record with each key on a line of its own; its collections have a record on each line.
  mutating func writeExpanded(_ object: DatumObject, _ shape: Shape?, at indent: [UInt8]) {
    guard let step = style.indent, !object.entries.isEmpty else {
      return write(.object(object), shape)
    }
    append("{")
    for (index, entry) in (shape?.ordered(object) ?? object.entries).enumerated() {
      if index > 0 { append(",") }
      breakLine(indent + step)
      write(key: entry.key)
      writeField(entry.value, entry.key, shape?.value(of: entry.key), at: indent + step)
    }
    breakLine(indent)
    append("}")
  }

  /// Writes the value of a key that stands on a line of its own with that indentation.
  mutating func writeField(_ datum: Datum, _ key: String, _ shape: Shape?, at indent: [UInt8]) {
    guard let step = style.indent, case .list(let items) = datum, !items.isEmpty,
      let element = shape?.collected
    else { return write(datum, shape) }
    append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      breakLine(indent + step)
      writeRecord(item, of: key, element, at: indent + step)
    }
    breakLine(indent)
    append("]")
  }

  /// Writes a record of a collection that begins at that indentation.
  mutating func writeRecord(_ datum: Datum, of key: String, _ shape: Shape?, at indent: [UInt8]) {
    if case .object(let object) = datum, CanonicalJSON.expanded.contains(key) {
      writeExpanded(object, shape, at: indent)
    } else {
      write(datum, shape)
    }
  }

  mutating func breakLine(_ indent: [UInt8]) {
    bytes += style.lineEnd
    bytes += indent
  }

  mutating func write(key: String) {
    write(key)
    bytes += style.colon
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

extension JSONWriter {
  /// Below this every text is in NFC as it stands.
  private static let firstComposing: UInt32 = 0x300

  /// Writes a text between quotes.
  mutating func write(_ text: String) {
    append("\"")
    if text.unicodeScalars.contains(where: { $0.value >= Self.firstComposing }) {
      var normal = ""
      normal.unicodeScalars.append(contentsOf: text._nfc)
      writeInside(normal)
    } else {
      writeInside(text)
    }
    append("\"")
  }

  private mutating func writeInside(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x10: append("\\u000" + String(byte, radix: 16))
      case 0x10..<0x20: append("\\u00" + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
  }
}
