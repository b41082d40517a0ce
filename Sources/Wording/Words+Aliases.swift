extension Words {
  /// What else somebody may call a command who looks for it: *vattenfall* for what shows a budget bridge.
  ///
  /// Words that its title has are not repeated.
  public func aliases(_ command: Command) -> [String] {
    switch command {
    case .documents: also("budgetbrygga vattenfall bokslut", "budget bridge waterfall")
    case .picture: also("graf kurva kanban signalkarta", "graph curve kanban")
    case .suppose: also("scenario simulera antagande prognos", "scenario simulate assume")
    case .sumCheck: also("kontrollräkna fel differens", "errors difference reconcile")
    case .calendar: also("datum inlämning deadline möte", "dates deadline meeting schedule")
    case .economy:
      also("finansiella mål personal sjukfrånvaro", "financial goals staff sickness")
    case .internalControl: also("risk riskkarta", "risk map")
    case .assignments: also("uppgifter inriktningar utredningar", "tasks directions inquiries")
    case .goals: also("nyckeltal måluppfyllelse", "key figures")
    case .budget: also("tabell drift investeringar resultaträkning", "table operations investments")
    case .log, .history: also("spårbarhet vem ändrade", "audit who changed")
    case .search: also("hitta leta", "find look")
    case .filter: also("hitta leta", "find narrow")
    case .export: also("csv kalkylblad exportera", "csv spreadsheet")
    case .copy, .copyAll: also("urklipp", "clipboard")
    case .undo: also("backa ta tillbaka", "take back revert")
    case .redo: also("upprepa", "repeat")
    case .comment: also("motivering text anteckning", "motivation text note")
    case .chooseStatus, .nextStatus: also("bedömning klar färdig", "assessment done")
    case .form: also("post uppgifter alla fält byt namn döp om", "record details rename name")
    case .add: also("skapa ny lägg in", "create")
    case .nextOrder: also("sortera ordna", "sort")
    case .reverseOrder: also("sortera fallande stigande", "sort descending ascending")
    case .edit: also("ändra skriv siffra", "change type figure")
    case .empty: also("radera rensa ta bort värdet", "delete clear the value")
    case .mark, .markTo: also("välj flera", "select several")
    case .freeze: also("frys fönsterruta", "freeze pane")
    case .moveEarlier, .moveLater: also("byt plats", "reorder")
    case .retire: also("radera avsluta", "delete")
    case .lockPeriod: also("stäng godkänn", "close approve")
    case .documentState: also("lås besluta", "lock decide")
    case .newDecision: also("tilläggsbudget flytta pengar", "supplementary budget move money")
    case .newBudget: also("årsskifte kopiera budget", "turn of the year copy")
    case .nextUnit: also("tusental miljoner", "thousands millions")
    case .compare, .comparePeriods: also("skillnad mot föregående", "difference against")
    case .earlierPeriod, .laterPeriod: also("månad år", "month year")
    case .explain: also("detalj förklara", "details")
    case .others: also("konflikt krock", "collision")
    case .chooseAppearance:
      also("tema inställningar mörkt ljust kontrast", "theme settings dark light contrast")
    case .settings:
      also("konfiguration konfigurera tangenter config editor mus", "configuration keys mouse")
    case .chooseLanguage:
      also("inställningar svenska engelska english", "settings swedish english svenska språk")
    case .copyExample: also("demo prova testdata", "demo sample data")
    case .endedBodies: also("nedlagda gamla nämnder", "former closed")
    case .help: also("tangenter manual", "keys manual")
    case .glossary: also("begrepp ord förklaring", "terms definitions")
    case .quit: also("stäng lämna", "exit close")
    case .carryOver, .carryOverToBody: also("kopiera följ med", "copy")
    case .nextVariance: also("underskott", "deficit")
    case .deliver: also("lämna in", "submit")
    default: []
    }
  }

  /// What else somebody may call what can be made.
  public func aliases(_ record: NewRecord) -> [String] {
    let name = self[.new(record)]
    return language == .swedish
      ? ["ny \(name)", "nytt \(name)", "skapa \(name)", "lägg till \(name)"]
      : ["new \(name)", "create \(name)", "add \(name)"]
  }

  private func also(_ swedish: String, _ english: String) -> [String] {
    [language == .swedish ? swedish : english]
  }
}
