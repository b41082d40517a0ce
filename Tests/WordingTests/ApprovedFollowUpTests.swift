import Governance
import Testing
import Wording

struct ApprovedFollowUpTests {
  @Test func `The list of what is followed up reads as approved`() {
    var approval = Approval()
    let phrases: [FollowUpPhrase] = [
      .entryCount(1), .entryCount(30), .otherKinds(1), .otherKinds(22),
      .kindCount(.inquiry, 1), .kindCount(.inquiry, 14), .countOf(7, "8 uppdrag"),
      .overdueKind(.assignment, 1), .overdueKind(.policyArea, 1), .overdueKind(.inquiry, 1),
      .overdueKind(nil, 1), .overdueKind(.inquiry, 2), .pointCount(1), .pointCount(6), .allKinds,
      .chooseKindTitle, .groupedByKind, .groupedByIssuer, .noIssuer, .orderDue,
      .orderStatus,
    ]
    approval.add(phrases) { $0[$1] }
    let commands: [Command] = [.chooseKind, .nextOrder, .nextGrouping, .right]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    approval.add([Notice.noMoreInList]) { $0[$1] }
    approval.expect(
      """
      entryCount(1): 1_post | 1_entry
      entryCount(30): 30_poster | 30_entries
      otherKinds(1): 1 annan | 1_other
      otherKinds(22): 22 andra | 22_others
      kindCount(inquiry, 1): 1 utredning | 1 inquiry
      kindCount(inquiry, 14): 14 utredningar | 14 inquiries
      countOf(7, "8 uppdrag"): 7 av 8 uppdrag | 7 of 8 uppdrag
      overdueKind(Optional(assignment), 1): 1 försenat | 1 overdue
      overdueKind(Optional(policyArea), 1): 1 försenat | 1 overdue
      overdueKind(Optional(inquiry), 1): 1 försenad | 1 overdue
      overdueKind(nil, 1): 1 försenad | 1 overdue
      overdueKind(Optional(inquiry), 2): 2 försenade | 2 overdue
      pointCount(1): 1_punkt | 1_point
      pointCount(6): 6_punkter | 6_points
      allKinds: Alla slag | All kinds
      chooseKindTitle: Visa | Show
      groupedByKind: per slag | by kind
      groupedByIssuer: per givare | by giver
      noIssuer: Ingen givare angiven | No giver stated
      orderDue: efter förfallodag | by due date
      orderStatus: efter status | by status
      chooseKind: Visa alla slag eller ett (slag) | Show all kinds or one (kind)
      nextOrder
        Nästa ordning; i en tabell raderna efter den valda kolumnen (ordning)
        Next order; in a table the lines by the selected column (order)
      nextGrouping
        Gruppera efter slag eller efter givare (gruppera)
        Group by kind or by who gave it (group)
      right: Höger (nästa) | Right (next)
      noMoreInList: Det finns ingen mer i listan. | There are no more in the list.
      """
    )
  }

  @Test func `All that is known of one reads as approved`() {
    var approval = Approval()
    let phrases: [FollowUpPhrase] = [
      .planLabel, .pointsLabel, .decisionLabel, .issuerLabel, .proposerLabel, .recipientLabel,
      .reportBackLabel, .originLabel, .carriedFromLabel, .amendsLabel, .startLabel, .effectLabel,
      .concernsLabel, .closingLabel, .validLabel, .historyLabel, .statusNotGiven, .notFollowedUp,
      .lastDay("31 dec 2023"), .lines(25, nil), .lines(46, 47), .paragraphNumber("12"),
      .paragraphNumber("§ 120"), .notReported, .notReportedCount(1), .notReportedCount(8),
      .closedIn(2023), .lacksLabel, .amendedByLabel, .replacesLabel, .replaced("Trygghet", 2022),
      .replaced("Trygghet", nil),
      .validYears(nil, nil), .validYears(2019, 2022), .validYears(2023, 2023),
      .validYears(2021, nil), .validYears(nil, 2022),
    ]
    approval.add(phrases) { $0[$1] }
    approval.expect(
      """
      planLabel: Plan | Plan
      pointsLabel: Punkter | Points
      decisionLabel: Beslut | Decision
      issuerLabel: Gett av | Given by
      proposerLabel: Förslag av | Proposed by
      recipientLabel: Gett till | Given to
      reportBackLabel: Redovisas | Reported to
      originLabel: Ur | From
      carriedFromLabel: Överfört | Carried
      amendsLabel: Ändrar | Amends
      startLabel: Börjar | Begins
      effectLabel: Effekt | Effect
      concernsLabel: Rör | Concerns
      closingLabel: Avslutat | Closed
      validLabel: Gäller | Valid
      historyLabel: Uppföljning | Follow-ups
      statusNotGiven: ingen status angiven | no status given
      notFollowedUp: inte uppföljt än | not followed up yet
      lastDay("31 dec 2023"): senast 31 dec 2023 | by 31 dec 2023
      lines(25, nil): rad 25 | line 25
      lines(46, Optional(47)): rad 46–47 | lines 46–47
      paragraphNumber("12"): § 12 | § 12
      paragraphNumber("§ 120"): § 120 | § 120
      notReported: Inte uppföljt | Not followed up
      notReportedCount(1): inte uppföljt | not followed up
      notReportedCount(8): inte uppföljda | not followed up
      closedIn(2023): avslutat 2023 | closed in 2023
      lacksLabel: Saknar | Lacks
      amendedByLabel: Ändras av | Amended by
      replacesLabel: Ersätter | Replaces
      replaced("Trygghet", Optional(2022)): Trygghet (till 2022) | Trygghet (to 2022)
      replaced("Trygghet", nil): Trygghet | Trygghet
      validYears(nil, nil):  | 
      validYears(Optional(2019), Optional(2022)): 2019–2022 | 2019–2022
      validYears(Optional(2023), Optional(2023)): 2023 | 2023
      validYears(Optional(2021), nil): från 2021 | from 2021
      validYears(nil, Optional(2022)): till och med 2022 | to 2022
      """
    )
  }

