import Glibc
public import Governance

/// Watches the folders whose files are open, so that a change by others is noticed at once (inotify).
///
/// Folders are watched, not files: editors and this program replace files by others of the same name.
/// One thread has it.
public struct FolderWatch: ~Copyable, Sendable {
  /// Readable when something has happened; negative where the system watches nothing.
  public let descriptor: Int32
  private let root: String
  private var folders: [Int32: String] = [:]
  private var watched: Set<String> = []
  private var wanted: Set<String> = []
  /// Whether something cannot be watched: no watches are left, or others' writing goes unnoticed, as on
  /// a network disk.
  private var isUntold: Bool
  /// Whether the data folder is gone; nothing tells when another comes in its place, it must be looked for.
  public private(set) var isFolderGone = false

  /// Whether what others do may go unnoticed unless it is looked for.
  public var isBlind: Bool { isUntold || isFolderGone }

  /// Whether the system is asked to watch.
  public enum Means: Hashable, Sendable {
    /// The system tells.
    case notices
    /// Somebody looks now and then.
    case looking
  }

  /// Watches nothing yet but what municipalities come and go.
  public init(_ folder: DataFolder, by means: Means = .notices) {
    root = folder.path
    descriptor =
      means == .notices ? inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)) : -1
    isUntold = descriptor < 0
    want("")
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}

extension FolderWatch {
  /// Finds out whether the disk is one to which others write unnoticed; nothing that a start waits for.
  public mutating func judgeDisk(of folder: DataFolder) {
    isUntold = isUntold || !Self.isLocal(folder)
  }

  /// Watches the folders of an owner's files.
  public mutating func watch(_ owner: Owner) {
    guard !wanted.contains(owner.folder) else { return }
    want(owner.folder)
    want("\(owner.folder)/documents")
    guard owner.body == nil else { return }
    want(ConflictFile.folder(owner.municipality))
    want(LogFile.folder(owner.municipality))
  }

  private mutating func want(_ path: String) {
    wanted.insert(path)
    add(path)
  }

  /// A folder that is not there is watched as soon as it comes: the one it is in tells.
  private mutating func add(_ path: String) {
    guard descriptor >= 0, !watched.contains(path) else { return }
    let events = [
      IN_CLOSE_WRITE, IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE, IN_DELETE_SELF,
      IN_MOVE_SELF,
      IN_ONLYDIR,
    ]
    let mask = events.reduce(UInt32(0)) { $0 | UInt32($1) }
    let watch = inotify_add_watch(descriptor, path.isEmpty ? root : "\(root)/\(path)", mask)
    if watch >= 0 {
      folders[watch] = path
      watched.insert(path)
      if path.isEmpty { isFolderGone = false }
    } else if errno != ENOENT && errno != ENOTDIR {
      isUntold = true
    }
  }

  /// Looks whether the data folder is back, and watches it from then on; says whether it is.
  public mutating func findFolder() -> Bool {
    for path in wanted.sorted() { add(path) }
    return !isFolderGone
  }

  /// Stops watching a folder, and those in it: they are elsewhere now, and say nothing of this place.
  private mutating func forget(_ path: String) {
    let inside = folders.filter {
      path.isEmpty || $0.value == path || $0.value.hasPrefix("\(path)/")
    }
    for (watch, path) in inside {
      inotify_rm_watch(descriptor, watch)
      folders[watch] = nil
      watched.remove(path)
    }
  }

  /// Others write to these without this computer's system knowing.
  private static let remoteKinds = ["nfs", "cifs", "smb", "fuse", "9p", "ceph", "afs", "gfs"]

  /// Whether the disk is this computer's, by the innermost place where one is mounted.
  private static func isLocal(_ folder: DataFolder) -> Bool {
    guard let descriptor = try? folder.files.open("/proc/self/mountinfo", O_RDONLY, 0),
      case let bytes = try? folder.files.readAll(descriptor, most: 1 << 20)
    else { return true }
    folder.files.close(descriptor)
    var (deepest, kind) = ("", Substring("ext4"))
    for line in String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let dash = parts.firstIndex(of: "-"), dash > 4, dash + 1 < parts.count else { continue }
      let place = String(parts[4])
      let isAround = place == "/" || folder.path == place || folder.path.hasPrefix("\(place)/")
      if isAround, place.count >= deepest.count { (deepest, kind) = (place, parts[dash + 1]) }
    }
    return !remoteKinds.contains { kind.hasPrefix($0) }
  }
}

/// What may have changed in the folders that are watched.
public struct Disturbance: Hashable, Sendable {
  /// Files that may be others, or gone.
  public var files: Set<DataFile> = []
  /// Municipalities whose conflicts may be others.
  public var conflicts: Set<Municipality.ID> = []
  /// Municipalities of which somebody's log may be another.
  public var logs: Set<Municipality.ID> = []
  /// Whether anything may have happened: folders came or went, or there was too much to tell.
  public var isBoundless = false

  /// Nothing.
  public init() {}

  /// Anything.
  public static let boundless: Disturbance = {
    var disturbance = Disturbance()
    disturbance.isBoundless = true
    return disturbance
  }()

  /// Whether nothing has happened that concerns us.
  public var isEmpty: Bool { self == Disturbance() }
}

extension FolderWatch {
  /// Takes what has happened since last time.
  public mutating func take(into disturbance: inout Disturbance) {
    guard descriptor >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      take(buffer[..<count], &disturbance)
    }
    if disturbance.isBoundless {
      for path in wanted.sorted() { add(path) }
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ disturbance: inout Disturbance) {
    let head = MemoryLayout<inotify_event>.size
    var offset = bytes.startIndex
    while offset + head <= bytes.endIndex {
      let event = bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: offset - bytes.startIndex, as: inotify_event.self)
      }
      let end = offset + head + Int(event.len)
      let name = bytes[(offset + head)..<min(end, bytes.endIndex)].prefix { $0 != 0 }
      take(event, String(decoding: name, as: UTF8.self), &disturbance)
      offset = end
    }
  }

  private mutating func take(
    _ event: inotify_event,
    _ name: String,
    _ disturbance: inout Disturbance
  ) {
    let gone = UInt32(IN_IGNORED) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    if event.mask & gone != 0 {
      if let path = folders[event.wd] {
        forget(path)
        if path.isEmpty { isFolderGone = true }
        disturbance.isBoundless = true
      }
      return
    }
    guard event.mask & UInt32(IN_Q_OVERFLOW) == 0, let folder = folders[event.wd] else {
      disturbance.isBoundless = disturbance.isBoundless || event.mask & UInt32(IN_Q_OVERFLOW) != 0
      return
    }
    // Temporary files, and git's.
    guard !name.hasPrefix(".") else { return }
    if event.mask & UInt32(IN_ISDIR) != 0 {
      disturbance.isBoundless = true
    } else if event.mask & UInt32(IN_CREATE) != 0 {
      // It is being written, and is told of again when that is done.
      return
    } else if let file = DataFile(path: "\(folder)/\(name)") {
      disturbance.files.insert(file)
    } else if let slash = folder.lastIndex(of: "/"), let id = Municipality.ID(folder[..<slash]) {
      if folder == ConflictFile.folder(id) { disturbance.conflicts.insert(id) }
      if folder == LogFile.folder(id) { disturbance.logs.insert(id) }
    }
  }
}
