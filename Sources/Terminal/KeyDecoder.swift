internal import CTerminal
package import Screen

/// Makes input of what ncurses reads: bytes, and keys it knows by their sequences.
///
/// ncurses has waited for the rest of a sequence before it gives a lone Escape; so an Escape with
/// something right behind it is Alt and that key. What arrives in pieces is kept until the rest
/// comes.
package struct KeyDecoder {
  /// What a run of the decoder gives.
  package enum Decoded: Hashable, Sendable {
    /// One thing the user did.
    case input(Input)
    /// A paste begins; its bytes are read past ncurses.
    case pasteBegins
  }

  private enum State {
    case ground
    case escape
    case introduced(by: UInt8)
    case sequence
    case skipping(Int)
    case mouse(MouseReport)
    case text(UTF8Gatherer, alt: Alt)
  }

  private enum Alt {
    case held
    case free
  }

  private var state = State.ground
  private var waiting: Int32?

  /// A decoder that has seen nothing.
  package init() {}
}

extension KeyDecoder {
  /// The next input; `nil` when the reader has nothing more now.
  ///
  /// - Parameter read: gives the next byte or key of the shim, `CT_NOTHING` when none waits.
  /// - Returns: the input, or `nil`.
  package mutating func next(_ read: () -> Int32) -> Decoded? {
    while true {
      let code = waiting ?? read()
      waiting = nil
      if code == CT_NOTHING { return silence() }
      if let decoded = take(code) { return decoded }
    }
  }

  private mutating func silence() -> Decoded? {
    switch state {
    case .escape:
      state = .ground
      return .input(.key(.escape))
    case .introduced(let byte):
      state = .ground
      return alt(Character(UnicodeScalar(byte)))
    case .ground, .sequence, .skipping, .mouse, .text: return nil
    }
  }

  private mutating func take(_ code: Int32) -> Decoded? {
    guard let byte = UInt8(exactly: code) else { return takeKey(code) }
    switch state {
    case .ground: return ground(byte)
    case .escape: return escaped(byte)
    case .introduced(let introducer): return introduced(by: introducer, byte)
    case .sequence: return sequence(byte)
    case .skipping(let left): return skip(left)
    case .mouse(let report): return mouse(report, byte)
    case .text(let gatherer, let held): return text(gatherer, byte, alt: held)
    }
  }

  private mutating func takeKey(_ code: Int32) -> Decoded? {
    if case .escape = state {
      state = .ground
      waiting = code
      return .input(.key(.escape))
    }
    state = .ground
    switch code {
    case CT_KEY_PASTE: return .pasteBegins
    case CT_KEY_MOUSE:
      state = .mouse(MouseReport())
      return nil
    default: return KeyCode.key(code).map { .input(.key($0)) }
    }
  }
}

extension KeyDecoder {
  private mutating func ground(_ byte: UInt8) -> Decoded? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if let key = KeyCode.key(ascii: byte) { return .input(.key(key)) }
    return text(UTF8Gatherer(), byte, alt: .free)
  }

  private mutating func escaped(_ byte: UInt8) -> Decoded? {
    switch byte {
    case 0x1B: return .input(.key(.escape))
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .introduced(by: byte)
      return nil
    case 0x0A, 0x0D: return alt("\n")
    case 0..<0x20, 0x7F:
      state = .ground
      return nil
    case ..<0x80: return alt(Character(UnicodeScalar(byte)))
    default: return text(UTF8Gatherer(), byte, alt: .held)
    }
  }

  /// Escape and `[` or `O` with more behind: a sequence nobody described, which must not turn into
  /// keys.
  private mutating func introduced(by introducer: UInt8, _ byte: UInt8) -> Decoded? {
    state = .ground
    guard introducer == UInt8(ascii: "[") else {
      if byte == 0x1B { state = .escape }
      return nil
    }
    switch byte {
    case UInt8(ascii: "["): state = .skipping(1)
    case UInt8(ascii: "M"): state = .skipping(3)
    default: return sequence(byte)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Decoded? {
    switch byte {
    case 0x1B: state = .escape
    case 0x20..<0x40: state = .sequence
    default: state = .ground
    }
    return nil
  }

  private mutating func skip(_ left: Int) -> Decoded? {
    state = left > 1 ? .skipping(left - 1) : .ground
    return nil
  }

  private mutating func mouse(_ report: MouseReport, _ byte: UInt8) -> Decoded? {
    var report = report
    state = .ground
    switch report.take(byte) {
    case .more: state = .mouse(report)
    case .done(let input): return input.map { .input($0) }
    }
    return nil
  }

  private mutating func text(_ gatherer: UTF8Gatherer, _ byte: UInt8, alt held: Alt) -> Decoded? {
    var gatherer = gatherer
    state = .ground
    switch gatherer.take(byte) {
    case .more:
      state = .text(gatherer, alt: held)
      return nil
    case .invalid(let retry):
      waiting = retry.map { Int32($0) }
      return nil
    case .done(let scalar):
      let key: Key = held == .held ? .alt(Character(scalar)) : .character(Character(scalar))
      return .input(.key(key))
    }
  }

  private mutating func alt(_ character: Character) -> Decoded {
    state = .ground
    return .input(.key(.alt(character)))
  }
}
