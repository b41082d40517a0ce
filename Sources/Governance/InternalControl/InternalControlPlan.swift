/// What a body controls in a year: its controls, and the risks that they are for.
///
/// Chosen by hand from the analysis, not by a threshold; so it is read off and not stored.
public struct InternalControlPlan: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The controls, in the order of the register.
  public let controls: [Control]
  /// The risks that the plan holds: those with a control, and those that say so themselves.
  public let risks: [Risk]

  /// The plan of a year.
  public init(year: Int, controls: [Control], risks: [Risk]) {
    self.year = year
    self.controls = controls.filter { $0.year == year }
    let controlled = Set(self.controls.compactMap(\.risk))
    self.risks = risks.filter { controlled.contains($0.id) || $0.inPlans.contains(year) }
  }
}

extension InternalControlPlan {
  /// The year of the plan that holds at a period: the period's, else the nearest before it, else the
  /// first after it; `nil` where there is no control at all.
  public static func year(at period: ReportingPeriod, among controls: [Control]) -> Int? {
    let years = controls.map(\.year)
    return years.filter { $0 <= period.year }.max() ?? years.min()
  }
}

extension Control {
  /// The latest report not after a period that has a result, with its period.
  public func report(at period: ReportingPeriod) -> (ReportingPeriod, ControlReport)? {
    results.filter { $0.key <= period && $0.value.result != nil }
      .max { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
