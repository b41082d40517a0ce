/// The command that puts text on the user's clipboard (OSC 52), as a multiplexer lets it pass.
package enum ClipboardCommand {
  /// The longest text: what the strictest terminals take (100 000 bytes of command in all).
  package static let limit = 74_994

  /// GNU screen takes at most 768 bytes of a passed-on string.
  private static let piece = 512

  /// The bytes to send; `nil` when the text is too long.
  package static func bytes(copying text: String, in wrapping: Wrapping) -> [UInt8]? {
    let payload = Array(text.utf8)
    guard payload.count <= limit else { return nil }
    let command = Array("\u{1B}]52;c;".utf8) + base64(payload) + [0x07]
    return wrap(command, in: wrapping)
  }

  /// A command in what the multiplexer wants around it.
  ///
  /// tmux gets it twice: its settings decide whether it passes one on or takes the other itself.
  static func wrap(_ command: [UInt8], in wrapping: Wrapping) -> [UInt8] {
    switch wrapping {
    case .none: return command
    case .tmux:
      let doubled = command.flatMap { $0 == 0x1B ? [$0, $0] : [$0] }
      return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8) + command
    case .screen:
      let starts = stride(from: 0, to: command.count, by: piece)
      return starts.flatMap { start in
        let part = command[start..<min(start + piece, command.count)]
        return Array("\u{1B}P".utf8) + part + Array("\u{1B}\\".utf8)
      }
    }
  }

  /// Bytes in base64, padded.
  package static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
      let value = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
      for place in 0..<4 {
        let letter = letters[value >> (18 - 6 * place) & 63]
        out.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return out
  }
}
