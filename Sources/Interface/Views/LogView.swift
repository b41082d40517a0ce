import Governance
import Screen
import Wording

/// Where the columns of a log's line stand.
private struct LogColumns {
  let when: Rect
  let who: Rect
  let owner: Rect
  let what: Rect

  init(_ line: Rect, owners: Owners) {
    let isWide = line.width >= 84
    when = Rect(x: line.x, y: line.y, width: 18, height: 1)
    who = Rect(x: when.maxX + 1, y: line.y, width: isWide ? 12 : 8, height: 1)
    let ownerWidth = owners == .several && isWide ? 18 : 0
    owner = Rect(x: who.maxX + 1, y: line.y, width: ownerWidth, height: 1)
    what = line.inset(left: (ownerWidth > 0 ? owner.maxX + 1 : who.maxX + 1) - line.x)
  }

  /// Whose data are shown.
  enum Owners {
    case one, several
  }
}

extension State {
  /// What the log is shown of, and how much of it there is.
  func drawLogHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight([Span(logCount, .quiet)], in: line)
    let title =
      place?.history.map { words[.history(of: words.place($0, in: workspace))] }
      ?? words[View.log.phrase]
    let spans = [Span(title, .bold)] + chosenSpans + filterSpans
    grid.put(spans, in: line.inset(right: line.maxX - start + 1))
    grid.horizontalRule(layout.main.row(1))
  }

  private var logCount: String {
    guard let logbook else { return "" }
    let count = derived.rows.count { $0.id != nil }
    let shown = words[.shownOf(count, logbook.isWhole || logbook.isReading ? .all : .more)]
    guard logbook.isReading else { return shown }
    return words.middot([count > 0 ? shown : nil, words[LogPhrase.readingLog]].compactMap(\.self))
  }

  /// What was chosen to be shown only.
  private var chosenSpans: [Span] {
    var names: [String] = []
    if let who = logChoices.who { names.append(words.harmless(who)) }
    if logChoices.time != .whole { names.append(name(of: logChoices.time)) }
    return names.map { Span("   \($0)", .accent) }
  }

  /// A line of the log.
  func drawLogRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    switch row.content {
    case .logEntry(let index): draw(derived.logLines[index], in: line, into: &grid)
    case .prose(let spans): grid.put(spans, in: line)
    case .nothing(let emptiness):
      grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
    default: break
    }
  }

  private func draw(_ entry: LogLine, in line: Rect, into grid: inout Grid) {
    let columns = LogColumns(line, owners: place?.owner.body == nil ? .several : .one)
    let change = entry.change
    grid.putTruncated(words.moment(change.when), in: columns.when, style: .quiet)
    grid.putTruncated(words.harmless(change.who), in: columns.who)
    grid.putTruncated(entry.owner, in: columns.owner, style: .quiet)
    let reason = change.reason.map { [Span("  \(words.harmless($0))", .quiet)] } ?? []
    let width = columns.what.width
    let rest = min(reason.first?.text.columns ?? 0, width / 4)
    let text = shortened(entry.text, to: width - rest)
    grid.put([Span(text, change.cause == .edit ? .plain : .quiet)] + reason, in: columns.what)
  }

  /// A change in so many columns: the end of what was changed goes before what it became.
  private func shortened(_ text: String, to width: Int) -> String {
    guard text.columns > width, let colon = text.ranges(of: ": ").last else { return text }
    let value = String(text[colon.lowerBound...])
    let room = width - value.columns
    guard room >= width / 3 else { return text }
    return String(text[..<colon.lowerBound]).truncated(to: room) + value
  }

  /// All of an entry: each step with what was there and what came, whole.
  func describe(_ change: ChangeSet, in text: inout DetailText) {
    text.add(words.logged(change, in: workspace), .bold)
    text.add(label: words[LogPhrase.when], words.moment(change.when))
    text.add(label: words[LogPhrase.who], words.harmless(change.who))
    if let reason = change.reason {
      text.add(label: words[LogPhrase.reason], words.harmless(reason))
    }
    switch change.cause {
    case .edit: break
    case .undo(let id): text.add(label: words[LogPhrase.undoes], name(of: id))
    case .redo(let id): text.add(label: words[LogPhrase.redoes], name(of: id))
    }
    for step in change.operations { describe(step, in: &text) }
    text.add(label: words[LogPhrase.id], words.harmless(change.id.text))
  }

  private func describe(_ step: Operation, in text: inout DetailText) {
    guard case .set(let address, let from, let to) = step, step.lockedPeriod == nil else {
      return text.add(label: words[LogPhrase.what], words.change([step], in: workspace))
    }
    text.add(label: words[LogPhrase.what], words.place(address, in: workspace))
    let (before, after) = words.beforeAndAfter(address, from, to, in: workspace)
    for (phrase, value) in [(LogPhrase.from, before), (.to, after)] {
      let whole = words.wholeValue(value, of: address)
      for (index, line) in whole.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        text.add(label: index == 0 ? words[phrase] : "", line.isEmpty ? " " : String(line))
      }
    }
  }

  /// The change that an undoing speaks of: when it was made and by whom, where it is among those read.
  private func name(of id: ChangeSet.ID) -> String {
    guard let change = logbook?.changes.first(where: { $0.id == id }) else {
      return words.harmless(id.text)
    }
    return "\(words.moment(change.when)) \(words.harmless(change.who))"
  }
}
