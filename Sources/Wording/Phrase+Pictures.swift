public import Governance

/// A label or a sentence of charts, boards, maps and suppositions.
public enum PicturePhrase: Hashable, Sendable {
  // Charts.
  case preliminaryMark, expectedMark, brokenAxis, brokenRanks, bestOnTop, notKnown
  case noValuesToDraw
  case budgetMark, thresholdMark, wholeYearBudget, wholeYearForecast
  /// The months from January to one.
  case monthsTo(Int)
  /// The same as the name of a line beside whole years, and shortly beside a mark.
  case partOfYear(to: Int)
  case monthsBeside(to: Int)
  /// Why there are bars and no line.
  case onlyOneYear
  case yearColumn
  // Boards.
  case board
  case noStatusColumn
  case moreCards(Int)
  case otherKindsHidden(Int)
  // The map of signals.
  case assessedOf(Int, Int)
  case signalMap
  case bodyCount(Int)
  case silentBodies(Int)
  case nothingThere
  /// What a signal says of assignments, and of controls.
  case assignmentSignal(Signal)
  case controlSignal(Signal)
  case goalsOf(Int)
  // Why a picture cannot be shown.
  case selectIndicator, selectLineWithYears, selectFinancialGoal, noFinancialGoals,
    tooNarrowForBoard
  case onlyForMunicipality, noFartherColumn
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: PicturePhrase) -> String {
    switch phrase {
    case .preliminaryMark: say("preliminärt eller ungefärligt", "preliminary or approximate")
    case .expectedMark: say("budget, plan eller prognos", "budget, plan or forecast")
    case .brokenAxis: say("axeln börjar inte vid 0", "the axis does not begin at 0")
    case .brokenRanks: say("axeln börjar inte vid 1", "the axis does not begin at 1")
    case .bestOnTop: say("bäst överst", "the best at the top")
    case .notKnown: say("uppgift saknas", "not known")
    case .noValuesToDraw: say("Inga värden att rita.", "No values to draw.")
    case .budgetMark: say("Värde", "Value")
    case .wholeYearBudget: say("Budget helår", "Budget, full year")
    case .wholeYearForecast: say("Prognos helår", "Forecast, full year")
    case .monthsTo(1): month(1)
    case .monthsTo(let last): "\(month(1))–\(month(last))"
    case .partOfYear(let last):
      self[PicturePhrase.monthsTo(last)] + say(", del av året", ", part of the year")
    case .monthsBeside(1): month(1, length: .short)
    case .monthsBeside(let last): "\(month(1, length: .short))–\(month(last, length: .short))"
    case .onlyOneYear:
      say("Värden finns bara för ett år.", "There are values for one year only.")
    case .thresholdMark: say("Gräns", "Threshold")
    case .yearColumn: say("År", "Year")
    case .board: say("Tavla", "Board")
    case .noStatusColumn: say("Utan status", "No status")
    case .moreCards(let count): say("\(count) till", "\(count) more")
    case .otherKindsHidden(let count):
      say(
        "\(count) av andra slag (\(key(.chooseKind, "v")))",
        "\(count) of other kinds (\(key(.chooseKind, "v")))"
      )
    case .assessedOf(let known, let all):
      say("\(known)/\(all) \(known == 1 ? "bedömd" : "bedömda")", "\(known)/\(all) assessed")
    case .signalMap: say("Signalkarta", "Map of signals")
    case .bodyCount(let count):
      self.count(count, one: say("nämnd", "body"), many: say("nämnder", "bodies"))
    case .silentBodies(let count):
      say("\(count) utan uppgifter visas inte", "\(count) without data not shown")
    case .nothingThere: say("inget här", "nothing here")
    case .assignmentSignal(let signal): self.assignments(signal)
    case .controlSignal(let signal): self.controls(signal)
    case .goalsOf(let count): say("\(count) mål", self.count(count, one: "goal", many: "goals"))
    case .selectIndicator:
      say(
        "Välj ett mål med indikatorer, eller en indikator.",
        "Select a goal with indicators, or an indicator."
      )
    case .selectLineWithYears:
      say(
        "Välj en rad i en tabell med flera år.",
        "Select a line of a table with several years."
      )
    case .selectFinancialGoal: say("Välj ett finansiellt mål.", "Select a financial goal.")
    case .noFinancialGoals:
      say("Här finns inga finansiella mål.", "There are no financial goals here.")
    case .tooNarrowForBoard:
      say(
        "Tavlan behöver minst 78 tecken i bredd.",
        "The board needs a width of at least 78 characters."
      )
    case .onlyForMunicipality:
      say(
        "Kartan visar en hel kommun: välj kommunen i listan till vänster.",
        "The map shows a whole municipality: select it in the list at the left."
      )
    case .noFartherColumn:
      say("Det finns ingen kolumn åt det hållet.", "There is no column that way.")
    }
  }

  /// What a signal says of all assignments of a body together.
  private func assignments(_ signal: Signal) -> String {
    switch signal {
    case .full: say("uppdrag klara", "assignments done")
    case .most, .half: say("uppdrag pågår", "assignments underway")
    case .empty: say("uppdrag försenade", "assignments overdue")
    case .none: say("uppdrag inte uppföljda", "assignments not followed up")
    }
  }

  /// What a signal says of all controls of a body together: the gravest that was found.
  private func controls(_ signal: Signal) -> String {
    switch signal {
    case .full: say("kontroller utan anmärkning", "controls without remark")
    case .most, .half: say("kontroller nära målvärdet", "controls near their target")
    case .empty: say("kontroller med anmärkning", "controls with a remark")
    case .none: say("kontroller inte bedömda", "controls not assessed")
    }
  }
}
