extension Grid {
  /// The cells as bytes, to be kept and shown again: runs of equal cells, each with its length.
  ///
  /// The cursor is left out: a picture that is shown again waits for no text.
  public var keptBytes: [UInt8] {
    var bytes: [UInt8] = []
    var rest = cells[...]
    while let cell = rest.first {
      let run = rest.prefix { $0 == cell }.count
      rest = rest.dropFirst(run)
      bytes.append(number: UInt32(run))
      bytes.append(number: cell.scalar)
      bytes.append(number: cell.mark)
      bytes.append(cell.style.role.rawValue)
      bytes.append(cell.style.emphasis.rawValue)
    }
    return bytes
  }

  /// A grid from what ``keptBytes`` gave.
  ///
  /// `nil` for bytes that are anything else, or that hold a scalar which no text could have brought onto
  /// the screen: a file that is read back is not trusted more than any other.
  public init?(size: Size, glyphs: GlyphSet, kept bytes: [UInt8]) {
    var reader = KeptReader(rest: bytes[...])
    var cells: [Cell] = []
    let count = size.width * size.height
    cells.reserveCapacity(count)
    while cells.count < count {
      guard let run = reader.number(), run > 0, Int(run) <= count - cells.count,
        let cell = reader.cell()
      else { return nil }
      cells.append(contentsOf: repeatElement(cell, count: Int(run)))
    }
    guard reader.rest.isEmpty else { return nil }
    self.init(size: size, glyphs: glyphs)
    self.cells = cells
  }
}

/// Reads kept cells; `nil` where the bytes end or cannot be one.
private struct KeptReader {
  var rest: ArraySlice<UInt8>

  /// A number in groups of seven bits, the lowest first.
  mutating func number() -> UInt32? {
    var number: UInt32 = 0
    for shift in stride(from: UInt32(0), through: 21, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      number |= UInt32(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return number }
    }
    return nil
  }

  mutating func cell() -> Cell? {
    guard let scalar = number(), let mark = number(),
      let role = rest.popFirst().flatMap(Role.init(rawValue:)), let emphasis = rest.popFirst(),
      Self.isGlyph(scalar), mark == 0 || Self.isMark(mark)
    else { return nil }
    let style = Style(role, Emphasis(rawValue: emphasis))
    return Cell(scalar: scalar, mark: mark, style: style)
  }

  /// Whether a scalar may stand in a cell; 0 is the right half of a wide one.
  private static func isGlyph(_ value: UInt32) -> Bool {
    guard value != 0 else { return true }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return switch ScalarKind(scalar) {
    case .narrow, .wide: true
    case .replaced: value == ScalarKind.replacement
    case .mark, .dropped: false
    }
  }

  private static func isMark(_ value: UInt32) -> Bool {
    Unicode.Scalar(value).map { ScalarKind($0) == .mark } ?? false
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: UInt32) {
    var rest = number
    while rest > 0x7F {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
