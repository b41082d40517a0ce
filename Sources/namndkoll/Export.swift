import ArgumentParser
import Governance
import Reporting
import Wording

/// Writes data for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write data for other programs.",
    subcommands: [ExportCells.self]
  )
}

/// Writes every cell of every table as a row.
struct ExportCells: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cells",
    abstract: "Write every stored or computed cell of every table as a tab-separated row.",
    discussion: """
      Numbers are plain, with a decimal point and the printed decimals. value is what the screen \
      shows and printed what the document printed; computed stands where a formula has a result, \
      rounded to the printed decimals. state is number, preliminary, missing, blank or lost; an \
      approximate number and an interval count as numbers. verdict is exact, rounding or mismatch.
      """
  )

  @OptionGroup var common: Common

  @Option(help: "Only one municipality, by its id.")
  var municipality: String?

  func run() throws {
    let words = common.words
    let data = try ReadData(common.path, municipality: municipality, words)
    let cells = data.workspace.municipalities.flatMap { data.workspace.owners(of: $0) }
      .flatMap { data.workspace.cellRows(of: $0) }
    try Output.write(ReportTable(cells: cells, words).tidyText(), words)
    try data.complain(words)
  }
}
