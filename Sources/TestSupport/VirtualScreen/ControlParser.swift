/// Cuts what a program writes into characters and control sequences.
///
/// After the state machine by Paul Williams that xterm and others follow, with UTF-8.
struct ControlParser {
  private enum State {
    case ground
    case escape
    case escapeIntermediate
    case csi
    case string(introducer: UInt8)
  }

  private var state = State.ground
  private var collected: [UInt8] = []
  private var character: [UInt8] = []

  /// What a byte completes, if anything.
  mutating func take(_ byte: UInt8) -> ControlSequence? {
    if case .string(let introducer) = state { return string(introducer, byte) }
    switch byte {
    case 0x1B:
      begin(.escape)
      return nil
    case 0x18, 0x1A:
      begin(.ground)
      return nil
    case 0..<0x20: return .control(byte)
    default: break
    }
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .escapeIntermediate: return escapeIntermediate(byte)
    case .csi, .string: return csi(byte)
    }
  }

  private mutating func begin(_ next: State) {
    state = next
    collected = []
    character = []
  }

  private mutating func ground(_ byte: UInt8) -> ControlSequence? {
    if byte == 0x7F { return nil }
    if byte < 0x80 || byte >= 0xC0 { character = [] }
    character.append(byte)
    let length = byte < 0x80 ? 1 : Self.length(character[0])
    guard character.count >= length else { return nil }
    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first
    character = []
    return scalar.map { .print($0) }
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  private mutating func escape(_ byte: UInt8) -> ControlSequence? {
    switch byte {
    case UInt8(ascii: "["): begin(.csi)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "k"), UInt8(ascii: "_"),
      UInt8(ascii: "^"), UInt8(ascii: "X"):
      begin(.string(introducer: byte))
    case 0x20..<0x30:
      state = .escapeIntermediate
      collected = [byte]
    default:
      begin(.ground)
      return .escape(String(UnicodeScalar(byte)))
    }
    return nil
  }

  private mutating func escapeIntermediate(_ byte: UInt8) -> ControlSequence? {
    collected.append(byte)
    guard byte >= 0x30 else { return nil }
    defer { begin(.ground) }
    return .escape(String(decoding: collected, as: UTF8.self))
  }

  private mutating func csi(_ byte: UInt8) -> ControlSequence? {
    collected.append(byte)
    guard byte >= 0x40 else { return nil }
    defer { begin(.ground) }
    return .csi(Self.parse(collected))
  }

  /// Ends at BEL or at `ESC \`; in a device control string a doubled ESC is tmux' way to write one.
  private mutating func string(_ introducer: UInt8, _ byte: UInt8) -> ControlSequence? {
    let isCommand = introducer == UInt8(ascii: "]")
    if byte == 0x07 && isCommand { return finish(introducer, dropping: 0) }
    collected.append(byte)
    guard byte == UInt8(ascii: "\\") else { return nil }
    let escapes = collected.dropLast().reversed().prefix { $0 == 0x1B }.count
    return escapes % 2 == 1 ? finish(introducer, dropping: 2) : nil
  }

  private mutating func finish(_ introducer: UInt8, dropping count: Int) -> ControlSequence {
    let text = String(decoding: collected.dropLast(count), as: UTF8.self)
    begin(.ground)
    return introducer == UInt8(ascii: "]")
      ? .command(text) : .string(introducer: introducer, text)
  }

  private static func parse(_ bytes: [UInt8]) -> ControlSequence.CSI {
    var csi = ControlSequence.CSI()
    var digits = ""
    for byte in bytes {
      let character = Character(UnicodeScalar(byte))
      switch byte {
      case 0x30...0x39: digits.append(character)
      case 0x3A, 0x3B:
        csi.numbers.append(Int(digits))
        digits = ""
      case 0x3C...0x3F: csi.prefix.append(character)
      case 0x20..<0x30: csi.intermediates.append(character)
      default: csi.final = character
      }
    }
    if !digits.isEmpty || !csi.numbers.isEmpty { csi.numbers.append(Int(digits)) }
    return csi
  }
}
