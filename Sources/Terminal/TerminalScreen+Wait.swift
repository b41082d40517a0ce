internal import CTerminal
internal import Glibc

/// Why ``TerminalScreen/wait(for:)`` came back.
public struct Wakeup: Hashable, Sendable {
  /// The signals that arrived.
  public var signals: [Signal] = []
  /// The descriptors that can be read, or whose other end was closed.
  public var descriptors: [Int32] = []
}

extension TerminalScreen {
  /// Sleeps until there is input, a signal, a new size, or something to read on a descriptor.
  ///
  /// Input and new size are then taken with ``next()``. Nothing wakes it while nothing happens.
  public func wait(for descriptors: [Int32] = []) -> Wakeup {
    var wakeup = Wakeup(signals: postponed)
    postponed = []
    var watched = watched(with: descriptors)
    let hasNews = sizeIsStale || !wakeup.signals.isEmpty
    guard poll(&watched, nfds_t(watched.count), hasNews ? 0 : -1) > 0 else { return wakeup }
    if watched[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      wakeup.signals.append(.hangUp)
    }
    if watched[1].revents != 0 { takeSignals(into: &wakeup) }
    wakeup.descriptors = watched.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return wakeup
  }

  /// Whether nothing to wait for comes within a time, in milliseconds; what comes is left for ``wait(for:)``.
  public func rests(for time: Int32, watching descriptors: [Int32] = []) -> Bool {
    guard presence == .here, !sizeIsStale, postponed.isEmpty else { return false }
    var watched = watched(with: descriptors)
    return poll(&watched, nfds_t(watched.count), time) == 0
  }

  /// The keyboard, the signals, and what else there is to wait for.
  private func watched(with descriptors: [Int32]) -> [pollfd] {
    let keyboard = presence == .here ? STDIN_FILENO : -1
    return ([keyboard, signals] + descriptors)
      .map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
  }

  private func takeSignals(into wakeup: inout Wakeup) {
    while let event = SignalEvent.next() {
      switch event {
      case .sizeChanged: sizeIsStale = true
      case .signal(let signal): wakeup.signals.append(signal)
      }
    }
    if presence == .here && wakeup.signals.contains(.resume) {
      resumeUnasked(leaving: wakeup.signals.contains { $0.isFarewell })
    }
  }

  /// Somebody stopped us without our knowing (SIGSTOP): whoever had the terminal left it otherwise.
  private func resumeUnasked(leaving: Bool) {
    let isOurs = ct_in_foreground() != 0 || !leaving && ct_await_foreground() == 0
    if isOurs { retake() } else { abandon() }
  }
}
