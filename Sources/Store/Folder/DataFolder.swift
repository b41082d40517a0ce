public import Governance

/// The folder with everybody's files, found and able to be read.
///
/// Nothing outside it is read or written.
public struct DataFolder: Sendable {
  /// Its path, without links in it.
  public let path: String
  let files: FileSystem

  /// Finds a folder; throws where there is none or where it cannot be read.
  public init(opening path: String, through files: FileSystem = .real) throws(FileFault) {
    self.files = files
    do throws(SystemError) {
      self.path = try files.realPath(path)
      // Listing is what tells a folder from a file and whether it may be read.
      _ = try files.names(self.path)
    } catch {
      throw error.fault(.reading)
    }
  }
}

extension DataFolder {
  /// The path in the file system of what has a path in the folder.
  func place(_ path: String) -> String { "\(self.path)/\(path)" }

  /// Whether the folder is still where it was found.
  public var isThere: Bool { (try? files.stampAt(self.path))?.kind == .folder }

  /// The path without links of something that exists; throws where a link leads out of the folder.
  func resolved(_ path: String) throws(FileFault) -> String {
    let resolved: String
    do throws(SystemError) {
      resolved = try files.realPath(place(path))
    } catch {
      throw error.fault(.reading)
    }
    let prefix = self.path == "/" ? "/" : "\(self.path)/"
    guard resolved == self.path || resolved.hasPrefix(prefix) else { throw .outside }
    return resolved
  }
}
