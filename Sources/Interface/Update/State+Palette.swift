import Governance
import Screen
import Wording

/// What the palette offers.
enum PaletteEntry: Hashable, Sendable {
  /// A command.
  case command(Command)
  /// Something that can be made, where it was searched for.
  case addition(NewRecord)
}

extension State {
  /// The palette with every command.
  func openedPalette() -> Palette {
    var palette = Palette()
    palette.list.resize(to: paletteEntries(palette).count)
    return palette
  }

  /// The commands that fit what was typed, and what can be made that does, the best first; before anything is
  /// typed the commands used last, then those that can run here, then the others, as in the list.
  func paletteEntries(_ palette: Palette) -> [PaletteEntry] {
    let all = Command.allCases.filter(\.isInPalette)
    let query = SearchQuery(palette.field.text)
    guard !query.isEmpty else {
      let others = all.filter { !recents.contains($0) }
      let isUsable = { (command: Command) in availability(of: command) == .available }
      return (recents + others.filter(isUsable) + others.filter { !isUsable($0) })
        .map { .command($0) }
    }
    let entries =
      all.map { PaletteEntry.command($0) } + paletteAdditions.map { PaletteEntry.addition($0) }
    return entries.enumerated()
      .compactMap { index, entry in
        score(of: entry, query).map { (score: $0, index: index, entry: entry) }
      }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map(\.entry)
  }

  /// What can be made for the owner that is shown, wherever in the views one is.
  private var paletteAdditions: [NewRecord] {
    let here = additions
    guard let owner = place?.owner else { return here }
    let kinds: [NewRecord] =
      owner.body == nil
      ? [.report, .financialGoal, .decision]
      : GoalKind.allCases.map { .goal($0) } + [.indicator]
        + AssignmentKind.allCases.map { .assignment($0) }
        + [.risk, .control, .financialGoal, .personnel]
    let all = kinds + [.document, .body, .municipality]
    return here + all.filter { !here.contains($0) }
  }

  private func score(of entry: PaletteEntry, _ query: SearchQuery) -> Int? {
    switch entry {
    case .command(let command): score(of: command, query)
    case .addition(let record):
      ([words[.new(record)]] + words.aliases(record)).compactMap { query.score(of: $0) }
        .filter { $0 >= Self.leastForAlias }.max().map { $0 * 2 + 1 }
    }
  }

  /// How well a command's title fits, or what the footer calls it; one that cannot run here comes after
  /// those as good that can.
  private func score(of command: Command, _ query: SearchQuery) -> Int? {
    let names = [words.title(command), words.short(command)]
    let called = names.compactMap { query.score(of: $0) }.max()
    // What else it is called counts less than what it is called.
    let also = words.aliases(command).compactMap { query.score(of: $0) }
      .filter { $0 >= Self.leastForAlias }.max().map { $0 / 2 }
    guard let best = [called, also].compactMap(\.self).max() else { return nil }
    return best * 2 + (availability(of: command) == .available ? 1 : 0)
  }

  /// Another name must begin with what was typed: with letters here and there all of them would fit.
  private static let leastForAlias = 75

  /// A key in the palette.
  mutating func take(_ key: Key, in palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape: return []
    case .enter:
      let entries = paletteEntries(palette)
      guard let selected = palette.list.selected, entries.indices.contains(selected) else {
        break
      }
      switch entries[selected] {
      case .command(let command):
        note(command)
        return run(command)
      case .addition(let record):
        begin(.record(record))
        return []
      }
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) {
        palette.list.move(step, height: FrameLayout(self).paletteHeight)
      }
    default:
      palette.field.handle(key)
      palette.list = ScrollList(count: paletteEntries(palette).count)
    }
    layers.append(.palette(palette))
    return []
  }

  /// How many of the commands used last come first.
  private static let mostRecent = 5

  private mutating func note(_ command: Command) {
    recents.removeAll { $0 == command }
    recents = Array(([command] + recents).prefix(Self.mostRecent))
  }
}

extension Command {
  /// Moving the selection is no use in the palette.
  fileprivate var isInPalette: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd, .palette,
      .markUp,
      .markDown:
      false
    default: true
    }
  }
}
