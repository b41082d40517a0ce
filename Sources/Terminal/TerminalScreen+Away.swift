internal import CTerminal
internal import Glibc
internal import Screen

extension TerminalScreen {
  /// Gives the terminal back and stops the program's group, as Ctrl-Z does, until it is continued.
  ///
  /// - Parameter farewell: what is left on the terminal meanwhile, for who did not mean to leave.
  /// - Returns: whether it was stopped, and is back.
  public func suspend(saying farewell: String) -> Suspension {
    guard ct_leads_session() == 0 else { return .refused }
    giveBack()
    send(Array("\(farewell)\r\n".utf8))
    ct_stop()
    guard ct_await_foreground() == 0 else { return .leaving }
    postponeSignals()
    comeBack()
    return .resumed
  }

  /// Leaves the screen while the body uses the terminal, then takes it back.
  ///
  /// Paint again afterwards. Signals keep waiting for the loop meanwhile; to run another program
  /// use ``run(_:)``.
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

extension TerminalScreen {
  enum Position {
    case on
    case off
  }

  func switchModes(_ position: Position) {
    var modes = options.mouse == .on ? [Switch.paste, .mouse] : [.paste]
    if knowsCommands { modes.append(.title) }
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

  /// Leaves the terminal as it is to whoever has it now.
  func abandon() {
    presence = .away
    ct_rescue_arm(0)
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
    if let shownTitle { send(title: shownTitle) }
  }

  /// Keeps what signalled while we were stopped, except what only says that we go on.
  private func postponeSignals() {
    while let event = SignalEvent.next() {
      if case .signal(let signal) = event, signal != .resume { postponed.append(signal) }
    }
  }
}
