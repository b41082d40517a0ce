import ArgumentParser
import Governance
import Reporting
import Store
import Wording

/// Writes the log of changes, or verifies that it is as it was written.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Write who changed what, when and why, latest first; or verify the log.",
    discussion: """
      json has one change of a value a line, and csv is for Swedish Excel. An object is an address, \
      such as alingsas/kommunstyrelsen/goals/1.

      With --verify every log is gone through line by line: each holds the digest of the line before. \
      The status is 0 when all are as they were written, 1 when one is not, and 2 on bad use or when \
      one cannot be read. A line that a crash tore is told, and is no fault.
      """
  )

  @OptionGroup var common: Common

  @Option(help: "Only one municipality, by its id.")
  var municipality: String?

  @Option(help: "Only what changed this object, by its address.")
  var object: String?

  @Option(help: "Only one person's changes, by the name in the log.")
  var who: String?

  @Option(help: "Only changes from this day on, such as 2023-10-01.")
  var since: String?

  @Option(help: "The format: text, json or csv.")
  var format: FormatOption = .text

  @Flag(help: "Verify the logs instead of writing them.")
  var verify = false

  func run() throws {
    let words = common.words
    if verify { return try runVerification(words) }
    let object = try chosenObject(words)
    let since = try chosenDay(words)
    let data = try ReadData(common.path, municipality: municipality, words)
    let folder = try openFolder(words)
    var problems: [DataProblem] = []
    var changes: [ChangeSet] = []
    for id in data.workspace.municipalities
    where object.map({ $0.owner.municipality == id }) ?? true {
      let query = LogQuery(object?.owner ?? Owner(id), object: object, who: who, since: since)
      var walk = LogWalk(LogReader(of: folder), of: id)
      let stretch = walk.stretch(query, most: .max, seeing: .max)
      changes += stretch.changes
      problems += stretch.problems
    }
    if changes.isEmpty, format == .text {
      try Output.write(words[.noEntries] + "\n", words)
    } else {
      try write(changes, data.workspace, words)
    }
    guard problems.isEmpty else {
      throw Outcome(sentence: problems.map { words.problem($0) }.joined(separator: "\n"))
    }
    try data.complain(words)
  }

  private func write(_ changes: [ChangeSet], _ workspace: Workspace, _ words: Words) throws(Outcome)
  {
    let report = workspace.logReport(changes, for: format.format, words)
    try Output.write(format.format.write([report], words), words)
  }

  private func openFolder(_ words: Words) throws(Outcome) -> DataFolder {
    do throws(FileFault) {
      return try DataFolder(opening: common.path)
    } catch {
      throw Outcome(sentence: words.refusal(folder: common.path, error))
    }
  }

  private func chosenObject(_ words: Words) throws(Outcome) -> Address? {
    guard let object else { return nil }
    guard let address = Address(object) else {
      throw Outcome(sentence: words[YearTurnPhrase.notAnAddress(object)])
    }
    return address
  }

  private func chosenDay(_ words: Words) throws(Outcome) -> CalendarDate? {
    guard let since else { return nil }
    guard case .day(let day)? = PartialDate(since) else {
      throw Outcome(sentence: words.notADay(since))
    }
    return day
  }
}

extension Log {
  private func runVerification(_ words: Words) throws(Outcome) {
    let folder = try openFolder(words)
    let local = try? LocalState(for: folder, in: .current)
    let reader = LogReader(of: folder)
    var chosen = reader.municipalities(witnessedBy: local)
    if let municipality {
      let known = chosen.map(\.text)
      chosen = chosen.filter { $0.text == municipality }
      guard !chosen.isEmpty else {
        throw Outcome(sentence: words[.unknownMunicipality(municipality, known: known)])
      }
    }
    let results = reader.verify(chosen, witnessedBy: local)
    var lines: [String] = []
    for result in results {
      if result.faults.isEmpty {
        lines.append(words.soundLog(result.path, lines: result.lineCount))
      }
      lines += result.torn.map { words.tornLine($0, of: result.path) }
    }
    lines.append(words.logLimits)
    try Output.write(lines.joined(separator: "\n") + "\n", words)
    let faults = results.flatMap { result in
      result.faults.map { words.fault($0, in: result.path) }
    }
    guard !faults.isEmpty else { return }
    let isUnreadable = results.contains { result in
      result.faults.contains { if case .unreadable = $0 { true } else { false } }
    }
    throw Outcome(
      sentence: faults.joined(separator: "\n"),
      status: isUnreadable ? Outcome.badUse : Outcome.unexplained
    )
  }
}
