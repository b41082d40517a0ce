import Governance

/// The risks and controls of one owner in one period.
struct ControlFacts: Hashable, Sendable {
  /// A risk and how it stands in the year that is shown.
  struct RiskFact: Hashable, Sendable {
    var risk: Risk
    var address: Address
    /// The body, where those of several are listed together.
    var body: String?
    var rating: RiskRating?
    /// Where it is not rated in the year that is shown: how it was last rated before it, and when.
    var earlier: (year: Year, rating: RiskRating)? {
      guard rating == nil else { return nil }
      let last = risk.ratings.keys.filter { $0 < shownYear }.max()
      return last.flatMap { year in risk.ratings[year].map { (year, $0) } }
    }
    /// What was to be done about it by the last rating before the year that is shown which says so.
    var lastTreatments: [RiskTreatment] {
      let last = risk.ratings.filter { $0.key < shownYear && !$0.value.treatments.isEmpty }
      return last.max { $0.key < $1.key }?.value.treatments ?? []
    }
    /// How it is judged: as rated in the year that is shown, else as it was last rated before it.
    var judged: RiskRating? { rating ?? earlier?.rating }
    /// Where it stands on the map.
    var square: RiskSquare? {
      judged.map { RiskSquare(likelihood: $0.likelihood, materiality: $0.materiality) }
    }
    /// The year that is shown.
    var shownYear: Year
    var signal: Signal
    /// How it has moved since the year before.
    var movement: RiskMovement
    /// Whether it came with the year that is shown, so that no year before it lacks anything.
    var isNew: Bool

    var value: Int? { rating?.riskValue }
    /// What it is ordered by: how heavy it is, or was when it was last rated.
    var weight: Int { judged?.riskValue ?? 0 }
  }

  /// A control and what was found.
  struct ControlFact: Hashable, Sendable {
    var control: Control
    var address: Address
    /// The body, where those of several are listed together.
    var body: String?
    /// The latest report not after the chosen period, and its period.
    var report: ControlReport?
    var reportedAt: ReportingPeriod?

    var result: ControlResult? { report?.result }
  }

  /// The year of the analysis that is shown: the period's, else the nearest before it, else the
  /// first after it.
  var riskYear: Int?
  /// The year whose ratings the keys change: the period's, whose analysis then begins; but that of the
  /// analysis that is shown where it is a later one, for what is seen is what is changed.
  var ratedYear = Year(2000)
  /// The year of the plan that is shown, chosen in the same manner.
  var planYear: Int?
  /// The risks, the heaviest first.
  var risks: [RiskFact] = []
  /// The controls of the plan's year.
  var controls: [ControlFact] = []
  /// How many risks each square of the map has, those not rated yet where they stood last.
  var squares: [RiskSquare: Int] = [:]
  /// The risks by likelihood and materiality.
  var map = RiskMap([], year: 2000, settings: .empty)
  /// Whether any risk was rated the year before the one that is shown.
  var isComparable = false
}

extension ControlFacts {
  /// Works out what is to be known of an owner's internal control in a period; of a municipality, that
  /// of all its bodies together.
  init(_ workspace: Workspace, owner: Owner, period: ReportingPeriod, settings: Settings) {
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    let owners: [(owner: Owner, name: String?)] =
      owner.body == nil
      ? bodies.map { (Owner(owner.municipality, $0.id), $0.shortName ?? $0.name) } : [(owner, nil)]
    let all = owners.map { ($0, workspace.risks(of: $0.owner)) }
    let controls = owners.map { ($0, workspace.controls(of: $0.owner)) }
    riskYear = Self.nearest(
      to: period.year,
      among: all.flatMap { $0.1.flatMap { $0.ratings.keys.map(\.number) } }
    )
    planYear = InternalControlPlan.year(at: period, among: controls.flatMap(\.1))
    let year = Year(riskYear ?? period.year)
    ratedYear = max(year, Year(period.year))
    risks =
      all.flatMap { holder, risks in
        risks.map { RiskFact($0, of: holder.owner, named: holder.name, in: year, settings) }
      }
      .enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
    squares = risks.reduce(into: [:]) { squares, fact in
      if let square = fact.square { squares[square, default: 0] += 1 }
    }
    let plan = planYear ?? period.year
    self.controls = controls.flatMap { holder, controls in
      InternalControlPlan(year: plan, controls: controls, risks: []).controls
        .map { ControlFact($0, of: holder.owner, named: holder.name, at: period) }
    }
    map = RiskMap(all.flatMap(\.1), year: year, settings: settings)
    isComparable = risks.contains { $0.risk.ratings[Year(year.number - 1)] != nil }
  }

  private static func nearest(to year: Int, among years: [Int]) -> Int? {
    years.filter { $0 <= year }.max() ?? years.min()
  }
}

extension ControlFacts.RiskFact {
  fileprivate init(
    _ risk: Risk,
    of owner: Owner,
    named body: String?,
    in year: Year,
    _ settings: Settings
  ) {
    self.init(
      risk: risk,
      address: Address(owner, [FieldName.risks.key, risk.id.text]),
      body: body,
      rating: risk.ratings[year],
      shownYear: year,
      signal: risk.ratings[year].map { settings.signal(ofRiskValue: $0.riskValue) } ?? .none,
      movement: risk.movement(from: Year(year.number - 1), to: year),
      isNew: risk.ratings.keys.allSatisfy { $0 >= year }
    )
  }
}

extension ControlFacts.ControlFact {
  fileprivate init(
    _ control: Control,
    of owner: Owner,
    named body: String?,
    at period: ReportingPeriod
  ) {
    let report = control.report(at: period)
    self.init(
      control: control,
      address: Address(owner, [FieldName.controls.key, control.id.text]),
      body: body,
      report: report?.1,
      reportedAt: report?.0
    )
  }
}

extension ControlFacts {
  /// The square of the heaviest risk that has a place on the map.
  var heaviestSquare: RiskSquare? {
    risks.lazy.compactMap(\.square)
      .first {
        (1...map.likelihoodSteps).contains($0.likelihood)
          && (1...map.materialitySteps).contains($0.materiality)
      }
  }

  /// The risks of a square, the heaviest first.
  func risks(in square: RiskSquare) -> [RiskFact] {
    risks.filter { $0.square == square }
  }
}

/// A square of the risk map; steps count from 1.
struct RiskSquare: Hashable, Sendable {
  var likelihood: Int
  var materiality: Int
}
