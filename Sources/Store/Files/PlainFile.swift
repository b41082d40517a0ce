import Glibc
public import Governance

/// A file outside the data folder that somebody named, as git names the versions that it merges.
public enum PlainFile {
  /// Reads it.
  public static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let files = FileSystem.real
    do throws(SystemError) {
      let descriptor = try files.open(path, O_RDONLY | O_NOCTTY, 0)
      defer { files.close(descriptor) }
      guard try files.stamp(descriptor).kind == .file else { throw SystemError(number: ENXIO) }
      let bytes = try files.readAll(descriptor, most: JSONDocument.mostBytes)
      guard bytes.count <= JSONDocument.mostBytes else { throw SystemError(number: EFBIG) }
      return bytes
    } catch {
      throw error.fault(.reading)
    }
  }

  /// Replaces it by another text, or makes it.
  public static func write(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
    let files = FileSystem.real
    do throws(SystemError) {
      try AtomicReplacement(files: files).replace(path, with: bytes, try? files.stampAt(path))
    } catch {
      throw error.fault(.writing)
    }
  }
}
