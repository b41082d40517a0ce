import ArgumentParser
import Glibc
import Governance
import Store
import Wording

/// Git's merge driver.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Merge two versions of a data file, as git's merge driver (see: namndkoll git setup).",
    discussion: """
      Writes the result to OURS. Values that only one side has changed come from that side. What both \
      have changed stays as OURS has it and is put into the municipality's conflicts/, to be decided on \
      the screen. Ends with 0 when all is merged, with 1 when something is to be decided, with 2 when \
      a file cannot be read: then OURS is as it was.
      """
  )

  @Option(help: "Language: sv or en. Otherwise the locale decides.")
  var language: LanguageOption?

  @Argument(help: "The common ancestor (%O).", completion: .file())
  var base: String

  @Argument(help: "Our version, which becomes the result (%A).", completion: .file())
  var ours: String

  @Argument(help: "Their version (%B).", completion: .file())
  var theirs: String

  @Argument(help: "Where the file lies in the working tree (%P).", completion: .file())
  var path: String

  func run() throws {
    let words = Common.words(language)
    let place = MergedPlace(path)
    let old = try read(base, words)
    let (mine, other) = (try read(ours, words), try read(theirs, words))
    switch place.kind {
    case .log: try write(LogMerge.merged(mine, other), words)
    case .conflicts:
      guard let merged = ConflictFile.merged(mine, other) else {
        throw Outcome(sentence: words[.notMerged(file: path, "")])
      }
      try write(merged.bytes, words)
      guard merged.reopened == 0 else {
        let sentence = words[.decidedApart(merged.reopened, file: path)]
        throw Outcome(sentence: sentence, status: Outcome.undecided)
      }
    case .data(let file): try merge(file, in: place.folder, old, mine, other, words)
    case .other: throw Outcome(sentence: words[.notOurFile(path)])
    }
  }

  private func merge(
    _ file: DataFile,
    in folder: String,
    _ old: [UInt8],
    _ mine: [UInt8],
    _ other: [UInt8],
    _ words: Words
  ) throws(Outcome) {
    let merge: FileMerge
    do throws(DataProblem) {
      merge = try FileMerge(base: old, ours: mine, theirs: other, of: file)
    } catch {
      throw Outcome(sentence: words[.notMerged(file: path, words.problem(error))])
    }
    do throws(FileFault) {
      // What is to be decided is kept first: it must not be lost.
      try DataFolder(opening: folder).keep(merge.conflicts, of: file)
    } catch {
      throw Outcome(sentence: words[.notMerged(file: path, words.refusal(folder: folder, error))])
    }
    try write(merge.bytes, words)
    guard merge.conflicts.isEmpty else {
      let sentence = words[.mergeConflicts(merge.conflicts.count, file: path)]
      throw Outcome(sentence: sentence, status: Outcome.undecided)
    }
  }

  private func read(_ path: String, _ words: Words) throws(Outcome) -> [UInt8] {
    do throws(FileFault) {
      return try PlainFile.read(path)
    } catch {
      throw Outcome(
        sentence: words[.notMerged(file: self.path, words.refusal(folder: path, error))]
      )
    }
  }

  private func write(_ bytes: [UInt8], _ words: Words) throws(Outcome) {
    do throws(FileFault) {
      try PlainFile.write(ours, bytes)
    } catch {
      throw Outcome(sentence: words[.notMerged(file: path, words.refusal(folder: ours, error))])
    }
  }
}

extension Outcome {
  /// The status for a merge that leaves something to be decided.
  static let undecided: Int32 = 1
}

/// What git merges: which of our files, in which data folder.
private struct MergedPlace {
  enum Kind {
    case data(DataFile)
    case log
    case conflicts
    case other
  }

  let kind: Kind
  /// The data folder, from where git works.
  let folder: String

  /// Finds the municipality's folder on the way to the file by the `municipality.json` in it; where the
  /// working tree has none, by the form of the path.
  init(_ path: String) {
    let start = path.hasPrefix("/") ? "/" : ""
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1 else {
      (kind, folder) = (.other, ".")
      return
    }
    let depths = (1..<max(2, parts.count)).reversed()
    let found = depths.first { depth in
      access(start + parts[..<depth].joined(separator: "/") + "/municipality.json", F_OK) == 0
    }
    let usual = parts.last == "municipality.json" ? parts.count - 1 : parts.count - 2
    let depth = found ?? max(1, parts.contains("documents") ? usual - 1 : usual)
    let inner = Array(parts.dropFirst(depth - 1))
    folder = depth > 1 ? start + parts[..<(depth - 1)].joined(separator: "/") : "."
    if inner.count == 3, inner[1] == "log", inner[2].hasSuffix(".jsonl") {
      kind = .log
    } else if inner.count == 3, inner[1] == "conflicts" {
      kind = .conflicts
    } else {
      kind = DataFile(path: inner.joined(separator: "/")).map { .data($0) } ?? .other
    }
  }
}
