import Glibc
import Governance

extension FileSystem {
  /// Does something again as long as a signal interrupts it.
  func retrying<Answer>(
    _ call: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    while true {
      do throws(SystemError) {
        return try call()
      } catch  where error.number == EINTR {
        continue
      } catch {
        throw error
      }
    }
  }

  /// Reads an open file from where it stands to its end, or a little beyond a most number of bytes.
  func readAll(_ descriptor: Descriptor, most: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      var span = block.mutableSpan
      let count = try span.withUnsafeMutableBytes { buffer throws(SystemError) in
        try retrying { () throws(SystemError) in try read(descriptor, buffer) }
      }
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }

  /// Reads a number of bytes at an offset, fewer at the end of the file.
  func readAll(
    _ descriptor: Descriptor,
    at offset: Int,
    count: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      var span = bytes.mutableSpan
      let read = try span.withUnsafeMutableBytes { buffer throws(SystemError) in
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
        return try retrying { () throws(SystemError) in
          try readAt(descriptor, rest, offset + done)
        }
      }
      if read == 0 { break }
      done += read
    }
    return Array(bytes[..<done])
  }

  /// Writes all of it, in as many pieces as the system likes.
  func writeAll(_ descriptor: Descriptor, _ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let written = try bytes.span.withUnsafeBytes { buffer throws(SystemError) in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        return try retrying { () throws(SystemError) in try write(descriptor, rest) }
      }
      // A write that takes nothing and names no error would be tried for ever.
      guard written > 0 else { throw SystemError(number: EIO) }
      done += written
    }
  }

  /// How long a lock is waited for: far longer than any save takes, so that whoever still has it then
  /// has been stopped.
  private static let longestWaitMilliseconds = 30_000
  private static let waitMilliseconds = 2

  /// Takes the lock of a file or folder, waiting for whoever has it, but not for ever.
  func lockExclusively(_ descriptor: Descriptor) throws(SystemError) {
    var waited = 0
    while true {
      do throws(SystemError) {
        return try retrying { () throws(SystemError) in try lock(descriptor, LOCK_EX | LOCK_NB) }
      } catch {
        let isOver = waited >= Self.longestWaitMilliseconds
        guard error.number == EWOULDBLOCK, !isOver else { throw error }
        poll(nil, 0, Int32(Self.waitMilliseconds))
        waited += Self.waitMilliseconds
      }
    }
  }
}
