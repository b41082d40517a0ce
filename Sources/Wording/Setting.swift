/// What can be set in the configuration file, beside the keys of the commands.
///
/// One list feeds the reading of the file, its example, `namndkoll config`, the help and the manual page.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  /// The data folder that is opened where none is named.
  case data
  /// The language.
  case language
  /// The colours of the roles.
  case theme
  /// What the terminal's background is like.
  case background
  /// Which glyphs are shown.
  case glyphs
  /// Whether the mouse is listened to.
  case mouse
  /// The program that edits long texts.
  case editor
}

extension Setting {
  /// The values it can have; none where it takes any text.
  public var values: [String] {
    switch self {
    case .data, .editor: []
    case .language: Language.allCases.map(\.rawValue)
    case .theme: ["standard", "contrast", "traffic-lights", "plain"]
    case .background: ["unknown", "dark", "light"]
    case .glyphs: ["automatic", "unicode", "ascii"]
    case .mouse: ["on", "off"]
    }
  }

  /// A value that shows what it may look like.
  public var example: String {
    switch self {
    case .data: "~/namndkoll/data"
    case .editor: "nano"
    default: values[0]
    }
  }
}

extension Words {
  /// What a setting decides, and what holds where it is not set.
  public func explanation(of setting: Setting) -> String {
    switch setting {
    case .data:
      say(
        "Datamappen som öppnas när ingen anges: en hel sökväg, eller en som börjar med ~/. Annars mappen data här.",
        "The data folder that is opened where none is given: a whole path, or one from ~/. Otherwise the folder data here."
      )
    case .language:
      say(
        "Språket: sv eller en. Annars det som LANG säger, och svenska där det inte säger något.",
        "The language: sv or en. Otherwise what LANG says, and Swedish where it says nothing."
      )
    case .theme:
      say(
        "Färgerna: standard (som färgblinda kan skilja åt), contrast (starkast kontrast), traffic-lights (grönt, gult, rött) eller plain (inga).",
        "The colours: standard (which the colour-blind tell apart), contrast (the strongest), traffic-lights (green, yellow, red) or plain (none)."
      )
    case .background:
      say(
        "Terminalens bakgrund: dark (mörk), light (ljus) eller unknown (färger som syns på båda).",
        "The terminal's background: dark, light, or unknown for colours that can be read on both."
      )
    case .glyphs:
      say(
        "Tecknen: unicode, ascii eller automatic, som frågar terminalen.",
        "The glyphs: unicode, ascii, or automatic, which asks the terminal."
      )
    case .mouse:
      say(
        "Musen: on, eller off så att terminalen själv får den.",
        "The mouse: on, or off, which leaves it to the terminal."
      )
    case .editor:
      say(
        "Programmet som Ctrl-E öppnar långa texter i. Annars VISUAL, EDITOR, nano eller vi.",
        "The program in which Ctrl-E opens long texts. Otherwise VISUAL, EDITOR, nano or vi."
      )
    }
  }

  /// How keys are set.
  public var explanationOfKeys: String {
    say(
      "Tangenter: key.KOMMANDO = TANGENT TANGENT …, i stället för de vanliga. En tangent är ett tecken, F1–F12, Ctrl-X, Alt-x, Enter, Esc, Tab, Space, Up, PgDn eller liknande; none betyder ingen.",
      "Keys: key.COMMAND = KEY KEY …, in place of the usual ones. A key is a character, F1–F12, Ctrl-X, Alt-x, Enter, Esc, Tab, Space, Up, PgDn or the like; none means none."
    )
  }
}
