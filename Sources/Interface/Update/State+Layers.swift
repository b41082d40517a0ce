import Governance
import Screen
import Wording

extension State {
  /// The topmost layer takes the key.
  mutating func takeInLayer(_ key: Key) -> [Effect] {
    guard let layer = layers.popLast() else { return [] }
    if key == .control("l") || key == .control("z") {
      layers.append(layer)
      return [key == .control("l") ? .repaint : .suspend]
    }
    if case .alt = key, let command = keymap.command(key, in: .overview),
      !(layers + [layer]).contains(where: \.holdsUnsavedText)
    {
      layers = []
      return run(command)
    }
    switch layer {
    case .help(let list): read(key, list, count: helpLines.count) { .help($0) }
    case .explanation(let list):
      let count = detailLines(width: FrameLayout(self).reading.width - 4).count
      read(key, list, count: count) { .explanation($0) }
    case .glossary(let search): take(key, in: search)
    case .palette(let palette): return take(key, in: palette)
    case .chooser(let chooser): return take(key, in: chooser)
    case .number(let edit): return take(key, in: edit)
    case .date(let edit): return take(key, in: edit)
    case .text(let edit): return take(key, in: edit)
    case .supposition(let edit): return take(key, in: edit)
    case .filter(let field): takeInFilter(key, field)
    case .search(let searching): return take(key, in: searching)
    case .export(let edit): return take(key, in: edit)
    case .question(let question): return take(key, in: question)
    case .conflict(let conflict): return take(key, in: conflict)
    case .bothSides(let conflict, let list):
      let count = wholeLines(of: conflict, width: FrameLayout(self).reading.width - 4).count
      read(key, list, count: count) { .bothSides(conflict, $0) }
    case .incoming(let list): read(key, list, count: incomingLines.count) { .incoming($0) }
    case .settings(let list):
      let count = settingsLines(width: FrameLayout(self).reading.width - 4).count
      read(key, list, count: count) { .settings($0) }
    case .form(let form): return take(key, in: form)
    case .sheet(let sheet): return take(key, in: sheet)
    }
    return []
  }

  private mutating func read(
    _ key: Key,
    _ list: ScrollList,
    count: Int,
    _ layer: (ScrollList) -> Layer
  ) {
    let closing: [Key] = [
      .escape, .enter, .character("q"), .character("?"), .character("o"), .character("!"),
      .function(1),
    ]
    if closing.contains(key) { return }
    if keymap.command(key, in: .overview) == .glossary { return openGlossary() }
    var list = list
    list.resize(to: count)
    let command = keymap.command(key, in: .overview)
    if let step = ScrollStep(key) ?? command.flatMap({ ScrollStep($0) }) {
      list.scroll(step, height: FrameLayout(self).helpHeight)
    }
    layers.append(layer(list))
  }

  private mutating func take(_ key: Key, in chooser: Chooser) -> [Effect] {
    if let rivalry = chooser.rivalry { return decide(key, rivalry, in: chooser) }
    var chooser = chooser
    switch key {
    case .escape, .character("q"): return giveBack(chooser)
    case .enter where chooser.isToggling:
      return meets(chooser, taking: .choices) ?? takeAll(of: chooser)
    case .enter, .character(" "):
      guard let selected = chooser.list.selected else { return [] }
      return choose(selected, in: chooser)
    case .character(let character):
      if let number = character.wholeNumberValue, chooser.choices.indices.contains(number - 1) {
        return choose(number - 1, in: chooser)
      }
      if let step = keymap.command(key, in: .overview).flatMap({ ScrollStep($0) }) {
        chooser.list.move(step, height: FrameLayout(self).height(of: chooser))
      }
    default:
      if let step = ScrollStep(key) {
        chooser.list.move(step, height: FrameLayout(self).height(of: chooser))
      }
    }
    layers.append(.chooser(chooser))
    return preview(chooser)
  }

  /// Takes a choice; where several can be on, turns it on or off and stays open.
  ///
  /// One that cannot be taken says why.
  mutating func choose(_ index: Int, in chooser: Chooser) -> [Effect] {
    if let hindrance = chooser.choices[index].hindrance {
      layers.append(.chooser(chooser))
      refuse(hindrance)
      return []
    }
    guard chooser.isToggling else {
      return meets(chooser, taking: .choice(index))
        ?? take(chooser.choices[index], for: chooser.subject)
    }
    var chooser = chooser
    chooser.list.move(.to(index), height: FrameLayout(self).height(of: chooser))
    chooser.toggle(index)
    layers.append(.chooser(chooser))
    return []
  }

