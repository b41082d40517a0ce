import Store
import Synchronization

/// The real file system, telling how long the journal and the log were written and waited for.
final class TimedDisk: Sendable {
  /// What is written.
  enum Part: Hashable {
    case journal, log, rest
  }

  private struct State {
    var parts: [Int32: Part] = [:]
    var times: [Part: Double] = [:]
  }

  private let state = Mutex(State())

  /// The microseconds since they were last asked for.
  func take(_ part: Part) -> Double {
    state.withLock { $0.times.removeValue(forKey: part) ?? 0 }
  }

  private func timing<Answer>(
    _ descriptor: Int32,
    _ body: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    let start = ContinuousClock.now
    let answer = try body()
    let time = start.duration(to: .now) / .microseconds(1)
    state.withLock { $0.times[$0.parts[descriptor] ?? .rest, default: 0] += time }
    return answer
  }

  var files: FileSystem {
    let real = FileSystem.real
    var files = real
    files.open = { [self] path, flags, permissions throws(SystemError) in
      let descriptor = try real.open(path, flags, permissions)
      let part: Part =
        path.contains("/writers/") ? .journal : path.hasSuffix(".jsonl") ? .log : .rest
      state.withLock { $0.parts[descriptor] = part }
      return descriptor
    }
    files.write = { [self] descriptor, buffer throws(SystemError) in
      try timing(descriptor) { () throws(SystemError) in try real.write(descriptor, buffer) }
    }
    files.sync = { [self] descriptor throws(SystemError) in
      try timing(descriptor) { () throws(SystemError) in try real.sync(descriptor) }
    }
    files.syncContent = { [self] descriptor throws(SystemError) in
      try timing(descriptor) { () throws(SystemError) in try real.syncContent(descriptor) }
    }
    files.truncate = { [self] descriptor, size throws(SystemError) in
      try timing(descriptor) { () throws(SystemError) in try real.truncate(descriptor, size) }
    }
    return files
  }
}
