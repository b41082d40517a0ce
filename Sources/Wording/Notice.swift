/// Something told in the footer: what was done, or why it was not.
public enum Notice: Hashable, Sendable {
  // What was done.
  case savingNow
  case savedAt(String)
  case statusSet(String, String)
  case levelSet(String)
  case valueSet(String, String)
  case commentKept, textKept
  case shownIn(String)
  case recovered(Int)
  // What went wrong.
  case notSavedShort
  case notSaved(String)
  case conflict(String, String)
  case quitUnsaved
  case motivationEmpty, pasteNowhere
  case tooManyDecimals(Int)
  // Why a command cannot run.
  case keyNotHere(key: String, Command)
  case onlyIn([String])
  case onlyInside, onlyOnList
  case answerFirst(String)
  case nothingSavedInForm, undoElsewhere, selectCell
  case nothingLoaded, notInThisView, nothingToUndo, nothingToRedo, onlyOneTable, unitIsNoMoney
  case onlyOneDocument, noTableToShow, nothingToCompare, documentHasNoTables
  case noSuchTable(String)
  case noSameYear(String)
  case selectGoalOrAssignment, nothingSelected, cellIsComputed, headingHasNoFigures
  case nothingToFold, noMoreInList, noMorePeriods, moveToFigure, selectMismatch
  case selectReport, selectDeliverer, selectBudget
  case selectRiskOrControl
  case rateFirst(Int)
  case onlyOnePart, nothingFromOthers
  case controlOfYear(Int)
  case selectEntry, noHistory, noDrafts
  case selectRecord, firstADocument, nothingNewHere, orderIsFixed, firstAlready, lastAlready
  case list(ListNotice)
  case selectBudgetFigure, columnOfDecisions, selectDecision, selectDocument, noOtherPeriod
  case noOtherBody
  /// Why a picture cannot be shown.
  case picture(PicturePhrase)
  /// Why nothing can be changed while something is supposed.
  case scenario(ScenarioPhrase)
  case noColoursHere
  // The example, and what has ended.
  case exampleMade, exampleIsThere, exampleQuestion
  case nothingEnded, endedShown, endedHidden
  case selectIndicator
  // Emptying a figure.
  case figureEmptied(String)
  case alreadyEmpty, selectFigureToEmpty, emptyCell
}

