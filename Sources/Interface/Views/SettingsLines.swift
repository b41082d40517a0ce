import Governance
import Screen
import Wording

extension State {
  /// The settings: where their file is, what is wrong in it, and of each what it decides and what holds.
  func settingsLines(width: Int) -> [[Span]] {
    let account = preferences.account
    return fileLines(account, width) + Setting.allCases.flatMap { lines(of: $0, account, width) }
      + [[]] + wrapped(words.explanationOfKeys, width)
      + reboundLines
  }

  /// Where the file is, whether it is there, and what is wrong in it.
  private func fileLines(_ account: SettingsAccount?, _ width: Int) -> [[Span]] {
    guard let account else { return wrapped(words[ConfigurationPhrase.noHome], width) }
    let missing = account.presence == .there ? nil : words[.noFile(account.path)]
    return wrapped(words[.effectiveTitle(account.path)], width)
      + (missing.map { wrapped($0, width) } ?? [])
      + wrapped(words[.fileHoldsLater], width)
      + account.faults.flatMap { fault in
        wrapped(words.fault(fault, in: account.path), width, Style(.failure))
      }
  }

  /// A setting as its line in the file, with where it comes from, and below it what it decides.
  private func lines(of setting: Setting, _ account: SettingsAccount?, _ width: Int) -> [[Span]] {
    let name = Span(setting.rawValue, .bold)
    let value = account?.values[setting]
    let held = value.map { value in
      [Span(" = \(words.harmless(value.text))"), Span("   \(words[value.source])", .quiet)]
    }
    return [[], [name] + (held ?? [])]
      + wrapped(words.explanation(of: setting), width - 2).map { [Span("  ")] + $0 }
  }

  /// The commands that have other keys than the usual ones, as their lines in the file.
  private var reboundLines: [[Span]] {
    Command.allCases.filter { keymap.keys(of: $0) != Keymap.standard.keys(of: $0) }
      .map { command in
        let keys = keymap.keys(of: command).map(\.name).joined(separator: " ")
        return [
          Span("key.\(command.name)", .bold), Span(" = \(keys.isEmpty ? "none" : keys)"),
          Span("   \(words.title(command))", .quiet),
        ]
      }
  }

  private func wrapped(_ text: String, _ width: Int, _ style: Style = .plain) -> [[Span]] {
    text.wrapped(to: max(1, width)).map { [Span($0, style)] }
  }
}
