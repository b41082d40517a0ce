internal import Governance
internal import Wording

/// An assignment, or one of its points.
struct AssignmentLine {
  let assignment: Assignment
  /// The point; `nil` for the assignment as a whole.
  var point: AssignmentPoint?

  /// The assignment, where the line is of all of it.
  var whole: Assignment? { point == nil ? assignment : nil }
}

extension Scene {
  /// All that is followed up as assignments are and is listed at the period, kind by kind, each with its
  /// latest follow-up.
  var assignments: [Report] {
    let listed = workspace.assignments(of: owner, at: period)
    return AssignmentKind.allCases.map { kind in
      assignments(listed.filter { $0.kind == kind }, kind)
    }
  }

  private func assignments(_ assignments: [Assignment], _ kind: AssignmentKind) -> Report {
    let lines = assignments.flatMap { assignment in
      [AssignmentLine(assignment: assignment)]
        + assignment.points.map { AssignmentLine(assignment: assignment, point: $0) }
    }
    return report(
      ReportTable(lineColumns(of: lines), rows: lines) { [owner] line in
        Address(owner, [FieldName.assignments.key, line.assignment.id.text])
      },
      section: words.assignmentKinds(kind),
      remark: timed
    )
  }

  /// Text leaves out the columns in which no line says anything.
  private func lineColumns(of lines: [AssignmentLine]) -> [ReportColumn<AssignmentLine>] {
    let columns = titleColumns + givenColumns + [sourceColumn]
    return columns.compactMap { $0.said(by: lines) }
  }

  private var titleColumns: [ReportColumn<AssignmentLine>] {
    [
      column(.kind, in: .data) { [words] in
        .code($0.assignment.kind.rawValue, words: words.assignmentKind($0.assignment.kind))
      },
      column(.status) { $0.whole.map { status(of: $0) } ?? .nothing },
      column(.assignment, in: .text) { line in
        .text(line.point.map { "  \($0.text)" } ?? line.assignment.title)
      },
      column(.assignment, in: .data) { .text($0.assignment.title) },
      column(.point, in: .data) { ReportEntry($0.point?.text) },
    ]
  }

  private var sourceColumn: ReportColumn<AssignmentLine> {
    column(.source, in: .data) { ReportEntry(($0.point?.source ?? $0.assignment.source)?.code) }
  }

  private var givenColumns: [ReportColumn<AssignmentLine>] {
    let columns: [ReportColumn<Assignment>] = [
      field(.proposer) { ReportEntry($0.proposer) },
      field(.recipient) { ReportEntry($0.recipient) },
      field(.effect, .right) { .cell($0.effect) },
      field(.effectUnit, key: "effect_unit") { [words] assignment in
        assignment.effectUnit.map { .code($0.rawValue, words: words.unit($0)) } ?? .nothing
      },
      dueColumn, timelinessColumn,
      column(.comment) { [period] in ReportEntry($0.followUp(at: period)?.1.comment) },
      field(.plan, in: .data) { ReportEntry($0.plan) },
    ]
    return columns.map { $0.lifted(\.whole) }
  }

  /// Status, title and due date.
  var assignmentColumns: [ReportColumn<Assignment>] {
    [
      column(.status) { status(of: $0) },
      column(.assignment) { .text($0.title) },
      dueColumn, timelinessColumn,
    ]
  }

  private var dueColumn: ReportColumn<Assignment> {
    column(.due) { [words] in ReportEntry($0.due.map { words.due($0) }) }
  }

  private var timelinessColumn: ReportColumn<Assignment> {
    column(.timeliness) { [words] in
      ReportEntry(words.timeliness(timeliness($0), length: .short))
    }
  }

  /// The latest status given; nothing where nobody has given any.
  private func status(of assignment: Assignment) -> ReportEntry {
    let known = assignment.status(at: period)
    return ReportEntry(known.map { words.status($0, of: assignment.kind, in: settings) })
  }

  /// How an assignment stands to its due date.
  func timeliness(_ assignment: Assignment) -> Timeliness {
    assignment.timeliness(at: period, on: day, settings: settings)
  }
}
