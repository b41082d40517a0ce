import Glibc
import Governance

extension DataFolder {
  /// Replaces a file of the folder, or makes it and the folders on the way to it.
  func replace(_ path: String, with bytes: [UInt8], _ old: FileStamp?) throws(FileFault) {
    let target = try target(path)
    // A new file is as safe as the folders that it is in.
    if old == nil { try syncFolders(above: path) }
    try writing { () throws(SystemError) in
      try AtomicReplacement(files: files).replace(target, with: bytes, old)
    }
  }

  /// Waits until the names on the way to a file, and its own, are on the disk.
  ///
  /// A program that was killed may have made a folder and not have waited for that.
  func syncFolders(above path: String) throws(FileFault) {
    let parts = path.split(separator: "/").dropLast()
    for count in (0...parts.count).reversed() {
      do throws(FileFault) {
        let place = try resolved(parts.prefix(count).joined(separator: "/"))
        try writing { () throws(SystemError) in
          try AtomicReplacement(files: files).syncFolder(place)
        }
      } catch .missing {
        continue
      } catch {
        throw error
      }
    }
  }

  /// Removes a file of the folder.
  func remove(_ path: String) throws(FileFault) {
    let target = try target(path)
    let folder = AtomicReplacement.parts(of: target).folder
    try writing { () throws(SystemError) in
      try files.retrying { () throws(SystemError) in try files.remove(target) }
      try AtomicReplacement(files: files).syncFolder(folder)
    }
  }

  /// The path without links of a file that may not be there yet.
  func target(_ path: String) throws(FileFault) -> String {
    let (folder, name) = AtomicReplacement.parts(of: path)
    let resolvedFolder = try madeFolder(folder)
    do throws(FileFault) {
      return try resolved(path)
    } catch .missing {
      return "\(resolvedFolder)/\(name)"
    } catch {
      throw error
    }
  }

  /// The path without links of a folder, made where there is none.
  private func madeFolder(_ path: String) throws(FileFault) -> String {
    do throws(FileFault) {
      return try resolved(path)
    } catch .missing {
      let (parent, name) = AtomicReplacement.parts(of: path)
      guard !name.isEmpty, parent != path else { throw .missing }
      let resolvedParent = try madeFolder(parent)
      let folder = "\(resolvedParent)/\(name)"
      try writing { () throws(SystemError) in
        do throws(SystemError) {
          try files.retrying { () throws(SystemError) in try files.makeFolder(folder, 0o777) }
        } catch  where error.number == EEXIST {
          return
        } catch {
          throw error
        }
        try AtomicReplacement(files: files).syncFolder(resolvedParent)
      }
      return folder
    } catch {
      throw error
    }
  }

  /// Takes the lock of a municipality, waiting for it; closing the descriptor gives it back.
  ///
  /// The folder of a municipality that is about to be made, or to go, is made where there is none.
  func lock(
    _ municipality: Municipality.ID,
    for change: ChangeSet? = nil
  ) throws(FileFault) -> FileSystem.Descriptor {
    let isMaking = change?.makesOrRemoves(.municipality(municipality)) == true
    let folder =
      isMaking ? try madeFolder(municipality.text) : try resolved(municipality.text)
    return try writing { () throws(SystemError) in
      let descriptor = try files.open(folder, O_RDONLY | O_DIRECTORY, 0)
      do throws(SystemError) {
        try files.lockExclusively(descriptor)
      } catch {
        files.close(descriptor)
        throw error
      }
      return descriptor
    }
  }

  func writing<Answer>(_ call: () throws(SystemError) -> Answer) throws(FileFault) -> Answer {
    do throws(SystemError) {
      return try call()
    } catch {
      throw error.fault(.writing)
    }
  }
}
