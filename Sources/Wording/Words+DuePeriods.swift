public import Governance

extension Words {
  /// When something is due: *senast under kvartal 2 2024*; short: *senast kv 2 2024*.
  public func due(_ due: DuePeriod, length: TextLength = .long) -> String {
    switch length {
    case .long: longDue(due.qualifier, due.stretch)
    case .short: shortDue(due.qualifier, shortStretch(due.stretch))
    }
  }

  /// What a field is prefilled with: the words where they are read back, else the code: `by 2024-Q2`.
  public func editText(_ due: DuePeriod) -> String {
    let words = self.due(due)
    return (try? DuePeriod(parsing: words)) == due ? words : due.code
  }

  private func longDue(_ qualifier: DuePeriod.Qualifier, _ stretch: Stretch) -> String {
    let name = longStretch(stretch)
    return switch qualifier {
    case .during: preposition(stretch) + name
    case .by: say("senast \(preposition(stretch))\(name)", "by \(endOf(stretch))\(name)")
    case .before: say("innan \(name)", "before \(name)")
    case .late: say("i slutet av \(name)", "late in \(name)")
    case .early: say("i början av \(name)", "early in \(name)")
    }
  }

  private func shortDue(_ qualifier: DuePeriod.Qualifier, _ name: String) -> String {
    switch qualifier {
    case .during: name
    case .by: say("senast \(name)", "by \(name)")
    case .before: say("innan \(name)", "before \(name)")
    case .late: say("slutet av \(name)", "late \(name)")
    case .early: say("början av \(name)", "early \(name)")
    }
  }

  /// The word for being in a stretch, with its space.
  private func preposition(_ stretch: Stretch) -> String {
    switch stretch {
    case .year, .half, .tertial, .quarter, .season: say("under ", "during ")
    case .month: say("i ", "in ")
    case .turn: say("vid ", "at ")
    case .day: say("", "on ")
    }
  }

  /// English says *by the end of autumn*, but *by 31 August*.
  private func endOf(_ stretch: Stretch) -> String {
    switch stretch {
    case .year, .half, .tertial, .quarter, .season, .month: "the end of "
    case .turn, .day: ""
    }
  }

  private func longStretch(_ stretch: Stretch) -> String {
    switch stretch {
    case .year(let year): String(year)
    case .half(let half, let year):
      say(
        "\(half == 1 ? "första" : "andra") halvåret \(year)",
        "the \(ordinal(half)) half of \(year)"
      )
    case .tertial(let tertial, let year):
      say("tertial \(tertial) \(year)", "the \(ordinal(tertial)) tertial of \(year)")
    case .quarter(let quarter, let year):
      say("kvartal \(quarter) \(year)", "the \(ordinal(quarter)) quarter of \(year)")
    case .month(let month, let year): "\(self.month(month)) \(year)"
    case .season(let season, let year): "\(self.season(season)) \(seasonYear(season, year))"
    case .turn(let year):
      say("årsskiftet \(year)/\(year + 1)", "the turn of the year \(year)/\(year + 1)")
    case .day(let date): self.date(date, length: .long)
    }
  }

  private func shortStretch(_ stretch: Stretch) -> String {
    switch stretch {
    case .year, .season: longStretch(stretch)
    case .half(let half, let year): say("halvår \(half) \(year)", "H\(half) \(year)")
    case .tertial(let tertial, let year): say("tertial \(tertial) \(year)", "T\(tertial) \(year)")
    case .quarter(let quarter, let year): say("kv \(quarter) \(year)", "Q\(quarter) \(year)")
    case .month(let month, let year): "\(self.month(month, length: .short)) \(year)"
    case .turn(let year):
      say("årsskiftet \(year)/\(year + 1)", "turn of \(year)/\(year + 1)")
    case .day(let date): self.date(date)
    }
  }

  private func season(_ season: Stretch.Season) -> String {
    switch season {
    case .spring: say("våren", "spring")
    case .summer: say("sommaren", "summer")
    case .autumn: say("hösten", "autumn")
    case .winter: say("vintern", "winter")
    }
  }

  /// A winter has two years.
  private func seasonYear(_ season: Stretch.Season, _ year: Int) -> String {
    season == .winter ? "\(year)/\(year + 1)" : String(year)
  }

  private func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    default: "fourth"
    }
  }
}
