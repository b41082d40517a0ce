internal import CTerminal

/// A signal that reached the loop as an event, never in a handler.
public enum Signal: Hashable, Sendable {
  /// SIGTERM: save what is begun and leave.
  case terminate
  /// SIGHUP, or the terminal went away: save and leave; nobody sees the screen any more.
  case hangUp
  /// SIGINT from another process (Ctrl-C is a key): leave.
  case interrupt
  /// SIGQUIT from another process: leave.
  case quit
  /// SIGTSTP from another process (Ctrl-Z is a key): call ``TerminalScreen/suspend(saying:)``.
  case suspend
  /// SIGCONT: the program was stopped and goes on. The terminal is ours again; files may have
  /// changed.
  case resume
}

extension Signal {
  /// What the signal asks of the loop.
  public enum Demand: Hashable, Sendable {
    /// To finish saving, close the terminal and end with this exit status (128 + the signal).
    case leave(status: Int32)
    /// To call ``TerminalScreen/suspend(saying:)``.
    case suspend
    /// To look at files again and draw.
    case refresh
  }

  /// What the signal asks of the loop.
  public var demand: Demand {
    switch self {
    case .hangUp: .leave(status: 129)
    case .interrupt: .leave(status: 130)
    case .quit: .leave(status: 131)
    case .terminate: .leave(status: 143)
    case .suspend: .suspend
    case .resume: .refresh
    }
  }
}

extension Signal {
  /// Whether the program is to end.
  var isFarewell: Bool {
    switch self {
    case .terminate, .hangUp, .interrupt, .quit: true
    case .suspend, .resume: false
    }
  }
}

/// What a waiting signal is to the terminal itself.
enum SignalEvent: Hashable {
  case signal(Signal)
  case sizeChanged

  /// The next signal that waits; `nil` when none does.
  static func next() -> SignalEvent? {
    switch ct_signal_next() {
    case CT_SIGNAL_TERMINATE: .signal(.terminate)
    case CT_SIGNAL_HANG_UP: .signal(.hangUp)
    case CT_SIGNAL_INTERRUPT: .signal(.interrupt)
    case CT_SIGNAL_QUIT: .signal(.quit)
    case CT_SIGNAL_SIZE: .sizeChanged
    case CT_SIGNAL_CONTINUE: .signal(.resume)
    case CT_SIGNAL_STOP: .signal(.suspend)
    default: nil
    }
  }
}
