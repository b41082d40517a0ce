import ArgumentParser
import Governance
import Wording

/// Makes something new in the data folder.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin something new.",
    subcommands: [NewBudget.self]
  )
}

/// Begins the next budget from the last.
struct NewBudget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget",
    abstract: "Begin the next budget from the last, as a draft.",
    discussion: """
      Columns move a year on: what was planned for the year becomes the proposal and the last budget \
      what it is compared with. Nothing is carried as printed. What is said last is whether the net is \
      just the frame. The change is logged and can be undone on the screen.
      """
  )

  @OptionGroup var common: Common

  @Option(help: "The document: alingsas/kommunstyrelsen/documents/budget-2025.")
  var from: String

  @Option(help: "The new budget's year; otherwise the next.")
  var year: Int?

  func run() throws {
    let words = common.words
    guard let address = Address(from) else { throw Outcome(sentence: words[.notAnAddress(from)]) }
    let data = try ReadData(
      common.path,
      municipality: address.owner.municipality.text,
      words
    )
    let next = try document(address, data, words)
    let old = Document.ID(address.path[1])
      .flatMap {
        data.workspace.document($0, of: address.owner)
      }
    try data.save([next.insertion(for: address.owner)], in: common.path, words)
    let frames = next.frameStandings(of: address.owner)
      .map { standing in
        "\(next.column(standing)): \(words[.frame(standing)])"
      }
    let lines =
      [
        words[.newBudget(next.title, from: old?.title ?? from)],
        DataFile.document(next.id, address.owner).path,
      ] + (frames.isEmpty ? [words[.noFrame]] : frames)
    try Output.write(lines.joined(separator: "\n") + "\n", words)
    try data.complain(words)
  }

  private func document(
    _ address: Address,
    _ data: ReadData,
    _ words: Words
  ) throws(Outcome) -> Document {
    if let year { try requireYear(year, words) }
    do throws(NextYearFault) {
      return try data.workspace.nextBudget(from: address, year: year)
    } catch {
      throw Outcome(sentence: words.fault(error))
    }
  }
}

extension Document {
  /// The line and the column of a frame, by their labels.
  fileprivate func column(_ standing: FrameStanding) -> String {
    let table = statements.first { $0.id.text == standing.line.path[3] }
    let line = table?.lines.first { $0.id.text == standing.line.path.last }?.label
    let column = table?.columns.first { $0.id == standing.column }?.label
    return [line, column].compactMap(\.self).joined(separator: " · ")
  }
}
