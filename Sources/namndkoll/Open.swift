import ArgumentParser
import Glibc
import Governance
import Interface
import Screen
import Session
import Store
import Terminal
import Wording

/// Opens the screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the screen (what happens without a command)."
  )

  @OptionGroup var common: Common

  @Flag(help: "Use ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(help: "Background of the terminal: dark or light.")
  var background: BackgroundOption = .unknown

  init() {}

  /// What the usual call gives.
  init(path: String?) {
    common = Common(path: path)
    ascii = false
    noMouse = false
    background = .unknown
  }

  func run() throws {
    let words = common.words
    let folder = try openFolder(words)
    // Where there is no screen, nothing is written either.
    try asking(words) { () throws(TerminalRefusal) in try TerminalScreen.check() }
    let session = try openSession(folder, words)
    let terminal = try openTerminal(words)
    let status = try ScreenLoop(terminal: terminal, session: session, words: words).run()
    Glibc.exit(status)
  }

  private func openFolder(_ words: Words) throws(Outcome) -> DataFolder {
    do throws(FileFault) {
      return try DataFolder(opening: common.path)
    } catch {
      let isWord = error == .missing && common.data.map { !$0.contains("/") } ?? false
      let sentence = words.refusal(folder: common.path, error)
      throw Outcome(sentence: isWord ? "\(sentence) \(words[.unknownCommand])" : sentence)
    }
  }

  private func openSession(_ folder: DataFolder, _ words: Words) throws(Outcome) -> FolderSession {
    do throws(FileFault) {
      return try FolderSession(folder)
    } catch {
      throw Outcome(sentence: words.refusal(localFolder: error))
    }
  }

  private func openTerminal(_ words: Words) throws(Outcome) -> TerminalScreen {
    let options = TerminalOptions(
      mouse: noMouse ? .off : .on,
      glyphs: ascii ? .ascii : .automatic,
      background: background.background
    )
    return try asking(words) { () throws(TerminalRefusal) in try TerminalScreen(options) }
  }

  /// Asks the terminal for something, and says in words why it refuses.
  private func asking<Answer>(
    _ words: Words,
    _ question: () throws(TerminalRefusal) -> Answer
  ) throws(Outcome) -> Answer {
    do throws(TerminalRefusal) {
      return try question()
    } catch {
      throw Outcome(sentence: words[error.notice])
    }
  }
}

/// What the terminal's background is said to be.
enum BackgroundOption: String, ExpressibleByArgument {
  case dark, light, unknown

  var background: Background {
    switch self {
    case .dark: .dark
    case .light: .light
    case .unknown: .unknown
    }
  }
}

extension TerminalRefusal {
  /// What is said of it.
  fileprivate var notice: StartNotice {
    switch self {
    case .notATerminal: .notATerminal
    case .dumb(let term): .dumbTerminal(term)
    case .unknownTerm(let term): .unknownTerminal(term)
    case .noSignals: .noSignals
    }
  }
}
