public import Governance

/// Why a text is no JSON that we read, and where it stops being it.
public struct SyntaxProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public let fault: SyntaxFault
  /// Where.
  public let position: TextPosition

  /// A problem at a place.
  public init(fault: SyntaxFault, position: TextPosition) {
    self.fault = fault
    self.position = position
  }
}

/// A fault at a byte, before anybody has asked for its line and column.
struct SyntaxFailure: Error {
  let fault: SyntaxFault
  let offset: Int
}

extension TextPosition {
  /// The line and column of a byte; columns count characters as a reader sees them.
  init(ofByte offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let line = before[..<lineStart].count { $0 == UInt8(ascii: "\n") } + 1
    let text = String(decoding: before[lineStart...], as: UTF8.self)
    self.init(line: line, column: text.count + 1)
  }
}
