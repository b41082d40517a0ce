import Glibc
public import Governance

extension LocalState {
  /// Keeps the picture that the next start shows first, with all that must be the same for it to be true.
  ///
  /// Losing it loses nothing.
  public func keep(picture: [UInt8], on ground: String) throws(FileFault) {
    let ground = Array(ground.utf8)
    let bytes = Self.head + Array("\(ground.count)\n".utf8) + ground + picture
    do throws(SystemError) {
      try AtomicReplacement(files: files, durability: .unsynced)
        .replace(picturePath, with: bytes, try? files.stampAt(picturePath))
    } catch {
      throw error.fault(.writing)
    }
  }

  /// The picture that was kept, where it was kept on the same ground.
  public func picture(on ground: String) -> [UInt8]? {
    guard let descriptor = try? files.open(picturePath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
    else { return nil }
    defer { files.close(descriptor) }
    let expected = Self.head + Array("\(ground.utf8.count)\n\(ground)".utf8)
    guard let bytes = try? files.readAll(descriptor, most: Self.mostPictureBytes),
      bytes.starts(with: expected)
    else { return nil }
    return Array(bytes[expected.count...])
  }

  /// The program itself: another one may draw the same data differently.
  public var programGround: String {
    guard let program = try? files.realPath("/proc/self/exe"),
      let stamp = try? files.stampAt(program)
    else { return "" }
    return "\(program) \(stamp.inode) \(stamp.size) \(stamp.changed)\n"
  }

  private var picturePath: String { "\(path)/picture" }
  private static let head = Array("namndkoll picture 1\n".utf8)
  /// Far more than the largest screen needs.
  private static let mostPictureBytes = 1 << 20
}
