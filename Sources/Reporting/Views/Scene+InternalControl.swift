internal import Governance
internal import Wording

/// A risk with its rating of a year.
private struct RatedRisk {
  let risk: Risk
  let rating: RiskRating
  let movement: RiskMovement
}

extension Scene {
  /// The risk map, the risks behind it, and the controls with what they found.
  var internalControl: [Report] {
    let all = workspace.controls(of: owner)
    let plan = InternalControlPlan.year(at: period, among: all)
    let controls = all.filter { $0.year == plan }
    let found = report(
      ReportTable(controlColumns, rows: controls) { [owner] in
        Address(owner, [FieldName.controls.key, $0.id.text])
      },
      section: words.fieldName(.controls),
      remark: timed
    )
    guard let year = ratedYear else { return [found] }
    let number = String(year.number)
    return [
      report(mapTable(year), section: words[.riskMap], remark: number),
      report(
        ReportTable(riskColumns(year), rows: ratedRisks(year)) { [owner] in
          Address(owner, [FieldName.risks.key, $0.risk.id.text])
        },
        section: words.fieldName(.risks),
        remark: number
      ), found,
    ]
  }

  /// The year of the latest analysis not after the period; where all are later, the first.
  private var ratedYear: Year? {
    let years = Set(workspace.risks(of: owner).flatMap(\.ratings.keys))
    return years.filter { $0.number <= period.year }.max() ?? years.min()
  }

  /// The heaviest first, then as in the register.
  private func ratedRisks(_ year: Year) -> [RatedRisk] {
    let earlier = Year(year.number - 1)
    let rated = workspace.risks(of: owner)
      .compactMap { risk in
        risk.ratings[year]
          .map { rating in
            let movement = risk.movement(from: earlier, to: year)
            return RatedRisk(risk: risk, rating: rating, movement: movement)
          }
      }
    return rated.enumerated()
      .sorted {
        ($1.element.rating.riskValue, $0.offset) < ($0.element.rating.riskValue, $1.offset)
      }
      .map(\.element)
  }

  private func riskColumns(_ year: Year) -> [ReportColumn<RatedRisk>] {
    [
      column(.year, in: .data) { _ in .plain(year.number) },
      field(.risk) { .text($0.risk.title) },
      field(.likelihood, in: .data) { .whole($0.rating.likelihood) },
      field(.likelihood, in: .text) { .text(likelihood($0.rating.likelihood)) },
      field(.materiality, in: .data) { .whole($0.rating.materiality) },
      field(.materiality, in: .text) { .text(materiality($0.rating.materiality)) },
      column(.riskValue, .right) { row in
        row.rating.isMisprinted
          ? .marked(.whole(row.rating.riskValue), Finding.Verdict.mismatch.mark)
          : .marked(.whole(row.rating.riskValue), " ")
      },
      field(.printedValue, key: "printed", .right, in: .data) {
        $0.rating.printedValue.map { .whole($0) } ?? .nothing
      },
      column(.movement) { [words] in .text(words.movement($0.movement)) },
      field(.treatments) { [words] in
        .nonEmpty($0.rating.treatments.map { words.treatment($0) }.joined(separator: ", "))
      },
      field(.treatment, in: .data) { ReportEntry($0.rating.treatment) },
      column(.source, in: .data) { ReportEntry(($0.rating.source ?? $0.risk.source)?.code) },
    ]
  }

  private func likelihood(_ step: Int) -> String {
    "\(step) \(words.likelihood(step, in: settings))"
  }

  private func materiality(_ step: Int) -> String {
    "\(step) \(words.materiality(step, in: settings))"
  }

  /// How many risks each square has, the likeliest first.
  private func mapTable(_ year: Year) -> ReportTable {
    let map = RiskMap(workspace.risks(of: owner), year: year, settings: settings)
    let steps: [ReportColumn<Int>] = (1...map.materialitySteps)
      .map { step in
        ReportColumn(key: "materiality_\(step)", title: materiality(step), .right) {
          .whole(map.count(likelihood: $0, materiality: step))
        }
      }
    let columns: [ReportColumn<Int>] = [
      column(.year, in: .data) { _ in .plain(year.number) },
      field(.likelihood, in: .data) { .whole($0) },
      field(.likelihood, in: .text) { .text(likelihood($0)) },
    ]
    return ReportTable(columns + steps, rows: (1...map.likelihoodSteps).reversed())
  }
}

extension Scene {
  private var controlColumns: [ReportColumn<Control>] {
    [
      column(.year) { .plain($0.year) },
      column(.control) { .text($0.title) },
      field(.risk) { ReportEntry($0.riskLabel) },
      field(.result) { result(of: $0) },
      field(.responsible) { .nonEmpty($0.responsible.joined(separator: ", ")) },
      field(.method, in: .data) { ReportEntry($0.method) },
      column(.comment) { [period] in ReportEntry($0.report(at: period)?.1.text) },
      field(.action, in: .data) { [period] in ReportEntry($0.report(at: period)?.1.action) },
      column(.source, in: .data) { ReportEntry($0.source?.code) },
    ]
  }

  /// What a control found: nothing where it has not been reported, which is not *Ingen bedömning*.
  private func result(of control: Control) -> ReportEntry {
    guard let result = control.report(at: period)?.1.result else { return .nothing }
    return .code(result.rawValue, words: words.controlResult(result, in: settings))
  }
}
