extension Workspace {
  /// The risk values that a document printed as another number than likelihood times materiality.
  ///
  /// Those that are right are not counted among the sums that add up. Source: W22.
  func misprintedRisks(of owner: Owner) -> [Finding] {
    risks(of: owner)
      .flatMap { risk in
        risk.misprintedYears.compactMap { year -> Finding? in
          guard let rating = risk.ratings[year], let printed = rating.printedValue else {
            return nil
          }
          let keys = [FieldName.ratings.key, String(year.number)]
          return Finding(
            address: Address(owner, [FieldName.risks.key, risk.id.text], field: keys),
            column: nil,
            level: .riskValue,
            verdict: .mismatch,
            printed: .number(Amount(digits: printed)),
            computed: Rational(rating.riskValueAsPrinted),
            difference: Rational(printed - rating.riskValueAsPrinted),
            tolerance: Rational.zero,
            formula: nil,
            unit: nil,
            decimals: 0,
            explanation: rating.explanation,
            note: nil,
            source: rating.source ?? risk.source,
            claim: nil
          )
        }
      }
  }
}
