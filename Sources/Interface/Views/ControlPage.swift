import Governance
import Screen
import Wording

extension State {
  func drawControlPageHead(
    _ item: Address,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let facts = derived.facts.controls
    let (title, spans): (String, [Span]) =
      if let fact = facts.risks.first(where: { $0.address == item }) {
        (fact.risk.title, standing(of: fact))
      } else if let control = control(at: item) {
        (control.title, standing(of: control))
      } else {
        ("", [])
      }
    grid.putTruncated(title, in: layout.main.row(0), style: .bold)
    grid.put(spans, in: layout.main.row(1))
    grid.horizontalRule(layout.main.row(2))
  }

  func standing(of fact: ControlFacts.RiskFact) -> [Span] {
    let year = derived.facts.controls.map.year.number
    guard let rating = fact.rating else {
      let last = fact.earlier.map { year, rating in
        let square = RiskSquare(likelihood: rating.likelihood, materiality: rating.materiality)
        let value = "\(words[.riskValue].lowercased()) \(rating.riskValue)"
        return "   \(words[.ratedIn(year.number)]): \(value), \(name(of: square))"
      }
      return [Span("\(year): \(words[ControlPhrase.notRated])\(last ?? "")", .quiet)]
    }
    let square = RiskSquare(likelihood: rating.likelihood, materiality: rating.materiality)
    return [
      Span(disc(fact.signal), fact.signal.style),
      Span(" \(words[.riskValue]) \(rating.riskValue)", .bold),
      Span("   \(name(of: square))"), Span("   \(year)", .quiet),
    ]
  }

  func standing(of control: Control) -> [Span] {
    let report = control.report(at: period)
    let at = report.map { "   \(words.period($0.0))" } ?? ""
    return spans(of: report?.1.result)
      + [Span("\(at)   \(words[.planOf(control.year)])", .quiet)]
  }

  func draw(_ page: PageLine, in line: Rect, into grid: inout Grid) {
    let label = Rect(x: line.x, y: line.y, width: PagePart.labelWidth - 1, height: 1)
    grid.putTruncated(page.label, in: label, style: .quiet)
    let signal = page.signal.map { [Span(disc($0), $0.style), Span(" ")] } ?? []
    grid.put(
      signal + [Span(page.text, page.style)],
      in: line.inset(left: PagePart.labelWidth)
    )
  }

  /// What is said of a line of internal control; false where another view is shown.
  func describesControlRow(in text: inout DetailText) -> Bool {
    guard place?.view == .internalControl, case .control(let row)? = selectedRow?.content else {
      return false
    }
    let facts = derived.facts.controls
    switch row {
    case .mapLine:
      if let square = selectedSquare { describe(square, in: &text) }
    case .risk(let index): describe(facts.risks[index], in: &text)
    case .control(let index): describe(facts.controls[index], in: &text)
    default: break
    }
    return true
  }

  func describe(_ square: RiskSquare, in text: inout DetailText) {
    let risks = derived.facts.controls.risks(in: square)
    let value = square.likelihood * square.materiality
    let signal = settings.signal(ofRiskValue: value)
    text.add([
      Span(name(of: square), .bold), Span("   "), Span(disc(signal), signal.style),
      Span(" \(words[.riskValue].lowercased()) \(value)"),
      Span(
        risks.isEmpty ? "" : "   \(words[.risksHere(risks.count)])",
        .quiet
      ),
    ])
    if risks.isEmpty { text.add(words[ControlPhrase.noRisksHere], .quiet) }
    for fact in risks {
      let treatments = words.treatments(fact.judged?.treatments ?? []).lowercased()
      let earlier = fact.earlier.map { "  \(words[.ratedIn($0.year.number)])" } ?? ""
      text.add([
        Span("· \(fact.risk.title)"),
        Span(earlier + (treatments.isEmpty ? "" : "  \(treatments)"), .quiet),
      ])
    }
  }

  func describe(_ fact: ControlFacts.RiskFact, in text: inout DetailText) {
    text.add(fact.risk.title, .bold)
    if let body = fact.risk.text { text.add(body, .plain) }
    let year = derived.facts.controls.map.year.number
    text.add(
      label: words[.movement],
      "\(words[.comparedTo(year - 1)]): \(words.movement(fact.movement).lowercased())"
    )
    if let rating = fact.rating {
      text.add(label: words[.treatment], words.treatments(rating.treatments))
      text.add(label: "", rating.treatment ?? "")
    }
    if let (year, rating) = fact.earlier {
      text.add(
        label: words[.ratedIn(year.number)],
        "\(rating.riskValue) · \(words.treatments(rating.treatments))"
      )
      text.add(label: "", rating.treatment ?? "")
    }
    text.add(label: words[.sourceLabel], source(fact.rating?.source ?? fact.risk.source))
  }

  func describe(_ fact: ControlFacts.ControlFact, in text: inout DetailText) {
    let control = fact.control
    text.add(control.title, .bold)
    let at = fact.reportedAt.map { [Span("   \(words.period($0))", .quiet)] } ?? []
    text.add(spans(of: fact.result) + at)
    let risk = derived.facts.controls.risks.first { $0.risk.id == control.risk }?.risk.title
    text.add(label: words[.risk], control.riskLabel ?? risk ?? "")
    if let risk, let label = control.riskLabel, label != risk { text.add(label: "", "→ \(risk)") }
    if control.riskInferred { text.add(label: "", words[.inferred]) }
    text.add(label: words[.controlled], control.text ?? "")
    text.add(label: words[.method], control.method ?? "")
    text.add(label: words[.responsible], control.responsible.joined(separator: ", "))
    if let report = fact.report {
      text.add(label: words[.finding], report.text ?? "")
      text.add(label: words[.action], report.action ?? "")
    }
    text.add(label: words[.sourceLabel], source(fact.report?.source ?? control.source))
  }
}
