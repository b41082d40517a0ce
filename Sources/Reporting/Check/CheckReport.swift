internal import Governance
public import Wording

/// What the check found, ready to be written.
public struct CheckReport: Hashable, Sendable {
  /// The findings.
  public let rows: [FindingRow]

  /// A report of findings of any bodies and municipalities, which it orders: errors first.
  public init(_ rows: [FindingRow]) {
    self.rows = Finding.errorsFirst(rows, by: \.finding)
  }

  /// Whether something is wrong that nobody has explained.
  public var isUnexplained: Bool { rows.contains { $0.finding.isUnexplained } }
}

extension CheckReport {
  /// Writes it: text has errors and differing definitions one by one and counts the rest, the other
  /// formats have every finding.
  public func write(_ format: ReportFormat, _ words: Words) -> String {
    if format == .markdown { return markdown(words) }
    guard format == .text else {
      return format.write([Report([], ReportTable(FindingRow.columns(words), rows: rows))], words)
    }
    return text(words)
  }

  private func text(_ words: Words) -> String {
    var text = ""
    var heading = ""
    for row in Self.told.flatMap({ verdict in rows.filter { $0.finding.verdict == verdict } }) {
      if row.heading != heading {
        heading = row.heading
        text += words.harmless(heading) + "\n"
      }
      text += row.text(words) + "\n"
    }
    return text + counts(words)
  }

  /// What text tells one by one as a table, then the counts.
  private func markdown(_ words: Words) -> String {
    let told = Self.told.flatMap { verdict in rows.filter { $0.finding.verdict == verdict } }
    let table = ReportTable(FindingRow.columns(words), rows: told)
    let counts = counts(words).split(separator: "\n").map { "- \($0)\n" }.joined()
    return (told.isEmpty ? "" : Report([], table).markdown(words) + "\n") + counts
  }

  /// What is told one by one, in that order.
  private static let told: [Finding.Verdict] = [.mismatch, .unresolved, .restated, .differs]

  private func counts(_ words: Words) -> String {
    let verdicts: [Finding.Verdict] = [.mismatch, .rounding, .exact, .restated, .differs]
    let isWhole = !rows.contains { $0.finding.verdict == .unresolved }
    return (isWhole ? verdicts : [.unresolved] + verdicts).map { count($0, words) }.joined()
  }

  private func count(_ verdict: Finding.Verdict, _ words: Words) -> String {
    let found = rows.filter { $0.finding.verdict == verdict }
    let explained = found.count { $0.finding.explanation != nil }
    let remark =
      verdict == .mismatch && !found.isEmpty
      ? " · \(words[.explainedTally(explained: explained, of: found.count)])" : ""
    return "\(verdict.mark) \(words[.tally(verdict, found.count)])\(remark)\n"
  }
}

extension Finding.Verdict {
  /// The mark of a verdict.
  var mark: Character {
    switch self {
    case .mismatch: "≠"
    case .rounding: "≈"
    case .exact: "="
    case .restated, .differs: "→"
    case .unresolved: "?"
    }
  }
}
