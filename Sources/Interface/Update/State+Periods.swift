import Governance
import Wording

extension State {
  /// A way to go in time.
  enum TimeStep {
    case earlier, later
  }

  /// Chooses the next period of the municipality's calendar.
  mutating func step(_ direction: TimeStep) -> [Effect] {
    guard let place, let municipality = workspace.municipality(place.owner.municipality) else {
      return []
    }
    let months = Set(municipality.calendar.map(\.month)).sorted()
    let withData = workspace.periodsWithData(of: place.owner)
    let candidates = (period.year - 1...period.year + 1)
      .flatMap { year in months.compactMap { ReportingPeriod(year: year, month: $0) } }
    let all = Set(candidates + withData).sorted()
    let next =
      switch direction {
      case .earlier: all.last { $0 < period }
      case .later: all.first { $0 > period }
      }
    let firstYear = withData.first.map { $0.year - 1 } ?? 0
    let lastYear = max(now.date.year + 1, withData.last?.year ?? 0)
    guard let next, direction == .later || firstYear <= next.year,
      direction == .earlier || next.year <= lastYear
    else {
      refuse(words[.noMorePeriods])
      return []
    }
    choose(next)
    return []
  }

  /// Chooses a period for the municipality that is shown.
  mutating func choose(_ chosen: ReportingPeriod) {
    period = chosen
    if let place { chosenPeriods[place.owner.municipality] = chosen }
  }

  /// The period that was chosen for the municipality that is shown.
  var chosenPeriod: ReportingPeriod? {
    place.flatMap { chosenPeriods[$0.owner.municipality] }
  }

  /// The chosen period of the municipality; until somebody has chosen, the usual one of the place, each
  /// time that the place or the data change.
  mutating func choosePeriod() {
    guard let owner = place?.owner else { return }
    if let first = firstPeriod {
      firstPeriod = nil
      choose(first)
    }
    if let chosenPeriod {
      periodGround = nil
      period = chosenPeriod
      return
    }
    let ground = PeriodGround(owner: owner, revision: revision)
    guard ground != periodGround else { return }
    periodGround = ground
    if let usual = workspace.usualPeriod(near: owner, on: now.date) { period = usual }
  }
}

/// What the usual period was worked out from.
struct PeriodGround: Hashable, Sendable {
  var owner: Owner
  var revision: Int
}
