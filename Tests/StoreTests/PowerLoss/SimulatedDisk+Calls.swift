import Glibc
import Synchronization

@testable import Store

extension SimulatedDisk {
  /// The system calls on it.
  var files: FileSystem {
    var files = FileSystem.real
    addOpening(to: &files)
    addReading(to: &files)
    addWriting(to: &files)
    addNaming(to: &files)
    return files
  }

  private func addOpening(to files: inout FileSystem) {
    files.open = { [self] path, flags, permissions throws(SystemError) in
      let isThere = content.node(path) != nil
      if isThere || flags & O_CREAT == 0 {
        return try doing { state in Self.open(path, flags, permissions, &state) }
      }
      return try changing { state in Self.open(path, flags, permissions, &state) }
    }
    files.close = { [self] descriptor in
      state.withLock { state in
        guard let handle = state.handles.removeValue(forKey: descriptor) else { return }
        if state.locks[handle.node] == descriptor { state.locks[handle.node] = nil }
      }
    }
    files.lock = { [self] descriptor, operation throws(SystemError) in
      try doing { state -> Result<Void, SystemError> in
        guard let node = state.handles[descriptor]?.node else {
          return .failure(.init(number: EBADF))
        }
        if operation & LOCK_UN != 0 {
          if state.locks[node] == descriptor { state.locks[node] = nil }
        } else if let holder = state.locks[node], holder != descriptor {
          return .failure(.init(number: EWOULDBLOCK))
        } else {
          state.locks[node] = descriptor
        }
        return .success(())
      }
    }
  }

  private static func open(
    _ path: String,
    _ flags: Int32,
    _ permissions: UInt32,
    _ state: inout State
  ) -> Result<Int32, SystemError> {
    var node = state.content.node(path)
    if node != nil, flags & O_EXCL != 0 { return .failure(.init(number: EEXIST)) }
    if node == nil {
      let (folder, name) = AtomicReplacement.parts(of: path)
      guard flags & O_CREAT != 0, let parent = state.content.node(folder)
      else { return .failure(.init(number: ENOENT)) }
      let new = DiskContent.Node(isFolder: false, permissions: permissions)
      node = state.content.make(new, name, in: parent)
    }
    guard let node else { return .failure(.init(number: ENOENT)) }
    state.nextHandle += 1
    state.handles[state.nextHandle] = Handle(node: node, appends: flags & O_APPEND != 0)
    return .success(state.nextHandle)
  }

  private func addReading(to files: inout FileSystem) {
    files.read = { [self] descriptor, buffer throws(SystemError) in
      let bytes: [UInt8] = try doing { state in
        guard let handle = state.handles[descriptor] else { return .failure(.init(number: EBADF)) }
        let bytes = state.content.nodes[handle.node]?.bytes.dropFirst(handle.offset) ?? []
        let part = Array(bytes.prefix(buffer.count))
        state.handles[descriptor]?.offset += part.count
        return .success(part)
      }
      buffer.copyBytes(from: bytes)
      return bytes.count
    }
    files.readAt = { [self] descriptor, buffer, offset throws(SystemError) in
      let bytes: [UInt8] = try doing { state in
        guard let handle = state.handles[descriptor] else { return .failure(.init(number: EBADF)) }
        let bytes = state.content.nodes[handle.node]?.bytes.dropFirst(offset) ?? []
        return .success(Array(bytes.prefix(buffer.count)))
      }
      buffer.copyBytes(from: bytes)
      return bytes.count
    }
    files.stamp = { [self] descriptor throws(SystemError) in
      try doing { state in
        guard let handle = state.handles[descriptor] else { return .failure(.init(number: EBADF)) }
        return .success(state.content.stamp(handle.node))
      }
    }
    files.stampAt = { [self] path throws(SystemError) in
      try doing { state in
        guard let node = state.content.node(path) else { return .failure(.init(number: ENOENT)) }
        return .success(state.content.stamp(node))
      }
    }
  }

