import ArgumentParser
import Glibc
import Governance
import Store
import Wording

/// What joins the data folder with git.
struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: "Share the data folder by git.",
    subcommands: [GitSetup.self]
  )

  func run() throws {
    throw ValidationError("Say what to do: setup.")
  }
}

/// Makes git merge data files by value.
struct GitSetup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Let git merge data files by value, and logs without conflicts.",
    discussion: """
      Writes .gitattributes in the data folder, to be committed for everybody, and the merge driver into \
      this clone's configuration, which git shares with nobody: each clone runs this once. Done again it \
      changes nothing.
      """
  )

  @OptionGroup var common: Common

  func run() throws {
    let words = common.words
    let folder: DataFolder
    do throws(FileFault) {
      folder = try DataFolder(opening: common.path)
    } catch {
      throw Outcome(sentence: words.refusal(folder: common.path, error))
    }
    let git = Git(folder: folder.path)
    guard try ask(git, ["rev-parse", "--is-inside-work-tree"], words).text == "true" else {
      throw Outcome(sentence: words[.noRepository(common.path)])
    }
    var lines = try attributes(folder, words)
    for (key, value) in settings {
      let isThere = try ask(git, ["config", "--local", "--get", key], words).text == value
      if !isThere {
        let answer = try ask(git, ["config", "--local", key, value], words)
        guard answer.status == 0 else { throw Outcome(sentence: words[.gitRefused(answer.text)]) }
      }
      let what = "git config \(key) = \(value)"
      lines.append(words[isThere ? .wasThere(what) : .wrote(what)])
    }
    try Output.write(lines.joined(separator: "\n") + "\n", words)
  }

  /// Where histories cross, git merges their ancestors too: there a conflict would be nobody's.
  private var settings: [(String, String)] {
    [
      ("merge.namndkoll.name", "Nämndkoll, by value"),
      ("merge.namndkoll.driver", "\(Program.nameForShell) merge %O %A %B %P"),
      ("merge.namndkoll.recursive", "binary"),
    ]
  }

  private static let attributeLines = [
    "*.json merge=namndkoll", "*.jsonl merge=namndkoll", "/schema/*.json !merge",
  ]

  private func attributes(_ folder: DataFolder, _ words: Words) throws(Outcome) -> [String] {
    let path = "\(folder.path)/.gitattributes"
    do throws(FileFault) {
      let before: [UInt8]
      do throws(FileFault) {
        before = try PlainFile.read(path)
      } catch .missing {
        before = []
      } catch {
        throw error
      }
      let there = String(decoding: before, as: UTF8.self).split(separator: "\n").map(String.init)
      let missing = Self.attributeLines.filter { !there.contains($0) }
      let what = "\(common.path)/.gitattributes"
      guard !missing.isEmpty else { return [words[.wasThere(what)]] }
      let gap = before.isEmpty || before.last == UInt8(ascii: "\n") ? "" : "\n"
      let text = gap + missing.map { "\($0)\n" }.joined()
      try PlainFile.write(path, before + Array(text.utf8))
      return [words[.wrote(what)]]
    } catch {
      throw Outcome(sentence: words.refusal(folder: path, error))
    }
  }

  private func ask(_ git: Git, _ arguments: [String], _ words: Words) throws(Outcome) -> Git.Answer
  {
    guard let answer = git.ask(arguments) else { throw Outcome(sentence: words[.noGit]) }
    return answer
  }
}

/// How this program is called by others.
private enum Program {
  /// Its name where the shell finds this very program by it, else its whole path, quoted.
  static var nameForShell: String {
    guard let own = realpath("/proc/self/exe", nil) else { return "namndkoll" }
    defer { free(own) }
    let path = String(cString: own)
    let folders = getenv("PATH").map { String(cString: $0).split(separator: ":") } ?? []
    let places: [String] = folders.map { "\($0)/namndkoll" }
    let first = places.first { place in access(place, X_OK) == 0 }
    if let first, let found = realpath(first, nil) {
      defer { free(found) }
      if String(cString: found) == path { return "namndkoll" }
    }
    return "'\(path.replacing("'", with: "'\\''"))'"
  }
}
