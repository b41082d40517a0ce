extension Workspace {
  /// Values of an owner's records that the municipality's own lists and scales do not have: a status that
  /// means nothing there, a risk that has no place on the map.
  ///
  /// Both are kept and shown as they are. The lists may have been made shorter after they were used.
  func scaleProblems(of owner: Owner) -> [DataProblem] {
    guard let settings = municipality(owner.municipality)?.settings else { return [] }
    return assignments(of: owner).flatMap { statusProblems(of: $0, owner, settings) }
      + risks(of: owner).flatMap { ratingProblems(of: $0, owner, settings) }
  }

  private func statusProblems(
    of assignment: Assignment,
    _ owner: Owner,
    _ settings: Settings
  ) -> [DataProblem] {
    assignment.followUps.sorted { $0.key < $1.key }
      .compactMap { period, followUp in
        guard let status = followUp.status, settings.choice(status, of: assignment.kind) == nil
        else { return nil }
        return problem(
          Address(owner, [FieldName.assignments.key, assignment.id.text]),
          [FieldName.followUps.key, period.code, FieldName.status.key],
          .code(settings.statuses(of: assignment.kind).map(\.status.code)),
          .text(status.code)
        )
      }
  }

  private func ratingProblems(
    of risk: Risk,
    _ owner: Owner,
    _ settings: Settings
  ) -> [DataProblem] {
    risk.ratings.sorted { $0.key < $1.key }
      .flatMap { year, rating -> [DataProblem] in
        guard !settings.hasPlace(for: rating) else { return [] }
        let steps: [(FieldName, Int, Int)] = [
          (.likelihood, rating.likelihood, settings.likelihoodSteps),
          (.materiality, rating.materiality, settings.materialitySteps),
        ]
        return steps.filter { $0.1 > $0.2 }
          .compactMap { field, step, most in
            problem(
              Address(owner, [FieldName.risks.key, risk.id.text]),
              [FieldName.ratings.key, String(year.number), field.key],
              .integer(1...max(1, most)),
              .number(Amount(digits: step))
            )
          }
      }
  }

  private func problem(
    _ record: Address,
    _ place: [String],
    _ expected: Expectation,
    _ found: Datum
  ) -> DataProblem? {
    guard let file = DataFile(record) else { return nil }
    let fault = FieldFault(path: record.path + place, expected: expected, found: found)
    return DataProblem(path: file.path, cause: .field(fault))
  }
}
