import Governance
import Interface
import Screen
import Session
import Store
import Terminal
import Wording

extension ScreenLoop {
  /// Opens a text in the user's editor and brings back what it saved, however it ended.
  func openEditor(_ text: String) -> Event {
    let path: String
    do throws(FileFault) {
      path = try session.beginEditing(text)
    } catch {
      return .edited(.notKept(error))
    }
    // The setting is a command with its options, as the shell reads it; the path is no part of it.
    let end = terminal.run(["/bin/sh", "-c", "\(settled.editor) \"$@\"", settled.editor, path])
    switch session.endEditing(path, most: TextArea.capacity) {
    case .text(let edited): return .edited(outcome(edited, end))
    case .removed: return .edited(outcome(text, end))
    case .unusable(let path): return .edited(.unusable(path: path))
    }
  }

  /// What the shell says where it finds no such program, or none that it may run.
  private static let shellStatuses: Set<Int32> = [126, 127]

  private func outcome(_ text: String, _ end: ProgramEnd) -> EditorOutcome {
    switch end {
    case .exited(0): .text(text, .well)
    case .exited(let status) where Self.shellStatuses.contains(status): .notStarted(settled.editor)
    // A shell tells so of a program that a signal has ended.
    case .exited(let status) where status > 128: .text(text, .killed(status - 128))
    case .exited(let status): .text(text, .failed(status))
    case .killed(let signal): .text(text, .killed(signal))
    case .notStarted: .notStarted(settled.editor)
    }
  }
}

extension Settled {
  /// Writes an appearance into the configuration file.
  func keep(_ appearance: Appearance) -> Event {
    do throws(FileFault) {
      return .appearanceKept(
        path: try keep([
          (.theme, appearance.theme.rawValue), (.background, appearance.background.rawValue),
        ])
      )
    } catch {
      return .appearanceNotKept(error)
    }
  }

  /// Writes a language into the configuration file.
  func keep(_ language: Language) -> Event {
    do throws(FileFault) {
      return .languageKept(path: try keep([(.language, language.rawValue)]))
    } catch {
      return .languageNotKept(error)
    }
  }

  /// Writes settings into the configuration file, whose path it returns; every other line of it stays as
  /// it is.
  private func keep(_ values: [(setting: Setting, value: String)]) throws(FileFault) -> String {
    guard let file else { throw .missing }
    guard var text = String(validating: try file.read() ?? [], as: UTF8.self) else {
      throw .notAFile
    }
    for (setting, value) in values {
      text = Configuration.setting(setting, to: value, in: text)
    }
    try file.write(Array(text.utf8), to: .change)
    return file.path
  }
}
