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
    grid.putRight(savedSpans, in: line)
    guard let message, tellsInFooter(layout) else {
      return drawKeys(into: &grid, in: footerRoom(layout))
    }
    let room = messageRoom(layout)
    grid.put(message.text, at: Point(x: room.x, y: room.y), in: room, style: message.style)
  }

  /// Draws what is told above the footer, over whatever is open: what is too long for the footer stands there
  /// whole, since it says what to do, too; and what would cover the keys of a question.
  func drawTold(into grid: inout Grid, _ layout: FrameLayout) {
    guard let message, !tellsInFooter(layout) else { return }
    let bottom = layout.footerRule
    let lines = message.text.wrapped(to: max(1, bottom.width - 2))
      .prefix(bottom.y - layout.rule.y - 1)
    for (index, line) in lines.enumerated() {
      let row = Rect(x: 0, y: bottom.y - lines.count + index, width: bottom.width, height: 1)
      grid.fill(row)
      grid.putTruncated(line, in: row.inset(left: 1, right: 1), style: message.style)
    }
    grid.horizontalRule(bottom)
    let top = Rect(x: 0, y: bottom.y - lines.count - 1, width: bottom.width, height: 1)
    grid.horizontalRule(top)
    if let cursor = grid.cursor, cursor.y >= top.y { grid.cursor = nil }
  }

  /// Whether what is told has room in the footer, and hides no keys that an answer needs.
  private func tellsInFooter(_ layout: FrameLayout) -> Bool {
    guard let message, layers.last?.isAsking != true else { return false }
    return message.text.columns <= messageRoom(layout).width
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
    if let marked = markedText {
      let line = room.inset(left: -marked.columns)
      grid.put(marked, at: Point(x: line.x, y: line.y), in: line, style: Style(.accent, .bold))
    }
    for item in footerKeys(in: room) {
      let x = grid.put(item.label, at: Point(x: item.x, y: room.y), in: room, style: .accent)
      grid.put(" \(item.name)", at: Point(x: x, y: room.y), in: room)
    }
  }

  /// Where the keys stand that there is room for.
  private func footerKeys(in room: Rect) -> [FooterKey] {
    var x = room.x
    return fitting(footerItems(width: room.width), width: room.width)
      .map { label, name in
        let item = FooterKey(label: label, name: name, x: x)
        x = item.end + 3
        return item
      }
  }

  /// Where keys have room: all of the footer but what is said of saving.
  private func footerRoom(_ layout: FrameLayout) -> Rect {
    messageRoom(layout).inset(left: markedText?.columns ?? 0)
  }

  /// All of the footer but what is said of saving.
  private func messageRoom(_ layout: FrameLayout) -> Rect {
    let line = layout.footer.inset(left: 1, right: 1)
    let saved = savedSpans.reduce(0) { $0 + $1.text.columns }
    return Rect(x: line.x, y: line.y, width: max(0, line.width - saved - 2), height: 1)
  }

  /// How many rows are marked, where any are.
  private var markedText: String? {
    let marked = layers.isEmpty ? current.marked.count : 0
    return marked > 0 ? "\(words[.markedCount(marked)]) · \(words[.keyMarked])   " : nil
  }

  /// The key of the footer at a point of the screen; `nil` where none stands, or something is told there.
  func footerKey(at point: Point, _ layout: FrameLayout) -> Key? {
    guard layout.footer.contains(point), !tellsInFooter(layout) else { return nil }
    let item = footerKeys(in: footerRoom(layout)).first { ($0.x..<$0.end).contains(point.x) }
    return item?.name(atColumn: point.x).flatMap(key(shownAs:))
  }

  /// As many as there is room for; the first, help and the way out are the last to go.
  private func fitting(_ items: [(String, String)], width: Int) -> [(String, String)] {
    var items = items
    func total() -> Int { items.reduce(-3) { $0 + room(of: $1) } }
    while total() > width, items.count > 2 { items.remove(at: max(1, items.count - 3)) }
    while total() > width, !items.isEmpty { items.removeFirst() }
    return items
  }

  /// How much room a key takes with its name, and the room to the next.
  private func room(of item: (String, String)) -> Int { item.0.columns + item.1.columns + 4 }

  /// The keys that work here and now, most important first: as many as there is room for, and hardly more.
  private func footerItems(width: Int) -> [(String, String)] {
    if let layer = layers.last { return items(of: layer).map { (shown($0.0), $0.1) } }
    guard place != nil else {
      let new = additions.isEmpty ? [] : [("n", words.short(.add))]
      return new + [("q", words.short(.quit))]
    }
    return commandItems(width: width)
  }

  /// The same of the view's commands.
  ///
  /// Whether one can run is not asked where it would not be shown.
  private func commandItems(width: Int) -> [(String, String)] {
    let context = context
    let here = isShelved ? Context.commandsOfShelves : context.footerCommands
    let commands = here.filter { $0.contexts.contains(context) }
    let ways: [Command] = [.help, .quit]
    let end = ways.filter(commands.contains).compactMap(footerItem)
    var room = width + 3 - end.reduce(0) { $0 + self.room(of: $1) }
    var items: [(String, String)] = []
    var shown: Set<Command> = []
    func add(_ command: Command) {
      guard let item = footerItem(command) else { return }
      items.append(item)
      shown.insert(command)
      room -= self.room(of: item)
    }
    for command in commands where !ways.contains(command) {
      if items.count == 2, !drafts.isEmpty, !shown.contains(.drafts) { add(.drafts) }
      if command == .laterPeriod, shown.contains(.earlierPeriod) { continue }
      guard room > 0 else { break }
      add(command)
    }
    if !drafts.isEmpty, !shown.contains(.drafts) { add(.drafts) }
    return items + end
  }

  /// A command's key and name; `nil` where it cannot run or has no key.
  private func footerItem(_ command: Command) -> (String, String)? {
    let label = footerLabel(of: command)
    guard !label.isEmpty, availability(of: command) == .available else { return nil }
    return (shown(label), footerName(of: command))
  }

  private func items(of layer: Layer) -> [(String, String)] {
    let close = ("Esc", words[.keyClose])
    let leave = ("Esc", words[.keyCancel])
    switch layer {
    case .help:
      let glossary = (keymap.label(of: .glossary), words.short(.glossary))
      return [("↑↓", words[.keyScroll])] + (glossary.0.isEmpty ? [] : [glossary]) + [close]
    case .explanation: return [("↑↓", words[.keyScroll]), close]
    case .glossary: return [("↑↓", words[.keyChoose]), close]
    case .incoming, .bothSides, .settings: return [("↑↓", words[.keyScroll]), close]
    case .conflict(let conflict): return items(of: conflict)
    case .palette: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyRun]), close]
    case .chooser(let chooser) where chooser.rivalry != nil: return rivalItems(.oneOf)
    case .chooser(let chooser) where chooser.isToggling:
      let toggle = (Key.character(" ").label, words[ControlPhrase.keyToggle])
      return [("↑↓", words[.keyChoose]), toggle, ("Enter", words[.keyTake]), leave]
    case .chooser: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyTake]), leave]
    case .number(let edit) where edit.stage.isAsking: return rivalItems(.oneOf)
    case .date(let edit) where edit.stage.isAsking: return rivalItems(.oneOf)
    case .text(let edit) where edit.stage.isAsking: return rivalItems(.oneOrBoth)
    case .number: return [("Enter", words[.keySave]), ("Tab ↓ ↑", words[.keySaveAndMove]), leave]
    case .supposition: return [("Enter", words[.keyTake]), leave]
    case .date: return [("Enter", words[.keySave]), leave]
    case .text:
      return [
        ("Ctrl-S", words[.keySave]), ("Enter", words[.keyNewLine]), ("Ctrl-E", words[.keyEditor]),
        leave,
      ]
    case .search: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyGo]), close]
    case .export: return [("Enter", words[.keyWrite]), leave]
    case .filter: return [("Enter", words[.keyKeepFilter]), ("Esc", words[.keyClearFilter])]
    case .question(let question): return items(of: question, leave: leave)
    case .form(let form): return formItems(form)
    case .sheet(let sheet):
      let next = ("Tab ↓ ↑", words[DecisionPhrase.keyNextField])
      let turn = sheet.openField == nil ? [("← →", words[.keyOtherChoice])] : []
      return [("Ctrl-S", words[.keyRecord]), next] + turn + [leave]
    }
  }
}

