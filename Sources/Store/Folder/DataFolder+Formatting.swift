public import Governance

extension DataFolder {
  /// What came of writing a file in the canonical form.
  public enum Formatting: Hashable, Sendable {
    /// It was in that form already.
    case unchanged
    /// It is now.
    case written
  }

  /// Writes a file in the canonical form: what it holds stays the same, unknown keys too.
  ///
  /// A file with a fault is left as it is.
  public func format(_ file: DataFile) throws(SaveFault) -> Formatting {
    let lock: FileSystem.Descriptor
    do throws(FileFault) {
      lock = try self.lock(file.owner.municipality)
    } catch {
      throw .notWritten(path: file.path, error)
    }
    defer { files.close(lock) }
    let read: ReadFile
    do throws(DataProblem) {
      read = try self.read(file)
    } catch {
      throw .problem(error)
    }
    let text = CanonicalJSON.text(of: read.document.datum, in: file)
    guard read.stamp != nil, text != read.document.bytes else { return .unchanged }
    do throws(FileFault) {
      try replace(file.path, with: text, read.stamp)
    } catch {
      throw .notWritten(path: file.path, error)
    }
    return .written
  }
}