  private func addWriting(to files: inout FileSystem) {
    files.write = { [self] descriptor, buffer throws(SystemError) in
      // Short writes are the rule here, and so is a tear in the middle.
      let bytes = Array(buffer.prefix(max(1, min(buffer.count, 400))))
      return try changing { state in
        guard let handle = state.handles[descriptor] else { return .failure(.init(number: EBADF)) }
        let end = state.content.nodes[handle.node]?.bytes.count ?? 0
        let offset = handle.appends ? end : handle.offset
        state.content.write(.bytes(bytes, at: offset), to: handle.node)
        state.handles[descriptor]?.offset = offset + bytes.count
        return .success(bytes.count)
      }
    }
    files.truncate = { [self] descriptor, size throws(SystemError) in
      try changing { state -> Result<Void, SystemError> in
        guard let handle = state.handles[descriptor] else { return .failure(.init(number: EBADF)) }
        if state.content.nodes[handle.node]?.bytes.count != size {
          state.content.write(.size(size), to: handle.node)
        }
        return .success(())
      }
    }
    let sync: @Sendable (Int32) throws(SystemError) -> Void = {
      [self] descriptor throws(SystemError) in
      try changing { state -> Result<Void, SystemError> in
        guard let handle = state.handles[descriptor] else { return .failure(.init(number: EBADF)) }
        state.content.sync(handle.node)
        return .success(())
      }
    }
    (files.sync, files.syncContent) = (sync, sync)
    files.setPermissions = { _, _ throws(SystemError) in }
    files.setOwner = { _, _, _ throws(SystemError) in }
  }

  private func addNaming(to files: inout FileSystem) {
    files.rename = { [self] old, new throws(SystemError) in
      let ((folder, name), (_, newName)) = (
        AtomicReplacement.parts(of: old), AtomicReplacement.parts(of: new)
      )
      try changing { state -> Result<Void, SystemError> in
        guard let node = state.content.node(old), let place = state.content.node(folder)
        else { return .failure(.init(number: ENOENT)) }
        state.content.rename(.init(folder: place, gone: name, new: (newName, node)))
        return .success(())
      }
    }
    files.remove = { [self] path throws(SystemError) in
      let (folder, name) = AtomicReplacement.parts(of: path)
      try changing { state -> Result<Void, SystemError> in
        guard state.content.node(path) != nil, let place = state.content.node(folder)
        else { return .failure(.init(number: ENOENT)) }
        state.content.rename(.init(folder: place, gone: name, new: nil))
        return .success(())
      }
    }
    files.makeFolder = { [self] path, permissions throws(SystemError) in
      let (folder, name) = AtomicReplacement.parts(of: path)
      try changing { state -> Result<Void, SystemError> in
        guard state.content.node(path) == nil else { return .failure(.init(number: EEXIST)) }
        guard let place = state.content.node(folder) else { return .failure(.init(number: ENOENT)) }
        let node = DiskContent.Node(isFolder: true, permissions: permissions)
        _ = state.content.make(node, name, in: place)
        return .success(())
      }
    }
    files.names = { [self] path throws(SystemError) in
      guard content.node(path) != nil else { throw SystemError(number: ENOENT) }
      return content.names(path)
    }
    files.realPath = { [self] path throws(SystemError) in
      guard content.node(path) != nil else { throw SystemError(number: ENOENT) }
      return "/" + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }
  }
}

extension DiskContent {
  /// What the system would say of a node.
  func stamp(_ place: Int) -> FileStamp {
    var status = Glibc.stat()
    let node = nodes[place]
    status.st_mode = (node?.isFolder == true ? S_IFDIR : S_IFREG) | (node?.permissions ?? 0)
    status.st_ino = UInt(place)
    status.st_size = node?.bytes.count ?? 0
    status.st_uid = SimulatedOffice.userNumber
    return FileStamp(status)
  }
}
