internal import Glibc

/// A pair of descriptors, one for the terminal's side and one for the programs'.
///
/// Both close on exec, so that programs started side by side do not hold each other's terminals.
final class PseudoTerminal {
  /// The terminal's side: what it reads, programs wrote.
  private(set) var terminal: Int32
  /// The programs' side, kept open so that its modes can be looked at after they end.
  let program: Int32
  /// The path of the programs' side.
  let path: String

  /// TIOCSPTLCK and TIOCGPTN, spelt out since Swift does not see them.
  ///
  /// With `openpty` both sides would for a moment not close on exec.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(width: Int, height: Int) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard terminal >= 0, ioctl(terminal, Self.setLock, &lock) == 0,
      ioctl(terminal, Self.getNumber, &number) == 0
    else { throw SessionFailure("no pseudo-terminal: errno \(errno)") }
    path = "/dev/pts/\(number)"
    program = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard program >= 0 else { throw SessionFailure("cannot open \(path): errno \(errno)") }
    resize(width: width, height: height)
  }

  deinit {
    hangUp()
  }

  /// Closes both sides, as when a window is closed or a line breaks.
  func hangUp() {
    guard terminal >= 0 else { return }
    close(program)
    close(terminal)
    terminal = -1
  }

  /// Changes the size; the kernel then tells the program in the foreground (SIGWINCH).
  func resize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// The terminal's modes, spelt out so that two can be compared.
  var modes: TerminalModes {
    var modes = termios()
    tcgetattr(program, &modes)
    let controls = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    return TerminalModes(
      flags: [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag],
      controls: controls
    )
  }
}

/// A terminal's modes (termios).
public struct TerminalModes: Hashable, Sendable {
  /// Input, output, control and local flags.
  public let flags: [UInt32]
  /// The control characters.
  public let controls: [UInt8]
}

/// What went wrong in a session, with the screen as it was.
public struct SessionFailure: Error, CustomStringConvertible {
  /// The sentence, and the screen.
  public let description: String

  /// A failure with its sentence.
  public init(_ description: String) {
    self.description = description
  }
}
