/// What of a body's data belongs to a reporting period.
///
/// Of a goal its assessment, of an assignment its follow-up, of a control its report for the period, and where
/// that says nothing the earlier one that is shown instead; figures of personnel up to it; documents that
/// describe its end, whole; and of an indicator what its year's outcome is measured by.
///
/// What counts by years is taken hold of by the year's last period alone: until then a year's outcome is
/// preliminary and the final figure is to come; an earlier period goes on to show what it was locked with.
/// Budget decisions belong to every period of their year by which they count. Titles, due days, deliveries and
/// the like are of no period and stay free.
struct PeriodGrip {
  let period: ReportingPeriod
  /// How much it has hold of.
  let reach: Reach
  /// What its lock remembers; `nil` before there is one.
  let entries: [LockedEntry]?

  /// That of a period that is being locked.
  init(_ period: ReportingPeriod) {
    (self.period, reach, entries) = (period, .borrowed, nil)
  }

  /// That of a locked period: what it holds still whichever version locked it, or what its lock's digest is of.
  init(_ period: ReportingPeriod, _ entries: [LockedEntry], reach: Reach = .borrowed) {
    (self.period, self.reach, self.entries) = (period, reach, entries)
  }

  /// How much a lock remembers and takes hold of: those of earlier versions less.
  enum Reach: Comparable {
    /// What is entered for the period.
    case entries
    /// What outcomes are measured by, too.
    case yardsticks
    /// Which records there were, too, and what had been decided of the budget.
    case records
    /// What is shown of other periods and years, too.
    case borrowed
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
    guard register == .indicators, reach >= .yardsticks, record?.value(at: target[...]) != nil
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
    if isWhole(register, top, in: workspace) { return datum }
    let own = paths(in: register, .atYearEnd) + yardsticks(in: register, of: datum)
    let parts = (own + borrowed(from: top, in: workspace))
      .compactMap { path in
        datum.value(at: path[...]).map { DatumObject.Entry(path.joined(separator: "."), $0) }
      }
    return parts.isEmpty ? nil : .object(DatumObject(parts))
  }

  /// Whether all of a record belongs to the period.
  private func isWhole(
    _ register: DataFile.Register,
    _ record: Address,
    in workspace: Workspace
  ) -> Bool {
    switch register {
    case .personnel: isShown(figuresOf: record.path[1])
    case .decisions:
      workspace.decisions(of: record.owner)
        .contains { $0.id.text == record.path[1] && holds($0) }
    default: false
    }
  }

  /// Whether figures of personnel are shown in the period: its own, and those before them.
  func isShown(figuresOf code: String) -> Bool {
    guard reach >= .borrowed, let reported = ReportingPeriod(code) else {
      return code == period.code
    }
    return reported <= period
  }

  /// Whether a budget decision changes what a table of the year shows in the period.
  private func holds(_ decision: BudgetDecision) -> Bool {
    guard decision.year == period.year else { return false }
    return endsYear || reach >= .records && decision.counts(at: period)
  }
}
