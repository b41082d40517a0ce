import Synchronization

@testable import Store

/// The real file system, counting what is read from it.
final class CountedReads: Sendable {
  private let count = Mutex(0)

  var bytes: Int { count.withLock(\.self) }

  var files: FileSystem {
    var files = FileSystem.real
    files.readAt = { [self] descriptor, buffer, offset throws(SystemError) in
      let read = try FileSystem.real.readAt(descriptor, buffer, offset)
      count.withLock { $0 += read }
      return read
    }
    return files
  }
}
