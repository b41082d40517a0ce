import Glibc
import Governance

/// Puts a new text in a file's place so that, whatever happens, the file is the old one or the new.
///
/// A temporary file in the same folder is written and synced, renamed over the old one, and the folder
/// synced. Permissions and owner are kept as far as the system allows.
struct AtomicReplacement {
  /// What is waited for.
  enum Durability {
    /// Until all of it is on the disk.
    case synced
    /// Nothing: what is written can be lost.
    case unsynced
  }

  let files: FileSystem
  var durability = Durability.synced

  /// What the names of temporary files begin and end with: a program that died may have left one.
  static let prefix = ".namndkoll-"
  static let suffix = ".tmp"

  /// Replaces a file at a path without links; without a stamp the file is new.
  func replace(_ path: String, with bytes: [UInt8], _ old: FileStamp?) throws(SystemError) {
    let (folder, name) = Self.parts(of: path)
    if old != nil { try requireWritable(path) }
    let temporary = "\(folder)/\(Self.prefix)\(getpid())-\(name)\(Self.suffix)"
    do throws(SystemError) {
      try write(bytes, to: temporary, old)
      try files.rename(temporary, path)
    } catch {
      try? files.remove(temporary)
      throw error
    }
    if durability == .synced { try syncFolder(folder) }
  }

  private func write(
    _ bytes: [UInt8],
    to temporary: String,
    _ old: FileStamp?
  ) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    // A new file gets what the user's mask leaves; an old one's content is nobody else's until it has
    // the old one's permissions.
    let permissions: UInt32 = old == nil ? 0o666 : 0o600
    // The caller holds the lock: what has this name was left by a program that died.
    if (try? files.stampAt(temporary)) != nil { try files.remove(temporary) }
    let descriptor = try files.retrying { () throws(SystemError) in
      try files.open(temporary, flags, permissions)
    }
    defer { files.close(descriptor) }
    try files.writeAll(descriptor, bytes)
    if let old { try keepOwner(descriptor, old) }
    guard durability == .synced else { return }
    try files.retrying { () throws(SystemError) in try files.sync(descriptor) }
  }

  private func keepOwner(
    _ descriptor: FileSystem.Descriptor,
    _ old: FileStamp
  ) throws(SystemError) {
    let new = try files.stamp(descriptor)
    if new.owner != old.owner || new.group != old.group {
      // Only root may give files away; a colleague's file that we may write becomes ours.
      do throws(SystemError) {
        try files.setOwner(descriptor, old.owner, old.group)
      } catch  where error.number == EPERM {
        try? files.setOwner(descriptor, UInt32.max, old.group)
      } catch {
        throw error
      }
    }
    try files.setPermissions(descriptor, old.permissions)
  }

  /// Renaming would replace a file that may not be written: its permissions are respected all the same.
  private func requireWritable(_ path: String) throws(SystemError) {
    files.close(try files.open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK, 0))
  }

  func syncFolder(_ folder: String) throws(SystemError) {
    let descriptor = try files.open(folder, O_RDONLY | O_DIRECTORY, 0)
    defer { files.close(descriptor) }
    try files.retrying { () throws(SystemError) in try files.sync(descriptor) }
  }

  /// Removes what programs that died have left in a folder.
  ///
  /// The caller holds the lock, so that nobody is writing there.
  func removeLeftovers(in folder: String) {
    guard let names = try? files.names(folder) else { return }
    for name in names where name.hasPrefix(Self.prefix) && name.hasSuffix(Self.suffix) {
      try? files.remove("\(folder)/\(name)")
    }
  }

  static func parts(of path: String) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[slash...].dropFirst()))
  }
}
