internal import CTerminal
internal import Glibc
internal import Screen

/// A mode of the terminal that ncurses does not know, and so leaves as it is at suspension and exit.
struct Switch {
  let on: String
  let off: String

  /// Pasted text comes between marks, so that it cannot run as commands.
  static let paste = Switch(on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")
  /// Buttons and wheel, in a coding without a limit on columns.
  static let mouse = Switch(on: "\u{1B}[?1000h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1000l")
}

/// What became of a wish to be suspended.
public enum Suspension: Hashable, Sendable {
  /// The program was stopped and goes on; the screen is up. Look at size and files again.
  case resumed
  /// Nobody could wake the program, which leads its session: it was not stopped.
  case refused
  /// It woke in the background to be ended: a signal waits that says so, the screen stays away.
  case leaving
}

/// How a program that ran on the terminal ended.
public enum ProgramEnd: Hashable, Sendable {
  /// It ended with this status.
  case exited(Int32)
  /// This signal ended it.
  case killed(signal: Int32)
  /// It could not be started.
  case notStarted
}

extension Terminal {
  /// Gives the terminal back and stops the program's group, as Ctrl-Z does, until it is continued.
  public func suspend() -> Suspension {
    guard ct_leads_session() == 0 else { return .refused }
    giveBack()
    guard ct_stop() == 0 else { return .leaving }
    postponeSignals()
    comeBack()
    return .resumed
  }

  /// Leaves the screen while the body uses the terminal, then takes it back.
  ///
  /// Paint again afterwards. Signals keep waiting for the loop meanwhile; to run another program use ``run(_:)``.
  public func stepAside<Value>(_ body: () throws -> Value) rethrows -> Value {
    giveBack()
    defer { comeBack() }
    return try body()
  }

  /// Leaves the screen to a program, such as `$EDITOR`, waits for it, and takes the screen back.
  ///
  /// - Parameter arguments: the program, found along `PATH`, and its arguments.
  /// - Returns: how it ended.
  public func run(_ arguments: [String]) -> ProgramEnd {
    stepAside {
      let strings = arguments.map { strdup($0) }
      defer { for string in strings { free(string) } }
      let pointers = strings.map { UnsafePointer<CChar>($0) } + [nil]
      guard !arguments.isEmpty else { return .notStarted }
      return Self.end(ct_run(pointers))
    }
  }

  /// A status as `waitpid` gives it, read as the macros in `wait.h` do.
  private static func end(_ status: Int32) -> ProgramEnd {
    if status < 0 { return .notStarted }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }
}

extension Terminal {
  enum Position {
    case on
    case off
  }

  func switchModes(_ position: Position) {
    let modes = options.mouse == .on ? [Switch.paste, .mouse] : [.paste]
    send(modes.flatMap { Array((position == .on ? $0.on : $0.off).utf8) })
  }

  func send(_ bytes: [UInt8]) {
    ct_send(bytes, Int32(bytes.count))
  }

  func giveBack() {
    guard presence == .here else { return }
    presence = .away
    switchModes(.off)
    ct_leave()
    ct_errors_release()
  }

  func comeBack() {
    guard presence == .away else { return }
    ct_errors_hold()
    retake()
  }

  /// Takes the terminal, whoever had it, with nothing known of what it shows.
  func retake() {
    presence = .here
    ct_enter()
    switchModes(.on)
    painted = []
    sizeIsStale = true
  }

  /// Keeps what signalled while we were stopped, except what only says that we go on.
  private func postponeSignals() {
    while let event = SignalEvent.next() {
      if case .signal(let signal) = event, signal != .resume { postponed.append(signal) }
    }
  }
}
