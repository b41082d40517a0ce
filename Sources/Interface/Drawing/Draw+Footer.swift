import Governance
import Screen
import Wording

extension State {
  /// What was told, else the keys of this place; the saved state at the right.
  func drawFooter(into grid: inout Grid, _ layout: FrameLayout) {
    grid.horizontalRule(layout.footerRule)
    if layout.navigator.width > 0, layout.navigator.width < size.width {
      grid.put("┴", at: Point(x: layout.navigator.maxX, y: layout.footerRule.y), style: .quiet)
    }
    let line = layout.footer.inset(left: 1, right: 1)
    let right = grid.putRight(savedSpans, in: line)
    let room = Rect(x: line.x, y: line.y, width: max(0, right - line.x - 2), height: 1)
    guard let message else { return drawKeys(into: &grid, in: room) }
    let style = message.tone == .failed ? Style(.failure) : Style(.accent)
    guard message.text.columns > room.width else {
      grid.put(message.text, at: Point(x: room.x, y: room.y), in: room, style: style)
      return
    }
    drawKeys(into: &grid, in: room)
    drawLong(message.text, style, into: &grid, layout)
  }

  /// What is too long for the footer stands above it, whole: it says what to do, too.
  private func drawLong(
    _ text: String,
    _ style: Style,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let bottom = layout.footerRule
    let lines = text.wrapped(to: max(1, bottom.width - 2))
      .prefix(bottom.y - layout.rule.y - 1)
    for (index, line) in lines.enumerated() {
      let row = Rect(x: 0, y: bottom.y - lines.count + index, width: bottom.width, height: 1)
      grid.fill(row)
      grid.putTruncated(line, in: row.inset(left: 1, right: 1), style: style)
    }
    grid.horizontalRule(bottom)
    grid.horizontalRule(Rect(x: 0, y: bottom.y - lines.count - 1, width: bottom.width, height: 1))
  }

  private var savedSpans: [Span] {
    switch saving {
    case .idle: []
    case .underway: [Span(words[.savingNow], .quiet)]
    case .saved(let moment): [Span(words[.savedAt(words.clock(moment))], Style(.fullyMet))]
    case .failed: [Span(words[.notSavedShort], Style(.failure, .bold))]
    }
  }

  private func drawKeys(into grid: inout Grid, in room: Rect) {
    var x = room.x
    var room = room
    let marked = layers.isEmpty ? current.marked.count : 0
    if marked > 0 {
      let text = "\(words[.markedCount(marked)]) · \(words[.keyMarked])   "
      x = grid.put(text, at: Point(x: x, y: room.y), in: room, style: Style(.accent, .bold))
      room = room.inset(left: x - room.x)
    }
    for (key, name) in fitting(footerItems, width: room.width) {
      x = grid.put(key, at: Point(x: x, y: room.y), in: room, style: .accent)
      x = grid.put(" \(name)", at: Point(x: x, y: room.y), in: room)
      x += 3
    }
  }

  /// As many as there is room for; help and the way out are the last to go.
  private func fitting(_ items: [(String, String)], width: Int) -> [(String, String)] {
    var items = items
    func total() -> Int { items.reduce(-3) { $0 + $1.0.columns + $1.1.columns + 4 } }
    while total() > width, items.count > 2 { items.remove(at: items.count - 3) }
    while total() > width, !items.isEmpty { items.removeFirst() }
    return items
  }

  /// The keys that work here and now, most important first.
  private var footerItems: [(String, String)] {
    if let layer = layers.last { return items(of: layer) }
    guard place != nil else {
      let new = additions.isEmpty ? [] : [("n", words.short(.add))]
      return new + [("q", words.short(.quit))]
    }
    let ranked = Command.allCases.compactMap { command in
      command.footerRank(in: context).map { ($0, command) }
    }
    var commands = ranked.sorted { $0.0 < $1.0 }.map(\.1)
      .filter { availability(of: $0) == .available }
    if !drafts.isEmpty { commands.insert(.drafts, at: min(2, commands.count)) }
    if commands.contains(.earlierPeriod) { commands.removeAll { $0 == .laterPeriod } }
    return commands.map { command in
      (command.footerKey, words.short(command))
    }
  }

  private func items(of layer: Layer) -> [(String, String)] {
    let close = ("Esc", words[.keyClose])
    let leave = ("Esc", words[.keyCancel])
    switch layer {
    case .help, .explanation: return [("↑↓", words[.keyScroll]), close]
    case .incoming: return [("↑↓", words[.keyScroll]), close]
    case .conflict(let conflict): return items(of: conflict)
    case .palette: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyRun]), close]
    case .chooser(let chooser) where chooser.isToggling:
      let toggle = (Key.character(" ").label, words[ControlPhrase.keyToggle])
      return [("↑↓", words[.keyChoose]), toggle, ("Enter", words[.keyTake]), leave]
    case .chooser: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyTake]), leave]
    case .number: return [("Enter", words[.keySave]), ("Tab ↓ ↑", words[.keySaveAndMove]), leave]
    case .supposition: return [("Enter", words[.keyTake]), leave]
    case .date: return [("Enter", words[.keySave]), leave]
    case .text: return [("Ctrl-S", words[.keySave]), ("Enter", words[.keyNewLine]), leave]
    case .search: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyGo]), close]
    case .export: return [("Enter", words[.keyWrite]), leave]
    case .filter: return [("Enter", words[.keyKeepFilter]), ("Esc", words[.keyClearFilter])]
    case .question(let question): return items(of: question, leave: leave)
    case .form(let form): return formItems(form)
    case .sheet:
      return [
        ("Ctrl-S", words[.keyRecord]), ("Tab ↓ ↑", words[DecisionPhrase.keyNextField]),
        ("← →", words[.keyOtherChoice]), leave,
      ]
    }
  }
}

extension State {
  private func items(
    of question: Question,
    leave: (String, String)
  ) -> [(String, String)] {
    let yes = words[.keyYesLetter]
    return switch question.subject {
    case .quitUnsaved: [(yes, words[.keyQuitAnyway]), leave]
    case .carryOut, .lock, .action, .discardScenario: [(yes, words[.keyCarryOut]), leave]
    case .replace: [(yes, words[.keyReplace]), leave]
    case .throwAway: [(yes, words[LogPhrase.keyThrowDraft]), leave]
    case .draft:
      [
        (yes, words[LogPhrase.keyTakeDraft]), ("x", words[.keyThrowDraft]),
        ("Esc", words[.keyLeaveDraft]),
      ]
    }
  }
}

extension Command {
  /// The key as the footer shows it: two that belong together stand together.
  fileprivate var footerKey: String {
    switch self {
    case .earlierPeriod: "< >"
    case .right: "← →"
    default: keys.first?.label ?? ""
    }
  }
}
