public import Governance

extension Words {
  /// A goal's level: *Delvis uppfyllt*; short: *Delvis*.
  public func level(_ level: GoalLevel, length: TextLength = .long) -> String {
    switch (level, length) {
    case (.notEvaluated, .long): say("Ej utvärderad", "Not evaluated")
    case (.notMet, .long): say("Ej uppfyllt", "Not met")
    case (.partlyMet, .long): say("Delvis uppfyllt", "Partly met")
    case (.largelyMet, .long): say("I hög grad uppfyllt", "Largely met")
    case (.fullyMet, .long): say("Helt uppfyllt", "Fully met")
    case (.notEvaluated, .short): say("Ej utv.", "Not eval.")
    case (.notMet, .short): say("Ej uppf.", "Not met")
    case (.partlyMet, .short): say("Delvis", "Partly")
    case (.largelyMet, .short): say("I hög grad", "Largely")
    case (.fullyMet, .short): say("Helt", "Fully")
    }
  }

  /// A level as said of so many goals: *3 Ej utvärderade* has the word for three.
  public func level(_ level: GoalLevel, count: Int) -> String {
    guard count != 1 else { return self.level(level) }
    return switch level {
    case .notEvaluated: say("Ej utvärderade", "Not evaluated")
    case .notMet: say("Ej uppfyllda", "Not met")
    case .partlyMet: say("Delvis uppfyllda", "Partly met")
    case .largelyMet: say("I hög grad uppfyllda", "Largely met")
    case .fullyMet: say("Helt uppfyllda", "Fully met")
    }
  }

  /// A goal's level in the municipality's own word, where it has one.
  public func level(
    _ level: GoalLevel,
    length: TextLength = .long,
    in settings: Settings
  ) -> String {
    settings.name(of: level).map { harmless($0) } ?? self.level(level, length: length)
  }

  /// The same as said of so many goals: the municipality's own word does not change.
  public func level(_ level: GoalLevel, count: Int, in settings: Settings) -> String {
    settings.name(of: level).map { harmless($0) } ?? self.level(level, count: count)
  }

  /// How many goals there are, and for which period they were assessed: *7 mål · bedömning augusti 2023*.
  ///
  /// Where they were not all assessed for one period, how many were for the latest, and how many before it.
  public func assessed(_ assessed: [ReportingPeriod: Int], of goals: Int) -> String {
    let all = say("\(goals) mål", count(goals, one: "goal", many: "goals"))
    guard let latest = assessed.keys.max(), let count = assessed[latest] else {
      return middot([all, say("ingen bedömning", "not assessed")])
    }
    let period = period(latest)
    if count == goals {
      return middot([all, say("bedömning \(period)", "assessed \(period)")])
    }
    let earlier = assessed.values.reduce(-count, +)
    let then = say(
      count == 1 ? "1 bedömt \(period)" : "\(count) bedömda \(period)",
      "\(count) assessed \(period)"
    )
    let before = say("\(earlier) tidigare", "\(earlier) earlier")
    return middot([all, then] + (earlier > 0 ? [before] : []))
  }

  /// What a signal says, whatever it is the signal of.
  public func signal(_ signal: Signal) -> String {
    switch signal {
    case .full: say("Helt", "Fully")
    case .most: say("I hög grad", "Largely")
    case .half: say("Delvis", "Partly")
    case .empty: say("Inte", "Not")
    case .none: say("Ingen uppgift", "Nothing reported")
    }
  }

  /// Which way is better.
  public func direction(_ direction: Indicator.Direction) -> String {
    switch direction {
    case .higher: say("Högre är bättre", "Higher is better")
    case .lower: say("Lägre är bättre", "Lower is better")
    case .closest: say("Närmast målvärdet är bäst", "Closest to the target is best")
    }
  }
}
