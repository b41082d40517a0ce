internal import FoundationEssentials
internal import Glibc

/// A folder that is there as long as a test holds it.
public final class TemporaryFolder {
  /// Its path.
  public let path: String

  /// An empty folder.
  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/namndkoll-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SessionFailure("no temporary folder in \(base): errno \(errno)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A copy of a folder, with all that is in it.
  public convenience init(copying folder: String) throws {
    try self.init()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(path)/\(name)")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
