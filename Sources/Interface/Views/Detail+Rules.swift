import Governance
import Screen
import Wording

extension State {
  /// What the municipality has chosen for all its bodies: perspectives, focus areas and rules.
  func describe(_ municipality: Municipality, in text: inout DetailText) {
    text.add(municipality.name, .bold)
    let settings = municipality.settings
    text.add(
      label: words.fieldName(.perspectives),
      settings.perspectives.joined(separator: ", ")
    )
    text.add(label: words.fieldName(.focusAreas), settings.focusAreas.joined(separator: ", "))
    describe(municipality.rules, in: &text)
  }

  /// How the municipality meets a deviation, where there is one.
  func describeRules(for standing: EconomyStanding, in text: inout DetailText) {
    guard let rules = place.flatMap({ workspace.municipality($0.owner.municipality)?.rules }) else {
      return
    }
    let kinds: [DecisionRule.Kind] =
      switch standing.level {
      case .minorDeficit, .deficit: [.fearedDeficit, .negativeVariance]
      case .balanced: standing.isSurplus ? [.positiveVariance] : []
      case .unknown: []
      }
    describe(rules.filter { kinds.contains($0.kind) }, in: &text)
  }

  private func describe(_ rules: [DecisionRule], in text: inout DetailText) {
    for rule in rules {
      text.add(words.ruleKind(rule.kind), Style(.quiet, .bold))
      if let said = rule.text { text.add([Span(said)]) }
      if rule.source != nil { text.add(label: words[.sourceLabel], source(rule.source)) }
    }
  }
}

extension EconomyStanding {
  fileprivate var isSurplus: Bool {
    variance.amount.map { !$0.isNegative && !$0.rational.isZero } ?? false
  }
}
