public import Governance

/// A file as it was when it was read.
public struct LoadedFile: Hashable, Sendable {
  /// Which file.
  public let file: DataFile
  /// What it holds.
  public let content: FileContent
  /// What its bytes were.
  public let fingerprint: Fingerprint
  /// What the system said of it; `nil` where there is no such file yet.
  public let stamp: FileStamp?
}

/// What the bytes of a file were, told by their digest.
public enum Fingerprint: Hashable, Sendable {
  /// There was no file.
  case missing
  /// There was one with this digest.
  case file(SHA256Digest)

  init(_ found: FileBytes) {
    self = found.stamp == nil ? .missing : .file(SHA256Digest(of: found.bytes))
  }
}

/// A file read and understood, with its text, from which an edit goes on.
struct ReadFile: Sendable {
  let file: DataFile
  let document: JSONDocument
  let content: FileContent
  let fingerprint: Fingerprint
  let stamp: FileStamp?

  var loaded: LoadedFile {
    LoadedFile(file: file, content: content, fingerprint: fingerprint, stamp: stamp)
  }
}
