import Glibc

extension FileSystem {
  /// The system's own.
  public static let real = FileSystem(
    open: { path, flags, permissions throws(SystemError) in
      try checked(Glibc.open(path, flags | O_CLOEXEC, permissions))
    },
    close: { _ = Glibc.close($0) },
    read: { descriptor, buffer throws(SystemError) in
      try checked(Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    },
    readAt: { descriptor, buffer, offset throws(SystemError) in
      try checked(Glibc.pread(descriptor, buffer.baseAddress, buffer.count, offset))
    },
    write: { descriptor, buffer throws(SystemError) in
      try checked(Glibc.write(descriptor, buffer.baseAddress, buffer.count))
    },
    sync: { descriptor throws(SystemError) in _ = try checked(fsync(descriptor)) },
    syncContent: { descriptor throws(SystemError) in _ = try checked(fdatasync(descriptor)) },
    truncate: { descriptor, size throws(SystemError) in
      _ = try checked(ftruncate(descriptor, size))
    },
    stamp: { descriptor throws(SystemError) in
      var status = Glibc.stat()
      _ = try checked(fstat(descriptor, &status))
      return FileStamp(status)
    },
    stampAt: { path throws(SystemError) in
      var status = Glibc.stat()
      _ = try checked(lstat(path, &status))
      return FileStamp(status)
    },
    setPermissions: { descriptor, permissions throws(SystemError) in
      _ = try checked(fchmod(descriptor, permissions))
    },
    setOwner: { descriptor, owner, group throws(SystemError) in
      _ = try checked(fchown(descriptor, owner, group))
    },
    lock: { descriptor, operation throws(SystemError) in
      _ = try checked(flock(descriptor, operation))
    },
    rename: { old, new throws(SystemError) in _ = try checked(Glibc.rename(old, new)) },
    remove: { path throws(SystemError) in _ = try checked(unlink(path)) },
    makeFolder: { path, permissions throws(SystemError) in
      _ = try checked(mkdir(path, permissions))
    },
    names: { path throws(SystemError) in try namesInFolder(path) },
    realPath: { path throws(SystemError) in
      guard let resolved = realpath(path, nil) else { throw .last }
      defer { free(resolved) }
      return String(cString: resolved)
    }
  )
}

private func checked<Answer: SignedInteger>(_ answer: Answer) throws(SystemError) -> Answer {
  guard answer >= 0 else { throw .last }
  return answer
}

private func namesInFolder(_ path: String) throws(SystemError) -> [String] {
  guard let folder = opendir(path) else { throw .last }
  defer { closedir(folder) }
  var names: [String] = []
  errno = 0
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
    errno = 0
  }
  guard errno == 0 else { throw .last }
  return names
}
