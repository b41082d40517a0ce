/// Everything that can be done with a key.
///
/// One list feeds dispatch, footer, help and palette.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case up, down, left, right, pageUp, pageDown, first, last
  case enter, back, otherPane
  // Places.
  case overview, goals, budget, assignments, internalControl, sumCheck, calendar, economy, documents
  case earlierPeriod, laterPeriod
  // What is shown.
  case filter, cycleFilter, chooseKind, nextOrder, nextGrouping, fold, nextPart, previousPart,
    nextTable, previousTable,
    chooseTable
  case nextDocument, previousDocument, chooseDocument, compare, nextUnit, explain
  // Editing.
  case edit, nextStatus, chooseStatus, deliver, comment, newBudget, carryOver, undo, redo
  // The program.
  case palette, help, glossary, tour, chooseAppearance, suspend, repaint, quit
}

extension Words {
  /// What a command does, as help and palette say it.
  public func title(_ command: Command) -> String {
    switch command {
    case .up: say("En rad upp", "One row up")
    case .down: say("En rad ner", "One row down")
    case .left:
      say(
        "Vänster; från första kolumnen till listan över nämnder",
        "Left; from the first column to the list of bodies"
      )
    case .right: say("Höger", "Right")
    case .pageUp: say("En sida upp", "One page up")
    case .pageDown: say("En sida ner", "One page down")
    case .first: say("Till första raden", "To the first row")
    case .last: say("Till sista raden", "To the last row")
    case .enter: say("Gå in: öppna det valda", "Go in: open what is selected")
    case .back: say("Gå tillbaka", "Go back")
    case .otherPane: say("Växla mellan nämnderna och vyn", "Switch between the bodies and the view")
    case .overview: say("Översikt", "Overview")
    case .goals: say("Mål och indikatorer", "Goals and indicators")
    case .budget: say("Budget och utfall", "Budget and outcome")
    case .assignments: say("Uppdrag", "Assignments")
    case .internalControl: say("Internkontroll", "Internal control")
    case .sumCheck: say("Avstämning av summor", "Control of sums")
    case .calendar: say("Tidplan", "Calendar")
    case .economy: say("Ekonomi och personal", "Economy and personnel")
    case .documents: say("Dokument", "Documents")
    case .earlierPeriod: say("Föregående rapportperiod", "Earlier reporting period")
    case .laterPeriod: say("Nästa rapportperiod", "Later reporting period")
    case .filter: say("Filtrera listan medan du skriver", "Filter the list as you type")
    case .cycleFilter:
      say(
        "Visa alla, ej färdiga, försenade eller snart förfallna",
        "Show all, open, overdue or soon due"
      )
    case .chooseKind: say("Visa alla slag eller ett", "Show all kinds or one")
    case .nextOrder:
      say(
        "Ordna som i dokumentet, efter förfallodag eller efter status",
        "Order as in the document, by due date or by status"
      )
    case .nextGrouping:
      say("Gruppera efter slag eller efter givare", "Group by kind or by who gave it")
    case .fold: say("Vik ihop eller fäll ut", "Fold or unfold")
    case .nextPart: say("Nästa del av vyn", "Next part of the view")
    case .previousPart: say("Föregående del av vyn", "Previous part of the view")
    case .nextTable: say("Nästa tabell", "Next table")
    case .previousTable: say("Föregående tabell", "Previous table")
    case .chooseTable: say("Välj tabell bland alla", "Choose among all tables")
    case .nextDocument:
      say("Nästa dokument, med samma tabell", "Next document, with the same table")
    case .previousDocument:
      say("Föregående dokument, med samma tabell", "Previous document, with the same table")
    case .chooseDocument: say("Välj dokument", "Choose a document")
    case .compare: say("Jämför med ett annat dokument", "Compare with another document")
    case .nextUnit: say("Byt enhet: kr, tkr, mkr", "Change unit: kr, tkr, mkr")
    case .explain:
      say("Allt om det valda: källa, formel, kommentar", "All about it: source, formula, comment")
    case .edit: say("Redigera värdet", "Edit the value")
    case .nextStatus:
      say(
        "Nästa status för uppdraget; välj nivå för målet",
        "Next status of the assignment; choose the goal's level"
      )
    case .chooseStatus: say("Välj status eller nivå", "Choose status or level")
    case .deliver:
      say("Rapporten är inlämnad, eller inte", "The report is handed in, or not")
    case .comment: say("Skriv kommentar", "Write a comment")
    case .newBudget:
      say("Nytt år: börja nästa budget från den här", "New year: begin the next budget from this")
    case .carryOver: say("För över till nästa år", "Carry over to the next year")
    case .undo: say("Ångra den senaste ändringen", "Undo the latest change")
    case .redo: say("Gör om det som ångrats", "Redo what was undone")
    case .palette: say("Alla kommandon", "All commands")
    case .help: say("Hjälp för den här vyn", "Help for this view")
    case .glossary: say("Ordlista: vad orden betyder", "Glossary: what the words mean")
    case .tour: say("Rundtur: sex steg, Esc avbryter", "A tour: six steps, Esc ends it")
    case .chooseAppearance:
      say("Välj utseende: färger och bakgrund", "Choose colours and background")
    case .suspend: say("Lägg programmet i bakgrunden", "Suspend the program")
    case .repaint: say("Rita om skärmen", "Repaint the screen")
    case .quit: say("Avsluta", "Quit")
    }
  }

  /// What a command does, in the footer's one or two words.
  public func short(_ command: Command) -> String {
    switch command {
    case .enter: say("öppna", "open")
    case .back: say("tillbaka", "back")
    case .otherPane: say("till vyn", "to the view")
    case .earlierPeriod, .laterPeriod: say("period", "period")
    case .filter: say("filtrera", "filter")
    case .cycleFilter: say("urval", "selection")
    case .chooseKind: say("slag", "kind")
    case .nextOrder: say("ordning", "order")
    case .nextGrouping: say("gruppera", "group")
    case .fold: say("vik", "fold")
    case .nextPart, .previousPart: say("nästa del", "next part")
    case .nextTable, .previousTable: say("tabell", "table")
    case .chooseTable: say("alla tabeller", "all tables")
    case .nextDocument, .previousDocument: say("dokument", "document")
    case .chooseDocument: say("alla dokument", "all documents")
    case .compare: say("jämför", "compare")
    case .nextUnit: say("enhet", "unit")
    case .explain: say("källa", "source")
    case .edit: say("redigera", "edit")
    case .nextStatus: say("status", "status")
    case .chooseStatus: say("välj", "choose")
    case .deliver: say("inlämnat", "handed in")
    case .comment: say("kommentera", "comment")
    case .newBudget: say("nytt år", "new year")
    case .carryOver: say("för över", "carry over")
    case .undo: say("ångra", "undo")
    case .redo: say("gör om", "redo")
    case .palette: say("kommando", "command")
    case .help: say("hjälp", "help")
    case .glossary: say("ordlista", "glossary")
    case .quit: say("avsluta", "quit")
    case .left, .right: say("nästa", "next")
    case .up, .down, .pageUp, .pageDown, .first, .last, .overview, .goals, .budget,
      .assignments, .internalControl, .sumCheck, .calendar, .economy, .documents, .tour,
      .chooseAppearance, .suspend, .repaint:
      title(command)
    }
  }
}
