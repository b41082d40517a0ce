import ArgumentParser
import Governance
import Reporting
import Wording

/// Writes data for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write data for other programs.",
    discussion: """
      All of them write tab-separated rows under a line of headings, in the order of the data. Numbers \
      are plain, with a decimal point; codes are those of the data files; in texts, tabs and new lines \
      are spaces. Several things in one field have a semicolon between them. The status is 2 on bad \
      use or broken data; faults are then named on standard error and the rest is written nevertheless.
      """,
    subcommands: [
      ExportCells.self, ExportIndicators.self, ExportAssignments.self, ExportRisks.self,
      ExportControls.self,
    ]
  )

  func run() throws {
    throw ValidationError("Say what to export: cells, indicators, assignments, risks or controls.")
  }
}

/// What all exports take.
struct ExportOptions: ParsableArguments {
  @OptionGroup var common: Common

  @Option(help: "Only one municipality, by its id.")
  var municipality: String?

  /// Writes what a table of all owners holds.
  func write(_ table: (Workspace, [Owner], Words) -> ReportTable) throws {
    let words = common.words
    let data = try ReadData(common.path, municipality: municipality, words)
    let owners = data.workspace.municipalities.flatMap { data.workspace.owners(of: $0) }
    try Output.write(table(data.workspace, owners, words).tidyText(), words)
    try data.complain(words)
  }

  /// Writes all of a register.
  func write(_ register: TidyRegister) throws {
    try write { workspace, owners, _ in workspace.tidyTable(register, of: owners) }
  }
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
      approximate number and an interval count as numbers. verdict is exact, rounding or mismatch, \
      and says whether the printed figure follows from the printed figures it is made of; it is \
      empty where the cell shows another figure by now, entered or recomputed.
      """
  )

  @OptionGroup var options: ExportOptions

  func run() throws {
    try options.write { workspace, owners, words in
      ReportTable(cells: owners.flatMap { workspace.cellRows(of: $0) }, words)
    }
  }
}

/// Writes every value of every indicator as a row.
struct ExportIndicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Write every value of every indicator as a tab-separated row.",
    discussion: """
      One row an indicator, year and series. The columns: municipality, committee, indicator, \
      indicator_id, goals (the ids of those it serves), unit, label (what the document calls the \
      unit), direction (higher, lower or closest is better), series, year, state, value, source.

      series is target, outcome, women, men, comparison:ID or trend. state is number, preliminary, \
      approximate, interval (45..50), missing (a dash was printed), blank or lost. A trend has no \
      state; its value is rising, falling or steady.
      """
  )

  @OptionGroup var options: ExportOptions

  func run() throws { try options.write(.indicators) }
}

/// Writes every follow-up of every assignment as a row.
struct ExportAssignments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assignments",
    abstract: "Write every assignment and follow-up as a tab-separated row.",
    discussion: """
      One row an assignment and follow-up; one with an empty period where there was none. All kinds \
      are written: \(AssignmentKind.allCases.map(\.rawValue).joined(separator: ", ")).

      The columns: municipality, committee, kind, id, title, description, plan, points (how many), \
      point_texts, issuer, proposer, recipient, report_back, origin, carried_from, amends, concerns, \
      decision_body, decision_date, decision_paragraph, decision_number, start, due (a code such as \
      by 2024-Q2), last_date (the last day that follows from due), valid_from, valid_to, \
      effect_state, effect, effect_unit, period, status (the code given at that follow-up; empty \
      where none was), comment, by, on, closing_body, closing_date, closing_paragraph, \
      closing_number, source, follow_up_source.
      """
  )

  @OptionGroup var options: ExportOptions

  func run() throws { try options.write(.assignments) }
}

/// Writes every rating of every risk as a row.
struct ExportRisks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risks",
    abstract: "Write every risk and year as a tab-separated row.",
    discussion: """
      One row a risk and year; one with an empty year where the risk was never rated. The columns: \
      municipality, committee, id, title, description, year, likelihood, materiality (steps of the \
      municipality's scales, from 1), value (their product), printed (the value that the document \
      printed), treatments (accept, mitigate, control), treatment, in_plan (whether the year's \
      internal control plan holds it), carried_from, source.
      """
  )

  @OptionGroup var options: ExportOptions

  func run() throws { try options.write(.risks) }
}

/// Writes every report of every control as a row.
struct ExportControls: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controls",
    abstract: "Write every control and period as a tab-separated row.",
    discussion: """
      One row a control and period; one with an empty period where nothing is reported. The columns: \
      municipality, committee, id, year (of the plan), title, risk_id, risk (as the plan words it), \
      inferred (whether it is our inference that the two are the same risk), printed_risk_value, \
      description (what is controlled), method, responsible, period, result, text (what was found), \
      action, source, result_source.

      result is \(ControlResult.allCases.map(\.rawValue).joined(separator: ", ")); lost is what the \
      document says but the text extracted from it does not, which is not the same as notAssessed.
      """
  )

  @OptionGroup var options: ExportOptions

  func run() throws { try options.write(.controls) }
}
