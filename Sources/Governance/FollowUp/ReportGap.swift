/// Something that is missing before a body can report, and where to fill it in.
public struct ReportGap: Hashable, Sendable {
  /// What is missing.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The body has no document of the report's kind for the period, and has not handed it in.
    case report
    /// A goal has no level for the period.
    case assessment
    /// A direction that is open has neither status nor comment for the period.
    case direction
    /// An open assignment has no comment for the period.
    case comment
    /// A control of the year has no result.
    case result
    /// A forecast is in deficit, and no action says that it concerns it.
    case action
  }

  /// What is missing.
  public let kind: Kind
  /// The goal, direction, assignment, control or line of a table that it is missing for; the report of the
  /// calendar, where that is missing.
  public let address: Address
}

extension Workspace {
  /// What is missing before a body's report for a period, in the order of ``ReportGap/Kind``.
  ///
  /// The report of the period says in the calendar what it tells of; of what it does not tell, nothing is
  /// missing. Where nothing is said all is asked for, but the directions, which are not in every report.
  public func gaps(of owner: Owner, at period: ReportingPeriod) -> [ReportGap] {
    let report = calendarReport(of: owner, at: period)
    let contents = report?.report.contents ?? []
    func tells(_ some: CalendarReport.Content...) -> Bool {
      contents.isEmpty || some.contains { contents.contains($0) }
    }
    let isMade = contents.contains(.economy) || contents.contains(.forecast)
    return (isMade ? unmade(owner, report) : []).map { ReportGap(kind: .report, address: $0) }
      + (tells(.goals) ? unassessed(owner, period) : [])
      .map { ReportGap(kind: .assessment, address: $0) }
      + (contents.contains(.directions) ? unfollowed(owner, period) : [])
      .map { ReportGap(kind: .direction, address: $0) }
      + uncommented(owner, period).map { ReportGap(kind: .comment, address: $0) }
      + unreported(owner, period).map { ReportGap(kind: .result, address: $0) }
      + (tells(.economy, .forecast, .actions) ? unansweredDeficits(of: owner, at: period) : [])
      .map { ReportGap(kind: .action, address: $0) }
  }

  private func calendarReport(of owner: Owner, at period: ReportingPeriod) -> DueReport? {
    municipality(owner.municipality)?.reports(in: period.year).first { $0.period == period }
  }

  /// The report, where the body is to hand it in, has not, and has no such document of the period.
  private func unmade(_ owner: Owner, _ due: DueReport?) -> [Address] {
    guard let due, let body = owner.body,
      missingDeliveries(of: due, in: owner.municipality).contains(body),
      !documents(of: owner)
        .contains(where: {
          $0.period == due.period && $0.kind == due.report.documentKind
        })
    else { return [] }
    return [due.address(in: owner.municipality)]
  }

  /// The directions that nothing is said of for a period.
  private func unfollowed(_ owner: Owner, _ period: ReportingPeriod) -> [Address] {
    let settings = settings(of: owner)
    return assignments(of: owner, at: period)
      .filter { direction in
        guard direction.kind.isDirection,
          !direction.isClosed(at: period, settings: settings)
        else { return false }
        let said = direction.followUps[period]
        return said?.comment == nil && said?.status == nil
      }
      .map { Address(owner, [FieldName.assignments.key, $0.id.text]) }
  }

  private func settings(of owner: Owner) -> Settings {
    municipality(owner.municipality)?.settings ?? .empty
  }

  private func unassessed(_ owner: Owner, _ period: ReportingPeriod) -> [Address] {
    goals(of: owner)
      .filter { $0.isValid(in: period.year) && $0.assessments[period]?.level == nil }
      .map { Address(owner, [FieldName.goals.key, $0.id.text]) }
  }

  private func uncommented(_ owner: Owner, _ period: ReportingPeriod) -> [Address] {
    let settings = settings(of: owner)
    return assignments(of: owner, at: period)
      .filter {
        $0.kind == .assignment && !$0.isClosed(at: period, settings: settings)
          && $0.followUps[period]?.comment == nil
      }
      .map { Address(owner, [FieldName.assignments.key, $0.id.text]) }
  }

  /// Those of the year without a result in it; one that is lost has been given.
  private func unreported(_ owner: Owner, _ period: ReportingPeriod) -> [Address] {
    controls(of: owner)
      .filter { $0.year == period.year && $0.report(at: period) == nil }
      .map { Address(owner, [FieldName.controls.key, $0.id.text]) }
  }

  /// The deficits of a period that no action answers: one that says what is done, who does it and until when.
  public func unansweredDeficits(of owner: Owner, at period: ReportingPeriod) -> [Address] {
    let answered = assignments(of: owner).filter(\.isWholeAction).compactMap(\.concerns)
    return deficits(of: owner, at: period)
      .filter { line in
        let table = Array(line.path.prefix(4))
        return !answered.contains { $0.owner == owner && Array($0.path.prefix(4)) == table }
      }
  }

  /// The headlines of the period's tables whose forecast is in deficit, small or large.
  public func deficits(of owner: Owner, at period: ReportingPeriod) -> [Address] {
    let settings = settings(of: owner)
    return documents(of: owner).filter { $0.period == period }
      .flatMap { document in
        document.statements.compactMap { statement in
          statement.headline
            .flatMap { _ in
              statement.economy(StatementFigures(statement), settings: settings)
            }
            .flatMap { standing in
              guard standing.level == .deficit || standing.level == .minorDeficit else {
                return nil
              }
              let table = [
                "documents", document.id.text, FieldName.statements.key, statement.id.text,
              ]
              return Address(owner, table + [FieldName.lines.key, standing.line.text])
            }
        }
      }
  }
}

extension Assignment {
  /// Whether it is valid in a year.
  public func isValid(in year: Int) -> Bool {
    (validFrom ?? year) <= year && year <= (validTo ?? year)
  }
}

extension AssignmentKind {
  /// Whether it is a direction that reports tell of: not one for a whole term of office.
  fileprivate var isDirection: Bool {
    self == .priorityDirection || self == .policyDirection
  }
}

extension Assignment {
  /// Whether it is an action that can be followed up: it says what, who and when.
  fileprivate var isWholeAction: Bool {
    func isSaid(_ text: String?) -> Bool { text?.contains { !$0.isWhitespace } ?? false }
    return kind == .action && isSaid(title) && isSaid(recipient) && due != nil
  }
}
