import ArgumentParser
import Governance
import Reporting
import Store
import Wording

/// Writes what a view of the screen shows.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Write what a view of the screen shows, as tables.",
    usage: "namndkoll show [<data>] <view> [<options>]",
    discussion: """
      The views are \(ReportView.allCases.map(\.rawValue).joined(separator: ", ")). All \
      municipalities and bodies that have something to show are written, unless some are chosen. \
      json has one row a line, and csv is for Swedish Excel.
      """
  )

  @Option(help: "Language: sv or en. Otherwise the locale decides.")
  var language: LanguageOption?

  @Option(help: "Only one municipality, by its id.")
  var municipality: String?

  @Option(help: "Only one body, by its id.")
  var committee: String?

  @Option(help: "The reporting period, such as 2023-08; otherwise that in which the screen opens.")
  var period: String?

  @Option(help: "The format: text, json, csv or markdown.")
  var format: FormatOption = .text

  @Argument(help: "The data folder (data, unless given), then the view.")
  var arguments: [String] = []

  func run() throws {
    let settled = settled()
    let words = settled.words
    let view = try chosenView(words)
    let period = try chosenPeriod(words)
    let path = settled.dataFolder
    let data = try ReadData(path, municipality: municipality, words)
    let today = SystemClock.now().date
    let perspectives = try owners(data.workspace, words)
      .map { owner in
        let usual = data.workspace.usualPeriod(near: owner, on: today) ?? today.period
        return ReportPerspective(owner, period ?? usual, on: today)
      }
    let reports =
      view == .sums
      ? data.workspace.reports(ofSums: perspectives, words)
      : perspectives.flatMap { data.workspace.reports(view, $0, words) }
    if reports.isEmpty, format == .text {
      try Output.write(view.nothing(words) + "\n", words)
    } else {
      try Output.write(format.format.write(reports, words), words)
    }
    try data.complain(words)
  }

  /// What holds with these options.
  private func settled() -> Settled {
    var options: [Setting: String] = [:]
    options[.language] = language?.rawValue
    options[.data] = arguments.count > 1 ? arguments[0] : nil
    return Settled(options)
  }

  private func chosenView(_ words: Words) throws(Outcome) -> ReportView {
    let known = ReportView.allCases.map(\.rawValue)
    guard let name = arguments.last else {
      throw Outcome(sentence: words[.viewMissing(known: known)])
    }
    guard let view = ReportView(rawValue: name), arguments.count <= 2 else {
      throw Outcome(sentence: words[.unknownView(name, known: known)])
    }
    return view
  }

  private func chosenPeriod(_ words: Words) throws(Outcome) -> ReportingPeriod? {
    guard let period else { return nil }
    guard let chosen = ReportingPeriod(period) else {
      throw Outcome(sentence: words[.unknownPeriod(period)])
    }
    return chosen
  }

  private func owners(_ workspace: Workspace, _ words: Words) throws(Outcome) -> [Owner] {
    let owners = workspace.municipalities.flatMap { workspace.owners(of: $0) }
    guard let committee else { return owners }
    let chosen = owners.filter { $0.body?.text == committee }
    guard !chosen.isEmpty else {
      let known = Set(owners.compactMap { $0.body?.text }).sorted()
      throw Outcome(sentence: words[.unknownBody(committee, known: known)])
    }
    return chosen
  }
}

extension CalendarDate {
  /// The month that the day is in.
  fileprivate var period: ReportingPeriod {
    ReportingPeriod(year: year, month: month) ?? "2000-01"
  }
}
