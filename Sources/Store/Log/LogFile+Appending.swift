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

  /// Why bytes could not be added.
  enum AppendFault: Error {
    /// Nothing of them is in the log.
    case takenBack(FileFault)
    /// They could not be taken back: they may be in the log or not.
    case inDoubt(FileFault)

    var fault: FileFault {
      switch self {
      case .takenBack(let fault), .inDoubt(let fault): fault
      }
    }
  }

  /// Adds bytes at the end and waits until they are on the disk; takes back what it cannot finish.
  func append(_ bytes: [UInt8], after tail: Tail) throws(AppendFault) {
    let files = folder.files
    let (target, descriptor) = try opened()
    defer { files.close(descriptor) }
    do throws(SystemError) {
      try files.writeAll(descriptor, bytes)
      try sync(descriptor)
      if tail.size == 0 {
        let parent = AtomicReplacement.parts(of: target).folder
        try AtomicReplacement(files: files).syncFolder(parent)
      }
    } catch {
      do throws(SystemError) {
        // Synced too: after a power loss the line would otherwise tell of what was never made.
        try files.truncate(descriptor, tail.size)
        try sync(descriptor)
      } catch {
        throw .inDoubt(error.fault(.writing))
      }
      throw .takenBack(error.fault(.writing))
    }
  }

  /// Waits until all that is in it is on the disk, and its name, too.
  func sync() throws(FileFault) {
    try folder.syncFolders(above: path)
    do throws(AppendFault) {
      let (_, descriptor) = try opened()
      defer { folder.files.close(descriptor) }
      do throws(SystemError) {
        try sync(descriptor)
      } catch {
        throw .inDoubt(error.fault(.writing))
      }
    } catch {
      throw error.fault
    }
  }

  private func sync(_ descriptor: FileSystem.Descriptor) throws(SystemError) {
    let files = folder.files
    try files.retrying { () throws(SystemError) in try files.syncContent(descriptor) }
  }

  private func opened() throws(AppendFault) -> (path: String, FileSystem.Descriptor) {
    let files = folder.files
    do throws(FileFault) {
      let target = try folder.target(path)
      return try folder.writing { () throws(SystemError) in
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK
        let descriptor = try files.retrying { () throws(SystemError) in
          try files.open(target, flags, 0o666)
        }
        do throws(SystemError) {
          guard try files.stamp(descriptor).kind == .file else { throw SystemError(number: ENXIO) }
        } catch {
          files.close(descriptor)
          throw error
        }
        return (target, descriptor)
      }
    } catch {
      throw .takenBack(error)
    }
  }
}
