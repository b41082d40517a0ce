import Glibc
import Synchronization

@testable import Store

/// The real file system, noting in which order things reach the disk.
final class RecordedCalls: Sendable {
  private struct State {
    var names: [Int32: String] = [:]
    var calls: [String] = []
  }

  private let state = Mutex(State())

  var calls: [String] { state.withLock(\.calls) }

  private func note(_ verb: String, _ descriptor: Int32) {
    state.withLock { state in
      let call = "\(verb) \(state.names[descriptor] ?? "?")"
      if state.calls.last != call { state.calls.append(call) }
    }
  }

  var files: FileSystem {
    let real = FileSystem.real
    var files = real
    files.open = { [self] path, flags, permissions throws(SystemError) in
      let descriptor = try real.open(path, flags, permissions)
      let name = path.split(separator: "/").last ?? "/"
      state.withLock { $0.names[descriptor] = name.hasSuffix(".tmp") ? "temporary" : String(name) }
      return descriptor
    }
    files.write = { [self] descriptor, buffer throws(SystemError) in
      note("write", descriptor)
      return try real.write(descriptor, buffer)
    }
    files.sync = { [self] descriptor throws(SystemError) in
      note("sync", descriptor)
      try real.sync(descriptor)
    }
    files.syncContent = { [self] descriptor throws(SystemError) in
      note("sync", descriptor)
      try real.syncContent(descriptor)
    }
    files.rename = { [self] old, new throws(SystemError) in
      state.withLock { $0.calls.append("rename \(new.split(separator: "/").last ?? "")") }
      try real.rename(old, new)
    }
    return files
  }
}
