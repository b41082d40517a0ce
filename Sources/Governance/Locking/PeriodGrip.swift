/// What of a body's data belongs to a reporting period.
///
/// Of a goal its assessment, of an assignment its follow-up, of a control its report for the period;
/// figures of personnel for it; documents that describe its end, whole; and of an indicator what its
/// year's outcome is measured by. What counts by years is taken hold of by the year's last period alone:
/// until then a year's outcome is preliminary and the final figure is to come; an earlier period goes on to
/// show what it was locked with. Titles, due days, deliveries and the like are of no period and stay free.
struct PeriodGrip {
  let period: ReportingPeriod
  /// Whether it has hold of what outcomes are measured by: locks of earlier versions had not.
  let yardsticks: Yardsticks

  init(_ period: ReportingPeriod, yardsticks: Yardsticks = .held) {
    self.period = period
    self.yardsticks = yardsticks
  }

  /// Whether what outcomes are measured by is held.
  enum Yardsticks {
    /// It is.
    case held
    /// It is not.
    case free
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
    return endsYear || years == .always ? dated + yearPaths(in: register) : dated
  }

  /// The paths of keys that lead to what counts by years, in the period's year.
  func yearPaths(in register: DataFile.Register) -> [[String]] {
    Self.byYear[register, default: []].map { [$0.key, String(period.year)] }
  }

  /// The paths of keys that lead to what an indicator's outcome is measured by: its target for the year, and
  /// where it has one which way is better, and the unit.
  func yardsticks(in register: DataFile.Register, of record: Datum?) -> [[String]] {
    let target = [FieldName.targets.key, String(period.year)]
    guard register == .indicators, yardsticks == .held, record?.value(at: target[...]) != nil
    else { return [] }
    return [target, [FieldName.direction.key], [FieldName.unit.key]]
  }

  /// Whether an address leads to what an indicator's outcome is measured by.
  static func isYardstick(_ address: Address) -> Bool {
    let names: [FieldName] = [.targets, .direction, .unit]
    return address.path.first == DataFile.Register.indicators.rawValue
      && names.contains { $0.key == address.field.first }
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
    let parts = (paths(in: register, .atYearEnd) + yardsticks(in: register, of: datum))
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
