/// The system calls that files need, as values: a test puts a full disk, a failing sync or a crash in
/// place of any of them.
///
/// Each does what the call of its name does, and throws its error number. Short reads and writes and
/// interruptions are the caller's matter, so that a test can cause them.
public struct FileSystem: Sendable {
  /// An open file.
  public typealias Descriptor = Int32

  /// Opens a path with flags and, for a new file, permissions.
  public var open: @Sendable (String, Int32, UInt32) throws(SystemError) -> Descriptor
  /// Closes a descriptor.
  public var close: @Sendable (Descriptor) -> Void
  /// Reads some bytes; none at the end.
  public var read: @Sendable (Descriptor, UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  /// Reads some bytes at an offset.
  public var readAt:
    @Sendable (Descriptor, UnsafeMutableRawBufferPointer, Int) throws(SystemError) -> Int
  /// Writes some bytes.
  public var write: @Sendable (Descriptor, UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// Waits until a file or folder is on the disk.
  public var sync: @Sendable (Descriptor) throws(SystemError) -> Void
  /// Waits until a file's content is on the disk.
  public var syncContent: @Sendable (Descriptor) throws(SystemError) -> Void
  /// Cuts a file off.
  public var truncate: @Sendable (Descriptor, Int) throws(SystemError) -> Void
  /// What is known of an open file.
  public var stamp: @Sendable (Descriptor) throws(SystemError) -> FileStamp
  /// What is known of what stands at a path, a link itself and not what it leads to.
  public var stampAt: @Sendable (String) throws(SystemError) -> FileStamp
  /// Sets who may do what with an open file.
  public var setPermissions: @Sendable (Descriptor, UInt32) throws(SystemError) -> Void
  /// Sets whose an open file is.
  public var setOwner: @Sendable (Descriptor, UInt32, UInt32) throws(SystemError) -> Void
  /// Takes a file's or folder's lock, with the flags of `flock`.
  public var lock: @Sendable (Descriptor, Int32) throws(SystemError) -> Void
  /// Gives a file another name, in place of what had that name.
  public var rename: @Sendable (String, String) throws(SystemError) -> Void
  /// Removes a file.
  public var remove: @Sendable (String) throws(SystemError) -> Void
  /// Makes a folder.
  public var makeFolder: @Sendable (String, UInt32) throws(SystemError) -> Void
  /// The names in a folder, in no order.
  public var names: @Sendable (String) throws(SystemError) -> [String]
  /// The path without links, `.` and `..`.
  public var realPath: @Sendable (String) throws(SystemError) -> String
}
