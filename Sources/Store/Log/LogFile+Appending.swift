import Glibc
import Governance

extension LogFile {
  /// The line that logs a change after what the log ends with.
  ///
  /// A torn line that is the beginning of just this line is taken for it; any other is kept, and closed
  /// off as a line of its own.
  func addition(of change: ChangeSet, to tail: Tail) -> [UInt8] {
    let line = Self.line(of: change, after: tail.line)
    if tail.torn.isEmpty { return line }
    if line.starts(with: tail.torn) { return Array(line[tail.torn.count...]) }
    return [lineEnd] + Self.line(of: change, after: tail.torn)
  }

  static func line(of change: ChangeSet, after previous: [UInt8]) -> [UInt8] {
    let digest = previous.isEmpty ? "" : SHA256Digest(of: previous).hexadecimal
    var writer = JSONWriter(.compact)
    writer.write(LogEntry(change: change, previous: digest).datum)
    return writer.bytes + [lineEnd]
  }

  /// Adds bytes at the end and waits until they are on the disk; takes back what it cannot finish.
  func append(_ bytes: [UInt8], after tail: Tail) throws(FileFault) {
    let files = folder.files
    let target = try folder.target(path)
    try folder.writing { () throws(SystemError) in
      let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK
      let descriptor = try files.retrying { () throws(SystemError) in
        try files.open(target, flags, 0o666)
      }
      defer { files.close(descriptor) }
      guard try files.stamp(descriptor).kind == .file else { throw SystemError(number: ENXIO) }
      do throws(SystemError) {
        try files.writeAll(descriptor, bytes)
        try files.retrying { () throws(SystemError) in try files.syncContent(descriptor) }
        if tail.size == 0 {
          let parent = AtomicReplacement.parts(of: target).folder
          try AtomicReplacement(files: files).syncFolder(parent)
        }
      } catch {
        try? files.truncate(descriptor, tail.size)
        throw error
      }
    }
  }
}
