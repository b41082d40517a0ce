public import Governance

extension Words {
  /// Why a level is suggested: *1 av 4 indikatorer når målvärdet.*
  public func reason(_ suggestion: LevelSuggestion) -> String {
    let reached = tally(suggestion)
    switch suggestion.rule {
    case .noIndicators: return say("Målet har inga indikatorer.", "The goal has no indicators.")
    case .noneKnown: return noneKnown(suggestion)
    case .allReached: return allReached(suggestion)
    case .mostReached(let percent):
      return say(
        "\(reached), alltså minst \(percent)\(Words.noBreakSpace)%\(unknown(suggestion)).",
        "\(reached), so at least \(percent)%\(unknown(suggestion))."
      )
    case .someReached: return "\(reached)\(unknown(suggestion))."
    case .allImproved: return "\(reached)\(allImproved(suggestion))\(unknown(suggestion))."
    case .noneReached: return "\(reached)\(noneImproved(suggestion))\(unknown(suggestion))."
    }
  }

  private func noneKnown(_ suggestion: LevelSuggestion) -> String {
    let count = suggestion.standings.count
    guard count > 1 else {
      return say(
        "Indikatorn saknar utfall eller målvärde för året.",
        "The indicator has no outcome or no target for the year."
      )
    }
    return say(
      "Ingen av \(count) indikatorer har både utfall och målvärde för året.",
      "None of \(count) indicators has both outcome and target for the year."
    )
  }

  private func allReached(_ suggestion: LevelSuggestion) -> String {
    let count = suggestion.standings.count
    guard count > 1 else {
      return say("Indikatorn når målvärdet.", "The indicator reaches its target.")
    }
    guard count > 2 else {
      return say("Båda indikatorerna når målvärdet.", "Both indicators reach their targets.")
    }
    return say(
      "Alla \(count) indikatorer når målvärdet.",
      "All \(count) indicators reach their targets."
    )
  }

  /// *1 av 4 indikatorer når målvärdet*, counted among those that are known.
  private func tally(_ suggestion: LevelSuggestion) -> String {
    let (reached, known) = (suggestion.reached, suggestion.known)
    guard reached > 0 else {
      return known == 1
        ? say("Indikatorn når inte målvärdet", "The indicator does not reach its target")
        : say(
          "Ingen av \(known) indikatorer når målvärdet",
          "None of \(known) indicators reaches its target"
        )
    }
    return say(
      "\(reached) av \(known) \(known == 1 ? "indikator" : "indikatorer") når målvärdet",
      "\(reached) of \(known) \(known == 1 ? "indicator" : "indicators") "
        + (reached == 1 ? "reaches its target" : "reach their targets")
    )
  }

  /// Why the level is better than if nothing were said.
  private func allImproved(_ suggestion: LevelSuggestion) -> String {
    let compared = suggestion.compared.count
    if suggestion.known == 1 { return say(" men har blivit bättre", " but has improved") }
    if compared == suggestion.known {
      return say(", men alla har blivit bättre", ", but all have improved")
    }
    return compared == 1
      ? say(
        ", men den som kan jämföras har blivit bättre",
        ", but the one that can be compared has improved"
      )
      : say(
        ", men de \(compared) som kan jämföras har blivit bättre",
        ", but the \(compared) that can be compared have improved"
      )
  }

  /// Why the level is no better.
  private func noneImproved(_ suggestion: LevelSuggestion) -> String {
    let compared = suggestion.compared
    let improved = compared.count { $0.change == .improved }
    if compared.isEmpty {
      return say(
        " och det finns inget tidigare utfall att jämföra med",
        " and there is no earlier outcome to compare with"
      )
    }
    if suggestion.known == 1 {
      return say(" och har inte blivit bättre", " and has not improved")
    }
    return improved == 0
      ? say(", och ingen har blivit bättre", ", and none has improved")
      : say(
        ", och bara \(improved) av \(compared.count) har blivit bättre",
        ", and only \(improved) of \(compared.count) \(improved == 1 ? "has" : "have") improved"
      )
  }

  private func unknown(_ suggestion: LevelSuggestion) -> String {
    let count = suggestion.standings.count - suggestion.known
    guard count > 0 else { return "" }
    return say(
      "; \(count) saknar utfall eller målvärde",
      "; \(count) \(count == 1 ? "lacks" : "lack") outcome or target"
    )
  }
}

extension LevelSuggestion {
  /// The known ones that have an earlier outcome.
  fileprivate var compared: [IndicatorStanding] {
    standings.filter { $0.reach != .unknown && $0.change != .unknown }
  }
}
