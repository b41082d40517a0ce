import Glibc
public import Governance

/// What the program keeps on this computer for a data folder, never in the folder itself: the journal of
/// what is being saved, drafts, and where the user was.
///
/// Only the user may read it.
public struct LocalState: Sendable {
  /// Its folder.
  public let path: String
  let surroundings: Surroundings
  let files: FileSystem

  /// Finds or makes the state for a data folder; throws where it cannot be kept safely.
  public init(
    for folder: DataFolder,
    in surroundings: Surroundings,
    through files: FileSystem = .real
  ) throws(FileFault) {
    let key = SHA256Digest(of: folder.path.utf8).hexadecimal.prefix(16)
    self.surroundings = surroundings
    self.files = files
    path = "\(surroundings.stateFolder)/\(key)"
    do throws(SystemError) {
      for place in [surroundings.stateFolder, path, writersFolder, draftsFolder] {
        try makeFolder(place)
      }
    } catch {
      throw error.fault(.writing)
    }
  }

  var writersFolder: String { "\(path)/writers" }
  var draftsFolder: String { "\(path)/drafts" }
  var positionPath: String { "\(path)/position.json" }
}

extension LocalState {
  /// Makes a folder, and those it is in, for the user alone.
  ///
  /// One that is there must be the user's: in `/tmp` somebody else might have put it there.
  private func makeFolder(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try makeAndSync(path)
    } catch  where error.number == EEXIST {
      let stamp = try files.stampAt(try files.realPath(path))
      guard stamp.kind == .folder else { throw SystemError(number: ENOTDIR) }
      guard isSafe(path, stamp) else { throw SystemError(number: EPERM) }
    } catch  where error.number == ENOENT {
      let parent = AtomicReplacement.parts(of: path).folder
      guard parent != "/" else { throw error }
      try makeParent(parent)
      try makeFolder(path)
    } catch {
      throw error
    }
  }

  private func makeParent(_ path: String) throws(SystemError) {
    guard (try? files.stampAt(path)) == nil else { return }
    let parent = AtomicReplacement.parts(of: path).folder
    if parent != "/" { try makeParent(parent) }
    do throws(SystemError) {
      try makeAndSync(path)
    } catch  where error.number == EEXIST {
      // Another program that was started at the same time was quicker.
      return
    } catch {
      throw error
    }
  }

  /// Waits until its folders are on the disk: a program that was killed may not have waited for that.
  func syncFolders() throws(SystemError) {
    var folder = writersFolder
    while folder != "/" {
      let place = try files.realPath(folder)
      // Above the user's own folders nothing is ours.
      guard try files.stampAt(place).owner == surroundings.userNumber else { return }
      try AtomicReplacement(files: files).syncFolder(place)
      folder = AtomicReplacement.parts(of: folder).folder
    }
  }

  private func makeAndSync(_ path: String) throws(SystemError) {
    try files.makeFolder(path, 0o700)
    try AtomicReplacement(files: files).syncFolder(AtomicReplacement.parts(of: path).folder)
  }

  private func isSafe(_ path: String, _ stamp: FileStamp) -> Bool {
    let isLink = (try? files.stampAt(path))?.kind == .link
    guard path.hasPrefix("/tmp/") else { return stamp.owner == surroundings.userNumber }
    return !isLink && stamp.owner == surroundings.userNumber && stamp.permissions & 0o077 == 0
  }
}
