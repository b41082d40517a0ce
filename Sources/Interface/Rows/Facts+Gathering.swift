import Governance
import Screen

extension Facts {
  /// Works out what is to be known of an owner in a period.
  init(
    _ data: Workspace,
    owner: Owner,
    period: ReportingPeriod,
    day: CalendarDate,
    decided: DecidedColumns,
    earlier: Facts
  ) {
    let workspace = data.shown(at: period, of: owner)
    shown = workspace
    let settings = workspace.municipality(owner.municipality)?.settings ?? .empty
    let amendments = workspace.amendments(in: owner.municipality)
    for holder in workspace.holders(of: owner) {
      gatherGoals(workspace, holder, period, settings)
      assignments += workspace.givenAssignments(of: holder, at: period)
        .map { Self.assignment($0, holder, period, day, settings) }
    }
    for index in assignments.indices {
      assignments[index].amendedBy = amendments[assignments[index].address] ?? []
    }
    tables = Self.tables(workspace, owner, period, settings, earlier.tables, decided)
    lock = LockStanding(data, owner, period)
    bodies = owner.body == nil ? bodies(workspace, owner, period) : []
    budgetedResult =
      owner.body == nil ? workspace.budgetedResult(of: owner, at: period) : nil
    let checked = Dictionary(tables.filter(\.decided.isEmpty).map { ($0.address, $0.checked) }) {
      first,
      _ in first
    }
    findings =
      owner.body == nil
      ? workspace.findings(of: owner.municipality, knowing: checked)
      : workspace.findings(of: owner, knowing: checked)
    errorPlaces = Self.errorPlaces(findings, workspace, period)
    documents = workspace.documents(of: owner)
    shelves =
      owner.body == nil || tables.isEmpty ? Self.shelves(workspace, owner.municipality) : []
    problems = data.problems(seenBeside: owner.municipality)
    isPartlyUnread = problems.contains { $0.path.hasPrefix(owner.municipality.text + "/") }
    if !workspace.files.values.contains(.loading) {
      problems += data.referenceProblems(of: owner.municipality)
    }
    controls = ControlFacts(workspace, owner: owner, period: period, settings: settings)
    finances = EconomyFacts(workspace, owner: owner, period: period, tables: tables)
    nextReport = workspace.municipality(owner.municipality)?
      .nextReport(
        after: period.referenceDay(today: day)
      )
    isLoading = workspace.files.values.contains(.loading)
    count(workspace.controls(of: owner), of: owner, at: period)
  }

  private static func shelves(_ workspace: Workspace, _ id: Municipality.ID) -> [Shelf] {
    let bodies = workspace.municipality(id)?.bodies ?? []
    return bodies.compactMap { body in
      let owner = Owner(id, body.id)
      let documents = workspace.documents(of: owner)
      return documents.isEmpty ? nil : Shelf(owner: owner, name: body.name, documents: documents)
    }
  }

  /// The goals valid in the period's year, and the indicators that no goal of any year has.
  private mutating func gatherGoals(
    _ workspace: Workspace,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ settings: Settings
  ) {
    let all = workspace.indicators(of: owner)
    let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    let measures: Measures = workspace.isUnread(.register(.indicators, owner)) ? .unread : .known
    let everyGoal = workspace.goals(of: owner)
    let valid = everyGoal.filter { $0.isValid(in: period.year) }
    let ordered = GoalKind.allCases.flatMap { kind in valid.filter { $0.kind == kind } }
    goals += ordered.map { goal in
      let indicators = goal.indicators.compactMap { byID[$0] }
      return Self.goal(goal, indicators, owner, period, settings, measures)
    }
    gatherFamilies(all, byID)
    let served = Set(everyGoal.flatMap(\.indicators)).union(all.flatMap(\.parts))
    let unserved = all.filter {
      !served.contains($0.id) && ($0.isValid(in: period.year) || $0.hasEnded(before: period.year))
    }
    var holder = Goal.empty
    holder.id = .loose
    // While the goals cannot be read nobody knows which of the indicators they have.
    if !unserved.isEmpty, !workspace.isUnread(.register(.goals, owner)) {
      looses.append(Self.goal(holder, unserved, owner, period, settings, measures))
    }
  }

