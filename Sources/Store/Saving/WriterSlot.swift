import Glibc
import Governance

/// A place to write from, held by one running program at a time: its clone id names the log, its file is
/// the journal of what is being saved.
///
/// A second program on the same data folder gets another slot, so that neither journals nor logs are ever
/// shared; the first free slot is taken, so that a log goes on after a restart.
struct WriterSlot: Sendable {
  let clone: String
  let descriptor: FileSystem.Descriptor
  let files: FileSystem

  /// Writes what is about to be saved and waits until it is on the disk.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try clear()
    try files.writeAll(descriptor, bytes)
    try files.retrying { () throws(SystemError) in try files.syncContent(descriptor) }
  }

  /// Forgets it.
  ///
  /// That need not be on the disk: what comes back after a power loss is found to be done.
  func clear() throws(SystemError) {
    try files.retrying { () throws(SystemError) in try files.truncate(descriptor, 0) }
  }

  /// Forgets it for good: it must not come back after a power loss, since it has been given up.
  func clearForGood() throws(SystemError) {
    try clear()
    try files.retrying { () throws(SystemError) in try files.syncContent(descriptor) }
  }

  /// What was being saved when its program died; empty where nothing was.
  func content() throws(SystemError) -> [UInt8] {
    let size = try files.stamp(descriptor).size
    return try files.readAll(descriptor, at: 0, count: min(size, JSONDocument.mostBytes))
  }

  /// Lets go of it at once, even where a program that is just being started holds a copy.
  func release() {
    try? files.lock(descriptor, LOCK_UN)
    files.close(descriptor)
  }
}

extension LocalState {
  private static let slotFlags = O_RDWR | O_APPEND | O_NOFOLLOW

  /// The slots that nobody holds, in their order, now held by the caller.
  func freeSlots() throws(SystemError) -> [WriterSlot] {
    var slots: [WriterSlot] = []
    for name in try files.names(writersFolder).sorted(by: Self.comesFirst) {
      guard let clone = Self.clone(of: name) else { continue }
      // What is no file, such as a pipe, is none of ours.
      guard (try? files.stampAt("\(writersFolder)/\(name)"))?.kind == .file else { continue }
      let descriptor = try files.open("\(writersFolder)/\(name)", Self.slotFlags, 0)
      do throws(SystemError) {
        try files.lock(descriptor, LOCK_EX | LOCK_NB)
        slots.append(WriterSlot(clone: clone, descriptor: descriptor, files: files))
      } catch {
        files.close(descriptor)
        guard error.number == EWOULDBLOCK else { throw error }
      }
    }
    return slots
  }

  /// The names by which this computer's programs have written logs.
  var ownWriters: [String] {
    ((try? files.names(writersFolder)) ?? []).compactMap(Self.clone)
      .map { WriterName.text(surroundings, clone: $0) }
  }

  /// The clone ids of the slots that programs hold now, this one's among them.
  var runningClones: Set<String> {
    var running: Set<String> = []
    for name in (try? files.names(writersFolder)) ?? [] {
      guard let clone = Self.clone(of: name),
        let descriptor = try? files.open("\(writersFolder)/\(name)", Self.slotFlags, 0)
      else { continue }
      defer { files.close(descriptor) }
      if (try? files.lock(descriptor, LOCK_EX | LOCK_NB)) == nil { running.insert(clone) }
    }
    return running
  }

  /// A slot that nobody has held before.
  func newSlot() throws(SystemError) -> WriterSlot {
    while true {
      let number = (try files.names(writersFolder).compactMap(Self.number).max() ?? 0) + 1
      let clone = WriterName.randomClone()
      let path = "\(writersFolder)/\(number)-\(clone)"
      let descriptor = try files.open(path, Self.slotFlags | O_CREAT | O_EXCL, 0o600)
      do throws(SystemError) {
        try files.lock(descriptor, LOCK_EX | LOCK_NB)
        try AtomicReplacement(files: files).syncFolder(writersFolder)
        return WriterSlot(clone: clone, descriptor: descriptor, files: files)
      } catch {
        files.close(descriptor)
        // Another program looked in between and took it.
        guard error.number == EWOULDBLOCK else { throw error }
      }
    }
  }

  private static func comesFirst(_ left: String, _ right: String) -> Bool {
    (number(of: left) ?? 0, left) < (number(of: right) ?? 0, right)
  }

  private static func number(of name: String) -> Int? {
    name.split(separator: "-").first.flatMap { Int($0) }
  }

  private static func clone(of name: String) -> String? {
    let parts = name.split(separator: "-")
    return parts.count == 2 && number(of: name) != nil ? String(parts[1]) : nil
  }
}
