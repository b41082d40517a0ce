import ArgumentParser
import Governance
import Interface
import Screen
import Store
import Wording

/// Shows and begins the configuration file.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the settings that hold and where they come from, or begin the file.",
    discussion: """
      The file is $XDG_CONFIG_HOME/namndkoll/config, else ~/.config/namndkoll/config: one NAME = VALUE a \
      line, where # begins a remark. Options go before it. What is printed is itself such a file. A line \
      that is wrong is named on standard error, and the status is then 2; all other lines hold.
      """
  )

  @OptionGroup var common: Common
  @OptionGroup var look: LookOptions

  @Flag(name: .customLong("init"), help: "Write an example with every setting explained.")
  var begins = false

  func run() throws {
    let settled = common.settled(look.settings)
    let words = settled.words
    guard let file = settled.file else { throw Outcome(sentence: words[.noHome]) }
    if begins { return try begin(file, words) }
    try Output.write(ConfigurationExample(words).effective(settled, in: file), words)
    let faults = settled.configuration.faults.map { words.fault($0, in: file.path) }
    guard faults.isEmpty else { throw Outcome(sentence: faults.joined(separator: "\n")) }
  }

  private func begin(_ file: ConfigurationFile, _ words: Words) throws {
    guard !file.isThere else {
      throw Outcome(sentence: words[ConfigurationPhrase.fileExists(file.path)])
    }
    do throws(FileFault) {
      try file.write(Array(ConfigurationExample(words).text.utf8), to: .makeNew)
    } catch {
      throw Outcome(sentence: words[.notWrittenTo(file.path)] + words.fault(error))
    }
    try Output.write(words[ConfigurationPhrase.written(file.path)] + "\n", words)
  }
}

/// A configuration file as text, from the lists of settings and commands.
struct ConfigurationExample {
  private let words: Words

  init(_ words: Words) {
    self.words = words
  }

  /// Every setting with its explanation, all of it remarks.
  var text: String {
    let settings = Setting.allCases.map { setting in
      remark(words.explanation(of: setting)) + "#\(setting.rawValue) = \(setting.example)\n"
    }
    let keys = Command.allCases.map { command in
      "#key.\(command.name) = \(keyNames(Keymap.standard.keys(of: command)))\n"
    }
    return remark(words[.exampleTitle]) + remark(words[.exampleHint]) + "\n"
      + settings.joined(separator: "\n") + "\n" + remark(words.explanationOfKeys) + keys.joined()
  }

  /// What holds, each with a remark that says where it comes from.
  func effective(_ settled: Settled, in file: ConfigurationFile) -> String {
    let head =
      [words[.effectiveTitle(file.path)]] + (file.isThere ? [] : [words[.noFile(file.path)]])
    let settings = Setting.allCases.map { setting in
      let value = settled[setting]
      let text = setting == .data ? settled.wholeDataFolder : value.text
      return remark(words[value.source]) + "\(setting.rawValue) = \(text)\n"
    }
    return head.map(remark).joined() + "\n" + settings.joined() + "\n"
      + remark(words[.usualKeys]) + keys(settled)
  }

  private func keys(_ settled: Settled) -> String {
    let (keymap, bindings) = (settled.configuration.keymap, settled.configuration.bindings)
    return Command.allCases
      .map { command in
        let source = bindings[command].map { remark(words[.fromLine($0.line)]) } ?? ""
        return "\(source)key.\(command.name) = \(keyNames(keymap.keys(of: command)))\n"
      }
      .joined()
  }

  private func keyNames(_ keys: [Key]) -> String {
    keys.isEmpty ? "none" : keys.map(\.name).joined(separator: " ")
  }

  private func remark(_ text: String) -> String { "# \(text)\n" }
}
