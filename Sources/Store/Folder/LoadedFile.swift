public import Governance

/// A file as it was when it was read.
public struct LoadedFile: Hashable, Sendable {
  /// Which file.
  public let file: DataFile
  /// What it holds.
  public let content: FileContent
  /// What its bytes were; `nil` where there was no file.
  public let bytes: [UInt8]?
  /// What the system said of it; `nil` where there is no such file yet.
  public let stamp: FileStamp?
}

/// What the bytes of a file were, told by their digest.
public enum Fingerprint: Hashable, Sendable {
  /// There was no file.
  case missing
  /// There was one with this digest.
  case file(SHA256Digest)

  init(_ bytes: [UInt8]?) {
    self = bytes.map { .file(SHA256Digest(of: $0)) } ?? .missing
  }
}

/// A file read and understood, with its text, from which an edit goes on.
struct ReadFile: Sendable {
  let file: DataFile
  let document: JSONDocument
  let content: FileContent
  /// What its bytes are; `nil` where there is no file.
  let bytes: [UInt8]?
  let stamp: FileStamp?
  /// What is known of the bytes already.
  var knownFingerprint: Fingerprint?

  /// Whether there is no such document; a register that has no file is there and empty.
  var isAbsent: Bool { bytes == nil && !file.isRegister }

  var loaded: LoadedFile {
    LoadedFile(file: file, content: content, bytes: bytes, stamp: stamp)
  }

  /// Worked out when asked for: most files that are read are never written.
  var fingerprint: Fingerprint { knownFingerprint ?? Fingerprint(bytes) }
}
