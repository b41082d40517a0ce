import Governance
import Testing

@testable import Store

/// Merging of logs.
struct LogMergeTests {
  private func log(_ numbers: [Int]) -> [UInt8] {
    var lines: [[UInt8]] = []
    for number in numbers {
      let change = Example.change(number, Example.setTitle)
      lines.append(Array(LogFile.line(of: change, after: lines.last ?? []).dropLast()))
    }
    return lines.flatMap { $0 + [lineEnd] }
  }

  private func numbers(_ bytes: [UInt8]) throws -> [String] {
    try bytes.split(separator: lineEnd).map { try LogEntry(line: Array($0)).change.id.text }
  }

  private func isChained(_ bytes: [UInt8]) throws -> Bool {
    let lines = bytes.split(separator: lineEnd).map(Array.init)
    for (line, previous) in zip(lines, [[]] + lines) {
      let digest = previous.isEmpty ? "" : SHA256Digest(of: previous).hexadecimal
      if try LogEntry(line: line).previous != digest { return false }
    }
    return true
  }

  @Test func `A log that goes on from the other is the merged one`() {
    #expect(LogMerge.merged(log([1]), log([1, 2])) == log([1, 2]))
    #expect(LogMerge.merged(log([1, 2]), log([1])) == log([1, 2]))
    #expect(LogMerge.merged([], log([1])) == log([1]))
  }

  @Test func `Rewritten histories lose no entry, keep the chain, and give the same to both`() throws
  {
    let (ours, theirs) = (log([1, 2, 5, 9]), log([1, 3, 5, 10]))
    let merged = LogMerge.merged(ours, theirs)
    #expect(try numbers(merged) == ["test-1", "test-2", "test-3", "test-5", "test-9", "test-10"])
    #expect(try isChained(merged))
    #expect(LogMerge.merged(theirs, ours) == merged)
    #expect(LogMerge.merged(merged, ours) == merged)
  }

  @Test func `A line that is no entry is kept`() throws {
    let broken = log([1]) + Array("no entry\n".utf8)
    let merged = LogMerge.merged(broken, log([1, 2]))
    #expect(String(decoding: merged, as: UTF8.self).contains("no entry\n"))
    #expect(String(decoding: merged, as: UTF8.self).contains("test-2"))
  }
}
