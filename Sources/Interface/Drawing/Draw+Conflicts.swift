import Governance
import Screen
import Wording

/// What a value was, or what one of the two who changed it made of it.
private struct ConflictSide {
  var label: String
  var by: Authorship?
  var datum: Datum?
  /// All of it, on one line.
  var text: String
  /// What of a long text the others have not.
  var difference: String

  /// Its heading.
  func heading(_ words: Words) -> [Span] {
    [Span(label, .accent), Span(by.map { " · \(words[.authorship($0)])" } ?? "", .quiet)]
  }
}

extension State {
  /// Draws a value that two have changed: what it was, mine and theirs, with who and when.
  ///
  /// Both sides are always seen: of what is longer than its share of the lines, where they differ.
  func draw(_ open: OpenConflict, into grid: inout Grid, _ layout: FrameLayout) {
    let width = min(76, layout.footer.width - 4)
    let most = layout.popup(width: width, height: layout.footer.maxY).height - 4
    let lines = lines(of: open, width: width - 4, height: most)
    let frame = layout.popup(width: width, height: lines.count + 4)
    let count = sharing.undecided.count
    let title = words[.conflictTitle(number(of: open), of: count)]
    let inside = drawPopup(frame, title: title, into: &grid).inset(top: 1)
    for (y, line) in lines.prefix(inside.height).enumerated() { grid.put(line, in: inside.row(y)) }
  }

  private func lines(of open: OpenConflict, width: Int, height: Int) -> [[Span]] {
    let head = heading(of: open, width: width)
    var sides = sides(of: open)
    func room(gaps: Int) -> Int { (height - head.count) / sides.count - 1 - gaps }
    let gaps = room(gaps: 1) > 0 ? 1 : 0
    // What it was is the first to give way: one of the two is chosen.
    if room(gaps: gaps) < 1 { sides.removeFirst() }
    let count = max(1, min(room(gaps: gaps), Self.mostLines))
    return head
      + sides.flatMap { side -> [[Span]] in
        var text = side.text.wrapped(to: width - 2)
        if text.count > count {
          text = side.difference.beginning(lines: count, width: width - 2)
        }
        return Array(repeating: [], count: gaps) + [side.heading(words)]
          + text.map { [Span("  \($0)")] }
      }
  }

  /// How many lines of a long text are shown of each side.
  private static let mostLines = 5

  /// Both sides and what it was, whole, to be scrolled through.
  func wholeLines(of open: OpenConflict, width: Int) -> [[Span]] {
    let address = open.conflict.address
    return heading(of: open, width: width)
      + sides(of: open)
      .flatMap { side -> [[Span]] in
        let isText = if case .text? = side.datum { true } else { false }
        let whole = isText ? words.wholeValue(side.datum, of: address) : side.text
        return [[], side.heading(words)]
          + whole.wrapped(to: width - 2).map { [Span("  \($0)")] }
      }
  }

  private func heading(of open: OpenConflict, width: Int) -> [[Span]] {
    let conflict = open.conflict
    let owner = ownerNames(conflict.address.owner).joined(separator: " › ")
    let records = [conflict.base, conflict.ours, conflict.theirs].compactMap(\.self)
    let place = words.place(conflict.address, in: workspace, knowing: records)
    return [[Span(owner, .quiet)]]
      + place.beginning(lines: 2, width: width).map { [Span($0, .bold)] }
  }

  private func sides(of open: OpenConflict) -> [ConflictSide] {
    let (conflict, isOthers) = (open.conflict, open.sides == .others)
    let (base, ours, theirs) = (conflict.base, conflict.ours, conflict.theirs)
    func side(
      _ label: SharingPhrase,
      by author: Authorship? = nil,
      _ datum: Datum?,
      from others: [Datum?]
    ) -> ConflictSide {
      let since = label == .conflictBase ? nil : base
      let text =
        words.side(datum, since: since, of: conflict.address)
        ?? self.side(datum, of: conflict.address)
      return ConflictSide(
        label: words[label],
        by: author,
        datum: datum,
        text: text,
        difference: difference(of: datum, from: others) ?? text
      )
    }
    let sides = [
      side(.conflictBase, base, from: [ours, theirs]),
      side(isOthers ? .conflictOne : .conflictOurs, by: open.ours, ours, from: [base ?? theirs]),
      side(
        isOthers ? .conflictOther : .conflictTheirs,
        by: open.theirs,
        theirs,
        from: [base ?? ours]
      ),
    ]
    let now = workspace.datum(at: conflict.address)
    guard now != ours, now != theirs else { return sides }
    return sides + [side(.conflictNow, now, from: [base ?? ours])]
  }

  private func difference(of datum: Datum?, from others: [Datum?]) -> String? {
    guard case .text(let text)? = datum else { return nil }
    let texts = others.compactMap { if case .text(let text)? = $0 { text } else { nil } }
    return words.differingPart(of: text, from: texts)
  }

  /// The keys of a conflict.
  func items(of conflict: OpenConflict) -> [(String, String)] {
    let keys: [SharingPhrase] =
      conflict.sides == .others ? [.keyOne, .keyOther] : [.keyOurs, .keyTheirs]
    var items = [("1", words[keys[0]]), ("2", words[keys[1]])]
    if conflict.isOfTexts { items.append(("3", words[.keyRewrite])) }
    if conflict.isLong { items.append(("Enter", words[.keyReadWhole])) }
    if sharing.undecided.count > 1 { items.append(("↑↓", words[.keyNextConflict])) }
    return items + [("Esc", words[.keyLeave])]
  }
}

extension OpenConflict {
  /// Whether a side may not have room where both are shown.
  var isLong: Bool {
    [conflict.base, conflict.ours, conflict.theirs]
      .contains { side in
        switch side {
        case .text(let text)?: text.count > Self.short
        case .object?, .list?: true
        default: false
        }
      }
  }

  /// A text that is no longer has room in a line of the narrowest screen.
  private static let short = 40
}
