extension DocumentCheck {
  /// That a figure or an identity could not be checked, since its formula leads nowhere or cannot be
  /// computed; `nil` where it can, or where what it reads is not there yet.
  func unresolved(
    _ formulas: [Expression],
    at address: Address,
    level: Finding.Level,
    printed: CellValue? = nil,
    unit: Unit? = nil,
    explanation: String?,
    note: String?,
    source: Source?
  ) -> Finding? {
    for formula in formulas where !shelf.isAwaited(by: formula, in: address) {
      guard let fault = shelf.fault(of: formula, in: address, unit: unit) else { continue }
      return Finding(
        address: address,
        column: nil,
        level: level,
        verdict: .unresolved,
        printed: printed,
        computed: nil,
        difference: nil,
        tolerance: nil,
        formula: formula,
        unit: unit,
        decimals: printed?.decimals ?? 0,
        explanation: explanation,
        note: note,
        source: source,
        claim: nil,
        fault: fault
      )
    }
    return nil
  }
}

extension TableShelf {
  /// Why a formula has no result; `nil` where it has one, or only values are missing.
  fileprivate func fault(
    of formula: Expression,
    in record: Address,
    unit: Unit?
  ) -> EvaluationFault? {
    do throws(EvaluationFault) {
      _ = try value(of: formula, in: record, unit: unit)
      return nil
    } catch {
      return error
    }
  }
}
