public import Governance

/// A register that is written as tidy rows for other programs.
public enum TidyRegister: String, CaseIterable, Hashable, Sendable {
  /// Indicators: one row a year and series.
  case indicators
  /// Assignments of all kinds: one row a follow-up.
  case assignments
  /// Risks: one row a year.
  case risks
  /// Controls: one row a period.
  case controls
}

extension Workspace {
  /// All rows of a register, owner by owner.
  public func tidyTable(_ register: TidyRegister, of owners: [Owner]) -> ReportTable {
    switch register {
    case .indicators: tidyTable(IndicatorRow.columns, owners) { indicatorRows(of: $0) }
    case .assignments:
      tidyTable(AssignmentRow.columns, owners) { assignments(of: $0).flatMap(AssignmentRow.all) }
    case .risks: tidyTable(RiskRow.columns, owners) { riskRows(of: $0) }
    case .controls:
      tidyTable(ControlRow.columns, owners) { controls(of: $0).flatMap(ControlRow.all) }
    }
  }

  private func tidyTable<Row>(
    _ columns: [ReportColumn<Row>],
    _ owners: [Owner],
    rows: (Owner) -> [Row]
  ) -> ReportTable {
    let owned: [ReportColumn<Owned<Row>>] =
      [
        ReportColumn(tidy: "municipality") { .text($0.names.municipality) },
        ReportColumn(tidy: "committee") { .nonEmpty($0.names.committee) },
      ] + columns.map { $0.lifted(\.row) }
    return ReportTable(
      owned,
      rows: owners.flatMap { owner in
        let names = OwnerNames(owner, in: self)
        return rows(owner).map { Owned(names: names, row: $0) }
      }
    )
  }
}

/// A row and whose it is.
private struct Owned<Row> {
  let names: OwnerNames
  let row: Row
}

extension ReportColumn {
  /// A column that only tidy tables have: nobody reads its heading.
  init(tidy key: String, entry: @escaping (Row) -> ReportEntry) {
    self.init(key: key, title: key, in: .data, entry: entry)
  }
}

extension ReportEntry {
  /// Several texts in one field, as semicolons set them apart; nothing where there are none.
  static func list(_ texts: some Sequence<String>) -> ReportEntry {
    .nonEmpty(texts.joined(separator: ";"))
  }

  /// A whole number where there is one, without spaces in any format.
  static func plain(_ number: Int?) -> ReportEntry {
    ReportEntry(number.map { String($0) })
  }

  /// A value where there is one.
  static func cell(_ value: CellValue?) -> ReportEntry {
    value.map { .value($0) } ?? .nothing
  }
}

extension CellValue {
  /// Of what kind the value is, as tidy tables say it beside the number.
  var stateCode: String {
    switch self {
    case .number: "number"
    case .preliminary: "preliminary"
    case .approximate: "approximate"
    case .interval: "interval"
    case .missing: "missing"
    case .blank: "blank"
    case .lost: "lost"
    }
  }
}