  private mutating func take(_ key: Key, in edit: NumberEdit) -> [Effect] {
    var edit = edit
    if edit.stage.isAsking { return decide(key, in: edit) }
    switch key {
    case .escape: return []
    case .enter, .tab, .down, .up:
      if let effects = meets(edit) { return effects }
      guard let effects = take(edit) else {
        layers.append(.number(edit))
        return []
      }
      let moved: [Key: Command] = [.tab: .right, .down: .down, .up: .up]
      let told = message
      refresh()
      if let command = moved[key] { _ = move(command) } else { selectNextEditable() }
      message = told
      return effects
    default:
      edit.handle(key)
      layers.append(.number(edit))
      return []
    }
  }

  private mutating func takeInFilter(_ key: Key, _ field: TextField) {
    var field = field
    switch key {
    case .escape:
      current.filter = ""
      return
    case .enter: return
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) {
        var memory = current
        memory.list.move(step, height: listHeight)
        current = memory
        settle(towards: step.direction)
      }
    default:
      field.handle(key)
      current.filter = field.text
    }
    layers.append(.filter(field))
  }

  private mutating func take(_ key: Key, in question: Question) -> [Effect] {
    if key == .character("x"), case .draft(let id) = question.subject { return askToThrow(id) }
    if key == .character("x"), question.subject == .leaving { return throwLeft() }
    if key == .character("a"), case .carryOver(let choices) = question.subject {
      return carryOut(choices.all.operations, choices.all.told)
    }
    switch key {
    case .character("j"), .character("J"), .character("y"), .character("Y"):
      switch question.subject {
      case .quitUnsaved: return [.remember(here), .quit]
      case .carryOut(let operations, let told): return carryOut(operations, told)
      case .carryOver(let choices):
        return carryOut(choices.some.operations, choices.some.told)
      case .draft(let id): return takeUp(id)
      case .throwAway(let id): return throwAway(id)
      case .replace(let file):
        return [.export(ExportFile(path: file.path, text: file.text, existing: .replace))]
      case .lock(let owner, let period): return lock(owner, period)
      case .example: return copyExample()
      case .leaving: return keepLeft()
      case .discardScenario:
        discardScenario()
        return []
      case .action(let line):
        openAction(for: line)
        return []
      }
    case .escape: return []
    case .character("n") where !question.isOfThree, .character("N") where !question.isOfThree:
      return []
    default:
      // Neither done nor let go unseen: Enter is what people press first. Where there are three answers, no
      // is none of them.
      layers.append(.question(question))
      refuse(words[.answerFirst(answers(to: question))])
      return []
    }
  }

  /// Pasted text goes into the field that is open, and nowhere else.
  mutating func paste(_ text: String) {
    guard let layer = layers.popLast() else { return refuse(words[.pasteNowhere]) }
    switch layer {
    case .number(var edit):
      edit.field.paste(text.trimmingLineEnds)
      layers.append(.number(edit))
    case .date(var edit):
      edit.field.paste(text.trimmingLineEnds)
      layers.append(.date(edit))
    case .text(var edit):
      edit.area.paste(text)
      edit.stage = .writing
      layers.append(.text(edit))
    case .supposition(var edit):
      edit.field.paste(text.trimmingLineEnds)
      layers.append(.supposition(edit))
    case .filter(var field):
      field.paste(text)
      current.filter = field.text
      layers.append(.filter(field))
    case .palette(var palette):
      palette.field.paste(text)
      palette.list = ScrollList(count: paletteEntries(palette).count)
      layers.append(.palette(palette))
    case .form(var form):
      paste(text, into: &form)
      layers.append(.form(form))
    case .search(let searching): paste(text, in: searching)
    case .export(var edit):
      edit.field.paste(text.trimmingLineEnds)
      layers.append(.export(edit))
    case .sheet(var sheet):
      sheet.paste(text.trimmingLineEnds)
      layers.append(.sheet(sheet))
    case .glossary(var search):
      search.field.paste(text)
      layers.append(.glossary(filtered(search)))
    case .help, .explanation, .chooser, .question, .conflict, .bothSides, .incoming, .settings:
      layers.append(layer)
    }
  }
}

extension Layer {
  /// Whether leaving it would lose something that was written.
  fileprivate var holdsUnsavedText: Bool {
    switch self {
    case .text(let edit): edit.isTouched
    // Below it may be others, and what is typed may be a letter with Alt.
    case .form: true
    case .sheet(let sheet): sheet.isTouched
    default: false
    }
  }
}

extension String {
  /// Without the line ends that a copied cell brings along.
  fileprivate var trimmingLineEnds: String {
    var text = self
    while let last = text.last, last.isNewline { text.removeLast() }
    return text
  }
}

extension ScrollList {
  /// Scrolls what cannot be selected.
  mutating func scroll(_ step: ScrollStep, height: Int) {
    switch step {
    case .up: scroll(by: -1, height: height)
    case .down: scroll(by: 1, height: height)
    case .pageUp: scroll(by: -height, height: height)
    case .pageDown: scroll(by: height, height: height)
    case .first: scroll(by: -count, height: height)
    case .last: scroll(by: count, height: height)
    case .to, .by: move(step, height: height)
    }
  }
}
