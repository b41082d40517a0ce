internal import CTerminal
internal import Glibc
public import Screen

/// The user's terminal while the screen is up.
///
/// One at a time, used from one thread; open it before any thread is started, since threads begun
/// earlier would take the signals that belong to the loop. However the program ends, by
/// ``close()``, `exit`, a trap or a fault on any thread, the terminal is given back as it was
/// found.
public final class TerminalScreen {
  /// Which glyphs it can show.
  public let glyphs: GlyphSet
  /// The terminal type taken in place of one that nobody has described; `nil` when `TERM` was
  /// known.
  public let assumedTerm: String?

  let options: TerminalOptions
  let surroundings: Surroundings
  private(set) var theme: Theme
  let signals: Int32
  var presence = Presence.here
  var decoder = KeyDecoder()
  var paste: PasteGatherer?
  var sizeIsStale = false
  /// The size that was told last: ncurses takes a new one by itself when the screen comes back.
  var toldSize = Size(width: 0, height: 0)
  var postponed: [Signal] = []
  var shownSize = Size(width: 0, height: 0)
  var painted: [Cell] = []
  var encoded: [ct_cell] = []
  private(set) var looks: [(pair: UInt16, attributes: UInt16)]
  var shownTitle: String?
  /// The same before it was cleaned.
  var askedTitle: String?

  /// Opens the screen.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalRefusal) {
    try Self.check()
    let surroundings = Surroundings.current()
    glyphs = surroundings.settleGlyphs(options.glyphs)
    signals = ct_signals_open()
    guard signals >= 0 else { throw .noSignals(errno: errno) }
    do {
      assumedTerm = try Self.start(surroundings.term)
    } catch {
      ct_signals_close()
      throw error
    }
    theme = Self.theme(options, surroundings)
    looks = Self.looks(theme)
    self.options = options
    self.surroundings = surroundings
    takeOver()
    toldSize = size
  }

  deinit {
    close()
  }
}

extension TerminalScreen {
  /// Throws where it is plain that there is no screen, without touching anything.
  public static func check() throws(TerminalRefusal) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    if Surroundings.current().term == "dumb" { throw .dumb(term: "dumb") }
  }

  /// The size in cells; never empty.
  public var size: Size {
    var width: Int32 = 1
    var height: Int32 = 1
    ct_size(&width, &height)
    return Size(width: Int(width), height: Int(height))
  }

  /// Gives the terminal back as it was found.
  ///
  /// Finish saving first: afterwards signals end the program again.
  public func close() {
    guard presence != .closed else { return }
    giveBack()
    presence = .closed
    ct_signals_close()
  }
}

extension TerminalScreen {
  /// Whether it shows colours: not on a terminal without, nor where `NO_COLOR` is set.
  public var hasColours: Bool { theme.palette != .none }

  /// Gives every role another look; the next ``paint(_:)`` shows it.
  public func dress(_ appearance: Appearance) {
    theme = Theme(palette: theme.palette, appearance: appearance)
    looks = Self.looks(theme)
    repaint()
  }
}

extension TerminalScreen {
  /// Whose the terminal is.
  enum Presence {
    /// Ours: the screen is up.
    case here
    /// Somebody else's, until we are back.
    case away
    /// Nobody's any more.
    case closed
  }

  private static func start(_ term: String) throws(TerminalRefusal) -> String? {
    let substitute = "xterm-256color"
    for candidate in [term, substitute] where !candidate.isEmpty {
      switch ct_open(candidate) {
      case CT_OPENED: return candidate == term ? nil : substitute
      case CT_DUMB: throw .dumb(term: candidate)
      default: continue
      }
    }
    throw .unknownTerm(term)
  }

  private static func theme(_ options: TerminalOptions, _ around: Surroundings) -> Theme {
    let plain = options.colour == .never || around.refusesColour
    let palette: Palette = plain ? .none : Palette(colours: Int(ct_colours()))
    return Theme(palette: palette, appearance: options.appearance)
  }

  /// Fixes each role's colour pair, and makes the table from style to pair and attributes.
  private static func looks(_ theme: Theme) -> [(pair: UInt16, attributes: UInt16)] {
    var table: [(pair: UInt16, attributes: UInt16)] = []
    for role in Role.allCases {
      let look = theme.look(role)
      let pair = look.foreground < 0 && look.background < 0 ? 0 : Theme.pair(role)
      if pair > 0 { ct_pair(Int32(pair), look.foreground, look.background) }
      for bits in 0..<UInt8(8) {
        let style = Style(role, Emphasis(rawValue: bits))
        table.append((pair, theme.attributes(style)))
      }
    }
    return table
  }

  private func takeOver() {
    let title = knowsCommands ? Switch.title.off : ""
    ct_rescue_prepare(title + Switch.mouse.off + Switch.paste.off)
    ct_rescue_arm(1)
    ct_errors_hold()
    switchModes(.on)
  }
}