  /// Whether the indicators of goals can be read: without them nothing is suggested that could differ from
  /// what officers have said.
  private enum Measures { case known, unread }

  private mutating func gatherFamilies(
    _ all: [Indicator],
    _ byID: [Indicator.ID: Indicator]
  ) {
    func names(_ some: [Indicator]) -> [String] { some.map { $0.shortName ?? $0.name } }
    for indicator in all where !indicator.parts.isEmpty || indicator.successor != nil {
      families[indicator.id, default: Family()].parts = names(
        indicator.parts.compactMap { byID[$0] }
      )
      families[indicator.id]?.successors = names(all.successors(of: indicator.id))
      if let next = indicator.successor {
        families[next, default: Family()].predecessors.append(indicator)
      }
    }
  }

  private static func goal(
    _ goal: Goal,
    _ indicators: [Indicator],
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ settings: Settings,
    _ measures: Measures
  ) -> GoalFact {
    let (assessed, remarked) = (goal.assessment(at: period), goal.remark(at: period))
    func suggestion(in year: Int) -> LevelSuggestion {
      LevelSuggestion(indicators: indicators, year: Year(year), settings: settings)
    }
    return GoalFact(
      goal: goal,
      address: Address(owner, ["goals", goal.id.text]),
      indicators: indicators.filter { $0.isValid(in: period.year) },
      ended: indicators.filter { $0.hasEnded(before: period.year) },
      assessment: assessed?.1,
      assessedAt: assessed?.0,
      remark: remarked?.1,
      remarkedAt: remarked?.0,
      suggestion: suggestion(in: period.year),
      suggestionThen: assessed.flatMap { period, assessment in
        measures == .known ? suggestion(in: period.year).level : assessment.level
      }
    )
  }

  private static func assignment(
    _ assignment: Assignment,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ day: CalendarDate,
    _ settings: Settings
  ) -> AssignmentFact {
    let followUp = assignment.followUp(at: period)
    let status = assignment.status(at: period)
    let closingYear = assignment.closingYear(at: period, settings: settings)
    return AssignmentFact(
      assignment: assignment,
      address: Address(owner, ["assignments", assignment.id.text]),
      status: status,
      signal: status.map { settings.signal(of: $0, assignment.kind) } ?? .none,
      isClosed: assignment.isClosed(at: period, settings: settings),
      closedEarlier: closingYear.flatMap { $0 < period.year ? $0 : nil },
      followUp: followUp?.1,
      followedUpAt: followUp?.0,
      timeliness: assignment.timeliness(
        at: period,
        on: period.referenceDay(today: day),
        settings: settings
      )
    )
  }
}

extension Indicator {
  /// Whether it was said before a year that it goes on no longer.
  fileprivate func hasEnded(before year: Int) -> Bool { validTo.map { $0 < year } ?? false }
}

extension Workspace {
  /// The assignments that change others, by those that they change.
  fileprivate func amendments(in municipality: Municipality.ID) -> [Address: [Address]] {
    var found: [Address: [Address]] = [:]
    for holder in holders(of: Owner(municipality)) {
      for assignment in assignments(of: holder) {
        guard let amended = assignment.amends?.record else { continue }
        found[amended, default: []].append(Address(holder, ["assignments", assignment.id.text]))
      }
    }
    return found
  }

  /// What is wrong with a municipality's files and folders, and with what belongs to none that can be shown.
  fileprivate func problems(seenBeside municipality: Municipality.ID) -> [DataProblem] {
    let others = municipalities.filter { $0 != municipality && self.municipality($0) != nil }
    return problems.filter { problem in !others.contains { problem.path.hasPrefix("\($0.text)/") } }
  }

  /// Those whose goals and assignments are shown of an owner: of a municipality its bodies, too.
  fileprivate func holders(of owner: Owner) -> [Owner] {
    guard owner.body == nil else { return [owner] }
    let bodies = municipality(owner.municipality)?.bodies ?? []
    return [owner] + bodies.map { Owner(owner.municipality, $0.id) }
  }
}
