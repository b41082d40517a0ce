internal import Governance
internal import Wording

/// What views are made from: the data of an owner in a period, and the words to say it in.
struct Scene {
  let workspace: Workspace
  let perspective: ReportPerspective
  let owner: Owner
  let period: ReportingPeriod
  let day: CalendarDate
  let words: Words
  let settings: Settings
  let names: OwnerNames

  init(_ workspace: Workspace, _ perspective: ReportPerspective, _ words: Words) {
    self.workspace = workspace.shown(at: perspective.period, of: perspective.owner)
    self.perspective = perspective
    self.words = words
    owner = perspective.owner
    period = perspective.period
    day = perspective.period.referenceDay(today: perspective.day)
    settings = workspace.municipality(owner.municipality)?.settings ?? .empty
    names = OwnerNames(owner, in: workspace)
  }

  /// A report on the owner.
  func report(_ table: ReportTable, section: String? = nil, remark: String = "") -> Report {
    let labels = names.labels(words)
    return Report(
      section.map { labels + [ReportLabel(.section, $0, words)] } ?? labels,
      remark: remark,
      table
    )
  }

  /// A column with a known title.
  func column<Row>(
    _ title: ReportTitle,
    _ alignment: ReportHead.Alignment = .left,
    in scope: ReportHead.Scope = .everywhere,
    _ entry: @escaping (Row) -> ReportEntry
  ) -> ReportColumn<Row> {
    ReportColumn(title, words, alignment, in: scope, entry: entry)
  }

  /// A column called as a field is; its key is the field's, unless another is given.
  func field<Row>(
    _ name: FieldName,
    key: String? = nil,
    _ alignment: ReportHead.Alignment = .left,
    in scope: ReportHead.Scope = .everywhere,
    _ entry: @escaping (Row) -> ReportEntry
  ) -> ReportColumn<Row> {
    ReportColumn(
      key: key ?? name.key,
      title: words.fieldName(name),
      alignment,
      in: scope,
      entry: entry
    )
  }
}
