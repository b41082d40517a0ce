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
    case .allImproved:
      return say(
        "\(reached), men de som kan jämföras har blivit bättre\(unknown(suggestion)).",
        "\(reached), but those that can be compared have improved\(unknown(suggestion))."
      )
    case .noneReached:
      return say(
        "\(reached), och de har inte alla blivit bättre\(unknown(suggestion)).",
        "\(reached), and they have not all improved\(unknown(suggestion))."
      )
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

  private func unknown(_ suggestion: LevelSuggestion) -> String {
    let count = suggestion.standings.count - suggestion.known
    guard count > 0 else { return "" }
    return say(
      "; \(count) saknar utfall eller målvärde",
      "; \(count) \(count == 1 ? "lacks" : "lack") outcome or target"
    )
  }
}

extension Words {
  /// How an indicator stands: *ej nått, bättre än 2022*; short, the word that says most: *bättre än 2022*.
  public func standing(_ standing: IndicatorStanding, length: TextLength = .short) -> String {
    let reach = self.reach(standing)
    guard let change = change(standing), standing.reach != .unknown else { return reach }
    switch (length, standing.reach) {
    case (.long, _): return "\(reach), \(change)"
    case (.short, .notReached): return change
    case (.short, .reached), (.short, .unknown): return reach
    }
  }

  /// Whether an indicator's target is reached, or what is missing to say so.
  public func reach(_ standing: IndicatorStanding) -> String {
    switch standing.reach {
    case .reached: say("nått", "reached")
    case .notReached: say("ej nått", "not reached")
    case .unknown: missing(standing)
    }
  }

  /// How an outcome has changed: *bättre än 2022*; `nil` where there is nothing to compare with.
  public func change(_ standing: IndicatorStanding) -> String? {
    guard let year = standing.comparedWith?.number else { return nil }
    return switch standing.change {
    case .improved: say("bättre än \(year)", "better than \(year)")
    case .worsened: say("sämre än \(year)", "worse than \(year)")
    case .unchanged: say("som \(year)", "as in \(year)")
    case .unknown: nil
    }
  }

  private func missing(_ standing: IndicatorStanding) -> String {
    switch standing.outcome {
    case nil, .missing?, .blank?: say("inget utfall än", "no outcome yet")
    case .lost?: say("utfallet saknas i källan", "outcome lost in the source")
    case .interval?: say("utfallet är ett intervall", "the outcome is a range")
    case .number?, .preliminary?, .approximate?:
      standing.target?.isAbsent ?? true
        ? say("inget målvärde", "no target")
        : say("målvärdet är ett intervall", "the target is a range")
    }
  }
}
