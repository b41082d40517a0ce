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
  /// *Uppdrag*, and all that is followed up like them.
  case assignments
  /// *Internkontroll*: the risk map, the risks and the controls.
  case internalControl = "internal-control"
  /// *Avstämning*: everything that the check found.
  case sums
  /// *Tidplan*: the reports of the year, and what is missing before one.
  case calendar
  /// *Ekonomi och personal*: financial goals and figures of personnel.
  case economyAndPersonnel = "economy-and-personnel"
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
    case .internalControl: words[.noControls]
    case .calendar: words[.noCalendar]
    case .economyAndPersonnel: words[.noFinances]
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
  /// One table of a document, as the view of budgets has it, with what the check found of it; `nil` where
  /// the address leads to none.
  public func report(
    ofTable address: Address,
    _ findings: [Finding],
    _ perspective: ReportPerspective,
    _ words: Words
  ) -> Report? {
    guard let statement = statement(at: address), let id = Document.ID(address.path[1]),
      let document = document(id, of: address.owner)
    else { return nil }
    return Scene(self, perspective, words).report(statement, in: document, CellVerdicts(findings))
  }

  /// What the check found in several owners' documents: the errors of all of them first, then by rank what
  /// else there is, each owner's by itself.
  public func reports(ofSums perspectives: [ReportPerspective], _ words: Words) -> [Report] {
    let scenes = perspectives.map { Scene(self, $0, words) }
    let rows = scenes.enumerated()
      .flatMap { place, scene in scene.findingRows.map { (place, $0) } }
    return Finding.ranked(rows) { $0.1.finding }
      .flatMap { alike in
        scenes.indices.compactMap { place -> Report? in
          let own = alike.filter { $0.0 == place }.map(\.1)
          return own.isEmpty ? nil : scenes[place].report(ofSums: own)
        }
      }
  }

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
      case .goals: scene.goals
      case .budget: scene.budget
      case .assignments: scene.assignments
      case .internalControl: scene.internalControl
      case .calendar: scene.calendar
      case .economyAndPersonnel: scene.economyAndPersonnel
      case .sums: [scene.sums]
      case .documents: scene.documents
      }
    return reports.filter { !$0.table.rows.isEmpty }
  }
}
