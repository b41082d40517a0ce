import Screen
import Terminal

/// What the probe shows.
enum View {
  /// Size, glyphs, and the last things that happened.
  case log
  /// A full screen with a bar.
  case bar
  /// Every role with every emphasis.
  case roles
  /// Marks, wide glyphs and the corner that scrolls on careless terminals.
  case corner

  init?(_ name: String) {
    switch name {
    case "bar": self = .bar
    case "roles": self = .roles
    case "corner": self = .corner
    default: return nil
    }
  }

  func grid(of probe: Probe, on terminal: TerminalScreen) -> Grid {
    var grid = Grid(size: terminal.size, glyphs: terminal.glyphs)
    switch self {
    case .log: drawLog(probe, in: &grid)
    case .bar: drawBar(probe.bar, in: &grid)
    case .roles: drawRoles(in: &grid)
    case .corner: drawCorner(in: &grid)
    }
    return grid
  }

  private func drawLog(_ probe: Probe, in grid: inout Grid) {
    let size = grid.size
    grid.write("size \(size.width)x\(size.height) \(grid.glyphs)", x: 0, y: 0)
    let tail = probe.log.suffix(max(0, size.height - 2))
    for (offset, line) in tail.enumerated() {
      grid.write("\(probe.log.count - tail.count + offset + 1) \(line)", x: 0, y: offset + 1)
    }
    grid.cursor = Point(x: 0, y: 0)
  }

  private func drawBar(_ bar: Bar, in grid: inout Grid) {
    let roles = Role.allCases.filter { $0 != .plain }
    for y in 0..<grid.size.height {
      let number = bar.page + y
      for column in 0..<(grid.size.width + 14) / 15 {
        let role = roles[abs(column + number) % 7]
        let value = padded("\(abs(number * 37 + column * 11) % 99_999)", to: 5, at: .front)
        let text = padded("\(number)", to: 6, at: .back) + "åäö \(value) "
        let style = Style(role, y == bar.selected ? .reverse : [])
        grid.write(text, x: column * 15, y: y, style: style)
      }
    }
  }

  private enum End {
    case front
    case back
  }

  private func padded(_ text: String, to width: Int, at end: End) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return end == .front ? blanks + text : text + blanks
  }

  private func drawRoles(in grid: inout Grid) {
    for (y, role) in Role.allCases.enumerated() {
      for bits in 0..<UInt8(8) {
        let style = Style(role, Emphasis(rawValue: bits))
        grid.write("\(role)", x: Int(bits) * 14, y: y, style: style)
      }
    }
  }

  private func drawCorner(in grid: inout Grid) {
    let (width, height) = (grid.size.width, grid.size.height)
    for y in 0..<height {
      grid.write(String(repeating: "\(y % 10)", count: width), x: 0, y: y)
    }
    guard width > 6 && height > 2 else { return }
    if grid.glyphs == .unicode { grid.write("●◕◑○·≈≠", x: 0, y: 2) }
    grid.put("日", at: Point(x: 1, y: 0))
    grid.put("e\u{301}", at: Point(x: 4, y: 0))
    grid.put("\u{1B}", at: Point(x: 6, y: 0))
    grid.put("日", at: Point(x: width - 1, y: 1))
  }
}

extension Grid {
  /// Text of one-cell characters; what does not fit is cut.
  mutating func write(_ text: String, x: Int, y: Int, style: Style = .plain) {
    guard y < size.height else { return }
    put(text, at: Point(x: x, y: y), style: style)
  }
}
