/// What of a body's data belongs to a reporting period.
///
/// Of a goal its assessment, of an assignment its follow-up, of a control its report for the period;
/// figures of personnel for it; documents that describe its end, whole. What counts by years is taken
/// hold of by the year's last period alone: until then a year's outcome is preliminary and the final
/// figure is to come. Titles, due days, deliveries and the like are of no period and stay free.
struct PeriodGrip {
  let period: ReportingPeriod

  init(_ period: ReportingPeriod) {
    self.period = period
  }

  /// Whether years end with the period.
  var endsYear: Bool { period.month == 12 }

  /// The maps that have an entry for each period.
  static let byPeriod: [DataFile.Register: [FieldName]] = [
    .goals: [.assessments], .assignments: [.followUps], .controls: [.results],
  ]

  /// The maps that have an entry for each year.
  static let byYear: [DataFile.Register: [FieldName]] = [
    .indicators: [.outcomes, .womenOutcomes, .menOutcomes, .trends], .risks: [.ratings],
    .finance: [.values, .valueBasis],
  ]

  /// The paths of keys that lead to what belongs to the period, in a record of a register.
  ///
  /// Of what counts by years also before the year's end, where that is asked for.
  func paths(in register: DataFile.Register, _ years: YearPart) -> [[String]] {
    let dated = Self.byPeriod[register, default: []].map { [$0.key, period.code] }
    guard endsYear || years == .always else { return dated }
    return dated + Self.byYear[register, default: []].map { [$0.key, String(period.year)] }
  }

  /// When what counts by years belongs to a period.
  enum YearPart {
    /// When the year ends with it: what is held still.
    case atYearEnd
    /// In every period of the year: what is remembered.
    case always
  }

  /// What the period holds still of a record of an owner; `nil` where there is nothing.
  func held(_ record: Address, in workspace: Workspace) -> Datum? {
    guard record.path.count >= 2 else { return nil }
    let top = Address(record.owner, Array(record.path.prefix(2)))
    if top.isWholeDocument {
      guard let id = Document.ID(top.path[1]),
        let document = workspace.document(id, of: top.owner), document.period == period
      else { return nil }
      return document.datum
    }
    guard let register = DataFile.Register(rawValue: top.path[0]),
      let datum = workspace.datum(at: top)
    else { return nil }
    if isWhole(register, datum) { return datum }
    let parts = paths(in: register, .atYearEnd)
      .compactMap { path in
        datum.value(at: path[...]).map { DatumObject.Entry(path.joined(separator: "."), $0) }
      }
    return parts.isEmpty ? nil : .object(DatumObject(parts))
  }

  /// Whether all of a record belongs to the period.
  private func isWhole(_ register: DataFile.Register, _ record: Datum) -> Bool {
    switch register {
    case .personnel: record.value(at: [FieldName.id.key]) == .text(period.code)
    case .decisions:
      endsYear
        && record.value(at: [FieldName.year.key]) == .number(Amount(digits: period.year))
    default: false
    }
  }
}
