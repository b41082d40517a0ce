public import Governance

/// A label or a short text about what is followed up: assignments and the like, goals, indicators.
public enum FollowUpPhrase: Hashable, Sendable {
  // The list of what is followed up.
  case entryCount(Int)
  case otherKinds(Int)
  case kindCount(AssignmentKind, Int)
  case countOf(Int, String)
  case overdueKind(AssignmentKind?, Int)
  case pointCount(Int)
  case allKinds, chooseKindTitle
  case groupedByKind, groupedByIssuer, noIssuer
  case orderDue, orderStatus
  // One of them.
  case planLabel, pointsLabel, decisionLabel, issuerLabel, proposerLabel, recipientLabel
  case reportBackLabel, originLabel, carriedFromLabel, amendsLabel, startLabel
  case effectLabel, concernsLabel, closingLabel, validLabel, historyLabel
  case statusNotGiven, notFollowedUp, notReported
  case notReportedCount(Int)
  case closedIn(Int)
  case lacksLabel, amendedByLabel, replacesLabel
  case replaced(String, Int?)
  case lastDay(String)
  case lines(Int, Int?)
  case paragraphNumber(String)
  case validYears(Int?, Int?)
  // Goals.
  case otherGoals(GoalKind, Int)
  case otherGoalsInShort(GoalKind, Int)
  case withoutGoal(IndicatorWord)
  case countWithoutGoal(IndicatorWord, Int)
  case parentLabel, perspectiveLabel, endTargetLabel, followUpLabel, forecastLabel
  case endTarget(String, Int)
  case standsAt(Int, String)
  case reachedAlready, notReachedYet
  // Indicators.
  case trendLabel, womenLabel, menLabel, partsLabel, successorLabel, publisherLabel
  case outcomesLabel, targetsLabel
  case forecastWordLabel
  case expectedTrend(Trend, Int, TextLength)
  case trendBetween(String, Int, Int)
  case better, worse
  case endedAfter(Int?)
  // The overview.
  case controls
  case controlCount(Int)
  case unreportedControls(Int)
  case calendar
  case nextReport(String, String)
  case handIn(String)
  case meeting(String)
  case noForecast
  // A body.
  case seats(Int)
  case chair(String)
  case majorityLabel, coreMissionLabel, subcommitteesLabel, successFactorsLabel, focusLabel
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: FollowUpPhrase) -> String {
    switch phrase {
    case .entryCount(let count):
      say(
        self.count(count, one: "post", many: "poster"),
        self.count(count, one: "entry", many: "entries")
      )
    case .otherKinds(let count):
      say(
        count == 1 ? "1 annan" : "\(count) andra",
        self.count(count, one: "other", many: "others")
      )
    case .kindCount(let kind, let count):
      "\(count) " + (count == 1 ? assignmentKind(kind) : assignmentKinds(kind)).lowercased()
    case .countOf(let count, let all): say("\(count) av \(all)", "\(count) of \(all)")
    case .overdueKind(let kind, let count):
      say(
        count == 1
          ? (kind?.isNeuter == true ? "1 försenat" : "1 försenad") : "\(count) försenade",
        "\(count) overdue"
      )
    case .pointCount(let count):
      say(
        self.count(count, one: "punkt", many: "punkter"),
        self.count(count, one: "point", many: "points")
      )
    case .allKinds: say("Alla slag", "All kinds")
    case .chooseKindTitle: say("Visa", "Show")
    case .groupedByKind: say("per slag", "by kind")
    case .groupedByIssuer: say("per givare", "by giver")
    case .noIssuer: say("Ingen givare angiven", "No giver stated")
    case .orderDue: say("efter förfallodag", "by due date")
    case .orderStatus: say("efter status", "by status")
    case .planLabel: say("Plan", "Plan")
    case .pointsLabel: say("Punkter", "Points")
    case .decisionLabel: say("Beslut", "Decision")
    case .issuerLabel: say("Gett av", "Given by")
    case .proposerLabel: say("Förslag av", "Proposed by")
    case .recipientLabel: say("Gett till", "Given to")
    case .reportBackLabel: say("Redovisas", "Reported to")
    case .originLabel: say("Ur", "From")
    case .carriedFromLabel: say("Överfört", "Carried")
    case .amendsLabel: say("Ändrar", "Amends")
    case .startLabel: say("Börjar", "Begins")
    case .effectLabel: say("Effekt", "Effect")
    case .concernsLabel: say("Rör", "Concerns")
    case .closingLabel: say("Avslutat", "Closed")
    case .validLabel: say("Gäller", "Valid")
    case .historyLabel: say("Uppföljning", "Follow-ups")
    case .statusNotGiven: say("ingen status angiven", "no status given")
    case .notFollowedUp: say("inte uppföljt än", "not followed up yet")
    case .notReported: say("Inte uppföljt", "Not followed up")
    case .notReportedCount(let count):
      say(count == 1 ? "inte uppföljt" : "inte uppföljda", "not followed up")
    case .closedIn(let year): say("avslutat \(year)", "closed in \(year)")
    case .lacksLabel: say("Saknar", "Lacks")
    case .amendedByLabel: say("Ändras av", "Amended by")
    case .replacesLabel: say("Ersätter", "Replaces")
    case .replaced(let name, let year):
      harmless(name) + (year.map { say(" (till \($0))", " (to \($0))") } ?? "")
    case .endedAfter(let year):
      say("upphörde", "ended") + (year.map { " \($0)" } ?? "")
    case .lastDay(let day): say("senast \(day)", "by \(day)")
    case .lines(let first, let last):
      say("rad \(first)", last == nil ? "line \(first)" : "lines \(first)")
        + (last.map { "–\($0)" } ?? "")
    case .paragraphNumber(let number): paragraph(number)
    case .validYears(let from, let to): years(from, to)
    case .otherGoals(let kind, let count): otherGoals(kind, count)
    case .otherGoalsInShort(.overarching, let count):
      say("\(count) övergr. mål", "\(count) overarching")
    case .otherGoalsInShort(let kind, let count): otherGoals(kind, count)
    case .withoutGoal(.indicator): say("Indikatorer utan mål", "Indicators without a goal")
    case .withoutGoal(.keyFigure): say("Nyckeltal utan mål", "Key figures without a goal")
    case .countWithoutGoal(let word, let count):
      "\(count) " + (count == 1 ? indicatorWord(word) : indicatorWords(word)).lowercased()
        + say(" utan mål", " without a goal")
    case .parentLabel: say("Under mål", "Under goal")
    case .perspectiveLabel: say("Perspektiv", "Perspective")
    case .endTargetLabel: say("Slutmål", "End target")
    case .followUpLabel: say("Följs upp", "Followed up")
    case .forecastLabel: say("Helår", "Full year")
    case .endTarget(let value, let year): say("\(value) senast \(year)", "\(value) by \(year)")
    case .standsAt(let year, let value):
      // A preliminary value has brackets of its own.
      value.hasSuffix(")") ? "\(value) \(year)" : "\(value) (\(year))"
    case .reachedAlready: say("nått", "reached")
    case .notReachedYet: say("ej nått än", "not reached yet")
    case .trendLabel: say("Trend", "Trend")
    case .womenLabel: say("Kvinnor", "Women")
    case .menLabel: say("Män", "Men")
    case .partsLabel: say("Delar", "Parts")
    case .successorLabel: say("Ersatt av", "Replaced by")
    case .publisherLabel: say("Utges av", "Publisher")
    case .outcomesLabel: say("Utfall", "Outcome")
    case .targetsLabel: say("Målvärde", "Target")
    case .forecastWordLabel: say("Prognos", "Forecast")
    case .expectedTrend(let trend, let year, .long):
      "\(self[.forecastWordLabel].lowercased()) \(year): \(self.trend(trend).lowercased())"
    case .expectedTrend(let trend, _, .short):
      "\(self[.forecastWordLabel].lowercased()): \(self.trend(trend).lowercased())"
    case .trendBetween(let word, let from, let to): "\(word) \(from)–\(to)"
    case .better: say("det är bättre", "which is better")
    case .worse: say("det är sämre", "which is worse")
    case .controls: say("Internkontroll", "Internal control")
    case .controlCount(let count):
      say(
        self.count(count, one: "kontroll", many: "kontroller"),
        self.count(count, one: "control", many: "controls")
      )
    case .unreportedControls(let count): say("\(count) ej redovisade", "\(count) not reported")
    case .calendar: say("Tidplan", "Calendar")
    case .nextReport(let name, let period):
      say("näst på tur: \(name) \(period)", "next: \(name) \(period)")
    case .handIn(let day): say("lämnas in \(day)", "hand in \(day)")
    case .meeting(let day): say("behandlas \(day)", "meeting \(day)")
    case .noForecast: say("ingen prognos", "no forecast")
    case .seats(let count):
      say(
        self.count(count, one: "ledamot", many: "ledamöter"),
        self.count(count, one: "member", many: "members")
      )
    case .chair(let name): say("ordförande \(harmless(name))", "chair \(harmless(name))")
    case .majorityLabel: say("Majoritet", "Majority")
    case .coreMissionLabel: say("Grunduppdrag", "Core mission")
    case .subcommitteesLabel: say("Utskott", "Committees")
    case .successFactorsLabel: say("Framgångsfaktorer", "Success factors")
    case .focusLabel: say("Fokus", "Focus")
    }
  }

  /// Several goals of a kind: *Arbetsmiljömål*.
  public func goalKinds(_ kind: GoalKind) -> String {
    switch kind {
    case .goal: say("Mål", "Goals")
    case .overarching: say("Övergripande mål", "Overarching goals")
    case .workEnvironment: say("Arbetsmiljömål", "Work environment goals")
    }
  }

  private func otherGoals(_ kind: GoalKind, _ count: Int) -> String {
    let word = count == 1 ? goalKind(kind) : goalKinds(kind)
    return "\(count) \(word.lowercased())"
  }

  /// The sign once, whether or not whoever entered the number wrote it too.
  private func paragraph(_ number: String) -> String {
    let bare = number.drop { $0 == "§" || $0.isWhitespace }
    return "§ \(harmless(bare))"
  }

  private func years(_ from: Int?, _ to: Int?) -> String {
    switch (from, to) {
    case (nil, nil): ""
    case (let from?, nil): say("från \(from)", "from \(from)")
    case (nil, let to?): say("till och med \(to)", "to \(to)")
    case (let from?, let to?) where from == to: String(from)
    case (let from?, let to?): "\(from)–\(to)"
    }
  }
}

extension AssignmentKind {
  /// Whether its Swedish word is neuter: *ett uppdrag*, but *en utredning*; several kinds are *en post*.
  fileprivate var isNeuter: Bool { self == .assignment || self == .policyArea }
}
