import Governance

extension Facts {
  /// How many there are of each.
  struct Counts: Hashable, Sendable {
    /// Goals of each kind.
    var goalKinds: [GoalKind: Int] = [:]
    /// Goals in the ordinary sense, by level: the others have no part in the traffic lights.
    var levels: [GoalLevel: Int] = [:]
    /// How many of them have a level that was set for each period: to say *Ej utvärderad* sets none.
    var assessed: [ReportingPeriod: Int] = [:]
    /// Assignments, directions, inquiries and the like, by kind.
    var kinds: [AssignmentKind: Int] = [:]
    /// Assignments in the narrow sense, by status.
    var statuses: [AssignmentStatus: Int] = [:]
    /// What their statuses signal.
    var signals: [Signal: Int] = [:]
    /// How many of them have no status, as nobody has followed them up.
    var unreported = 0
    /// How many are overdue, by kind: also of what has no status.
    var overdueKinds: [AssignmentKind: Int] = [:]
    /// How many are soon due, of all kinds.
    var dueSoon = 0
    /// The year's controls, by result.
    var controls: [ControlResult: Int] = [:]
    /// The year's controls that nobody has reported of.
    var unreportedControls = 0
    /// What the sum check found, by verdict.
    var findings: [Finding.Verdict: Int] = [:]
    /// How many of these an officer has explained.
    var explained: [Finding.Verdict: Int] = [:]

    /// Goals in the ordinary sense.
    var goals: Int { goalKinds[.goal] ?? 0 }
    /// Assignments in the narrow sense.
    var assignments: Int { kinds[.assignment] ?? 0 }
    /// All that is followed up.
    var allKinds: Int { kinds.values.reduce(0, +) }
    /// Those whose level somebody has judged.
    var judgedGoals: Int { goals - (levels[.notEvaluated] ?? 0) }
    /// How many are overdue, of all kinds.
    var overdue: Int { overdueKinds.values.reduce(0, +) }
    /// The kind of all that is overdue, where it is of one.
    var overdueKind: AssignmentKind? { overdueKinds.count == 1 ? overdueKinds.keys.first : nil }
    /// What is followed up beside them.
    var otherKinds: Int { allKinds - assignments }
    /// The year's controls.
    var allControls: Int { controls.values.reduce(unreportedControls, +) }
    /// Those whose result says how it went; one that was lost, or that nobody assessed, says nothing.
    var assessedControls: Int {
      controls.reduce(0) { $1.key.signal == .none ? $0 : $0 + $1.value }
    }
    /// What they signal together: the gravest that was found, for that is what must be seen, and all well
    /// only where most are assessed.
    var controlSignal: Signal {
      let found = Set(controls.filter { $0.value > 0 }.map(\.key.signal))
      let worst = [Signal.empty, .half, .most, .full].first(where: found.contains) ?? .none
      return worst == .full && assessedControls * 2 <= allControls ? .none : worst
    }
  }
}

extension Facts.Counts {
  /// Counts a goal.
  mutating func add(_ fact: Facts.GoalFact) {
    goalKinds[fact.goal.kind, default: 0] += 1
    guard fact.goal.kind == .goal else { return }
    levels[fact.level, default: 0] += 1
    guard let period = fact.assessedAt, fact.level != .notEvaluated else { return }
    assessed[period, default: 0] += 1
  }

  /// Counts an assignment or the like, unless it was closed before the year.
  mutating func add(_ fact: Facts.AssignmentFact) {
    guard fact.closedEarlier == nil else { return }
    kinds[fact.kind, default: 0] += 1
    switch fact.timeliness {
    case .overdue: overdueKinds[fact.kind, default: 0] += 1
    case .dueSoon: dueSoon += 1
    case .ahead, .notApplicable: break
    }
    guard fact.kind == .assignment else { return }
    if let status = fact.status { statuses[status, default: 0] += 1 } else { unreported += 1 }
    signals[fact.signal, default: 0] += 1
  }

  /// Counts the goals and assignments of an owner.
  mutating func add(_ facts: Facts, of owner: Owner) {
    for fact in facts.goals where fact.address.owner == owner { add(fact) }
    for fact in facts.assignments where fact.address.owner == owner { add(fact) }
  }

