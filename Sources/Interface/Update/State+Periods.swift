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
    let withData = periodsWithData(of: place.owner)
    let candidates = (period.year - 1...period.year + 1)
      .flatMap { year in months.compactMap { ReportingPeriod(year: year, month: $0) } }
    let all = Set(candidates + withData).sorted()
    let next =
      switch direction {
      case .earlier: all.last { $0 < period }
      case .later: all.first { $0 > period }
      }
    let firstYear = withData.first.map { $0.year - 1 } ?? 0
    guard let next, firstYear <= next.year, next.year <= now.date.year + 1 else {
      refuse(words[.noMorePeriods])
      return []
    }
    period = next
    isPeriodChosen = true
    return []
  }

  /// The periods of which an owner's data speak, first to last.
  private func periodsWithData(of owner: Owner) -> [ReportingPeriod] {
    let assessed = workspace.goals(of: owner).flatMap(\.assessments.keys)
    let followedUp = workspace.assignments(of: owner).flatMap(\.followUps.keys)
    let documents = workspace.documents(of: owner).compactMap(\.period)
    let controlled = workspace.controls(of: owner).flatMap(\.results.keys)
    let counted = workspace.personnel(of: owner).compactMap(\.period)
    return Set(assessed + followedUp + documents + controlled + counted).sorted()
  }

  /// Until somebody has chosen: the usual period of the place, each time that the place or the data change.
  mutating func choosePeriod() {
    guard !isPeriodChosen, let owner = place?.owner else { return }
    let ground = PeriodGround(owner: owner, revision: revision)
    guard ground != periodGround else { return }
    periodGround = ground
    if let usual = usualPeriod(of: owner) { period = usual }
  }

  /// The latest period that a report describes; without one, the end of the year that the latest budget
  /// begins with; without a document, the latest period of which the data speak.
  ///
  /// A body without documents of its own goes by its municipality's. Nobody begins in a period that has
  /// not come.
  private func usualPeriod(of owner: Owner) -> ReportingPeriod? {
    guard let today = ReportingPeriod(year: now.date.year, month: now.date.month) else {
      return nil
    }
    var documents = workspace.documents(of: owner)
    if documents.isEmpty { documents = workspace.documents(of: Owner(owner.municipality)) }
    let reports = documents.compactMap(\.period).filter { $0 <= today }
    let years = documents.compactMap { ReportingPeriod(year: $0.year, month: 12) }
    return reports.max() ?? years.max().map { min($0, today) }
      ?? periodsWithData(of: owner).last { $0 <= today }
  }
}

/// What the usual period was worked out from.
struct PeriodGround: Hashable, Sendable {
  var owner: Owner
  var revision: Int
}
