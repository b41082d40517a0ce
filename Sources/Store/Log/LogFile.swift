import Glibc
import Governance

/// One writer's log of one municipality, a change set to a line; lines are added and never changed.
struct LogFile {
  let folder: DataFolder
  let municipality: Municipality.ID
  /// Whose log it is.
  let writer: String

  /// Its path in the data folder.
  var path: String { Self.path(municipality, writer) }

  static func path(_ municipality: Municipality.ID, _ writer: String) -> String {
    "\(folder(municipality))/\(writer).jsonl"
  }

  /// The folder of a municipality's logs.
  static func folder(_ municipality: Municipality.ID) -> String { "\(municipality.text)/log" }

  /// How a log ends.
  struct Tail: Hashable {
    /// The bytes of the last line that ends as lines do; empty where there is none.
    var line: [UInt8] = []
    /// What stands after it: a line that was not written to its end.
    var torn: [UInt8] = []
    /// How long the log is.
    var size = 0
  }

  /// Reads how the log ends; one that is not there ends with nothing.
  func tail() throws(FileFault) -> Tail {
    guard let descriptor = try open(O_RDONLY) else { return Tail() }
    defer { folder.files.close(descriptor) }
    return try folder.reading { () throws(SystemError) in try tail(descriptor) }
  }

  private func tail(_ descriptor: FileSystem.Descriptor) throws(SystemError) -> Tail {
    let size = try folder.files.stamp(descriptor).size
    var length = 1 << 12
    while true {
      let start = max(0, size - length)
      let bytes = try folder.files.readAll(descriptor, at: start, count: size - start)
      let end = (bytes.lastIndex(of: lineEnd) ?? -1) + 1
      let line = bytes[..<end].dropLast()
      let lineStart = line.lastIndex(of: lineEnd).map { $0 + 1 } ?? 0
      if lineStart > 0 || start == 0 {
        return Tail(line: Array(line[lineStart...]), torn: Array(bytes[end...]), size: size)
      }
      guard length <= JSONDocument.mostBytes else { throw SystemError(number: EFBIG) }
      length *= 8
    }
  }

  private func open(_ flags: Int32) throws(FileFault) -> FileSystem.Descriptor? {
    do throws(FileFault) {
      let resolved = try folder.resolved(path)
      return try folder.reading { () throws(SystemError) in
        try folder.files.open(resolved, flags | O_NOFOLLOW | O_NONBLOCK, 0)
      }
    } catch .missing {
      return nil
    } catch {
      throw error
    }
  }
}

/// What ends a line.
let lineEnd = UInt8(ascii: "\n")
