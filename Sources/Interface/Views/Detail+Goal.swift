import Governance
import Screen
import Wording

extension State {
  /// All that is known of a goal.
  func describe(_ fact: Facts.GoalFact, in text: inout DetailText) {
    text.add(fact.goal.title, .bold)
    describeAssessment(fact, in: &text)
  }

  /// How a goal is assessed, what it serves, and what is to be reached in the end.
  func describeAssessment(_ fact: Facts.GoalFact, in text: inout DetailText) {
    let goal = fact.goal
    text.add(levelSpans(fact))
    if !fact.indicators.isEmpty {
      text.add(
        label: words[.suggestionLabel],
        suggestedYear(fact) + words.level(fact.suggestion.level, in: settings)
          + " – \(words.reason(fact.suggestion))"
      )
    }
    if let motivation = fact.assessment?.motivation {
      text.add(label: words[.motivationLabel], motivation)
    }
    if let comment = fact.remark?.comment {
      text.add(label: words[.commentLabel], "\(remarkPeriod(fact))\(comment)")
    }
    if let forecast = fact.assessment?.forecastLevel {
      text.add(label: words[.forecastLabel], words.level(forecast, in: settings))
    }
    describeEndTarget(fact, in: &text)
    text.add(label: words[.followUpLabel], goal.followUp ?? "")
    text.add(label: words[.parentLabel], goal.parent.map(name(ofGoalAt:)) ?? "")
    text.add(label: words[.perspectiveLabel], goal.perspective ?? "")
    if !goal.agenda2030.isEmpty {
      let names = goal.agenda2030.map { "\($0) \(words.agenda2030($0))" }
      text.add(label: "Agenda 2030", names.joined(separator: ", "))
    }
    text.add(label: words[.validLabel], words[.validYears(goal.validFrom, goal.validTo)])
    text.add(
      label: words[.carriedFromLabel],
      goal.carriedFrom.map { words.place($0, in: workspace) } ?? ""
    )
    text.add(
      label: words[.sourceLabel],
      source(fact.assessment?.source ?? fact.remark?.source ?? goal.source)
    )
  }

  /// The year of the suggestion, where the level beside it was set in another.
  func suggestedYear(_ fact: Facts.GoalFact) -> String {
    guard let at = fact.assessedAt, at.year != period.year else { return "" }
    return "\(period.year): "
  }

  /// The period of a comment, where that is neither the level's nor the chosen one.
  private func remarkPeriod(_ fact: Facts.GoalFact) -> String {
    guard let at = fact.remarkedAt, at != fact.assessedAt ?? period else { return "" }
    return "\(words.period(at)): "
  }

  /// What is to be reached in the end, and how far each indicator is from it.
  private func describeEndTarget(_ fact: Facts.GoalFact, in text: inout DetailText) {
    guard let target = fact.goal.endTarget else { return }
    text.add(
      label: words[.endTargetLabel],
      words[.endTarget(words.value(target.value), target.year)]
    )
    for indicator in fact.indicators {
      let standing = indicator.standing(to: target, in: Year(period.year))
      guard let outcome = standing.outcome, let year = standing.outcomeYear else { continue }
      let reach: FollowUpPhrase = standing.reach == .reached ? .reachedAlready : .notReachedYet
      let parts = [
        indicator.shortName ?? indicator.name,
        words[.standsAt(year.number, words.value(outcome))], words[reach],
      ]
      text.add(label: " ", words.middot(parts))
    }
  }

  private func name(ofGoalAt address: Address) -> String {
    let goal = workspace.goals(of: address.owner).first { $0.id.text == address.path.last }
    let number = goal?.number.map { "\($0). " } ?? ""
    return goal.map { number + $0.title } ?? words.place(address, in: workspace)
  }
}