extension Words {
  /// A notice in the language.
  public subscript(notice: Notice) -> String {
    switch notice {
    case .list(let notice): sentence(notice)
    case .exampleMade:
      say("Exempelkommun är inlagd · \(undoing)", "The example is laid in · \(undoing)")
    case .exampleIsThere:
      say("Exempelkommunen finns redan här.", "The example is here already.")
    case .exampleQuestion:
      say(
        "Lägga in den påhittade Exempelkommun bredvid era egna data? \(key(.undo, "u")) ångrar efteråt.",
        "Lay the invented example in beside your own data? \(key(.undo, "u")) takes it away afterwards."
      )
    case .figureEmptied(let place):
      say("\(place): tömd · \(undoing)", "\(place): emptied · \(undoing)")
    case .alreadyEmpty: say("Här står ingen siffra.", "There is no figure here.")
    case .selectFigureToEmpty:
      say(
        "Ställ dig på siffran som ska tömmas. Hela raden tas bort med \(key(.retire, "X")).",
        "Select the figure that is to be emptied. The whole row is removed with \(key(.retire, "X"))."
      )
    case .emptyCell: say("tomt", "empty")
    case .selectIndicator:
      say(
        "Ställ dig på en indikator för att ändra utfallet; målets egna fält ändras med \(key(.form, "E")).",
        "Select an indicator to edit its outcome; the goal's own fields are edited with \(key(.form, "E"))."
      )
    case .nothingEnded:
      say(
        "Ingenting har upphört före den valda perioden.",
        "Nothing has ended before the chosen period."
      )
    case .endedShown:
      say("Det som har upphört visas, dämpat.", "What has ended is shown, dimmed.")
    case .endedHidden: say("Det som har upphört är dolt.", "What has ended is hidden.")
    case .savingNow: say("Sparar …", "Saving …")
    case .savedAt(let clock): say("Sparat \(clock)", "Saved \(clock)")
    case .statusSet(let title, let status):
      say("\(title): \(status) · \(undoing)", "\(title): \(status) · \(undoing)")
    case .levelSet(let level):
      say("Bedömning: \(level) · \(undoing)", "Assessment: \(level) · \(undoing)")
    case .valueSet(let place, let value):
      say("\(place): \(value) · \(undoing)", "\(place): \(value) · \(undoing)")
    case .commentKept:
      say("Kommentaren är ändrad · \(undoing)", "The comment is changed · \(undoing)")
    case .textKept: say("Texten är ändrad · \(undoing)", "The text is changed · \(undoing)")
    case .selectEntry: say("Ställ dig på en ändring först.", "Select a change first.")
    case .noHistory:
      say("Det valda har ingen egen historik.", "What is selected has no history of its own.")
    case .noDrafts: say("Det finns inga utkast.", "There are no drafts.")
    case .selectRiskOrControl:
      say("Välj en risk eller en kontroll först.", "Select a risk or a control first.")
    case .rateFirst(let year):
      say(
        "Risken är inte bedömd för \(year). Ange sannolikhet och väsentlighet först (\(key(.edit, "e"))).",
        "The risk is not rated for \(year). Give likelihood and materiality first (\(key(.edit, "e")))."
      )
    case .nothingFromOthers:
      say(
        "Ingen annan har ändrat något sedan programmet startades, och inget är i konflikt.",
        "Nobody else has changed anything since the program was started, and nothing is in conflict."
      )
    case .selectRecord:
      say("Ställ dig på det som ska ändras.", "Go to what is to be changed.")
    case .firstADocument:
      say(
        "En tabell hör till ett dokument. Lägg till ett dokument först (9, \(key(.add, "n"))).",
        "A table belongs to a document. Add a document first (9, \(key(.add, "n")))."
      )
    case .nothingNewHere:
      say("Här läggs inget till. Byt vy först.", "Nothing is added here. Change the view first.")
    case .orderIsFixed:
      say("Ordningen här följer av annat.", "The order here follows from other things.")
    case .firstAlready: say("Det står redan först.", "It is first already.")
    case .lastAlready: say("Det står redan sist.", "It is last already.")
    case .picture(let phrase): self[phrase]
    case .scenario(let phrase): self[phrase]
    case .onlyOnePart: say("Vyn har bara en del här.", "The view has only one part here.")
    case .selectBudgetFigure:
      say(
        "Ställ markören på ett budgetbelopp som inte är en summa.",
        "Select a budget figure that is no sum."
      )
    case .columnOfDecisions:
      say(
        "Kolumnen följer av budgetbesluten. De finns i vy 8.",
        "The column follows from the budget decisions. They are in view 8."
      )
    case .selectDecision: say("Välj ett budgetbeslut först.", "Select a budget decision first.")
    case .selectDocument: say("Välj ett dokument först.", "Select a document first.")
    case .noOtherPeriod:
      say("Det finns ingen period att jämföra med.", "There is no period to compare with.")
    case .noOtherBody: say("Det finns ingen annan nämnd.", "There is no other body.")
    case .controlOfYear(let year):
      say(
        "Kontrollen hör till planen för \(year). Byt period med \(key(.earlierPeriod, "<")) eller \(key(.laterPeriod, ">")) för att följa upp den.",
        "The control belongs to the plan of \(year). Change the period with \(key(.earlierPeriod, "<")) or \(key(.laterPeriod, ">")) to report it."
      )
    case .shownIn(let unit): say("Visas i \(unit)", "Shown in \(unit)")
    case .recovered(let count):
      say(
        "\(self.count(count, one: "ändring", many: "ändringar")) från förra gången slutfördes.",
        count == 1
          ? "1 change from last time was completed."
          : "\(count) changes from last time were completed."
      )
    case .notSavedShort: say("Inte sparat", "Not saved")
    case .notSaved(let reason):
      say(
        "Ändringen är inte sparad och har tagits tillbaka. \(reason)",
        "The change was not saved and has been taken back. \(reason)"
      )
    case .conflict(let place, let theirs):
      say(
        "\(place) har ändrats av någon annan till \(theirs). Din ändring är inte sparad.",
        "\(place) was changed by somebody else to \(theirs). Your change is not saved."
      )
    case .quitUnsaved:
      say(
        "Den senaste ändringen kunde inte sparas. Vill du avsluta ändå?",
        "The latest change could not be saved. Quit anyway?"
      )
    case .motivationEmpty:
      say(
        "Skriv en motivering: nivån är en annan än den föreslagna.",
        "Write a motivation: the level differs from the suggested one."
      )
    case .pasteNowhere:
      say("Öppna ett fält först, klistra sedan in.", "Open a field first, then paste.")
    case .tooManyDecimals(0):
      say(
        "Tabellen har inga decimaler. Skriv ett heltal.",
        "The table has no decimals. Write a whole number."
      )
    case .tooManyDecimals(let most):
      say(
        "Högst \(count(most, one: "decimal", many: "decimaler")).",
        "At most \(count(most, one: "decimal", many: "decimals"))."
      )
    case .nothingLoaded: say("Det finns inga data att visa.", "There are no data to show.")
    case .keyNotHere(let key, .empty):
      say(
        "\(key) tömmer en siffra, och här är ingen. \(self.key(.retire, "X")) tar bort det valda.",
        "\(key) empties a figure, and there is none here. \(self.key(.retire, "X")) removes what is selected."
      )
    case .keyNotHere(let key, let command):
      say(
        "\(key) (\(short(command))) gäller inte här. ? visar tangenterna.",
        "\(key) (\(short(command))) means nothing here. ? shows the keys."
      )
    case .onlyIn(let views):
      say(
        "Gäller i \(list(views, say("och", "and"))).",
        "Only in \(list(views, say("och", "and")))."
      )
    case .onlyInside:
      say(
        "Gäller inne i det valda: Enter öppnar det.",
        "Only inside what is selected: Enter opens it."
      )
    case .onlyOnList: say("Gäller i listan: Esc leder dit.", "Only in the list: Esc leads there.")
    case .answerFirst(let answers): say("Svara: \(answers)", "Answer: \(answers)")
    case .nothingSavedInForm:
      say(
        "Inget är sparat i formuläret än. Esc lämnar det.",
        "Nothing is saved in this form yet. Esc leaves it."
      )
    case .undoElsewhere:
      say(
        "Senaste ändringen gjordes inte i det här formuläret. Esc, sedan u, ångrar den.",
        "The last change was not made in this form. Esc, then u, undoes it."
      )
    case .selectCell:
      say("Ställ dig på en siffra först.", "Move to a figure first.")
    case .notInThisView: say("Gäller inte i den här vyn.", "Not in this view.")
    case .nothingToUndo: say("Det finns inget att ångra.", "There is nothing to undo.")
    case .nothingToRedo: say("Det finns inget att göra om.", "There is nothing to redo.")
    case .onlyOneDocument: say("Det finns inget annat dokument.", "There is no other document.")
    case .noTableToShow: say("Det finns ingen tabell.", "There is no table.")
    case .nothingToCompare:
      say("Det finns inget dokument att jämföra med.", "There is no document to compare with.")
    case .documentHasNoTables:
      say(
        "Dokumentet har inga tabeller. Tryck \(key(.documents, "9")) för att se vad det innehåller.",
        "The document has no tables. Press \(key(.documents, "9")) to see what it holds."
      )
    case .noSuchTable(let document):
      say(
        "\(document) har ingen tabell att jämföra den här med.",
        "\(document) has no table to compare this one with."
      )
    case .noSameYear(let document):
      say(
        "\(document) har inga siffror av samma slag för samma år att jämföra de här med.",
        "\(document) has no figures of the same kind for the same year to compare these with."
      )
    case .onlyOneTable: say("Det finns ingen annan tabell.", "There is no other table.")
    case .unitIsNoMoney: say("Tabellen visar inte pengar.", "The table does not show money.")
    case .selectGoalOrAssignment:
      say("Ställ dig på ett mål eller ett uppdrag först.", "Select a goal or an assignment first.")
    case .selectMismatch:
      say(
        "Ställ dig på en summa som inte stämmer, för att förklara den.",
        "Select a sum that does not add up, to explain it."
      )
    case .moveToFigure: say("Gå åt höger till en siffra först.", "Move right to a figure first.")
    case .nothingSelected: say("Inget är valt.", "Nothing is selected.")
    case .cellIsComputed:
      say(
        "Siffran är beräknad. Ändra det den består av. Alt+siffra byter vy.",
        "The figure is computed. Change what it is made of. Alt+digit switches view."
      )
    case .headingHasNoFigures: say("Rubriker har inga siffror.", "Headings have no figures.")
    case .selectReport: say("Ställ dig på en rapport först.", "Select a report first.")
    case .selectBudget:
      say(
        "Ställ dig på en budget eller en verksamhetsplan först.",
        "Select a budget or an operational plan first."
      )
    case .selectDeliverer:
      say(
        "Ställ dig på en nämnd under rapporten först; \(key(.fold, "z")) fäller ut.",
        "Select a body below the report first; \(key(.fold, "z")) unfolds."
      )
    case .nothingToFold: say("Här finns inget att vika.", "There is nothing to fold here.")
    case .noMoreInList: say("Det finns ingen mer i listan.", "There are no more in the list.")
    case .noColoursHere:
      say(
        "Här visas inga färger: terminalen har inga, eller NO_COLOR är satt.",
        "No colours are shown here: the terminal has none, or NO_COLOR is set."
      )
    case .noMorePeriods:
      say(
        "Det finns inga data för fler perioder åt det hållet.",
        "There are no data for further periods that way."
      )
    }
  }
}
