import Glibc

/// What the system says of a file without opening it: enough to see that it has not been touched.
public struct FileStamp: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: Hashable, Sendable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A named pipe, a device, a socket.
    case other
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The number of the device it is on.
  public let device: UInt
  /// Its number there.
  public let inode: UInt
  /// Its length in bytes.
  public let size: Int
  /// When its content changed, in nanoseconds since 1970.
  public let modified: Int
  /// When anything about it changed, in nanoseconds since 1970.
  public let changed: Int
  /// Who may do what with it.
  public let permissions: UInt32
  /// The number of the user whose it is.
  public let owner: UInt32
  /// The number of the group whose it is.
  public let group: UInt32

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
    changed = Int(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int(status.st_ctim.tv_nsec)
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}
