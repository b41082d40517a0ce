/// Everything that can be done with a key.
///
/// One list feeds dispatch, footer, help and palette.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case up, down, left, right, pageUp, pageDown, first, last, rowStart, rowEnd
  case enter, back, otherPane
  // Places.
  case overview, goals, budget, assignments, internalControl, sumCheck, calendar, economy, documents
  case log, history
  case earlierPeriod, laterPeriod
  // What is shown.
  case filter, cycleFilter, chooseKind, nextOrder, nextGrouping, fold, nextPart, previousPart,
    nextTable, previousTable,
    chooseTable
  case nextDocument, previousDocument, chooseDocument, compare, comparePeriods, nextUnit
  case endedBodies, explain, others, picture, bridge, suppose
  // Finding, lists and tables.
  case search, previousPlace, nextPlace, reverseOrder, resetList
  case chooseColumns, widen, narrow, freeze, nextVariance, toSource, toCheck
  case mark, markTo, markUp, markDown, copy, copyAll, export
  // Editing.
  case edit, empty, form, add, copyExample, retire, moveEarlier, moveLater, cardBack, cardOn
  case nextStatus, chooseStatus, deliver, comment, newBudget, carryOver
  case carryOverToBody, documentState, newDecision, removeDecision, lockPeriod, undo, redo
  case undoThis, chooseWho, chooseTime, chooseBody, drafts
  // The program.
  case palette, help, glossary, tour, settings, chooseAppearance, chooseLanguage, suspend, repaint,
    quit
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
    case .rowStart:
      say(
        "Till radens början, i listor till första raden",
        "To the row's start; in lists the first"
      )
    case .rowEnd:
      say("Till radens slut, i listor till sista raden", "To the row's end; in lists the last")
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
    case .log: say("Ändringslogg", "Change log")
    case .history: say("Det valdas historik: alla ändringar", "Its history: all changes of it")
    case .undoThis: say("Ångra just den här ändringen", "Undo just this change")
    case .chooseWho: say("Visa allas ändringar eller en persons", "Show everybody's or one's")
    case .chooseTime: say("Visa hela loggen eller en tid", "Show all of the log or a time")
    case .chooseBody: say("Visa hela kommunens eller en nämnds", "Show all bodies' or one's")
    case .drafts: say("Utkast: det som inte hann sparas", "Drafts: what was not saved")
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
        "Nästa ordning; i en tabell raderna efter den valda kolumnen",
        "Next order; in a table the lines by the selected column"
      )
    case .reverseOrder: say("Vänd ordningen", "Reverse the order")
    case .resetList:
      say(
        "Visa allt som vanligt: utan filter, ordning, dolda kolumner",
        "Show all as usual: no filter, order, hidden columns"
      )
    case .search: say("Sök överallt", "Search everywhere")
    case .previousPlace: say("Tillbaka till där du var", "Back to where you were")
    case .nextPlace: say("Framåt igen", "Forward again")
    case .chooseColumns: say("Välj kolumner som visas", "Choose the columns shown")
    case .widen:
      say("Bredare kolumn; musen drar i dess kant", "Wider column; the mouse drags its border")
    case .narrow: say("Smalare kolumn", "Narrower column")
    case .freeze:
      say("Lås kolumnerna fram till den valda", "Freeze the columns up to the selected")
    case .nextVariance:
      say("Till den största avvikelsen, sedan nästa", "To the largest variance, then the next")
    case .toSource: say("Till källan i dokumentet", "To the source in the document")
    case .toCheck: say("Till avstämningen av siffran", "To the check of the figure")
    case .mark:
      say(
        "Markera raden, för att ändra flera på en gång",
        "Mark the row, to change several at once"
      )
    case .markTo:
      say(
        "Markera alla rader hit från den senast markerade",
        "Mark all rows from the last marked to here"
      )
    case .markUp: say("Markera uppåt", "Mark upwards")
    case .markDown: say("Markera nedåt", "Mark downwards")
    case .copy:
      say(
        "Kopiera siffran, raden eller de markerade raderna",
        "Copy the figure, the row or the marked rows"
      )
    case .copyAll: say("Kopiera hela listan eller tabellen", "Copy the whole list or table")
    case .export: say("Spara vyn i en fil för Excel", "Save the view in a file for Excel")
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
    case .compare:
      say(
        "Jämför med ett annat dokument, eller en kolumn med en annan",
        "Compare with another document, or a column with another"
      )
    case .nextUnit: say("Byt enhet: kr, tkr, mkr", "Change unit: kr, tkr, mkr")
    case .explain:
      say("Allt om det valda: källa, formel, kommentar", "All about it: source, formula, comment")
    case .others:
      say(
        "Vad andra har ändrat, och konflikter att avgöra",
        "What others have changed, and conflicts to decide"
      )
    case .picture:
      say(
        "Visa som bild: diagram, tavla eller karta; och tillbaka",
        "Show as a picture: chart, board or map; and back"
      )
    case .bridge:
      say(
        "Brygga: vattenfallet från förra årets ram till årets",
        "Bridge: the waterfall from the last frame to this one"
      )
    case .suppose:
      say("Vad händer om: anta något, utan att spara", "What if: suppose something, without saving")
    case .cardBack:
      say("Flytta kortet till föregående status", "Move the card to the status before")
    case .cardOn: say("Flytta kortet till nästa status", "Move the card to the next status")
    case .edit: say("Redigera värdet", "Edit the value")
    case .empty: say("Töm siffran", "Empty the figure")
    case .form: say("Alla fält i ett formulär", "All fields in a form")
    case .add: say("Lägg till något nytt här", "Add something new here")
    case .copyExample:
      say(
        "Lägg in en påhittad exempelkommun att pröva på",
        "Lay in an invented example to try it on"
      )
    case .endedBodies:
      say("Visa eller dölj nämnder som har upphört", "Show or hide bodies that have ended")
    case .retire: say("Ta bort, eller låt upphöra", "Remove, or let it end")
    case .moveEarlier: say("Flytta uppåt i ordningen", "Move up in the order")
    case .moveLater: say("Flytta neråt i ordningen", "Move down in the order")
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
    case .carryOverToBody:
      say("För över till en annan nämnd", "Carry over to another body")
    case .documentState:
      say(
        "Dokumentets läge: utkast, förslag, beslutad, låst",
        "State of the document: draft to locked"
      )
    case .newDecision: say("Omfördela eller ge tilläggsanslag", "Reallocate or add to a budget")
    case .removeDecision: say("Ta bort budgetbeslutet", "Remove the budget decision")
    case .lockPeriod: say("Lås rapportperioden, eller lås upp den", "Lock or unlock the period")
    case .comparePeriods:
      say("Jämför perioden med en annan", "Compare the period with another")
    case .undo: say("Ångra den senaste ändringen", "Undo the latest change")
    case .redo: say("Gör om det som ångrats", "Redo what was undone")
    case .palette: say("Alla kommandon", "All commands")
    case .help: say("Hjälp för den här vyn", "Help for this view")
    case .glossary: say("Ordlista: vad orden betyder", "Glossary: what the words mean")
    case .tour: say("Rundtur: sex steg, Esc avbryter", "A tour: six steps, Esc ends it")
    case .settings:
      say("Inställningar: filen, och vad som gäller", "Settings: the file, and what holds")
    case .chooseAppearance:
      say("Välj utseende: färger och bakgrund", "Choose colours and background")
    case .chooseLanguage: say("Välj språk", "Choose the language")
    case .suspend: say("Lägg programmet i bakgrunden", "Suspend the program")
    case .repaint: say("Rita om skärmen", "Repaint the screen")
    case .quit: say("Avsluta", "Quit")
    }
  }
}
