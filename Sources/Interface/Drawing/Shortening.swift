import Governance
import Screen

extension String {
  /// The text, or its beginning with a mark where it is longer than so many columns.
  func shortened(to width: Int) -> String {
    guard columns > width else { return self }
    var text = self
    while text.columns > max(0, width - 1), !text.isEmpty { text.removeLast() }
    return text + "…"
  }
}

extension Statement {
  /// Beyond so many lines a label is cut without looking at the others.
  private static let mostLinesHeldApart = 300
  /// What is kept of a label's end, where that is what tells it from another.
  private static let keptEnd = 12

  /// A line's label in so many columns: its beginning, or both its ends where another line begins alike.
  func shortLabel(of line: StatementLine, width: Int) -> String {
    guard line.label.columns > width, width > Self.keptEnd * 2,
      lines.count <= Self.mostLinesHeldApart
    else { return line.label }
    let start = line.label.prefix(width - 1)
    let isAlone = !lines.contains { $0.id != line.id && $0.label.hasPrefix(start) }
    guard !isAlone else { return line.label }
    return line.label.shortened(to: width - Self.keptEnd) + line.label.suffix(Self.keptEnd)
  }
}

extension String {
  /// Where the spaces before its middle dots stand, the ones between names beside each other.
  ///
  /// By bytes: every row of a list whose names are long is looked through.
  var middots: [Index] {
    let bytes = utf8
    return bytes.indices.filter { bytes[$0...].starts(with: " · ".utf8) }
  }
}
