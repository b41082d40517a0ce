public import Governance

extension Words {
  /// Why a figure differs from another document's though nobody decided it; `nil` where somebody did.
  public func cause(_ cause: CellComparison.Cause) -> String? {
    switch cause {
    case .decided: nil
    case .reckoned: say("bara omräkning eller avrundning", "only recomputed or rounded")
    case .unbalanced:
      say(
        "delarna är desamma: summan går inte ihop i det ena dokumentet",
        "the parts are the same: the sum does not add up in one of the documents"
      )
    }
  }
}
