import ArgumentParser
import Interface
import Screen
import Wording

/// Writes the manual page.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page, for man.",
    discussion: """
      Made from the program's own lists of commands, options, keys and settings. To install it: \
      namndkoll manual > ~/.local/share/man/man1/namndkoll.1
      """
  )

  @Option(help: "Language. Otherwise English.")
  var language: LanguageOption = .en

  func run() throws {
    let words = Words(Language(rawValue: language.rawValue) ?? .english)
    try Output.write(ManualPage(words).text, words)
  }
}

/// The manual page as `man` reads it.
struct ManualPage {
  private let words: Words
  private var page = RoffText()

  init(_ words: Words) {
    self.words = words
    page.title(name: "namndkoll", section: 1, version: Namndkoll.configuration.version)
    head()
    commands()
    keys()
    configuration()
    surroundings()
  }

  /// All of it.
  var text: String { page.text }
}

extension ManualPage {
  private mutating func head() {
    page.heading(words[.nameHeading])
    page.paragraph("namndkoll – \(words[.abstract])")
    page.heading(words[.synopsisHeading])
    page.paragraph("namndkoll [\(words[.folderArgument])]")
    page.paragraph("namndkoll \(words[.commandArgument]) …")
    page.heading(words[.descriptionHeading])
    page.paragraph(words[.programDescription])
  }

  private mutating func commands() {
    page.heading(words[.commandsHeading])
    page.paragraph(words[.commandsHint])
    for command in Namndkoll.configuration.subcommands { add(command, after: "namndkoll") }
  }

  private mutating func add(_ command: any ParsableCommand.Type, after path: String) {
    let name = "\(path) \(command._commandName)"
    page.subheading(name)
    for part in Namndkoll.helpMessage(for: command, columns: Self.columns).parts {
      if part.hasPrefix("USAGE:") { page.paragraph(part) } else { page.preformatted(part) }
    }
    for part in command.configuration.subcommands { add(part, after: name) }
  }

  private static let columns = 76

  private mutating func keys() {
    page.heading(words[.keysHeading])
    page.paragraph(words[.keysHint])
    for command in Command.allCases {
      let keys = Keymap.standard.keys(of: command).map(\.name).joined(separator: ", ")
      page.item(keys.isEmpty ? ":" : keys, "\(words.title(command)). (key.\(command.name))")
    }
  }

  private mutating func configuration() {
    page.heading(words[.configurationHeading])
    page.paragraph(words[.configurationHint])
    for setting in Setting.allCases {
      page.item("\(setting.rawValue) = \(setting.example)", words.explanation(of: setting))
    }
    page.item("key.undo = u Ctrl-U", words.explanationOfKeys)
  }

  private mutating func surroundings() {
    page.heading(words[.filesHeading])
    page.item("data/*/municipality.json", words[.dataFiles])
    page.item("~/.config/namndkoll/config", words[.configurationFile])
    page.item("~/.local/state/namndkoll", words[.stateFiles])
    page.heading(words[.environmentHeading])
    for name in ManualPhrase.variables { page.item(name, words[.variable(name)]) }
    page.heading(words[.statusHeading])
    for status in 0...2 { page.item(String(status), words[.status(status)]) }
  }
}

extension String {
  /// What empty lines divide.
  fileprivate var parts: [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { $0.joined(separator: "\n") }
  }
}
