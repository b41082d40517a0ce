internal import Governance
internal import Wording

extension Scene {
  /// The assignments, each with its latest follow-up.
  var assignments: Report {
    report(
      ReportTable(assignmentColumns + remarkColumns, rows: workspace.assignments(of: owner)),
      remark: timed
    )
  }

  /// Status, title and due date.
  var assignmentColumns: [ReportColumn<Assignment>] {
    [
      column(.status) { [words, period, settings] in
        let status = $0.status(at: period, settings: settings)
        return .text(words.status(status, of: $0.kind, in: settings))
      },
      column(.assignment) { .text($0.title) },
      column(.due) { [words] in ReportEntry($0.due.map { words.due($0) }) },
      column(.timeliness) { [words] in
        ReportEntry(words.timeliness(timeliness($0), length: .short))
      },
    ]
  }

  private var remarkColumns: [ReportColumn<Assignment>] {
    [
      column(.comment) { [period] in ReportEntry($0.followUp(at: period)?.1.comment) },
      column(.source, in: .data) { ReportEntry($0.source?.code) },
    ]
  }

  /// How an assignment stands to its due date.
  func timeliness(_ assignment: Assignment) -> Timeliness {
    assignment.timeliness(at: period, on: day, settings: settings)
  }
}
