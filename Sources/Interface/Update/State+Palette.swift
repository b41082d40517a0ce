import Screen
import Wording

extension State {
  /// The palette with every command.
  func openedPalette() -> Palette {
    var palette = Palette()
    palette.list.resize(to: paletteCommands(palette).count)
    return palette
  }

  /// The commands that fit what was typed, in the order of the list.
  func paletteCommands(_ palette: Palette) -> [Command] {
    Command.allCases.filter { command in
      command.isInPalette
        && (palette.field.text.isEmpty || matches(words.title(command), palette.field.text))
    }
  }

  /// A key in the palette.
  mutating func take(_ key: Key, in palette: Palette) -> [Effect] {
    var palette = palette
    let commands = paletteCommands(palette)
    switch key {
    case .escape: return []
    case .enter:
      guard let selected = palette.list.selected, commands.indices.contains(selected) else {
        return []
      }
      return run(commands[selected])
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) {
        palette.list.move(step, height: FrameLayout(self).paletteHeight)
      }
    default:
      palette.field.handle(key)
      palette.list.resize(to: paletteCommands(palette).count)
      palette.list.move(.first, height: FrameLayout(self).paletteHeight)
    }
    layers.append(.palette(palette))
    return []
  }
}

extension Command {
  /// Moving the selection is no use in the palette.
  fileprivate var isInPalette: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .palette: false
    default: true
    }
  }
}
