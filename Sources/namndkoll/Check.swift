import ArgumentParser
import Governance
import Reporting
import Wording

/// Checks every printed sum and says what does not add up.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every printed sum, difference and percentage, and what texts say of them.",
    discussion: """
      Text names what does not add up and counts the rest; json has one finding a line, and csv is \
      for Swedish Excel.

      The status is 0 when everything that does not add up or cannot be checked is explained, 1 when \
      something is not, and 2 on bad use or broken data, such as a reference that leads nowhere; faults are then \
      named on standard error and the rest is checked nevertheless.
      """
  )

  @OptionGroup var common: Common

  @Option(help: "Only one municipality, by its id.")
  var municipality: String?

  @Option(help: "The format: text, json, csv or markdown.")
  var format: FormatOption = .text

  func run() throws {
    let words = common.words
    let data = try ReadData(common.path, municipality: municipality, words)
    let rows = data.workspace.municipalities
      .flatMap { data.workspace.findingRows(of: $0, words) }
    let report = CheckReport(rows)
    try Output.write(report.write(format.format, words), words)
    try data.complain(words, with: data.strays)
    if report.isUnexplained { throw Outcome(sentence: "", status: Outcome.unexplained) }
  }
}

/// A format as an option's value.
enum FormatOption: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, markdown

  var format: ReportFormat {
    switch self {
    case .text: .text
    case .json: .json
    case .csv: .csv
    case .markdown: .markdown
    }
  }
}
