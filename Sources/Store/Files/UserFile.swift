import Glibc
public import Governance

/// A file that the user asked for, outside the data.
public struct UserFile: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: Hashable, Sendable {
    /// It is on the disk.
    case written
    /// There is one already, which stays.
    case exists
  }

  /// What becomes of a file that is there.
  public enum Existing: Hashable, Sendable {
    /// It stays.
    case keep
    /// It is replaced.
    case replace
  }

  /// Where it is.
  public let path: String

  /// A file at a path, which may begin with `~/`; without a slash first it begins where the program was
  /// started.
  public init(_ path: String, in surroundings: Surroundings = .current) {
    if path.hasPrefix("~/"), let home = surroundings.home {
      self.path = "\(home)/\(path.dropFirst(2))"
    } else {
      self.path = path
    }
  }
}

extension UserFile {
  /// Writes a text, so that the file is whole or not there at all.
  public func write(
    _ text: String,
    _ existing: Existing,
    _ files: FileSystem = .real
  ) throws(FileFault) -> Outcome {
    let old = try? files.stampAt(path)
    if existing == .keep, old != nil { return .exists }
    do throws(SystemError) {
      let target = old == nil ? path : try files.realPath(path)
      if (try? files.names(target)) != nil { throw SystemError(number: EISDIR) }
      let replacement = AtomicReplacement(files: files)
      try replacement.replace(target, with: Array(text.utf8), try? files.stampAt(target))
      return .written
    } catch {
      throw error.fault(.writing)
    }
  }
}
