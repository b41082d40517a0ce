import Governance

/// The financial goals and the figures of personnel of one owner in one period.
struct EconomyFacts: Hashable, Sendable {
  /// A financial goal and how it stands.
  struct GoalFact: Hashable, Sendable {
    var goal: FinancialGoal
    var address: Address
    var standing: FinancialGoalStanding
    /// How it stands at the end of the period's year.
    var verdict: FinancialGoalStanding.Verdict
    /// The years with a value, and the period's, first to last.
    var years: [YearFact]
    /// The least and the greatest of values, average and threshold; `nil` where they are one.
    var range: Range?
    /// The values that suppositions move, by year.
    var supposed: [Year: SupposedValue] = [:]
  }

  /// A year's value and whether it meets the goal.
  struct YearFact: Hashable, Sendable {
    var year: Year
    var value: CellValue
    var verdict: FinancialGoalStanding.Verdict
  }

  /// From the least of some numbers to the greatest.
  struct Range: Hashable, Sendable {
    var low: Rational
    var high: Rational
  }

  /// A body's figures of personnel, in the list of a municipality.
  struct BodyPeople: Hashable, Sendable {
    var owner: Owner
    var name: String
    var figures: PersonnelFigures
  }

  /// Figures of personnel and where they are.
  struct People: Hashable, Sendable {
    var figures: PersonnelFigures
    var address: Address
  }

  /// The budget decisions that concern the owner, in order of their days.
  var decisions: [DecisionEffect] = []
  /// The financial goals.
  var goals: [GoalFact] = []
  /// Whether a body is shown the goals of its municipality, having none of its own.
  var isMunicipal = false
  /// The latest figures of personnel not after the period.
  var people: People?
  /// Of a municipality, the latest figures of each body that has any.
  var bodies: [BodyPeople] = []
  /// Those of the same month a year before.
  var peopleBefore: People?
  /// The table with the details of the sickness absence.
  var table: Facts.TableFact?
}

extension EconomyFacts {
  /// Works out what is to be known of an owner's finances and personnel in a period.
  init(
    _ workspace: Workspace,
    owner: Owner,
    period: ReportingPeriod,
    tables: [Facts.TableFact]
  ) {
    decisions = workspace.decisionEffects(of: owner)
    let whole = Owner(owner.municipality)
    let own = workspace.finance(of: owner)
    isMunicipal = own.isEmpty && owner != whole && !workspace.finance(of: whole).isEmpty
    let (register, holder) = isMunicipal ? (workspace.finance(of: whole), whole) : (own, owner)
    goals = register.map { GoalFact($0, holder, Year(period.year)) }
    if owner == whole { bodies = Self.bodies(workspace, owner.municipality, period) }
    let all = workspace.personnel(of: owner)
      .compactMap { figures in
        figures.period.map { (period: $0, People(figures, owner)) }
      }
      .sorted { $0.period < $1.period }
    guard let latest = all.last(where: { $0.period <= period }) else { return }
    people = latest.1
    let (year, month) = (latest.period.year - 1, latest.period.month)
    peopleBefore = all.first { $0.period.year == year && $0.period.month == month }?.1
    let place = latest.1.figures.table?.address(of: owner)
    table = tables.first { $0.address == place }
  }
}

extension EconomyFacts {
  private static func bodies(
    _ workspace: Workspace,
    _ municipality: Municipality.ID,
    _ period: ReportingPeriod
  ) -> [BodyPeople] {
    (workspace.municipality(municipality)?.bodies ?? [])
      .compactMap { body in
        let owner = Owner(municipality, body.id)
        return workspace.personnel(of: owner).filter { $0.period.map { $0 <= period } ?? false }
          .max { $0.id.text < $1.id.text }
          .map { BodyPeople(owner: owner, name: body.name, figures: $0) }
      }
  }
}

extension EconomyFacts {
  /// Shows the values that follow from suppositions, where a goal has a formula.
  mutating func suppose(
    from workspace: Workspace,
    to supposed: Workspace,
    _ period: ReportingPeriod
  ) {
    for (index, fact) in goals.enumerated() {
      let owner = fact.address.owner
      let moved = fact.goal.supposed(of: owner, from: workspace, to: supposed)
      guard !moved.isEmpty else { continue }
      var goal = fact.goal
      let decimals = max(1, goal.threshold?.amount?.decimals ?? 0)
      for (year, value) in moved {
        goal.values[year] = value.after.rounded(decimals: decimals).map(CellValue.number)
      }
      goals[index] = GoalFact(goal, owner, Year(period.year))
      goals[index].supposed = moved
    }
  }
}

extension EconomyFacts.People {
  fileprivate init(_ figures: PersonnelFigures, _ owner: Owner) {
    self.init(figures: figures, address: Address(owner, ["personnel", figures.id.text]))
  }
}

extension EconomyFacts.GoalFact {
  fileprivate init(_ goal: FinancialGoal, _ owner: Owner, _ year: Year) {
    self.goal = goal
    address = Address(owner, ["finance", goal.id.text])
    standing = goal.standing
    verdict = standing.verdict(in: year)
    years = standing.years.map { .init(year: $0.year, value: $0.value, verdict: $0.verdict) }
    if !years.contains(where: { $0.year == year }) {
      years.append(.init(year: year, value: .blank, verdict: .unknown))
      years.sort { $0.year < $1.year }
    }
    let numbers =
      years.compactMap { $0.value.amount?.rational }
      + [goal.threshold?.amount?.rational, standing.average?.value].compactMap(\.self)
    guard let low = numbers.min(), let high = numbers.max(), low < high else { return }
    range = EconomyFacts.Range(low: low, high: high)
  }
}

extension EconomyFacts.Range {
  /// How far along it a number stands, from 0 to 1.
  func share(of number: Rational) -> Double {
    let width = high.approximation - low.approximation
    return width > 0 ? (number.approximation - low.approximation) / width : 0
  }
}
