internal import Glibc

/// A program on a terminal of its own: a test types, and looks at the screen.
///
/// Nothing ever sleeps: every wait ends as soon as its condition holds, and fails at its deadline
/// with the screen in the message.
public final class TerminalSession {
  /// The program's process; it leads a session of its own.
  public let process: Int32
  /// What the user would see.
  public private(set) var screen: VirtualScreen
  /// Everything the program wrote.
  public private(set) var output: [UInt8] = []
  /// The terminal's modes before the program was started.
  public let modesBefore: TerminalModes

  private let terminal: PseudoTerminal
  private let end: Int32
  private var status: SessionEnd?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: the program, by path or found along `PATH`.
  ///   - arguments: what it gets.
  ///   - setup: terminal and environment.
  /// - Throws: ``SessionFailure`` when it cannot be started.
  public init(_ path: String, _ arguments: [String] = [], _ setup: SessionSetup = .init()) throws {
    terminal = try PseudoTerminal(width: setup.width, height: setup.height)
    modesBefore = terminal.modes
    screen = VirtualScreen(width: setup.width, height: setup.height)
    (process, end) = try Launch.start(path, arguments, setup, on: terminal)
  }

  deinit {
    if status == nil {
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(end)
  }
}

extension TerminalSession {
  /// The terminal's modes now.
  public var modes: TerminalModes { terminal.modes }

  /// Everything the program wrote, as text with its control characters.
  public var written: String { String(decoding: output, as: UTF8.self) }

  /// Forgets what the program wrote so far, to look at what comes next.
  public func clearOutput() {
    output = []
  }

  /// Gives the terminal another size; the program is told.
  public func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    terminal.resize(width: width, height: height)
  }

  /// Takes the terminal away, as when its window is closed.
  public func hangUp() {
    terminal.hangUp()
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    Glibc.kill(process, number)
  }

  /// Sends bytes as they are; reads meanwhile, so that neither side can wait for the other.
  public func send(bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      var watched = pollfd(fd: terminal.terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&watched, 1, 10_000) > 0 else { throw failure("the program takes no input") }
      if watched.revents & Int16(POLLIN) != 0 { readOnce() }
      if watched.revents & Int16(POLLOUT) != 0 {
        let part = Array(rest.prefix(1_024))
        rest = rest.dropFirst(max(0, write(terminal.terminal, part, part.count)))
      }
    }
  }

  /// A failure that shows the screen.
  public func failure(_ sentence: String) -> SessionFailure {
    let edge = String(repeating: "-", count: screen.width)
    let unknown = screen.unknown.isEmpty ? "" : "\nunknown sequences: \(screen.unknown)"
    return SessionFailure("\(sentence)\n\(edge)\n\(screen.text)\n\(edge)\(unknown)")
  }
}

extension TerminalSession {
  /// Waits until the screen is as wanted.
  ///
  /// - Parameters:
  ///   - expectation: what is waited for, for the message.
  ///   - seconds: the deadline.
  ///   - condition: whether the screen is so.
  /// - Throws: ``SessionFailure`` with the screen at the deadline.
  public func waitFor(
    _ expectation: String,
    seconds: Double = 60,
    _ condition: (VirtualScreen) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !condition(screen) {
      guard pump(until: deadline) == .output else { throw failure("not seen: \(expectation)") }
    }
  }

  /// Waits until the text stands in some row.
  public func waitFor(text: String, seconds: Double = 60) throws {
    try waitFor("“\(text)”", seconds: seconds) { $0.contains(text) }
  }

  /// Waits for the program's end, and takes all it wrote.
  ///
  /// - Parameter seconds: the deadline.
  /// - Returns: how it ended.
  /// - Throws: ``SessionFailure`` with the screen at the deadline.
  public func waitForEnd(seconds: Double = 60) throws -> SessionEnd {
    if let status { return status }
    let deadline = ContinuousClock.now + .seconds(seconds)
    var news = News.output
    while news == .output { news = pump(until: deadline) }
    guard news == .end else { throw failure("the program did not end") }
    var raw: Int32 = 0
    waitpid(process, &raw, 0)
    let ended = SessionEnd(status: raw)
    status = ended
    return ended
  }

  /// Listens for a while; returns how many bytes the program wrote meanwhile.
  public func listen(milliseconds: Int) -> Int {
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    let before = output.count
    while pump(until: deadline) == .output {}
    return output.count - before
  }

  /// What a wait brought.
  private enum News {
    case output
    case end
    case silence
  }

  /// Waits for output, which it takes, for the end behind all output, or for the deadline.
  private func pump(until deadline: ContinuousClock.Instant) -> News {
    let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
    guard left > 0 else { return .silence }
    var watched = [
      pollfd(fd: terminal.terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: end, events: 0, revents: 0),
    ]
    guard poll(&watched, 2, Int32(left.rounded(.up))) > 0 else { return .silence }
    // The end may have come between the two looks: what was written before it must not be lost.
    guard poll(&watched, 1, 0) > 0 else { return .end }
    readOnce()
    return .output
  }

  private func readOnce() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal.terminal, &buffer, buffer.count)
    guard count > 0 else { return }
    take(buffer[..<count])
  }

  /// Takes what the program wrote.
  func take(_ bytes: some Collection<UInt8>) {
    output += bytes
    screen.feed(bytes)
  }

  /// Our end of the terminal.
  var descriptor: Int32 { terminal.terminal }
}
