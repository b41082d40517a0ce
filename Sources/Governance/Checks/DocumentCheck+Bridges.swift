extension DocumentCheck {
  /// Holds the frames of a bridge against their cells, its steps against their parts, and the frame it
  /// comes to against its steps.
  func findings(_ bridge: BudgetBridge) -> [Finding] {
    guard let reckoning = try? BridgeReckoning(bridge) else { return [] }
    let steps = bridge.steps.indices.map { finding(bridge, bridge.steps[$0], reckoning.stages[$0]) }
    let found = [
      frame(bridge, bridge.from), frame(bridge, bridge.to), unresolved(bridge),
      finding(
        bridge,
        bridge.to.value,
        against: reckoning.reached,
        reckoning.formula,
        note: bridge.note,
        source: bridge.to.source
      ),
    ]
    return (found + steps).compactMap(\.self)
  }

  private func unresolved(_ bridge: BudgetBridge) -> Finding? {
    unresolved(
      [bridge.from, bridge.to].compactMap { frame(bridge, $0) == nil ? $0.reference : nil },
      at: address(FieldName.bridges.key, bridge.id.text),
      level: .bridge,
      unit: bridge.unit,
      explanation: bridge.explanation,
      note: bridge.note,
      source: bridge.source
    )
  }

  /// A frame against its cell, whose sign is the table's affair.
  private func frame(_ bridge: BudgetBridge, _ end: BridgeEnd) -> Finding? {
    guard let reference = end.reference, let amount = end.value.amount else { return nil }
    let address = address(FieldName.bridges.key, bridge.id.text)
    guard var value = try? shelf.value(of: reference, in: address, unit: bridge.unit),
      let number = value.number
    else { return nil }
    var formula = reference
    if !number.isZero, !amount.isZero, number.isNegative != amount.isNegative,
      let negated = try? value.negated()
    {
      (value, formula) = (negated, .negated(reference))
    }
    return finding(
      bridge,
      end.value,
      against: value,
      formula,
      note: bridge.note,
      source: end.source
    )
  }

  private func finding(
    _ bridge: BudgetBridge,
    _ step: BridgeStep,
    _ stage: BridgeReckoning.Stage?
  ) -> Finding? {
    guard let printed = step.value, let value = stage?.computed else { return nil }
    return finding(
      bridge,
      printed,
      against: value,
      stage?.formula,
      step: step,
      note: step.note,
      source: step.source
    )
  }

  private func finding(
    _ bridge: BudgetBridge,
    _ printed: CellValue,
    against value: WeighedValue,
    _ formula: Expression?,
    step: BridgeStep? = nil,
    note: String?,
    source: Source?
  ) -> Finding? {
    guard let holding = Holding(printed, against: value) else { return nil }
    let own = address(FieldName.bridges.key, bridge.id.text)
    let path = step.map { [FieldName.steps.key, $0.id.text] } ?? []
    return Finding(
      address: Address(own.owner, own.path + path),
      column: nil,
      level: .bridge,
      verdict: Finding.Verdict(holding.verdict),
      printed: printed,
      computed: holding.computed,
      difference: holding.difference,
      tolerance: holding.tolerance,
      formula: formula,
      unit: bridge.unit,
      decimals: bridge.decimals,
      explanation: step == nil ? bridge.explanation : step?.explanation,
      note: note,
      source: source ?? bridge.source,
      claim: nil
    )
  }
}
