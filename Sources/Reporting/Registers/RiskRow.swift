internal import Governance

/// How a risk was rated in one year, or the risk alone where it never was.
struct RiskRow {
  let risk: Risk
  /// The year of the analysis; `nil` where there is none.
  let year: Year?
  let rating: RiskRating?
  /// Whether the internal control plan of the year holds the risk.
  let isInPlan: Bool
}

extension Workspace {
  /// Every rating of an owner's risks, risk by risk and year by year.
  func riskRows(of owner: Owner) -> [RiskRow] {
    let risks = risks(of: owner)
    let controls = controls(of: owner)
    let years = Set(risks.flatMap(\.ratings.keys))
    let plans = years.map { year in
      let plan = InternalControlPlan(year: year.number, controls: controls, risks: risks)
      return (year, Set(plan.risks.map(\.id)))
    }
    let planned = Dictionary(uniqueKeysWithValues: plans)
    return risks.flatMap { risk in
      guard !risk.ratings.isEmpty else {
        return [RiskRow(risk: risk, year: nil, rating: nil, isInPlan: false)]
      }
      return risk.ratings.sorted { $0.key < $1.key }
        .map { year, rating in
          RiskRow(
            risk: risk,
            year: year,
            rating: rating,
            isInPlan: planned[year]?.contains(risk.id) ?? false
          )
        }
    }
  }
}

extension RiskRow {
  /// The columns of the tidy table, after those that say whose it is.
  ///
  /// `value` is likelihood times materiality, and `printed` what the document printed.
  static var columns: [ReportColumn<RiskRow>] {
    [
      ReportColumn(tidy: "id") { .text($0.risk.id.text) },
      ReportColumn(tidy: "title") { .text($0.risk.title) },
      ReportColumn(tidy: "description") { ReportEntry($0.risk.text) },
      ReportColumn(tidy: "year") { .plain($0.year?.number) },
      ReportColumn(tidy: "likelihood") { .plain($0.rating?.likelihood) },
      ReportColumn(tidy: "materiality") { .plain($0.rating?.materiality) },
      ReportColumn(tidy: "value") { .plain($0.rating?.riskValue) },
      ReportColumn(tidy: "printed") { .plain($0.rating?.printedValue) },
      ReportColumn(tidy: "treatments") { .list(($0.rating?.treatments ?? []).map(\.rawValue)) },
      ReportColumn(tidy: "treatment") { ReportEntry($0.rating?.treatment) },
      ReportColumn(tidy: "in_plan") { $0.year == nil ? .nothing : .flag($0.isInPlan) },
      ReportColumn(tidy: "carried_from") { ReportEntry($0.risk.carriedFrom?.text) },
      ReportColumn(tidy: "source") { ReportEntry(($0.rating?.source ?? $0.risk.source)?.code) },
    ]
  }
}
