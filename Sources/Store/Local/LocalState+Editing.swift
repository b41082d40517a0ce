import Glibc
public import Governance

/// What became of a text that another program edited.
public enum EditedFile: Hashable, Sendable {
  /// The text; its file is gone.
  case text(String)
  /// The other program has removed the file: nothing was edited.
  case removed
  /// It is no text in UTF-8, or longer than a field holds.
  ///
  /// The file stays where it is, so that nothing is lost.
  case unusable(path: String)
}

extension LocalState {
  /// Puts a text in a file of its own, which only the user may read, for another program to edit.
  ///
  /// - Returns: its path.
  public func beginEditing(_ text: String) throws(FileFault) -> String {
    do throws(SystemError) {
      let (path, descriptor) = try openNew()
      defer { files.close(descriptor) }
      try files.writeAll(descriptor, Array(text.utf8))
      return path
    } catch {
      throw error.fault(.writing)
    }
  }

  /// Takes the text back from the file that ``beginEditing(_:)`` made.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - most: the longest text in bytes.
  /// - Returns: the text, or what became of it.
  public func endEditing(_ path: String, most: Int) -> EditedFile {
    guard (try? files.stampAt(path)) != nil else { return .removed }
    guard let descriptor = try? files.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0) else {
      return .unusable(path: path)
    }
    defer { files.close(descriptor) }
    guard let bytes = try? files.readAll(descriptor, most: most), bytes.count <= most,
      let text = String(validating: bytes, as: UTF8.self)
    else { return .unusable(path: path) }
    try? files.remove(path)
    return .text(text)
  }

  /// A file that was left by a program that died holds somebody's text: it is never written over.
  private func openNew() throws(SystemError) -> (String, FileSystem.Descriptor) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    for number in 0..<Self.mostLeftBehind {
      let path = "\(self.path)/text-\(getpid())\(number == 0 ? "" : "-\(number)").txt"
      do throws(SystemError) {
        return (path, try files.open(path, flags, 0o600))
      } catch  where error.number == EEXIST {
        continue
      } catch {
        throw error
      }
    }
    throw SystemError(number: EEXIST)
  }

  private static let mostLeftBehind = 100
}
