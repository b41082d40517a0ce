internal import Glibc

/// How long a program took to answer something typed.
public struct AnswerTime: Hashable, Sendable {
  /// From the write to the first byte of the answer, in milliseconds; `nil` where there was none.
  public let first: Double?
  /// From the write to the last byte of the answer, in milliseconds.
  public let last: Double?
  /// How many bytes it was.
  public let bytes: Int
}

extension TerminalSession {
  /// Types bytes and measures the answer, which ends with a silence of so many milliseconds.
  ///
  /// The screen is not worked out until the answer is whole, so that this costs the program nothing.
  ///
  /// Where the patience is longer than the silence, the first byte is waited for as many milliseconds as
  /// that: a program that is being started on a busy machine may take its time.
  public func answer(to bytes: [UInt8], silence: Int, patience: Int = 0) throws -> AnswerTime {
    _ = listen(milliseconds: 0)
    let start = ContinuousClock.now
    if !bytes.isEmpty, Glibc.write(descriptor, bytes, bytes.count) != bytes.count {
      throw failure("the program takes no input")
    }
    var first: Double?
    var last: Double?
    var answer: [UInt8] = []
    while let part = readSilently(milliseconds: first == nil ? max(silence, patience) : silence) {
      let passed = start.duration(to: .now) / .milliseconds(1)
      first = first ?? passed
      last = passed
      answer += part
    }
    take(answer)
    return AnswerTime(first: first, last: last, bytes: answer.count)
  }

  /// The bytes that come within so many milliseconds; `nil` after a silence.
  private func readSilently(milliseconds: Int) -> [UInt8]? {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(milliseconds)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
