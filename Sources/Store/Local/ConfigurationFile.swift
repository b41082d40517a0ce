import Glibc
public import Governance

/// The user's configuration file, as bytes: what it says is the screen's matter.
public struct ConfigurationFile: Sendable {
  /// Where it belongs, whether it is there or not.
  public let path: String
  let files: FileSystem

  /// The file of these surroundings; `nil` where no home is known.
  public init?(in surroundings: Surroundings, through files: FileSystem = .real) {
    guard let path = surroundings.configurationPath else { return nil }
    self.path = path
    self.files = files
  }
}

extension ConfigurationFile {
  /// What becomes of a file that is there.
  public enum Purpose: Sendable {
    /// It is never touched.
    case makeNew
    /// It gets a new text.
    case change
  }

  /// Its bytes; `nil` where there is no file.
  public func read() throws(FileFault) -> [UInt8]? {
    do throws(SystemError) {
      let descriptor = try files.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0)
      defer { files.close(descriptor) }
      let bytes = try files.readAll(descriptor, most: Self.mostBytes)
      guard bytes.count <= Self.mostBytes else { throw SystemError(number: EFBIG) }
      return bytes
    } catch  where error.number == ENOENT {
      return nil
    } catch {
      throw error.number == EFBIG ? .tooLarge(bytes: Self.mostBytes) : error.fault(.reading)
    }
  }

  /// Writes it whole; a link to it stays a link.
  public func write(_ bytes: [UInt8], to purpose: Purpose) throws(FileFault) {
    do throws(SystemError) {
      try makeFolder(AtomicReplacement.parts(of: path).folder)
      let place = (try? files.realPath(path)) ?? path
      let old = try? files.stampAt(place)
      if purpose == .makeNew, old != nil { throw SystemError(number: EEXIST) }
      try AtomicReplacement(files: files).replace(place, with: bytes, old)
    } catch {
      throw error.fault(.writing)
    }
  }

  /// Whether something stands in its place.
  public var isThere: Bool { (try? files.stampAt(path)) != nil }

  private func makeFolder(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try files.makeFolder(path, 0o700)
    } catch  where error.number == EEXIST {
      return
    } catch  where error.number == ENOENT {
      let parent = AtomicReplacement.parts(of: path).folder
      guard parent != path, parent != "/" else { throw error }
      try makeFolder(parent)
      try files.makeFolder(path, 0o700)
    } catch {
      throw error
    }
  }

  /// Far more than a file that sets everything has.
  private static let mostBytes = 1 << 16
}
