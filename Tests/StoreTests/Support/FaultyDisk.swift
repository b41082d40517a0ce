import Glibc
import Synchronization

@testable import Store

/// A file system that goes wrong at one moment: everything up to there happens, and then not.
final class FaultyDisk: Sendable {
  enum Fault: Hashable, Sendable {
    /// From then on nothing happens any more, and what is open is closed, as when a program is killed.
    case crash
    /// That one call fails with a number.
    case once(Int32)
    /// From then on every call that needs room fails.
    case full
  }

  private struct State {
    var calls = 0
    var isDead = false
    var open: Set<Int32> = []
  }

  private let state = Mutex(State())
  private let fault: Fault
  private let moment: Int

  init(_ fault: Fault, at moment: Int) {
    self.fault = fault
    self.moment = moment
  }

  /// Whether the moment came.
  var struck: Bool { state.withLock { $0.calls > moment } }

  /// Counts a call that changes something, and says whether it is to fail and how.
  private func passing(needsRoom: Bool = false) throws(SystemError) {
    let number: Int32? = state.withLock { state in
      if state.isDead { return EIO }
      defer { state.calls += 1 }
      switch fault {
      case .crash:
        guard state.calls == moment else { return nil }
        state.isDead = true
        for descriptor in state.open {
          // A program that another test is just starting holds copies until it runs.
          flock(descriptor, LOCK_UN)
          Glibc.close(descriptor)
        }
        state.open = []
        return EIO
      case .once(let number): return state.calls == moment ? number : nil
      case .full: return state.calls >= moment && needsRoom ? ENOSPC : nil
      }
    }
    if let number { throw SystemError(number: number) }
  }

  private func living() throws(SystemError) {
    if state.withLock(\.isDead) { throw SystemError(number: EIO) }
  }

  var files: FileSystem {
    let real = FileSystem.real
    var files = real
    files.open = { [self] path, flags, permissions throws(SystemError) in
      if flags & O_CREAT != 0 { try passing(needsRoom: true) } else { try living() }
      let descriptor = try real.open(path, flags, permissions)
      _ = state.withLock { $0.open.insert(descriptor) }
      return descriptor
    }
    files.close = { [self] descriptor in
      if state.withLock({ $0.open.remove(descriptor) }) != nil { real.close(descriptor) }
    }
    files.write = { [self] descriptor, buffer throws(SystemError) in
      do throws(SystemError) {
        try passing(needsRoom: true)
      } catch {
        // Half of it gets there, as on a disk that is full or loses its power.
        if !state.withLock({ $0.open.contains(descriptor) }) { throw error }
        _ = try real.write(
          descriptor,
          UnsafeRawBufferPointer(rebasing: buffer[..<(buffer.count / 2)])
        )
        throw error
      }
      // Short writes are the rule here.
      let most = max(1, min(buffer.count, 700))
      return try real.write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[..<most]))
    }
    addChanges(to: &files, real)
    addLooks(to: &files, real)
    return files
  }

  private func addChanges(to files: inout FileSystem, _ real: FileSystem) {
    files.sync = { [self] descriptor throws(SystemError) in
      try passing()
      try real.sync(descriptor)
    }
    files.syncContent = { [self] descriptor throws(SystemError) in
      try passing()
      try real.syncContent(descriptor)
    }
    files.truncate = { [self] descriptor, size throws(SystemError) in
      try passing()
      try real.truncate(descriptor, size)
    }
    files.rename = { [self] old, new throws(SystemError) in
      try passing()
      try real.rename(old, new)
    }
    files.remove = { [self] path throws(SystemError) in
      try passing()
      try real.remove(path)
    }
    files.makeFolder = { [self] path, permissions throws(SystemError) in
      try passing(needsRoom: true)
      try real.makeFolder(path, permissions)
    }
  }

  private func addLooks(to files: inout FileSystem, _ real: FileSystem) {
    files.read = { [self] descriptor, buffer throws(SystemError) in
      try living()
      return try real.read(descriptor, buffer)
    }
    files.readAt = { [self] descriptor, buffer, offset throws(SystemError) in
      try living()
      return try real.readAt(descriptor, buffer, offset)
    }
    files.stamp = { [self] descriptor throws(SystemError) in
      try living()
      return try real.stamp(descriptor)
    }
    files.lock = { [self] descriptor, operation throws(SystemError) in
      try living()
      try real.lock(descriptor, operation)
    }
    files.names = { [self] path throws(SystemError) in
      try living()
      return try real.names(path)
    }
    files.realPath = { [self] path throws(SystemError) in
      try living()
      return try real.realPath(path)
    }
  }
}
