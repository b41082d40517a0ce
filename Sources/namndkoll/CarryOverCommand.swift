import ArgumentParser
import Governance
import Wording

/// Carries registers over to a new year.
struct CarryOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry-over",
    abstract: "Carry unfinished assignments, goals, indicators and risks over to the next year.",
    usage:
      "namndkoll carry-over <address> --from <year> [--to <year or body>] [--also-ending] [<data>]",
    discussion: """
      What has no last year goes on by itself and is only counted; what ends with the year and is not \
      finished becomes valid through the next. What is said for those years only, such as directions for a \
      term of office, ends with them and is named; --also-ending carries it over too. Nothing is closed \
      and no history is lost. To another body copies are made, which begin without a history and say \
      where they come from. The change is logged and can be undone on the screen.
      """
  )

  @Argument(help: "Whose: alingsas/kommunstyrelsen, or alingsas for all of its bodies.")
  var address: String

  @Option(help: "The year that ends.")
  var from: Int

  @Option(help: "The year to carry over to, otherwise the next; or another body, by its id.")
  var to: String?

  @Flag(help: "Carry over what would end unfinished, too.")
  var alsoEnding = false

  @OptionGroup var common: Common

  func run() throws {
    let words = common.words
    guard let address = Address(address), address.path.isEmpty, address.field.isEmpty else {
      throw Outcome(sentence: words[.notAnAddress(self.address)])
    }
    for year in [from, to.flatMap { Int($0) }].compactMap(\.self) { try requireYear(year, words) }
    let body = to.flatMap { Int($0) == nil ? $0 : nil }
    let (first, last) = (Year(from), Year(to.flatMap { Int($0) } ?? from + 1))
    guard first < last else { throw Outcome(sentence: words[.yearsBackwards(first, last)]) }
    let data = try ReadData(
      common.path,
      municipality: address.owner.municipality.text,
      words
    )
    try requireBody(address.owner, data.workspace, words)
    if let body { return try carry(address.owner, to: body, data, words) }
    let carried = try carried(address.owner, first, last, data.workspace, words)
    try data.save(carried.operations, in: common.path, words)
    let counts = carried.counts
    var sentence =
      carried.operations.isEmpty
      ? words[.nothingToCarry(first, to: last, counts)]
      : words[.carriedOver(first, to: last, counts, changed: carried.changed)]
    if !carried.ending.isEmpty {
      sentence += "\n\(words[.ending(carried.ending, first)]) \(words[.endingOption(last)])"
    }
    let lines = [sentence] + carried.operations.map { words.change([$0], in: data.workspace) }
    try Output.write(lines.joined(separator: "\n") + "\n", words)
    try data.complain(words)
  }

  /// Carries over to another body, as copies there.
  private func carry(
    _ owner: Owner,
    to name: String,
    _ data: ReadData,
    _ words: Words
  ) throws {
    let known = data.workspace.municipality(owner.municipality)?.bodies ?? []
    guard owner.body != nil else {
      throw Outcome(sentence: words[.bodyFirst(owner.municipality, known: known.map(\.id.text))])
    }
    guard let body = known.first(where: { $0.id.text == name && $0.id != owner.body }) else {
      let others = known.map(\.id).filter { $0 != owner.body }.map(\.text)
      throw Outcome(sentence: words[.unknownBody(name, known: others)])
    }
    let target = Owner(owner.municipality, body.id)
    let carried = data.workspace.carryOver(of: owner, from: Year(from), to: target)
    try data.save(carried.operations, in: common.path, words)
    let sentence =
      carried.operations.isEmpty
      ? words[.nothingToBody(Year(from), body: body.name)]
      : words[.carriedToBody(Year(from), to: Year(from + 1), carried.copied, body: body.name)]
    let lines = [sentence] + carried.operations.map { words.change([$0], in: data.workspace) }
    try Output.write(lines.joined(separator: "\n") + "\n", words)
    try data.complain(words)
  }

  private func requireBody(
    _ owner: Owner,
    _ workspace: Workspace,
    _ words: Words
  ) throws(Outcome) {
    guard let body = owner.body, workspace.body(owner) == nil else { return }
    let known = workspace.municipality(owner.municipality)?.bodies.map(\.id.text) ?? []
    throw Outcome(sentence: words[.unknownBody(body.text, known: known)])
  }

  private func carried(
    _ owner: Owner,
    _ from: Year,
    _ to: Year,
    _ workspace: Workspace,
    _ words: Words
  ) throws(Outcome) -> CarryOver {
    do throws(ChangeRefusal) {
      return try workspace.carryOver(
        of: owner,
        from: from,
        to: to,
        unfinished: alsoEnding ? .goesOn : .ends
      )
    } catch {
      throw Outcome(sentence: words.refusal(error, in: workspace))
    }
  }
}
