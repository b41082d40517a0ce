import Governance

extension ExampleMunicipality {
  /// Goals, and the indicators that measure them.
  var goals: [Operation] {
    let board = Self.board
    let schools = Self.schools
    return [
      insertion(
        indicator("nojd-foretag", "Nöjd företagare, NKI", .index, [66, 68, 71], target: 72),
        .indicators,
        of: board
      ),
      insertion(
        indicator(
          "digitala-arenden",
          "Ärenden som görs digitalt",
          .percent,
          [48, 57, 63],
          target: 60
        ),
        .indicators,
        of: board
      ),
      insertion(
        indicator("behoriga", "Behöriga till gymnasiet", .percent, [84, 83, 85], target: 90),
        .indicators,
        of: schools
      ),
      insertion(
        goal("1", "Det är lätt att driva företag här", ["nojd-foretag"], .partlyMet),
        .goals,
        of: board
      ),
      insertion(
        goal("2", "Den som vill klarar sina ärenden hemifrån", ["digitala-arenden"], .fullyMet),
        .goals,
        of: board
      ),
      insertion(goal("1", "Alla elever når målen", ["behoriga"], .partlyMet), .goals, of: schools),
      insertion(goal("2", "Trygga skolor och förskolor", [], nil), .goals, of: schools),
    ]
  }

  private func goal(
    _ number: String,
    _ title: String,
    _ indicators: [Indicator.ID],
    _ level: GoalLevel?
  ) -> Goal {
    var made = Goal.empty
    made.id = Identifier(title: "mal \(number)")
    (made.number, made.title, made.indicators) = (number, title, indicators)
    made.validFrom = year - 2
    guard let level else { return made }
    var assessment = Assessment.empty
    assessment.level = level
    assessment.motivation = "Samlad bedömning av utfallet och av det som är på gång."
    made.assessments[period] = assessment
    return made
  }

  /// An indicator with the outcomes of this year and the two before.
  private func indicator(
    _ id: Indicator.ID,
    _ name: String,
    _ unit: Unit,
    _ outcomes: [Amount],
    target: Amount
  ) -> Indicator {
    var made = Indicator.empty
    (made.id, made.name, made.unit, made.direction) = (id, name, unit, .higher)
    for (year, outcome) in zip(year - 2...year, outcomes) {
      made.outcomes[Year(year)] = .number(outcome)
    }
    for year in year...year + 1 { made.targets[Year(year)] = .number(target) }
    return made
  }

  /// What has been asked of officers: some done, some under way, one late.
  var assignments: [Operation] {
    let tasks: [(Owner, String, String, AssignmentStatus, String?)] = [
      (
        Self.board, "Ny näringslivsstrategi", "senast under kvartal 2 \(year)", .inProgress,
        "Remissen blev klar i maj; beslut väntas i höst."
      ),
      (Self.board, "Samlad kundtjänst", "under hösten \(year)", .inProgress, nil),
      (
        Self.board, "Översyn av reglementen", "under kvartal 1 \(year)", .completed,
        "Antagna i mars."
      ),
      (Self.board, "Plan för civil beredskap", "senast 30 juni \(year + 1)", .notStarted, nil),
      (
        Self.schools, "Minska köerna till förskolan", "senast under kvartal 4 \(year)", .inProgress,
        "Två avdelningar öppnade i augusti."
      ),
      (Self.schools, "Se över skolskjutsen", "under våren \(year + 1)", .notStarted, nil),
    ]
    return tasks.map { owner, title, due, status, comment in
      var made = Assignment.empty
      (made.id, made.title) = (Identifier(title: title), title)
      (made.issuer, made.due) = ("Kommunfullmäktige", try? DuePeriod(parsing: due))
      made.validFrom = year
      var followUp = FollowUp.empty
      (followUp.status, followUp.comment) = (status, comment)
      made.followUps[period] = followUp
      return insertion(made, .assignments, of: owner)
    }
  }

  /// Risks, as they were rated this year and the last, and what is controlled.
  var internalControl: [Operation] {
    let risks: [(Owner, String, last: (Int, Int), now: (Int, Int), RiskTreatment)] = [
      (Self.board, "Det saknas personal till driften av it", (3, 3), (4, 3), .control),
      (Self.board, "Upphandlingar görs utan avtal", (2, 3), (2, 3), .mitigate),
      (Self.board, "Fel lön betalas ut", (2, 2), (1, 2), .accept),
      (Self.schools, "Elever saknar behörig lärare", (3, 4), (3, 4), .control),
      (Self.schools, "Orosanmälningar blir inte gjorda", (2, 4), (1, 4), .mitigate),
    ]
    return risks.map { owner, title, last, now, treatment in
      var made = Risk.empty
      (made.id, made.title) = (Identifier(title: title), title)
      made.ratings = [
        Year(year - 1): rating(last, treatment), Year(year): rating(now, treatment),
      ]
      return insertion(made, .risks, of: owner)
    } + [
      insertion(
        control("Stickprov av behörigheter", of: risks[0].1, .withoutRemark),
        .controls,
        of: Self.board
      ),
      insertion(
        control("Andel behöriga lärare", of: risks[3].1, .withRemark),
        .controls,
        of: Self.schools
      ),
    ]
  }

  private func rating(_ steps: (Int, Int), _ treatment: RiskTreatment) -> RiskRating {
    var made = RiskRating.empty
    (made.likelihood, made.materiality, made.treatments) = (steps.0, steps.1, [treatment])
    return made
  }

  private func control(_ title: String, of risk: String, _ result: ControlResult) -> Control {
    var made = Control.empty
    (made.id, made.title, made.year) = (Identifier(title: title), title, year)
    (made.risk, made.responsible) = (Identifier(title: risk), ["Controller"])
    var report = ControlReport.empty
    report.result = result
    made.results[period] = report
    return made
  }
}
