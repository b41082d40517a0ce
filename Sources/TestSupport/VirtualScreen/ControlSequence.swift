/// One thing a program says to a terminal.
enum ControlSequence: Hashable {
  /// A character.
  case print(Unicode.Scalar)
  /// A control character.
  case control(UInt8)
  /// Escape, intermediate characters, and a final one: `ESC ( B`.
  case escape(String)
  /// `ESC [`, with its parameters.
  case csi(CSI)
  /// An operating system command: `ESC ]`, without the terminator.
  case command(String)
  /// A device control string and the like: `ESC P`, `ESC k`, `ESC _`, with its introducer.
  case string(introducer: UInt8, String)

  /// A control sequence with parameters.
  struct CSI: Hashable {
    /// `?`, `>`, `=` or nothing.
    var prefix = ""
    /// What stands before the final character, such as `!`.
    var intermediates = ""
    /// The numbers; `nil` where one is left out.
    var numbers: [Int?] = []
    /// What the sequence does.
    var final: Character = " "

    /// Prefix, intermediates and final character: `?h`, `!p`, `m`.
    var name: String { prefix + intermediates + String(final) }

    /// A number that counts something: 1 when left out or 0.
    func count(_ index: Int = 0) -> Int { max(1, number(index, 1)) }

    /// A number, or a default when left out.
    func number(_ index: Int, _ missing: Int = 0) -> Int {
      index < numbers.count ? numbers[index] ?? missing : missing
    }
  }
}
