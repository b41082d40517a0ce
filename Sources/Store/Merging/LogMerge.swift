import Governance

/// A writer's log brought together from two histories: every entry of both, each once.
///
/// Two clones never share a log, so that one side usually begins with all of the other. Where a history
/// was rewritten, what both begin with stays as it is, and the rest follows in order of time, chained
/// anew: whoever merges gets the same.
public enum LogMerge {
  /// The text of the merged log.
  public static func merged(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
    if ours.starts(with: theirs) { return ours }
    if theirs.starts(with: ours) { return theirs }
    let (left, right) = (lines(ours), lines(theirs))
    let common = zip(left, right).prefix { $0 == $1 }.count
    var known = Set(left[..<common].map(Entry.init))
    var merged = left[..<common].map(\.self)
    for entry in interleaved(left[common...], right[common...])
    where known.insert(entry).inserted {
      merged.append(entry.line(after: merged.last))
    }
    return merged.flatMap { $0 + [lineEnd] }
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: lineEnd).map(Array.init)
  }

  /// The entries of both, the earlier first, each side's in its own order.
  private static func interleaved(
    _ ours: ArraySlice<[UInt8]>,
    _ theirs: ArraySlice<[UInt8]>
  ) -> [Entry] {
    var (left, right) = (ours.map(Entry.init)[...], theirs.map(Entry.init)[...])
    var entries: [Entry] = []
    while let first = left.first, let second = right.first {
      entries.append(second.comesBefore(first) ? right.removeFirst() : left.removeFirst())
    }
    return entries + left + right
  }

  /// A line, told by the change that it logs; one that is no entry by its text.
  private enum Entry: Hashable {
    case change(ChangeSet)
    case text([UInt8])

    init(_ line: [UInt8]) {
      self = (try? LogEntry(line: line)).map { .change($0.change) } ?? .text(line)
    }

    func comesBefore(_ other: Entry) -> Bool {
      switch (self, other) {
      case (.change(let left), .change(let right)): left.sortKey < right.sortKey
      case (.text(let left), .text(let right)): left.lexicographicallyPrecedes(right)
      case (.text, .change): true
      case (.change, .text): false
      }
    }

    func line(after previous: [UInt8]?) -> [UInt8] {
      switch self {
      case .text(let line): line
      case .change(let change): Array(LogFile.line(of: change, after: previous ?? []).dropLast())
      }
    }
  }
}

extension ChangeSet {
  /// By time, then in the order in which its writer numbered it.
  fileprivate var sortKey: (Int, Int, String) { (when.seconds, id.text.utf8.count, id.text) }
}
