extension PeriodGrip {
  /// The paths of keys to what the period shows of a record's entries for earlier periods, since its own
  /// say nothing of it: a goal that nobody assessed in August stands there as it was assessed in April.
  ///
  /// They have no edition for each period that shows them, as they say when they were made. Of what came in
  /// after the period was locked it shows nothing.
  func borrowed(from record: Address, in workspace: Workspace) -> [[String]] {
    guard reach >= .borrowed, record.path.count == 2 else { return [] }
    let paths = earlier(of: record, in: workspace)
    return paths.isEmpty || !showed(record, in: workspace) ? [] : paths
  }

  private func earlier(of record: Address, in workspace: Workspace) -> [[String]] {
    let (owner, id) = (record.owner, record.path[1])
    switch DataFile.Register(rawValue: record.path[0]) {
    case .goals:
      guard let goal = workspace.goals(of: owner).first(where: { $0.id.text == id })
      else { return [] }
      let level = goal.assessment(at: period)?.0
      return paths(.assessments, level, [.level, .forecastLevel, .motivation])
        + paths(.assessments, goal.remark(at: period)?.0, [.comment])
    case .assignments:
      guard let assignment = workspace.assignments(of: owner).first(where: { $0.id.text == id })
      else { return [] }
      return paths(.followUps, assignment.followUp(at: period)?.0)
        + paths(.followUps, assignment.givenStatus(at: period)?.0, [.status])
    case .controls:
      guard let control = workspace.controls(of: owner).first(where: { $0.id.text == id })
      else { return [] }
      return paths(.results, control.report(at: period)?.0)
    case .indicators, .risks, .finance, .personnel, .decisions, .locks, nil: return []
    }
  }

  private func paths(
    _ map: FieldName,
    _ earlier: ReportingPeriod?,
    _ fields: [FieldName] = []
  ) -> [[String]] {
    guard let earlier, earlier != period else { return [] }
    let path = [map.key, earlier.code]
    return fields.isEmpty ? [path] : fields.map { path + [$0.key] }
  }

  /// Whether the value at an address belongs to an earlier period, and is shown in this one.
  func borrows(_ address: Address, in workspace: Workspace) -> Bool {
    // Asked of every field of a form, and nearly always answered here.
    guard let register = address.path.first.flatMap({ DataFile.Register(rawValue: $0) }),
      Self.byPeriod[register, default: []].contains(where: { $0.key == address.field.first })
    else { return false }
    return borrowed(from: address.record, in: workspace)
      .contains { address.field.starts(with: $0) }
  }

  /// Whether the period shows a record: where it is locked, as the lock remembers it.
  private func showed(_ record: Address, in workspace: Workspace) -> Bool {
    guard let entries else { return workspace.shows(record, at: period) }
    if entries.contains(where: { $0.address == record.field(FieldName.id.key) }) { return true }
    return entries.reach < .records && workspace.shows(record, at: period)
  }
}

extension PeriodGrip {
  /// What the period shows and does not hold still, of a record of a register: all years of what counts by
  /// years, also where it is compared, other years' targets, and the indicators that measure a goal.
  ///
  /// They go on to change, and the period goes on to show them as they were.
  static func remembered(of record: Address, in workspace: Workspace) -> [Address] {
    guard let register = DataFile.Register(rawValue: record.path[0]) else { return [] }
    var records = [record]
    if register == .indicators,
      let indicator = workspace.indicators(of: record.owner)
        .first(where: { $0.id.text == record.path[1] })
    {
      let folder = record.path + [FieldName.comparisons.key]
      records += indicator.comparisons.map { Address(record.owner, folder + [$0.id.text]) }
    }
    return records.flatMap { record in
      rememberedFields(of: register).map { record.field($0.key) }
    }
  }

  /// The fields of a register that a locked period goes on to show whole as they were.
  static func rememberedFields(of register: DataFile.Register) -> [FieldName] {
    switch register {
    case .goals: [.indicators]
    case .indicators: byYear[register, default: []] + [.targets]
    default: byYear[register, default: []]
    }
  }

  /// Whether an address leads to all of what a lock remembers beside what belongs to its period.
  static func isBorrowed(_ address: Address) -> Bool {
    guard let register = address.path.first.flatMap({ DataFile.Register(rawValue: $0) }),
      address.field.count == 1
    else { return false }
    return (rememberedFields(of: register) + byPeriod[register, default: []])
      .contains { $0.key == address.field[0] }
  }
}
