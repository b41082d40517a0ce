extension RiskRating {
  /// How heavy the risk is: likelihood times materiality.
  ///
  /// Without a unit; 1 is the least, more is worse. 3 × 4 = 12. Source: B:726.
  public var riskValue: Int { likelihood * materiality }

  /// How heavy the risk is by what the document rated: likelihood times materiality as they were printed.
  ///
  /// The printed risk value is held against it. It is the ``riskValue`` until somebody rates the risk anew.
  public var riskValueAsPrinted: Int {
    (printedLikelihood ?? likelihood) * (printedMateriality ?? materiality)
  }

  /// Whether the printed risk value is another than the product of what was printed.
  public var isMisprinted: Bool { printedValue.map { $0 != riskValueAsPrinted } ?? false }
}

extension Risk {
  /// The years whose printed risk value is another than the product of what was printed, first to last.
  public var misprintedYears: [Year] { ratings.filter(\.value.isMisprinted).keys.sorted() }
}

extension Control {
  /// Whether the plan's printed risk value is another than that of its risk in the plan's year.
  ///
  /// `nil` where either is not known.
  public func isRiskMisprinted(in risks: [Risk]) -> Bool? {
    guard let printed = printedRiskValue, let id = risk,
      let rating = risks.first(where: { $0.id == id })?.ratings[Year(year)]
    else { return nil }
    return printed != rating.riskValueAsPrinted
  }
}
