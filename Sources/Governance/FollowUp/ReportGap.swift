/// Something that is missing before a body can report, and where to fill it in.
public struct ReportGap: Hashable, Sendable {
  /// What is missing.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A goal has no level for the period.
    case assessment
    /// An open assignment has no comment for the period.
    case comment
    /// A control of the year has no result.
    case result
    /// A forecast is in deficit, and no action says that it concerns it.
    case action
  }

  /// What is missing.
  public let kind: Kind
  /// The goal, assignment, control or line of a table that it is missing for.
  public let address: Address
}

extension Workspace {
  /// What is missing before a body's report for a period, in the order of ``ReportGap/Kind``.
  public func gaps(of owner: Owner, at period: ReportingPeriod) -> [ReportGap] {
    unassessed(owner, period).map { ReportGap(kind: .assessment, address: $0) }
      + uncommented(owner, period).map { ReportGap(kind: .comment, address: $0) }
      + unreported(owner, period).map { ReportGap(kind: .result, address: $0) }
      + unanswered(owner, period).map { ReportGap(kind: .action, address: $0) }
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
  func unanswered(_ owner: Owner, _ period: ReportingPeriod) -> [Address] {
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

extension Assignment {
  /// Whether it is an action that can be followed up: it says what, who and when.
  fileprivate var isWholeAction: Bool {
    func isSaid(_ text: String?) -> Bool { text?.contains { !$0.isWhitespace } ?? false }
    return kind == .action && isSaid(title) && isSaid(recipient) && due != nil
  }
}
