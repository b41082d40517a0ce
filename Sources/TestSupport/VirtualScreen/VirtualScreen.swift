/// A terminal without glass: it takes what a program writes and holds what a user would see.
///
/// It knows what ncurses sends for xterm, the Linux console, vt100, screen and tmux. What it does
/// not know is kept in ``unknown``, so that a test can insist that there is none.
public struct VirtualScreen: Sendable {
  /// Columns.
  public private(set) var width: Int
  /// Rows.
  public private(set) var height: Int
  /// The cells, row by row.
  public internal(set) var rows: [[VirtualCell]]
  /// The cursor's column and row, counted from 0.
  public internal(set) var cursor = (x: 0, y: 0)
  /// What is switched on.
  public internal(set) var modes: Set<VirtualMode> = [.cursorVisible, .wrap]
  /// The window's title.
  public internal(set) var title = ""
  var titles: [String] = []
  /// Operating system commands and device control strings other than the title, in order.
  public internal(set) var commands: [String] = []
  /// Sequences that this emulator does not know.
  public internal(set) var unknown: [String] = []
  /// How often the bell rang.
  public internal(set) var bells = 0
  /// How many rows left the screen's top because text ran over its end.
  public internal(set) var overruns = 0

  var parser = ControlParser()
  var style = VirtualStyle()
  var region: ClosedRange<Int>
  var tabs: Set<Int> = []
  var charsets = Charsets()
  var wrapPending = false
  var lastPrinted: Unicode.Scalar = " "
  var saved = SavedCursor()
  var mainRows: [[VirtualCell]] = []

  /// An empty screen.
  public init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
    rows = Self.blank(self.width, self.height)
    region = 0...(self.height - 1)
    tabs = Set(stride(from: 8, to: 1_000, by: 8))
  }

  static func blank(_ width: Int, _ height: Int) -> [[VirtualCell]] {
    Array(repeating: Array(repeating: VirtualCell(), count: width), count: height)
  }
}

/// What DECSC saves.
struct SavedCursor: Sendable {
  var x = 0
  var y = 0
  var style = VirtualStyle()
  var charsets = Charsets()
}

extension VirtualScreen {
  /// Takes what a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let sequence = parser.take(byte) { perform(sequence) }
    }
  }

  /// Takes text that a program wrote.
  public mutating func feed(_ text: String) {
    feed(text.utf8)
  }

  /// Gets a new size: rows are cut or blank ones added, without reflow.
  public mutating func resize(width newWidth: Int, height newHeight: Int) {
    width = max(1, newWidth)
    height = max(1, newHeight)
    rows = fitted(rows)
    mainRows = fitted(mainRows)
    region = 0...(height - 1)
    cursor = (min(cursor.x, width - 1), min(cursor.y, height - 1))
    wrapPending = false
  }

  private func fitted(_ old: [[VirtualCell]]) -> [[VirtualCell]] {
    var new = Self.blank(width, height)
    for (y, row) in old.prefix(height).enumerated() {
      for (x, cell) in row.prefix(width).enumerated() { new[y][x] = cell }
    }
    return new
  }

  /// A row's text, without the blanks at its end.
  public func text(row y: Int) -> String {
    guard rows.indices.contains(y) else { return "" }
    var text = rows[y].map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The whole screen's text, rows without the blanks at their ends.
  public var text: String {
    rows.indices.map { text(row: $0) }.joined(separator: "\n")
  }

  /// Whether the text stands in some row.
  public func contains(_ part: String) -> Bool {
    rows.indices.contains { text(row: $0).contains(part) }
  }

  private mutating func perform(_ sequence: ControlSequence) {
    switch sequence {
    case .print(let scalar): print(scalar)
    case .control(let byte): control(byte)
    case .escape(let name): escape(name)
    case .csi(let csi): self.csi(csi)
    case .command(let text): command(text)
    case .string(let introducer, let text): string(introducer, text)
    }
  }
}

extension VirtualScreen: CustomStringConvertible {
  /// What a user would see.
  public var description: String { text }
}
