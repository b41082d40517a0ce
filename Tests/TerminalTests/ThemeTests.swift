import Foundation
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
    let theme = Theme(palette: .indexed256)
    let signals: [Role] = [.fullyMet, .largelyMet, .partlyMet, .notMet, .notEvaluated]
    #expect(signals.map { theme.look($0).foreground } == [35, 74, 178, 166, 246])
  }

  @Test(arguments: palettes.map(\.1), Appearance.all)
  func `Every role fits the palette and pairs stay under 64`(
    palette: Palette,
    appearance: Appearance
  ) {
    let most: [Palette: Int32] = [.none: 0, .indexed8: 8, .indexed16: 16, .indexed256: 256]
    for role in Role.allCases {
      let look = Theme(palette: palette, appearance: appearance).look(role)
      #expect(max(look.foreground, look.background) < max(most[palette] ?? 0, 0))
      #expect(Theme.pair(role) < 64)
    }
  }

  @Test(arguments: Appearance.all)
  func `Every appearance looks like no other in 256 colours, and keeps the terminal's background`(
    appearance: Appearance
  ) {
    let theme = Theme(palette: .indexed256, appearance: appearance)
    let looks = Role.allCases.map(theme.look)
    for other in Appearance.all where other != appearance {
      guard other.background != .unknown, appearance.background != .unknown else { continue }
      let others = Role.allCases.map(Theme(palette: .indexed256, appearance: other).look)
      #expect(looks != others)
    }
    for role in Role.allCases where role != .field && role != .failure {
      #expect(theme.look(role).background == -1)
    }
  }

  /// The relative luminance of a colour of the xterm palette, as WCAG defines it.
  private func luminance(_ index: Int32) -> Double {
    let steps: [Double] = [0, 95, 135, 175, 215, 255]
    let parts: [Double]
    if index >= 232 {
      parts = Array(repeating: Double(8 + (index - 232) * 10), count: 3)
    } else {
      let cube = Int(index) - 16
      parts = [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
    }
    let linear = parts.map { part -> Double in
      let part = part / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test(arguments: Appearance.all.filter { $0.background != .unknown })
  func `Every text can be read on its background`(appearance: Appearance) {
    let theme = Theme(palette: .indexed256, appearance: appearance)
    let least = appearance.theme == .contrast ? 7.0 : 2.8
    for role in Role.allCases {
      let look = theme.look(role)
      guard look.foreground >= 16 else { continue }
      let behind =
        look.background >= 16
        ? luminance(look.background) : appearance.background == .dark ? 0 : 1
      let text = luminance(look.foreground)
      let contrast = (max(text, behind) + 0.05) / (min(text, behind) + 0.05)
      #expect(contrast >= least, "\(role) \(contrast)")
    }
  }
}
