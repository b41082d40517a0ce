public import Governance

/// What is said of budget decisions, and of the forms that they and actions are filled in on.
public enum DecisionPhrase: Hashable, Sendable {
  // The list.
  case decisions, noDecisions
  case decisionCount(Int)
  case notDated
  // Columns of a table.
  case decisionColumn, revisedColumn
  // The form of a decision.
  case newDecision(String)
  case kind, title, from, to
  case amount(String)
  case body, date, paragraph, registration, funding
  case standing, isNew, isTaken
  case titleOf(BudgetDecision.Kind, from: String?, to: String)
  case recorded(String, from: PartialDate?)
  case revisedTo(String, from: String, to: String)
  case nothingToRevise(String)
  case removeQuestion(String)
  case removed(String)
  // The form of an action.
  case actionQuestion(String)
  case actionOffer(String)
  case newAction(String)
  case actionTitle
  case effect(String)
  case actionOwner, due
  case deficitUnanswered
  case actionRecorded(String)
  // The form of a decided document.
  case decide(String)
  // What is wrong in a form, and keys.
  case fillIn(String)
  case amountMustBePositive
  case sameLine
  case wrongIn(String, String)
  // What fields are for.
  case aboutTitle, aboutGiver, aboutGetter, aboutStanding, aboutAmount, aboutOwner, calculates
  case keyNextField, keyOtherChoice, keyRecord
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: DecisionPhrase) -> String {
    switch phrase {
    case .decisions: say("Budgetbeslut", "Budget decisions")
    case .noDecisions:
      say(
        "Inga. Ställ markören på ett budgetbelopp i vy 3 och tryck \(key(.newDecision, "s")).",
        "None. Select a budget figure in view 3 and press \(key(.newDecision, "s"))."
      )
    case .decisionCount(let number):
      count(number, one: say("beslut", "decision"), many: say("beslut", "decisions"))
    case .notDated: say("odaterat", "undated")
    case .decisionColumn: say("Beslut", "Decisions")
    case .revisedColumn: say("Reviderad", "Revised")
    case .newDecision(let table): say("Budgetbeslut i \(table)", "Budget decision in \(table)")
    case .kind: say("Slag", "Kind")
    case .title: say("Rubrik", "Title")
    case .from: say("Från rad", "From line")
    case .to: say("Till rad", "To line")
    case .amount(let unit): say("Belopp, \(unit)", "Amount, \(unit)")
    case .body: say("Beslutande organ", "Deciding body")
    case .date: say("Beslutsdatum", "Date of decision")
    case .paragraph: say("Paragraf", "Paragraph")
    case .registration: say("Diarienummer", "Registration number")
    case .funding: say("Finansieras av", "Funded by")
    case .standing: say("Beslutet", "The decision")
    case .isNew: say("är nytt och prövas", "is new and is held against the rule")
    case .isTaken: say("är redan fattat", "has been taken already")
    case .titleOf(let kind, let from, let to): title(kind, from, to)
    case .recorded(let title, let later):
      say("\(title) är registrerat", "\(title) is recorded")
        + (later.map {
          say(
            " och räknas från \(partialDate($0)), efter den valda perioden",
            " and counts from \(partialDate($0)), after the chosen period"
          )
        } ?? "") + " · \(undoing)"
    case .revisedTo(let line, let before, let after):
      say("\(line) blir \(after), från \(before)", "\(line) becomes \(after), from \(before)")
    case .nothingToRevise(let line):
      say("\(line) har ingen budget att ändra", "\(line) has no budget to change")
    case .removeQuestion(let title):
      say(
        "Ta bort \(title)? Den reviderade budgeten blir då utan det.",
        "Remove \(title)? The revised budget is then without it."
      )
    case .removed(let title): say("\(title) är borttaget.", "\(title) is removed.")
    case .actionQuestion(let line):
      say(
        "Prognosen för \(line) är ett underskott. Kommunens regler kräver en åtgärd. Skriva en nu?",
        "The forecast for \(line) is a deficit. The municipality's rules require an action. Write "
          + "one now?"
      )
    case .actionOffer(let line):
      say(
        "Prognosen för \(line) är ett underskott, och ingen åtgärd svarar på det. Skriva en nu?",
        "The forecast for \(line) is a deficit that no action answers. Write one now?"
      )
    case .newAction(let line): say("Åtgärd för \(line)", "Action for \(line)")
    case .actionTitle: say("Åtgärd", "Action")
    case .effect(let unit): say("Effekt, \(unit)", "Effect, \(unit)")
    case .deficitUnanswered:
      say(
        "underskott utan åtgärd: \(key(.calendar, "7")) visar",
        "a deficit without an action: see \(key(.calendar, "7"))"
      )
    case .actionOwner: say("Ansvarig", "Responsible")
    case .due: say("Klar", "Due")
    case .actionRecorded(let title):
      say(
        "Åtgärden \(title) är registrerad · \(undoing)",
        "The action \(title) is recorded · \(undoing)"
      )
    case .decide(let title): say("Beslut om \(title)", "Decision on \(title)")
    case .fillIn(let field): say("\(field): fyll i fältet.", "\(field): fill it in.")
    case .amountMustBePositive:
      say("Beloppet ska vara större än noll.", "The amount must be more than nothing.")
    case .sameLine:
      say("Raden ger till sig själv. Välj två olika.", "The line gives to itself. Choose two.")
    case .wrongIn(let field, let sentence): "\(field): \(sentence)"
    case .aboutTitle:
      say(
        "Vad beslutet kallas; tomt så kallas det efter raderna.",
        "What the decision is called; empty, it is called by its lines."
      )
    case .aboutGiver: say("Raden som får mindre.", "The line that gets less.")
    case .aboutGetter: say("Raden som får mer.", "The line that gets more.")
    case .aboutStanding:
      say(
        "Ett nytt beslut prövas mot kommunens regler; ett som redan är fattat skrivs in som det är.",
        "A new decision is held against the municipality's rules; one taken already is entered as it is."
      )
    case .aboutAmount:
      say("Så mycket som flyttas eller läggs till. ", "How much is moved or added. ")
        + self[.calculates]
    case .aboutOwner:
      say("Den som ska se till att det blir gjort.", "Who is to see that it gets done.")
    case .calculates:
      say("Skriv = för att räkna, t.ex. =12000*1,25.", "Write = to calculate: =12000*1.25.")
    case .keyNextField: say("nästa fält", "next field")
    case .keyOtherChoice: say("byt", "change")
    case .keyRecord: say("registrera", "record")
    }
  }

  private func title(_ kind: BudgetDecision.Kind, _ from: String?, _ to: String) -> String {
    guard kind == .reallocation, let from else {
      return say("Tilläggsanslag till \(to)", "Supplementary appropriation to \(to)")
    }
    return say("Omfördelning från \(from) till \(to)", "Reallocation from \(from) to \(to)")
  }
}
