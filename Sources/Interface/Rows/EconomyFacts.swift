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
    /// What that rests on; `nil` where nothing is known.
    var judged: Judged?
    /// The years with a value, and the period's, first to last.
    var years: [YearFact]
    /// The least and the greatest of values, average and threshold; `nil` where they are one.
    var range: Range?
    /// The values that suppositions move, by year.
    var supposed: [Year: SupposedValue] = [:]
  }

  /// A year's value and how it stands to the goal.
  struct YearFact: Hashable, Sendable {
    var year: Year
    var value: CellValue
    var basis: ValueBasis
    var verdict: FinancialGoalStanding.Verdict
    /// Whether it has come out: not where it is said to be expected, is supposed, or its year is not over.
    var certainty: FinancialGoalStanding.Certainty
  }

  /// The value that a goal is judged on.
  struct Judged: Hashable, Sendable {
    /// Its year; `nil` for an average.
    var year: Year?
    var certainty: FinancialGoalStanding.Certainty
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
    goals = register.map { GoalFact($0, holder, period) }
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
      goals[index] = GoalFact(goal, owner, period, supposed: moved)
    }
  }
}

extension EconomyFacts.People {
  fileprivate init(_ figures: PersonnelFigures, _ owner: Owner) {
    self.init(figures: figures, address: Address(owner, ["personnel", figures.id.text]))
  }
}

extension EconomyFacts.GoalFact {
  fileprivate init(
    _ goal: FinancialGoal,
    _ owner: Owner,
    _ period: ReportingPeriod,
    supposed: [Year: SupposedValue] = [:]
  ) {
    self.goal = goal
    self.supposed = supposed
    address = Address(owner, ["finance", goal.id.text])
    standing = goal.standing
    years = standing.years.map { standing in
      let isOpen = standing.year.number > period.lastEndedYear || supposed[standing.year] != nil
      return .init(
        year: standing.year,
        value: standing.value,
        basis: standing.basis,
        verdict: standing.verdict,
        certainty: isOpen ? .expected : standing.basis.certainty
      )
    }
    let year = Year(period.year)
    verdict = standing.verdict(in: year)
    if !years.contains(where: { $0.year == year }) {
      years.append(EconomyFacts.YearFact(unknown: year))
      years.sort { $0.year < $1.year }
    }
    judged = judged(at: year)
    let numbers =
      years.compactMap { $0.value.amount?.rational }
      + [goal.threshold?.amount?.rational, standing.average?.value].compactMap(\.self)
    guard let low = numbers.min(), let high = numbers.max(), low < high else { return }
    range = EconomyFacts.Range(low: low, high: high)
  }
}

extension EconomyFacts.GoalFact {
  /// The latest known value not after a year, or the average, as the goal says.
  private func judged(at year: Year) -> EconomyFacts.Judged? {
    switch goal.judgedOn {
    case .values:
      years.last { $0.year <= year && $0.verdict != .unknown }
        .map { .init(year: $0.year, certainty: $0.certainty) }
    case .average:
      standing.average.map {
        .init(
          year: nil,
          certainty: supposed.isEmpty ? $0.certainty : .expected
        )
      }
    }
  }
}

extension EconomyFacts.YearFact {
  /// A year of which nothing is known.
  fileprivate init(unknown year: Year) {
    self.year = year
    (value, basis, certainty) = (.blank, .outcome, .known)
    verdict = .unknown
  }
}

extension EconomyFacts.Range {
  /// How far along it a number stands, from 0 to 1.
  func share(of number: Rational) -> Double {
    let width = high.approximation - low.approximation
    return width > 0 ? (number.approximation - low.approximation) / width : 0
  }
}