  @Test func `Goals and indicators read as approved`() {
    var approval = Approval()
    let phrases: [FollowUpPhrase] = [
      .otherGoals(.overarching, 5), .otherGoals(.workEnvironment, 1),
      .otherGoalsInShort(.overarching, 5), .otherGoalsInShort(.workEnvironment, 1),
      .withoutGoal(.indicator), .withoutGoal(.keyFigure), .countWithoutGoal(.indicator, 1),
      .countWithoutGoal(.keyFigure, 6), .parentLabel, .perspectiveLabel, .endTargetLabel,
      .followUpLabel, .forecastLabel, .endTarget("99,9", 2025), .standsAt(2022, "78,8"),
      .standsAt(2023, "(72)"),
      .reachedAlready, .notReachedYet, .trendLabel, .womenLabel, .menLabel, .partsLabel,
      .successorLabel, .publisherLabel, .outcomesLabel, .targetsLabel,
      .forecastWordLabel, .expectedTrend(.rising, 2023, .long),
      .expectedTrend(.steady, 2023, .short), .trendBetween("minskande", 2021, 2022), .better,
      .worse, .endedAfter(2022),
    ]
    approval.add(phrases) { $0[$1] }
    approval.add(GoalKind.allCases) { $0.goalKinds($1) }
    approval.expect(
      """
      otherGoals(overarching, 5): 5 övergripande mål | 5 overarching goals
      otherGoals(workEnvironment, 1): 1 arbetsmiljömål | 1 work environment goal
      otherGoalsInShort(overarching, 5): 5 övergr. mål | 5 overarching
      otherGoalsInShort(workEnvironment, 1): 1 arbetsmiljömål | 1 work environment goal
      withoutGoal(indicator): Indikatorer utan mål | Indicators without a goal
      withoutGoal(keyFigure): Nyckeltal utan mål | Key figures without a goal
      countWithoutGoal(indicator, 1): 1 indikator utan mål | 1 indicator without a goal
      countWithoutGoal(keyFigure, 6): 6 nyckeltal utan mål | 6 key figures without a goal
      parentLabel: Under mål | Under goal
      perspectiveLabel: Perspektiv | Perspective
      endTargetLabel: Slutmål | End target
      followUpLabel: Följs upp | Followed up
      forecastLabel: Helår | Full year
      endTarget("99,9", 2025): 99,9 senast 2025 | 99,9 by 2025
      standsAt(2022, "78,8"): 78,8 (2022) | 78,8 (2022)
      standsAt(2023, "(72)"): (72) 2023 | (72) 2023
      reachedAlready: nått | reached
      notReachedYet: ej nått än | not reached yet
      trendLabel: Trend | Trend
      womenLabel: Kvinnor | Women
      menLabel: Män | Men
      partsLabel: Delar | Parts
      successorLabel: Ersatt av | Replaced by
      publisherLabel: Utges av | Publisher
      outcomesLabel: Utfall | Outcome
      targetsLabel: Målvärde | Target
      forecastWordLabel: Prognos | Forecast
      expectedTrend(rising, 2023, Wording.TextLength.long)
        prognos 2023: ökande
        forecast 2023: rising
      expectedTrend(steady, 2023, Wording.TextLength.short)
        prognos: bibehållen
        forecast: steady
      trendBetween("minskande", 2021, 2022): minskande 2021–2022 | minskande 2021–2022
      better: det är bättre | which is better
      worse: det är sämre | which is worse
      endedAfter(Optional(2022)): upphörde 2022 | ended 2022
      goal: Mål | Goals
      overarching: Övergripande mål | Overarching goals
      workEnvironment: Arbetsmiljömål | Work environment goals
      """
    )
  }

  @Test func `The overview's sections and what is said of a body read as approved`() {
    var approval = Approval()
    let phrases: [FollowUpPhrase] = [
      .controls, .controlCount(1), .controlCount(10), .unreportedControls(3), .calendar,
      .nextReport("delårsbokslut", "augusti 2023"), .handIn("15 sep 2023"),
      .meeting("5 okt 2023"), .noForecast, .seats(1), .seats(41),
      .chair("Stefan Norberg"), .majorityLabel, .coreMissionLabel, .subcommitteesLabel,
      .successFactorsLabel, .focusLabel,
    ]
    approval.add(phrases) { $0[$1] }
    approval.expect(
      """
      controls: Internkontroll | Internal control
      controlCount(1): 1_kontroll | 1_control
      controlCount(10): 10_kontroller | 10_controls
      unreportedControls(3): 3 ej redovisade | 3 not reported
      calendar: Tidplan | Calendar
      nextReport("delårsbokslut", "augusti 2023")
        näst på tur: delårsbokslut augusti 2023
        next: delårsbokslut augusti 2023
      handIn("15 sep 2023"): lämnas in 15 sep 2023 | hand in 15 sep 2023
      meeting("5 okt 2023"): behandlas 5 okt 2023 | meeting 5 okt 2023
      noForecast: ingen prognos | no forecast
      seats(1): 1_ledamot | 1_member
      seats(41): 41_ledamöter | 41_members
      chair("Stefan Norberg"): ordförande Stefan Norberg | chair Stefan Norberg
      majorityLabel: Majoritet | Majority
      coreMissionLabel: Grunduppdrag | Core mission
      subcommitteesLabel: Utskott | Committees
      successFactorsLabel: Framgångsfaktorer | Success factors
      focusLabel: Fokus | Focus
      """
    )
  }
}
