public import Governance
public import Wording

/// A view of the screen as a report.
public enum ReportView: String, CaseIterable, Hashable, Sendable {
  /// *Översikt*.
  case overview
  /// *Mål*.
  case goals
  /// *Budget*: all tables.
  case budget
  /// *Uppdrag*.
  case assignments
  /// *Avstämning*: everything that the check found.
  case sums
  /// *Dokument*.
  case documents
}

extension ReportView {
  /// What is said where no owner has anything to show in the view.
  public func nothing(_ words: Words) -> String {
    switch self {
    case .overview, .goals: words[.noGoals]
    case .budget, .documents: words[.noTables]
    case .assignments: words[.noAssignments]
    case .sums: words[.noFindings]
    }
  }
}

/// Whose data are shown, at what time.
public struct ReportPerspective: Hashable, Sendable {
  /// The municipality or body.
  public let owner: Owner
  /// The reporting period.
  public let period: ReportingPeriod
  /// The day on which deadlines are judged, unless the period ended before.
  public let day: CalendarDate

  /// A perspective on an owner's data.
  public init(_ owner: Owner, _ period: ReportingPeriod, on day: CalendarDate) {
    self.owner = owner
    self.period = period
    self.day = day
  }
}

extension Workspace {
  /// What a view shows, in tables; none where there is nothing to show.
  public func reports(
    _ view: ReportView,
    _ perspective: ReportPerspective,
    _ words: Words
  ) -> [Report] {
    let scene = Scene(self, perspective, words)
    let reports =
      switch view {
      case .overview: scene.overview
      case .goals: [scene.goals]
      case .budget: scene.budget
      case .assignments: [scene.assignments]
      case .sums: [scene.sums]
      case .documents: [scene.documents]
      }
    return reports.filter { !$0.table.rows.isEmpty }
  }

  /// The latest period of which an owner's data speak; where they speak of none, the municipality's.
  public func latestPeriod(of owner: Owner) -> ReportingPeriod? {
    latestOwnPeriod(of: owner)
      ?? owners(of: owner.municipality).compactMap { latestOwnPeriod(of: $0) }.max()
  }

  private func latestOwnPeriod(of owner: Owner) -> ReportingPeriod? {
    let assessed = goals(of: owner).flatMap(\.assessments.keys)
    let followedUp = assignments(of: owner).flatMap(\.followUps.keys)
    return (assessed + followedUp + documents(of: owner).compactMap(\.period)).max()
  }
}
