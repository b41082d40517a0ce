public import Governance

/// A label or a short text of the screen.
public enum Phrase: Hashable, Sendable {
  // Views and panes.
  case overview, goals, budget, assignments, navigatorTitle
  case internalControl, reportingCalendar, economyAndPeople
  case tooSmall, reading, unread, emptyFolder, noLines, suspended
  case unreadCount(Int)
  // The overview.
  case economy, sums, bodies, problems
  case assignmentCount(Int)
  case economyLevel(EconomyLevel)
  case forecastWord, budgetWord, varianceWord
  case reachedOf(Int, Int)
  case total
  case outcomeOfTarget(String, String)
  // Goals and indicators.
  case goalNumber(String)
  case servesNoGoal
  case indicators, noIndicators, noOutcomeYet
  case indicatorCount(Int)
  case targetOf(Int)
  case outcomeOf(Int)
  case assessedAt(String)
  // Assignments.
  case statusColumn, assignmentColumn, dueColumn, commentColumn
  case currentAssignments, allAssignments, openAssignments, overdueAssignments, dueSoonAssignments
  // Nothing to show.
  case noGoals, noTables, noAssignments, noBodies, noFindings, noDocuments, filteredOut
  case noInternalControl
  case noDifferences, nothingInCommon, noYearInCommon, noEntries
  // Verdicts and signals.
  case verdict(SumVerdict)
  case finding(Finding.Verdict)
  case placeColumn, printedColumn, computedColumn, differenceColumn, sourceColumn
  case explained
  case explainedCount(Int)
  // Documents.
  case documents, changeLog, tablesPart, assumptionsPart, changesPart, sectionsPart
  case tableCount(Int)
  case documentColumn, documentKindColumn, stateColumn, tablesOfBodies
  case holdsNow, isSuggested
  case comparedWith(String)
  case accordingTo(String)
  case yearAccordingTo(Int, String)
  case yearPlannedIn(Int, String)
  case yearBudgetedIn(Int, String)
  case against(String, String)
  case sameFigure, noSuchColumn
  case columnsNamed([String])
  case enlargedFrame, reducedFrame
  case onlyIn(String)
  case differenceOf(String)
  case differenceIs(String, String)
  case notThere
  case wholeMunicipality, noComparison, chooseTableTitle, chooseDocumentTitle
  case chooseComparandTitle(String)
  /// A column against another of the same table.
  case columnAgainst(String, String)
  case anotherColumn
  case scaleFrom(String)
  case documentCount(Int)
  case changedMark, symbols
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: Phrase) -> String {
    switch phrase {
    case .overview: say("Översikt", "Overview")
    case .goals: say("Mål", "Goals")
    case .budget: say("Budget", "Budget")
    case .assignments: say("Uppdrag", "Assignments")
    case .reportingCalendar: say("Tidplan", "Calendar")
    case .internalControl: say("Kontroll", "Control")
    case .economyAndPeople: say("Ekonomi", "Finances")
    case .navigatorTitle: say("KOMMUNER OCH NÄMNDER", "BODIES")
    case .tooSmall:
      say(
        "Nämndkoll behöver minst 60 × 15 tecken. Gör fönstret större.",
        "Nämndkoll needs at least 60 × 15 characters. Please enlarge the window."
      )
    case .reading: say("Läser …", "Reading …")
    case .unread:
      say(
        "En fil kan inte läsas, så här kan finnas mer. Vy 1 säger vilken och varför.",
        "A file cannot be read, so there may be more here. View 1 says which and why."
      )
    case .suspended:
      say(
        "Nämndkoll väntar. Skriv fg och tryck Enter för att fortsätta.",
        "Nämndkoll is waiting. Type fg and press Enter to go on."
      )
    case .noLines:
      say("Tabellen har inga rader än. n lägger till.", "The table has no lines yet. n adds some.")
    case .unreadCount(let count):
      count == 1
        ? say("1 fil eller mapp oläslig", "1 file or folder unreadable")
        : say("\(count) filer eller mappar oläsliga", "\(count) files or folders unreadable")
    case .emptyFolder:
      say(
        "Mappen innehåller ingen kommun än. Börja med något av det här:",
        "There is no municipality in the folder yet. Begin with one of these:"
      )
    case .economy: say("Ekonomi", "Economy")
    case .sums: say("Avstämning", "Sum check")
    case .bodies: say("Nämnder", "Bodies")
    case .problems: say("Fel i filer", "Faults in files")
    case .assignmentCount(let count):
      say("\(count) uppdrag", self.count(count, one: "assignment", many: "assignments"))
    case .economyLevel(.balanced): say("I balans", "In balance")
    case .economyLevel(.minorDeficit): say("Mindre underskott", "Minor deficit")
    case .economyLevel(.deficit): say("Underskott", "Deficit")
    case .economyLevel(.unknown): say("Inget underlag", "No figures")
    case .forecastWord: say("prognos", "forecast")
    case .budgetWord: say("budget", "budget")
    case .varianceWord: say("avvikelse", "variance")
    case .reachedOf(let reached, let all):
      say("\(reached) av \(all) nådda", "\(reached) of \(all) met")
    case .total: say("Totalt", "Total")
    case .outcomeOfTarget(let outcome, let target):
      say("\(outcome) av \(target)", "\(outcome) of \(target)")
    case .goalNumber(let number): say("Mål \(number)", "Goal \(number)")
    case .servesNoGoal: say("Utan överordnat mål", "Serving no other goal")
    case .indicators: say("Indikator", "Indicator")
    case .noOutcomeYet: say("inget utfall", "no outcome")
    case .noIndicators: say("Målet har inga indikatorer.", "The goal has no indicators.")
    case .indicatorCount(let count):
      say(
        count == 1 ? "1 indikator" : "\(count) indikatorer",
        count == 1 ? "1 indicator" : "\(count) indicators"
      )
    case .targetOf(let year): say("Mål \(year)", "Target \(year)")
    case .outcomeOf(let year): say("Utfall \(year)", "Outcome \(year)")
    case .assessedAt(let period): say("bedömt \(period)", "assessed \(period)")
    case .statusColumn: say("Status", "Status")
    case .assignmentColumn: say("Uppdrag", "Assignment")
    case .dueColumn: say("Förfaller", "Due")
    case .commentColumn: say("Kommentar", "Comment")
    case .currentAssignments: say("aktuella", "current")
    case .allAssignments: say("alla", "all")
    case .openAssignments: say("ej färdiga", "open")
    case .overdueAssignments: say("försenade", "overdue")
    case .dueSoonAssignments: say("förfaller snart", "soon due")
    case .noGoals: say("Inga mål.", "No goals.")
    case .noTables: say("Inga tabeller.", "No tables.")
    case .noAssignments: say("Inga uppdrag.", "No assignments.")
    case .noDocuments: say("Inga dokument.", "No documents.")
    case .noInternalControl: say("Inga risker eller kontroller.", "No risks or controls.")
    case .noDifferences: say("Inget skiljer.", "Nothing differs.")
    case .nothingInCommon:
      say("Dokumenten har ingen tabell gemensam.", "The documents have no table in common.")
    case .noEntries:
      say("Ingenting är ändrat här ännu.", "Nothing has been changed here yet.")
    case .noYearInCommon:
      say(
        "Dokumentens tabeller har inga siffror av samma slag för samma år.",
        "The documents' tables have no figures of the same kind for the same year."
      )
    case .noFindings: say("Inga tryckta summor att stämma av.", "No printed sums to check.")
    case .noBodies:
      say(
        "Kommunen har inga nämnder än. Tryck n för att lägga till en.",
        "The municipality has no bodies yet. Press n to add one."
      )
    case .filteredOut:
      say("Inget passar urvalet. Esc visar alla.", "Nothing fits the selection. Esc shows all.")
    case .verdict(.exact): say("stämmer", "adds up")
    case .verdict(.rounding): say("avrundning", "rounding")
    case .verdict(.mismatch): say("stämmer inte", "does not add up")
    case .finding(.exact): say("stämmer", "adds up")
    case .finding(.rounding): say("avrundning", "rounding")
    case .finding(.mismatch): say("stämmer inte", "does not add up")
    case .finding(.unresolved): say("går inte att stämma av", "cannot be checked")
    case .finding(.restated): say("omräknad", "restated")
    case .finding(.differs): say("skiljer: annan definition", "differs: another definition")
    case .placeColumn: say("Plats", "Place")
    case .printedColumn: say("Tryckt", "Printed")
    case .computedColumn: say("Beräknat", "Computed")
    case .differenceColumn: say("Skillnad", "Difference")
    case .sourceColumn: say("Rad", "Line")
    case .documents: say("Dokument", "Documents")
    case .changeLog: say("Ändringslogg", "Change log")
    case .tablesPart: say("Tabeller", "Tables")
    case .assumptionsPart: say("Förutsättningar", "Assumptions")
    case .changesPart: say("Förändringar i korthet", "Changes in brief")
    case .scaleFrom(let start): say("skalan börjar vid \(start)", "the scale begins at \(start)")
    case .enlargedFrame: say("ökad ram", "enlarged frame")
    case .reducedFrame: say("minskad ram", "reduced frame")
    case .onlyIn(let title): say("bara i \(title)", "only in \(title)")
    case .differenceOf(let difference): say("skillnad \(difference)", "difference \(difference)")
    case .notThere: say("finns ej", "not there")
    case .differenceIs(let own, let other):
      say("skillnad = \(own) − \(other)", "difference = \(own) − \(other)")
    case .wholeMunicipality: say("hela kommunen", "the whole municipality")
    case .noComparison: say("Ingen jämförelse", "No comparison")
    case .chooseTableTitle: say("Tabeller", "Tables")
    case .chooseDocumentTitle: say("Dokument", "Documents")
    case .chooseComparandTitle(let title): say("Jämför \(title) med", "Compare \(title) with")
    case .columnAgainst(let own, let other):
      say("Kolumnen \(own) mot \(other)", "The column \(own) against \(other)")
    case .anotherColumn: say("En annan kolumn i tabellen", "Another column of the table")
    case .accordingTo(let title): say("enligt \(title)", "as in \(title)")
    case .yearAccordingTo(let year, let title):
      say("\(year) enligt \(title)", "\(year) as in \(title)")
    case .yearPlannedIn(let year, let title):
      say("\(year) enligt plan i \(title)", "\(year) as planned in \(title)")
    case .yearBudgetedIn(let year, let title):
      say("\(year) enligt budget i \(title)", "\(year) as budgeted in \(title)")
    case .against(let column, let other): say("\(column) mot \(other)", "\(column) vs \(other)")
    case .sameFigure: say("lika", "same")
    case .noSuchColumn: say("har ingen sådan kolumn", "has no such column")
    case .columnsNamed(let labels):
      (labels.count == 1 ? say("Kolumnen ", "Column ") : say("Kolumnerna ", "Columns "))
        + labels.joined(separator: ", ")
    case .comparedWith(let title): say("Jämfört med \(title)", "Compared with \(title)")
    case .sectionsPart: say("Avsnitt", "Sections")
    case .documentColumn: say("Dokument", "Document")
    case .documentKindColumn: say("Typ", "Kind")
    case .stateColumn: say("Läge", "State")
    case .tablesOfBodies: say("Nämndernas tabeller", "The bodies' tables")
    case .holdsNow: say("nu", "now")
    case .isSuggested: say("föreslås", "suggested")
    case .tableCount(let count):
      say(count == 1 ? "1 tabell" : "\(count) tabeller", count == 1 ? "1 table" : "\(count) tables")
    case .documentCount(let count):
      say("\(count) dokument", self.count(count, one: "document", many: "documents"))
    case .explained: say("förklarad", "explained")
    case .explainedCount(let count):
      say(count == 1 ? "1 förklarad" : "\(count) förklarade", "\(count) explained")
    case .changedMark:
      say("ändrad, eller omräknad efter en ändring", "changed, or recomputed after a change")
    case .symbols: say("Tecken", "Symbols")
    }
  }
}
