import Screen
import Wording

extension State {
  /// The palette with every command.
  func openedPalette() -> Palette {
    var palette = Palette()
    palette.list.resize(to: paletteCommands(palette).count)
    return palette
  }

  /// The commands that fit what was typed, the best first; before anything is typed those used last, then
  /// those that can run here, then the others, as in the list.
  func paletteCommands(_ palette: Palette) -> [Command] {
    let all = Command.allCases.filter(\.isInPalette)
    let query = SearchQuery(palette.field.text)
    guard !query.isEmpty else {
      let others = all.filter { !recents.contains($0) }
      let isUsable = { (command: Command) in availability(of: command) == .available }
      return recents + others.filter(isUsable) + others.filter { !isUsable($0) }
    }
    return all.enumerated()
      .compactMap { index, command in
        score(of: command, query).map { (score: $0, index: index, command: command) }
      }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map(\.command)
  }

  /// How well a command's title fits, or what the footer calls it; one that cannot run here comes after
  /// those as good that can.
  private func score(of command: Command, _ query: SearchQuery) -> Int? {
    let names = [words.title(command), words.short(command)]
    guard let best = names.compactMap({ query.score(of: $0) }).max() else { return nil }
    return best * 2 + (availability(of: command) == .available ? 1 : 0)
  }

  /// A key in the palette.
  mutating func take(_ key: Key, in palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape: return []
    case .enter:
      let commands = paletteCommands(palette)
      guard let selected = palette.list.selected, commands.indices.contains(selected) else {
        break
      }
      note(commands[selected])
      return run(commands[selected])
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) {
        palette.list.move(step, height: FrameLayout(self).paletteHeight)
      }
    default:
      palette.field.handle(key)
      palette.list = ScrollList(count: paletteCommands(palette).count)
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
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .palette, .markUp,
      .markDown:
      false
    default: true
    }
  }
}
