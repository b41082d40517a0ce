import Governance
import Wording

extension State {
  /// The view of internal control: the map, the risks and the controls; or the page that is open.
  var controlRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let facts = derived.facts.controls
    guard !facts.risks.isEmpty || !facts.controls.isEmpty else {
      return [Row(content: .nothing(derived.facts.emptiness(.noInternalControl)))]
    }
    let parts = [mapRows(owner), riskRows, planRows].filter { !$0.isEmpty }
    guard !parts.isEmpty else { return [Row(content: .nothing(.filtered))] }
    return Array(parts.joined(separator: [Row(content: .blank)]))
  }

  /// The heaviest step of likelihood is the highest.
  private func mapRows(_ owner: Owner) -> [Row] {
    let facts = derived.facts.controls
    guard !facts.risks.isEmpty, current.filter.isEmpty else { return [] }
    let lines = (1...facts.map.likelihoodSteps).reversed()
      .map { step in
        Row(id: mapRowID(owner, likelihood: step), content: .control(.mapLine(likelihood: step)))
      }
    return [Row(content: .control(.mapTitle))] + lines + [Row(content: .control(.mapAxis))]
  }

  /// The line of the map for a step of likelihood.
  func mapRowID(_ owner: Owner, likelihood: Int) -> RowID {
    RowID(Address(owner, ["risks"], field: ["map", String(likelihood)]))
  }

  private var riskRows: [Row] {
    let (facts, memory) = (derived.facts.controls, current)
    let query = SearchQuery(memory.filter)
    let listed = facts.risks.indices.filter { isListed(facts.risks[$0], memory, query) }
    let rows =
      sorting.sorted(listed) {
        facts.risks[$0].risk.title
      } rank: { _ in
        0
      }
      .map { Row(id: RowID(facts.risks[$0].address), content: .control(.risk($0))) }
    if rows.isEmpty, memory.square == nil { return [] }
    let shown = rows.isEmpty ? [Row(content: .control(.noRisks))] : rows
    return [Row(content: .control(.riskTitle))] + shown
  }

  private func isListed(
    _ fact: ControlFacts.RiskFact,
    _ memory: ViewMemory,
    _ query: SearchQuery
  )
    -> Bool
  {
    if let square = memory.square, square != fact.square { return false }
    if query.finds(fact.risk.title) { return true }
    let treatments = words.treatments(fact.rating?.treatments ?? [])
    let texts = [fact.risk.text ?? "", fact.rating?.treatment ?? "", treatments]
    return texts.contains { query.fits($0) }
  }

  private var planRows: [Row] {
    let (facts, memory) = (derived.facts.controls, current)
    let inSquare = memory.square.map { square in
      Set(facts.risks(in: square).map(\.address))
    }
    let query = SearchQuery(memory.filter)
    let listed = facts.controls.indices
      .filter { index in
        let fact = facts.controls[index]
        if let inSquare, !isInside(fact, inSquare) { return false }
        let control = fact.control
        if query.finds(control.title) { return true }
        let texts =
          [control.riskLabel ?? "", control.text ?? "", control.method ?? ""]
          + control.responsible + [fact.report?.text ?? "", fact.report?.action ?? ""]
          + (fact.result.map { [words.controlResult($0, in: settings)] } ?? [])
        return texts.contains { query.fits($0) }
      }
    let rows =
      sorting.sorted(listed) {
        facts.controls[$0].control.title
      } rank: { index in
        Double(facts.controls[index].result?.signal.rank ?? Signal.none.rank)
      }
      .map { Row(id: RowID(facts.controls[$0].address), content: .control(.control($0))) }
    return rows.isEmpty ? [] : [Row(content: .control(.controlTitle))] + rows
  }

  /// Whether a control's risk is one of some.
  private func isInside(_ fact: ControlFacts.ControlFact, _ risks: Set<Address>) -> Bool {
    guard let risk = fact.control.risk else { return false }
    return risks.contains(Address(fact.address.owner, [FieldName.risks.key, risk.text]))
  }
}
