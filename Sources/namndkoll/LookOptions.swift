public import ArgumentParser
public import Screen
public import Terminal
import Wording

/// How the screen looks, where it is not as configured.
struct LookOptions: ParsableArguments {
  @Option(help: "Colours. Otherwise the configuration file decides.")
  var theme: ThemeName?

  @Option(help: "Background of the terminal.")
  var background: Background?

  @Option(help: "Glyphs.")
  var glyphs: GlyphUse?

  @Flag(help: "Use ASCII characters only: the same as --glyphs ascii.")
  var ascii = false

  @Flag(inversion: .prefixedNo, help: "Listen to the mouse, or leave it to the terminal.")
  var mouse: Bool?

  init() {}

  /// What the usual call gives.
  static let none: LookOptions = {
    var options = LookOptions()
    options.theme = nil
    options.background = nil
    options.glyphs = nil
    options.ascii = false
    options.mouse = nil
    return options
  }()

  /// The settings that were given.
  var settings: [Setting: String] {
    var settings: [Setting: String] = [:]
    settings[.theme] = theme?.rawValue
    settings[.background] = background?.rawValue
    settings[.glyphs] = ascii ? GlyphUse.ascii.rawValue : glyphs?.rawValue
    settings[.mouse] = mouse.map { $0 ? "on" : "off" }
    return settings
  }
}

extension ThemeName: ExpressibleByArgument {}
extension Background: ExpressibleByArgument {}
extension GlyphUse: ExpressibleByArgument {}
