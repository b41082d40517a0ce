import FoundationEssentials
import Glibc
import Governance
import Interface
import Screen
import Store
import Terminal
import Wording

/// What holds for this run, and where it comes from: an option before the configuration file, the file
/// before the environment, the environment before the default.
struct Settled {
  /// Where the file belongs; `nil` where no home is known.
  let file: ConfigurationFile?
  /// What it says.
  let configuration: Configuration
  private let options: [Setting: String]
  private let environment: [String: String]

  /// What holds with the options of a command.
  init(_ options: [Setting: String] = [:]) {
    self.options = options
    environment = ProcessInfo.processInfo.environment
    file = ConfigurationFile(in: .current)
    configuration = Self.read(file)
  }

  private static func read(_ file: ConfigurationFile?) -> Configuration {
    do throws(FileFault) {
      guard let bytes = try file?.read() else { return Configuration() }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return Configuration(.notUTF8)
      }
      return Configuration(text)
    } catch {
      return Configuration(.unreadable(error))
    }
  }
}

extension Settled {
  /// A value and where it comes from.
  struct Value {
    let text: String
    let source: ConfigurationPhrase
  }

  /// What a setting is.
  subscript(setting: Setting) -> Value {
    if let text = options[setting] {
      return Value(text: text, source: .fromOption(setting == .data ? "" : setting.rawValue))
    }
    if let value = configuration.values[setting] {
      return Value(text: value.text, source: .fromLine(value.line))
    }
    for name in Self.variables(setting) {
      guard let text = environment[name], !text.isEmpty else { continue }
      let isLanguage = setting == .language
      return Value(
        text: isLanguage ? Language(locale: text).rawValue : text,
        source: .fromVariable(name)
      )
    }
    return Value(text: standard(setting), source: .standardValue)
  }

  private static func variables(_ setting: Setting) -> [String] {
    switch setting {
    case .language: ["LC_ALL", "LC_MESSAGES", "LANG"]
    case .editor: ["VISUAL", "EDITOR"]
    case .data, .theme, .background, .glyphs, .mouse: []
    }
  }

  private func standard(_ setting: Setting) -> String {
    switch setting {
    case .data: "data"
    case .editor: ["nano"].first(where: isInstalled) ?? "vi"
    default: setting.values[0]
    }
  }
}

extension Settled {
  /// All of it, as the screen tells it.
  var account: SettingsAccount? {
    guard let file else { return nil }
    let values = Setting.allCases.map { setting in
      let text = setting == .data ? wholeDataFolder : self[setting].text
      return (setting, SettingsAccount.Value(text, from: self[setting].source))
    }
    return SettingsAccount(
      path: file.path,
      file.isThere ? .there : .missing,
      values: Dictionary(uniqueKeysWithValues: values),
      faults: configuration.faults
    )
  }

  /// Whether the shell would find a program.
  private func isInstalled(_ program: String) -> Bool {
    (environment["PATH"] ?? "").split(separator: ":")
      .contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// The words of the language.
  var words: Words { Words(Language(rawValue: self[.language].text) ?? .swedish) }

  /// The data folder; `~/` is the user's home.
  var dataFolder: String {
    let path = self[.data].text
    guard case .fromLine = self[.data].source, path.hasPrefix("~"), let home = environment["HOME"]
    else { return path }
    return home + path.dropFirst()
  }

  /// The same from the root on.
  var wholeDataFolder: String {
    let path = dataFolder
    return path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }

  /// The program that edits long texts, as the shell understands it.
  var editor: String { self[.editor].text }

  /// How the screen is coloured.
  var appearance: Appearance {
    Appearance(
      theme: ThemeName(rawValue: self[.theme].text) ?? .standard,
      background: Background(rawValue: self[.background].text) ?? .unknown
    )
  }

  /// What the terminal is asked for.
  var terminalOptions: TerminalOptions {
    TerminalOptions(
      mouse: self[.mouse].text == "off" ? .off : .on,
      glyphs: GlyphUse(rawValue: self[.glyphs].text) ?? .automatic,
      appearance: appearance
    )
  }
}
