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

extension String {
  /// So much of what two texts differ in must be seen for them to be told apart.
  private static let leastSeen = 6
  /// So much of a beginning is kept before what differs.
  private static let keptStart = 8

  /// The text in so many columns, so that it can be told from others in the same list: what it begins alike with
  /// them is cut rather than its end, and the last of several parts stays whole where there is room.
  func shortened(to width: Int, apartFrom others: [String]) -> String {
    guard columns > width, width > Self.keptStart * 2 else { return shortened(to: width) }
    if let dot = middots.last, self[dot...].columns * 2 <= width {
      let last = self[dot...]
      let fronts = others.map { other in other.middots.last.map { String(other[..<$0]) } ?? other }
      let front = String(self[..<dot])
      return front.shortened(to: width - last.columns, apartFrom: fronts) + last
    }
    let alike = others.filter { $0 != self }.map { commonPrefix(with: $0) }
      .filter { $0.columns > width - Self.leastSeen }
    guard let least = alike.min(by: { $0.count < $1.count }) else { return shortened(to: width) }
    let differing = wordStart(at: index(startIndex, offsetBy: least.count))
    let first = middots.first.map { self[..<$0].columns + 3 } ?? 0
    let kept = first * 2 <= width && first > 0 ? first : Self.keptStart
    let end = String(self[differing...]).shortened(to: max(1, width - kept - 1))
    return String(prefix(max(0, width - 1 - end.columns))) + "…" + end
  }

  private func commonPrefix(with other: String) -> Substring {
    self[
      ..<(zip(indices, zip(self, other)).first { $1.0 != $1.1 }?.0
        ?? index(startIndex, offsetBy: Swift.min(count, other.count)))
    ]
  }

  private func wordStart(at place: Index) -> Index {
    var start = place
    while start > startIndex, case let before = index(before: start), self[before] != " " {
      start = before
    }
    return start
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
