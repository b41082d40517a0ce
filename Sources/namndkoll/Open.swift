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

  @OptionGroup var look: LookOptions

  init() {}

  /// What the usual call gives.
  init(path: String?) {
    common = Common(path: path)
    look = LookOptions.none
  }

  func run() throws {
    let settled = common.settled(look.settings)
    let words = settled.words
    let folder = try openFolder(settled.dataFolder, words)
    // Where there is no screen, nothing is written either.
    try asking(words) { () throws(TerminalRefusal) in try TerminalScreen.check() }
    let session = try openSession(folder, words)
    let terminal = try asking(words) { () throws(TerminalRefusal) in
      try TerminalScreen(settled.terminalOptions)
    }
    let status = try ScreenLoop(terminal: terminal, session: session, settled: settled).run()
    Glibc.exit(status)
  }

  private func openFolder(_ path: String, _ words: Words) throws(Outcome) -> DataFolder {
    do throws(FileFault) {
      return try DataFolder(opening: path)
    } catch {
      let isWord = error == .missing && common.data.map { !$0.contains("/") } ?? false
      let sentence = words.refusal(folder: path, error)
      throw Outcome(sentence: isWord ? "\(sentence) \(words[.unknownCommand])" : sentence)
    }
  }

  private func openSession(_ folder: DataFolder, _ words: Words) throws(Outcome) -> FolderSession {
    do throws(FileFault) {
      return try FolderSession(folder)
    } catch {
      let path = Surroundings.current.stateFolder
      throw Outcome(sentence: words.refusal(localFolder: error, at: path))
    }
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
