import Glibc
import Governance

extension LogReader {
  private static let block = 1 << 16

  /// Reads lines backwards from an offset until there are enough.
  func fill(
    _ page: inout LogPage,
    _ path: String,
    _ descriptor: FileSystem.Descriptor,
    before end: Int,
    most: Int
  ) throws(SystemError) {
    var end = end
    var bytes: [UInt8] = []
    var start = end
    while page.entries.count < most, end > 0 {
      // The line that ends here begins after the line end before it, which may be blocks away.
      guard let lineStart = Self.startOfLastLine(bytes, from: start) else {
        guard bytes.count <= JSONDocument.mostBytes else { throw SystemError(number: EFBIG) }
        let earlier = max(0, start - max(Self.block, bytes.count))
        bytes = try folder.files.readAll(descriptor, at: earlier, count: end - earlier)
        start = earlier
        continue
      }
      take(bytes[(lineStart - start)...], at: lineStart, path, descriptor, into: &page)
      bytes.removeSubrange((lineStart - start)...)
      end = lineStart
    }
    page.rest = end > 0 ? end : nil
  }

  /// Where the last line begins in the file, as far as that can be told from what was read.
  private static func startOfLastLine(_ bytes: [UInt8], from start: Int) -> Int? {
    if let place = bytes.dropLast().lastIndex(of: lineEnd) { return start + place + 1 }
    return start == 0 && !bytes.isEmpty ? 0 : nil
  }

  private func take(
    _ line: ArraySlice<UInt8>,
    at offset: Int,
    _ path: String,
    _ descriptor: FileSystem.Descriptor,
    into page: inout LogPage
  ) {
    let text = line.last == lineEnd ? line.dropLast() : line
    guard !text.isEmpty else { return }
    do throws(LogLineFault) {
      page.entries.append(try LogEntry(line: Array(text)))
    } catch {
      let number = 1 + ((try? lineEnds(descriptor, before: offset)) ?? 0)
      let position = TextPosition(line: number, column: error.column)
      page.problems.append(DataProblem(path: path, position: position, cause: error.cause))
    }
  }

  /// How many lines end before an offset: only asked where a line is broken.
  private func lineEnds(
    _ descriptor: FileSystem.Descriptor,
    before offset: Int
  ) throws(SystemError) -> Int {
    var count = 0
    for start in stride(from: 0, to: offset, by: Self.block) {
      let length = min(Self.block, offset - start)
      let bytes = try folder.files.readAll(descriptor, at: start, count: length)
      count += bytes.count { $0 == lineEnd }
    }
    return count
  }
}

/// Why a line of a log is no entry, and in which column.
struct LogLineFault: Error {
  let column: Int
  let cause: DataProblem.Cause
}

extension LogEntry {
  /// Reads a line of a log without its end.
  init(line: [UInt8]) throws(LogLineFault) {
    let document: JSONDocument
    do throws(SyntaxProblem) {
      document = try JSONDocument(parsing: line)
    } catch {
      throw LogLineFault(column: error.position.column, cause: .syntax(error.fault))
    }
    do throws(FieldFault) {
      self = try LogEntry(decoding: document.datum)
    } catch {
      throw LogLineFault(column: document.position(of: error.path).column, cause: .field(error))
    }
  }
}
