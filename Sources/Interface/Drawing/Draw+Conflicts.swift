import Governance
import Screen
import Wording

extension State {
  /// Draws a value that two have changed: what it was, mine and theirs, with who and when.
  func draw(_ open: OpenConflict, into grid: inout Grid, _ layout: FrameLayout) {
    let width = min(76, layout.footer.width - 4)
    let lines = lines(of: open, width: width - 4)
    let frame = layout.popup(width: width, height: lines.count + 4)
    let count = sharing.undecided.count
    let title = words[.conflictTitle(number(of: open), of: count)]
    let inside = drawPopup(frame, title: title, into: &grid).inset(top: 1)
    for (y, line) in lines.prefix(max(0, inside.height - 1)).enumerated() {
      grid.put(line, in: inside.row(y))
    }
  }

  private func lines(of open: OpenConflict, width: Int) -> [[Span]] {
    let conflict = open.conflict
    let address = conflict.address
    let place = words.place(address, in: workspace)
    let owner = ownerNames(address.owner).joined(separator: " › ")
    var lines = [[Span(owner, .quiet)]] + place.wrapped(to: width).map { [Span($0, .bold)] }
    lines += side(words[.conflictBase], nil, conflict.base, address, width)
    let names: [SharingPhrase] =
      open.sides == .others ? [.conflictOne, .conflictOther] : [.conflictOurs, .conflictTheirs]
    lines += side(words[names[0]], open.ours, conflict.ours, address, width)
    lines += side(words[names[1]], open.theirs, conflict.theirs, address, width)
    let now = workspace.datum(at: address)
    if now != conflict.ours, now != conflict.theirs {
      lines += side(words[.conflictNow], nil, now, address, width)
    }
    return lines
  }

  private func side(
    _ label: String,
    _ by: Authorship?,
    _ datum: Datum?,
    _ address: Address,
    _ width: Int
  ) -> [[Span]] {
    let who = by.map { " · \(words[.authorship($0)])" } ?? ""
    let text = side(datum, of: address).wrapped(to: width - 2).prefix(Self.mostLines)
    return [[], [Span(label, .accent), Span(who, .quiet)]] + text.map { [Span("  \($0)")] }
  }

  /// How many lines of a long text are shown of each side.
  private static let mostLines = 5

  /// The keys of a conflict.
  func items(of conflict: OpenConflict) -> [(String, String)] {
    let keys: [SharingPhrase] =
      conflict.sides == .others ? [.keyOne, .keyOther] : [.keyOurs, .keyTheirs]
    var items = [("1", words[keys[0]]), ("2", words[keys[1]])]
    if conflict.isOfTexts { items.append(("3", words[.keyRewrite])) }
    if sharing.undecided.count > 1 { items.append(("↑↓", words[.keyNextConflict])) }
    return items + [("Esc", words[.keyLeave])]
  }
}
