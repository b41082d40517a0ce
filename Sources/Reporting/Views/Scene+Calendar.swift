internal import Governance
internal import Wording

extension Scene {
  /// A municipality's reports of the year; of a body what is missing before it can report.
  var calendar: [Report] {
    let reports = owner.body == nil ? workspace.municipality(owner.municipality) : nil
    return [
      report(
        ReportTable(dueColumns, rows: reports?.reports(in: period.year) ?? []),
        section: words.fieldName(.calendar),
        remark: String(period.year)
      ),
      report(
        ReportTable(gapColumns, rows: owner.body == nil ? [] : gaps),
        section: words[.beforeReport],
        remark: timed
      ),
    ]
  }

  private var dueColumns: [ReportColumn<DueReport>] {
    [
      field(.asOf, key: "as_of") { [words] in date($0.asOf, words) },
      column(.report) { .text($0.report.name) },
      field(.contents) { [words] in
        .nonEmpty($0.report.contents.map { words.content($0) }.joined(separator: ", "))
      },
      field(.recipients) { .nonEmpty($0.report.recipients.joined(separator: ", ")) },
      field(.handIn, key: "hand_in") { [words] in $0.handIn.map { date($0, words) } ?? .nothing },
      field(.meeting) { [words] in $0.meeting.map { date($0, words) } ?? .nothing },
      column(.notDelivered) { .nonEmpty(late($0).joined(separator: ", ")) },
      column(.source, in: .data) { ReportEntry($0.report.source?.code) },
    ]
  }

  private func date(_ date: CalendarDate, _ words: Words) -> ReportEntry {
    .code(date.isoText, words: words.date(date))
  }

  /// The bodies that have not handed in a report; none where nobody has said that it is to be done.
  private func late(_ report: DueReport) -> [String] {
    guard report.handIn != nil || !report.delivered.isEmpty,
      let municipality = workspace.municipality(owner.municipality)
    else { return [] }
    return workspace.missingDeliveries(of: report, in: owner.municipality)
      .map { municipality.body($0)?.name ?? $0.text }
  }

  private var gaps: [ReportGap] { workspace.gaps(of: owner, at: period) }

  private var gapColumns: [ReportColumn<ReportGap>] {
    [
      column(.missing) { [words] in .code($0.kind.rawValue, words: words.gap($0.kind)) },
      field(.concerns) { ReportEntry(subject(of: $0)) },
      column(.address, in: .data) { .text($0.address.text) },
    ]
  }

  /// What something is missing for, as its file calls it.
  private func subject(of gap: ReportGap) -> String? {
    guard let id = gap.address.path.last else { return nil }
    switch gap.kind {
    case .assessment:
      return workspace.goals(of: owner).first { $0.id.text == id }.map { $0.shortTitle ?? $0.title }
    case .report:
      let calendar = workspace.municipality(owner.municipality)?.calendar ?? []
      return calendar.first { $0.id.text == id }?.name
    case .direction, .comment:
      return workspace.assignments(of: owner).first { $0.id.text == id }?.title
    case .result: return workspace.controls(of: owner).first { $0.id.text == id }?.title
    case .action:
      guard let statement = workspace.statement(at: gap.address) else { return id }
      let line = statement.lines.first { $0.id.text == id }?.label
      return [statement.title, line].compactMap { $0 }.joined(separator: " · ")
    }
  }
}
