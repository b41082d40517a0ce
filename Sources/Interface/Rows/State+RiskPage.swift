import Governance
import Screen
import Wording

extension State {
  /// The page of a risk or a control: all its text, line by line.
  func controlPageRows(_ item: Address) -> [Row] {
    let facts = derived.facts.controls
    let parts: [PagePart] =
      if let risk = facts.risks.first(where: { $0.address == item }) {
        riskPage(risk)
      } else if let control = control(at: item) {
        controlPage(control, item)
      } else {
        []
      }
    let width = max(8, FrameLayout(self).list.width - PagePart.labelWidth - 1)
    return parts.enumerated().flatMap { number, part in part.rows(of: item, number, width: width) }
  }

  /// A control of the owner, of whatever year.
  func control(at address: Address) -> Control? {
    workspace.controls(of: address.owner).first { $0.id.text == address.path.last }
  }

  private func riskPage(_ fact: ControlFacts.RiskFact) -> [PagePart] {
    let risk = fact.risk
    let years = Set(risk.ratings.keys).union([derived.facts.controls.ratedYear]).sorted(by: >)
    return [.text(words[.description], risk.text ?? "")]
      + years.flatMap { analysis(of: risk, fact.address, $0) }
      + plans(of: risk, fact.address.owner) + [.text(words[.sourceLabel], source(risk.source))]
  }

  private func analysis(of risk: Risk, _ address: Address, _ year: Year) -> [PagePart] {
    let title = PagePart.heading(words[.analysisOf(year.number)])
    let rating = risk.ratings[year]
    let steps = [
      PagePart(
        label: words[.likelihood],
        rating.map { step($0.likelihood, words.likelihood($0.likelihood, in: settings)) }
          ?? words[.notRated],
        action: .choose(.likelihood(year))
      ),
      PagePart(
        label: words[.materiality],
        rating.map { step($0.materiality, words.materiality($0.materiality, in: settings)) }
          ?? words[.notRated],
        action: .choose(.materiality(year))
      ),
    ]
    return [title] + steps + (rating.map { parts(of: $0, risk, address, year) } ?? [])
  }

  /// What follows from a rating, and what is to be done.
  private func parts(
    of rating: RiskRating,
    _ risk: Risk,
    _ address: Address,
    _ year: Year
  ) -> [PagePart] {
    let printed = rating.printedValue == rating.riskValue ? nil : rating.printedValue
    let value =
      "\(rating.riskValue)" + (printed.map { " (\(words[.printedValue($0)]))" } ?? "")
    let movement = risk.movement(from: Year(year.number - 1), to: year)
    let place = address.field(
      FieldName.ratings.key,
      String(year.number),
      FieldName.treatment.key
    )
    return [
      PagePart(
        label: words[.riskValue],
        value,
        signal: settings.signal(ofRiskValue: rating.riskValue)
      ),
      .text(
        words[.movement],
        "\(words[.comparedTo(year.number - 1)]): \(words.movement(movement).lowercased())"
      ),
      PagePart(
        label: words[.treatment],
        rating.treatments.isEmpty ? words[.missing] : words.treatments(rating.treatments),
        action: .choose(.treatments(year))
      ),
      PagePart(
        label: words[.treatmentText],
        rating.treatment ?? words[.missing],
        action: .write(place, .treatment)
      ),
      .text(words[.sourceLabel], source(rating.source)),
    ]
  }

  private func step(_ number: Int, _ word: String) -> String {
    word == String(number) ? word : "\(number) \(word)"
  }

  /// The plans that the risk is in: those with a control of it, and those that say so.
  private func plans(of risk: Risk, _ owner: Owner) -> [PagePart] {
    let controls = workspace.controls(of: owner).filter { $0.risk == risk.id }
    let years = Set(controls.map(\.year)).union(risk.inPlans).sorted(by: >)
    guard !years.isEmpty else { return [.heading(words[.plans]), .text("", words[.missing])] }
    return [.heading(words[.plans])]
      + years.flatMap { year -> [PagePart] in
        let here = controls.filter { $0.year == year }
        guard !here.isEmpty else { return [.text(String(year), words[.heldByPlan])] }
        return here.flatMap { control -> [PagePart] in
          let line = PagePart(
            label: String(year),
            "\(control.title) ›",
            action: .open(Address(owner, ["controls", control.id.text]))
          )
          return control.riskInferred ? [line, .note(words[.inferred])] : [line]
        }
      }
  }

  private func controlPage(_ control: Control, _ item: Address) -> [PagePart] {
    let periods = Set(control.results.keys)
      .union(control.year == period.year ? [period] : []).sorted(by: >)
    return riskLines(of: control, item.owner) + [
      .text(words[.controlled], control.text ?? ""), .text(words[.method], control.method ?? ""),
      .text(
        words[.responsible],
        control.responsible.isEmpty
          ? words[.missing] : control.responsible.joined(separator: ", ")
      ),
      .text(words[.sourceLabel], source(control.source)),
    ] + periods.flatMap { followUp(of: control, item, at: $0) }
  }

  private func riskLines(of control: Control, _ owner: Owner) -> [PagePart] {
    guard let id = control.risk,
      let risk = workspace.risks(of: owner).first(where: { $0.id == id })
    else {
      return [.text(words[.risk], control.riskLabel ?? words[.missing])]
    }
    let value = risk.ratings[Year(control.year)]?.riskValue ?? control.printedRiskValue
    let shown = value.map { " · \(words[.riskValue].lowercased()) \($0)" } ?? ""
    var parts = [
      PagePart(
        label: words[.risk],
        "\(risk.title)\(shown) ›",
        action: .open(Address(owner, ["risks", id.text]))
      )
    ]
    if let label = control.riskLabel, label != risk.title {
      parts.append(.text(words[.riskInDocument], label))
    }
    if control.riskInferred { parts.append(.note(words[.inferred])) }
    return parts
  }

  private func followUp(
    of control: Control,
    _ item: Address,
    at period: ReportingPeriod
  )
    -> [PagePart]
  {
    let report = control.results[period]
    let base = item.field(FieldName.results.key, period.code)
    return [
      .heading(words[.followUpAt(words.period(period))]),
      PagePart(
        label: words[.result],
        report?.result.map { words.controlResult($0, in: settings) } ?? words[.controlNotReported],
        signal: report?.result?.signal ?? Signal.none,
        action: .choose(.result(period))
      ),
      PagePart(
        label: words[.finding],
        report?.text ?? words[.missing],
        action: .write(base.key(.text), .finding)
      ),
      PagePart(
        label: words[.action],
        report?.action ?? words[.missing],
        action: .write(base.key(.action), .action)
      ),
    ] + (report?.source == nil ? [] : [.text(words[.sourceLabel], source(report?.source))])
  }
}
