import Glibc
import Governance

/// The bytes of a file as they were when it was read; no stamp where there was no file.
struct FileBytes: Sendable {
  let bytes: [UInt8]
  let stamp: FileStamp?

  /// No file at all.
  static let missing = FileBytes(bytes: [], stamp: nil)
}

extension DataFolder {
  /// Reads a file of the folder.
  ///
  /// A pipe or a device in its place is refused rather than waited for.
  func read(_ path: String) throws(FileFault) -> FileBytes {
    let resolved = try resolved(path)
    let descriptor = try reading { () throws(SystemError) in
      try files.open(resolved, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY, 0)
    }
    defer { files.close(descriptor) }
    let stamp = try reading { () throws(SystemError) in try files.stamp(descriptor) }
    guard stamp.kind == .file else { throw .notAFile }
    guard stamp.size <= JSONDocument.mostBytes else { throw .tooLarge(bytes: stamp.size) }
    let bytes = try reading { () throws(SystemError) in
      try files.readAll(descriptor, most: JSONDocument.mostBytes)
    }
    guard bytes.count <= JSONDocument.mostBytes else { throw .tooLarge(bytes: bytes.count) }
    return FileBytes(bytes: bytes, stamp: stamp)
  }

  /// Reads a file that may not be there yet.
  ///
  /// A link that leads nowhere is no missing file.
  func readIfPresent(_ path: String) throws(FileFault) -> FileBytes {
    do throws(FileFault) {
      return try read(path)
    } catch .missing {
      guard (try? files.stampAt(place(path))) == nil else { throw .notAFile }
      return .missing
    } catch {
      throw error
    }
  }

  func reading<Answer>(
    _ call: () throws(SystemError) -> Answer
  ) throws(FileFault) -> Answer {
    do throws(SystemError) {
      return try files.retrying(call)
    } catch {
      throw error.fault(.reading)
    }
  }
}