  /// Counts the controls of a period's year, as they are known then.
  mutating func add(_ all: [Control], at period: ReportingPeriod) {
    for control in all where control.year == period.year {
      if let result = control.report(at: period)?.1.result {
        controls[result, default: 0] += 1
      } else {
        unreportedControls += 1
      }
    }
  }

  /// Counts what somebody else has, too.
  mutating func add(_ other: Facts.Counts) {
    goalKinds.merge(other.goalKinds, uniquingKeysWith: +)
    levels.merge(other.levels, uniquingKeysWith: +)
    assessed.merge(other.assessed, uniquingKeysWith: +)
    kinds.merge(other.kinds, uniquingKeysWith: +)
    statuses.merge(other.statuses, uniquingKeysWith: +)
    signals.merge(other.signals, uniquingKeysWith: +)
    controls.merge(other.controls, uniquingKeysWith: +)
    unreported += other.unreported
    overdueKinds.merge(other.overdueKinds, uniquingKeysWith: +)
    dueSoon += other.dueSoon
    unreportedControls += other.unreportedControls
  }
}

extension Facts {
  /// The tables of the document that is in force in the chosen period.
  var tablesInForce: ArraySlice<TableFact> { tables[..<tablesInForceCount] }

  /// Counts what frames show, once for all of them; of a municipality, what its bodies have together.
  mutating func count(_ controls: [Control], of owner: Owner, at period: ReportingPeriod) {
    let first = tables.first?.document
    tablesInForceCount = tables.firstIndex { $0.document != first } ?? tables.count
    counts = Counts()
    for index in findings.indices {
      counts.findings[findings[index].verdict, default: 0] += 1
      if findings[index].explanation != nil {
        counts.explained[findings[index].verdict, default: 0] += 1
      }
    }
    counts.add(self, of: owner)
    counts.add(controls, at: period)
    for body in bodies { counts.add(body.counts) }
    economyKinds = kindsOfEconomy
    let summed = totalled
    varianceTotal = sum(of: summed)
    totalledTable = summed.first?.table
    budgetTotal = bodies.compactMap(\.budget).total
    economyTotal = summed.map(\.standing.level)
      .reduce(nil) { worst, level in worst.map { level.isWorse(than: $0) ? level : $0 } ?? level }
  }

  private var kindsOfEconomy: [KindEconomy] {
    let known = bodies.compactMap(\.economy)
    let units = Set(known.flatMap(\.all).map(\.unit))
    guard let unit = units.first, units.count == 1 else { return [] }
    return Statement.Kind.allCases.compactMap { kind in
      let told = known.compactMap { $0.told(of: kind) }
      guard let first = told.first else { return nil }
      let level = told.reduce(first.standing.level) { worst, next in
        next.standing.level.isWorse(than: worst) ? next.standing.level : worst
      }
      return KindEconomy(kind: kind, unit: unit, total: sum(of: told), level: level)
    }
  }

  /// What is summed of the bodies' forecasts: of each its table of *drift*; where nobody has one, that of
  /// another kind if it is the same one of all.
  private var totalled: [BodyEconomy] {
    let known = bodies.compactMap(\.economy)
    let operations = known.compactMap { body in body.all.first { $0.kind == .operations } }
    guard operations.isEmpty else { return operations }
    let first = known.compactMap(\.all.first)
    return Set(first.map(\.kind)).count == 1 && Set(first.map(\.table)).count == 1 ? first : []
  }

  /// What forecasts leave of their budgets together; `nil` where they are not all money of one unit, or
  /// where there is none.
  private func sum(of economies: [BodyEconomy]) -> Amount? {
    guard Set(economies.map(\.unit)).count == 1 else { return nil }
    return Amount(summing: economies.compactMap(\.standing.variance.amount))
  }

  /// A goal, or past the last of them the indicators that no goal has.
  func holder(_ index: Int) -> GoalFact? {
    if goals.indices.contains(index) { return goals[index] }
    let index = index - goals.count
    return looses.indices.contains(index) ? looses[index] : nil
  }

  /// The goal with an id, or the indicators that no goal has.
  func holder(_ id: Goal.ID) -> GoalFact? {
    goals.first { $0.goal.id == id } ?? looses.first { $0.goal.id == id }
  }
}

extension Identifier where Subject == Goal {
  /// Stands for the indicators that no goal has, where a goal's page is asked for; no record has it.
  static let loose: Identifier = "unset-loose-indicators"
}
