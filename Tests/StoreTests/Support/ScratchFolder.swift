import Glibc

@testable import Store

/// A folder that is there as long as a test needs it.
final class ScratchFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/namndkoll-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      preconditionFailure("a test can make a folder in /tmp")
    }
    path = String(cString: made)
  }

  deinit {
    Self.removeAll(path)
  }

  /// Writes a file and the folders on the way to it.
  func write(_ name: String, _ text: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    let files = FileSystem.real
    let descriptor = try files.open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { files.close(descriptor) }
    try files.writeAll(descriptor, Array(text.utf8))
  }

  /// The text of a file; `nil` where there is none.
  func text(_ name: String) -> String? {
    let files = FileSystem.real
    guard let descriptor = try? files.open("\(path)/\(name)", O_RDONLY, 0) else { return nil }
    defer { files.close(descriptor) }
    guard let bytes = try? files.readAll(descriptor, most: 1 << 30) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names in a folder, in order.
  func names(_ folder: String) -> [String] {
    ((try? FileSystem.real.names("\(path)/\(folder)")) ?? []).sorted()
  }

  private static func removeAll(_ path: String) {
    let files = FileSystem.real
    guard let stamp = try? files.stampAt(path) else { return }
    if stamp.kind == .folder {
      chmod(path, 0o700)
      for name in (try? files.names(path)) ?? [] { removeAll("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
