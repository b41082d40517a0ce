import Screen
import Terminal
import Testing

@Suite struct ThemeTests {
  static let palettes: [(Int, Palette)] = [
    (0, .none), (2, .none), (8, .indexed8), (16, .indexed16), (88, .indexed16),
    (256, .indexed256), (1 << 24, .indexed8),
  ]

  @Test(arguments: palettes)
  func `The palette follows the number of colours`(colours: Int, palette: Palette) {
    #expect(Palette(colours: colours) == palette)
  }

  @Test func `The signals have the colours the domain names`() {
    let theme = Theme(palette: .indexed256, background: .unknown)
    let signals: [Role] = [.fullyMet, .largelyMet, .partlyMet, .notMet, .notEvaluated]
    #expect(signals.map { theme.look($0).foreground } == [35, 74, 178, 166, 246])
  }

  @Test(arguments: palettes.map(\.1), [Background.dark, .light, .unknown])
  func `Every role fits the palette and pairs stay under 64`(
    palette: Palette,
    background: Background
  ) {
    let most: [Palette: Int32] = [.none: 0, .indexed8: 8, .indexed16: 16, .indexed256: 256]
    for role in Role.allCases {
      let look = Theme(palette: palette, background: background).look(role)
      #expect(max(look.foreground, look.background) < max(most[palette] ?? 0, 0))
      #expect(Theme.pair(role) < 64)
    }
  }
}