extension State {
  /// What the command does here: a comment on a sum explains it.
  private func footerName(of command: Command) -> String {
    switch command {
    case .comment where context == .sumCheck: words[.keyExplain]
    case .lockPeriod where derived.facts.lock != .open: words[.unlockShort]
    default: words.short(command)
    }
  }

  /// The key as the footer shows it: two that belong together stand together.
  private func footerLabel(of command: Command) -> String {
    switch command {
    case .earlierPeriod:
      "\(keymap.label(of: .earlierPeriod)) \(keymap.label(of: .laterPeriod))"
    case .right: "← →"
    default: keymap.label(of: command)
    }
  }
}

extension Message {
  fileprivate var style: Style { tone == .failed ? Style(.failure) : Style(.accent) }
}

/// A key where it stands in the footer, for the eye and for the mouse.
private struct FooterKey {
  let label: String
  let name: String
  let x: Int

  /// The column behind its name.
  var end: Int { x + label.columns + 1 + name.columns }

  /// What the key is called, or of several that stand together the one at a column; the name stands for the
  /// first.
  func name(atColumn column: Int) -> String? {
    let keys = label.split(separator: " ").map(String.init)
    var start = x
    for name in keys {
      let next = start + name.columns + 1
      if column < next { return name }
      start = next
    }
    return keys.first
  }
}
