import Governance
import Testing
import Wording

struct ApprovedFindingTests {
  @Test func `What is said of finding reads as approved`() {
    var approval = Approval()
    let kinds: [FoundKind] = [
      .municipality, .body, .goal(.goal), .indicator, .assignment(.inquiry), .risk, .control,
      .financialGoal, .document, .table, .line, .bridge, .section, .figure, .finding, .text,
    ]
    approval.add(kinds) { $0.found($1) }
    let phrases: [SearchPhrase] = [
      .searchTitle, .nothingFound, .searchHint(1), .searchHint(4120), .searchingOn(["Lerum"]),
      .searchingOn(["Hedemora", "Lerum"]), .searchingOn(["Ale", "Hedemora", "Lerum"]),
      .foundCount(1, shown: 1), .foundCount(12, shown: 12), .foundCount(4120, shown: 200),
      .nothingFits(near: "3 träffar"), .periodTurned("december 2023"), .keyGo,
    ]
    approval.add(phrases) { $0[$1] }
    let commands: [Command] = [
      .search, .previousPlace, .nextPlace, .reverseOrder, .resetList, .chooseColumns, .widen,
      .narrow, .freeze, .nextVariance, .toSource, .toCheck, .mark, .markTo, .markUp, .markDown,
      .copy, .copyAll, .export,
    ]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    approval.expect(
      """
      municipality: Kommun | Municipality
      body: Nämnd | Body
      goal(goal): Mål | Goal
      indicator: Indikator | Indicator
      assignment(inquiry): Utredning | Inquiry
      risk: Risk | Risk
      control: Kontroll | Control
      financialGoal: Finansiellt mål | Financial goal
      document: Dokument | Document
      table: Tabell | Table
      line: Rad | Line
      bridge: Brygga | Bridge
      section: Avsnitt | Section
      figure: Siffra i text | Figure in text
      finding: Avstämning | Sum check
      text: Text | Text
      searchTitle: Sök överallt | Search everywhere
      nothingFound: Inget hittades. | Nothing was found.
      searchHint(1)
        Skriv några bokstäver av ett av 1_namn, eller ett ord i en text.
        Type some letters of one of 1_name, or a word of a text.
      searchHint(4120)
        Skriv några bokstäver av ett av 4_120_namn, eller ett ord i en text.
        Type some letters of one of 4_120_names, or a word of a text.
      searchingOn(["Lerum"]): söker även i Lerum … | searching Lerum, too …
      searchingOn(["Hedemora", "Lerum"])
        söker även i Hedemora och Lerum …
        searching Hedemora and Lerum, too …
      searchingOn(["Ale", "Hedemora", "Lerum"])
        söker även i Ale och 2 kommuner till …
        searching Ale and 2 more municipalities, too …
      foundCount(1, shown: 1): 1_träff | 1_hit
      foundCount(12, shown: 12): 12_träffar | 12_hits
      foundCount(4120, shown: 200)
        4_120_träffar, de 200 bästa visas. Skriv mer.
        4_120_hits, the best 200 are shown. Type more.
      nothingFits(near: "3 träffar")
        Inget passar helt; nära: 3 träffar
        Nothing fits whole; near: 3 träffar
      periodTurned("december 2023")
        Finns inte i den valda perioden. Visas för december 2023.
        Not there in the chosen period. Shown for december 2023.
      keyGo: gå dit | go there
      search: Sök överallt (sök) | Search everywhere (search)
      previousPlace: Tillbaka till där du var (bakåt) | Back to where you were (back)
      nextPlace: Framåt igen (framåt) | Forward again (forward)
      reverseOrder: Vänd ordningen (vänd) | Reverse the order (reverse)
      resetList
        Visa allt som vanligt: utan filter, ordning, dolda kolumner (visa allt)
        Show all as usual: no filter, order, hidden columns (show all)
      chooseColumns: Välj kolumner som visas (kolumner) | Choose the columns shown (columns)
      widen
        Bredare kolumn; musen drar i dess kant (bredare)
        Wider column; the mouse drags its border (wider)
      narrow: Smalare kolumn (smalare) | Narrower column (narrower)
      freeze
        Lås kolumnerna fram till den valda (lås)
        Freeze the columns up to the selected (freeze)
      nextVariance
        Till den största avvikelsen, sedan nästa (avvikelse)
        To the largest variance, then the next (variance)
      toSource
        Till källan i dokumentet (till källan)
        To the source in the document (to the source)
      toCheck: Till avstämningen av siffran (avstämning) | To the check of the figure (check)
      mark
        Markera raden, för att ändra flera på en gång (markera)
        Mark the row, to change several at once (mark)
      markTo
        Markera alla rader hit från den senast markerade (markera)
        Mark all rows from the last marked to here (mark)
      markUp: Markera uppåt (markera) | Mark upwards (mark)
      markDown: Markera nedåt (markera) | Mark downwards (mark)
      copy
        Kopiera siffran, raden eller de markerade raderna (kopiera)
        Copy the figure, the row or the marked rows (copy)
      copyAll
        Kopiera hela listan eller tabellen (kopiera allt)
        Copy the whole list or table (copy all)
      export
        Spara vyn i en fil för Excel (till Excel)
        Save the view in a file for Excel (to Excel)
      """
    )
  }

  @Test func `What is said of lists and tables reads as approved`() {
    var approval = Approval()
    let phrases: [ListPhrase] = [
      .orderName, .orderSize, .orderLevel, .orderKind, .orderResult, .orderColumn("Prognos"),
      .reversed, .orderTold("efter namn"), .orderUsual, .markedCount(1), .markedCount(5),
      .keyMarked, .severalSet(1, "Färdig"), .severalSet(5, "Färdig"), .differsInKind("Språkkrav"),
      .notEditableAmong("Personalkostnader", "Siffran är beräknad."), .chooseForMarked(5),
      .treatmentsForMarked(3), .columnsTitle, .frozen(1, of: 1), .frozen(2, of: 2),
      .frozen(2, of: 5), .unfrozen, .hiddenCount(1),
      .hiddenCount(3), .variance(2, 14, "Lokalhyror", "−300"), .sent("−300"), .sentRows(1),
      .sentRows(12), .tooLargeToSend(74_994), .cannotSend, .fileTitle, .fileName,
      .written("drift.csv"), .fileExists("drift.csv"), .notWritten("drift.csv", .diskFull),
      .keyWrite, .keyReplace, .sourceTold("Delår aug 2023", 375),
    ]
    approval.add(phrases) { $0[$1] }
    let notices: [ListNotice] = [
      .nowhereBack, .nowhereForward, .nothingToReset, .selectRow, .nothingCopied,
      .noColumns, .lastColumn, .moveToColumn, .noRoomToFreeze, .noVariance, .noSource, .noCheck,
      .noBridge,
      .oneAtATime,
      .nothingBehind, .selectMarked, .filterUnfolds,
    ]
    approval.add(notices) { $0[.list($1)] }
    approval.expect(
      """
      orderName: efter namn | by name
      orderSize: största skillnaden först | the largest difference first
      orderLevel: efter nivå | by level
      orderKind: efter typ | by kind
      orderResult: efter resultat | by result
      orderColumn("Prognos"): efter Prognos | by Prognos
      reversed: omvänt | reversed
      orderTold("efter namn"): Ordning: efter namn | Order: efter namn
      orderUsual: som i dokumentet | as in the document
      markedCount(1): 1 markerad | 1 marked
      markedCount(5): 5 markerade | 5 marked
      keyMarked: Esc avmarkerar | Esc unmarks
      severalSet(1, "Färdig"): 1 ändrad: Färdig · u ångrar | 1 changed: Färdig · u undoes
      severalSet(5, "Färdig"): 5 ändrade: Färdig · u ångrar | 5 changed: Färdig · u undoes
      differsInKind("Språkkrav")
        ”Språkkrav” är av ett annat slag än de andra. Markera bara poster av samma slag.
        “Språkkrav” is of another kind than the others. Mark entries of one kind only.
      notEditableAmong("Personalkostnader", "Siffran är beräknad.")
        ”Personalkostnader”: Siffran är beräknad. Inget är ändrat.
        “Personalkostnader”: Siffran är beräknad. Nothing is changed.
      chooseForMarked(5): 5 markerade | 5 marked
      treatmentsForMarked(3): Åtgärder för 3 risker | Treatments of 3 risks
      columnsTitle: Kolumner som visas | Columns shown
      frozen(1, of: 1): 1 kolumn står kvar | 1 column stays
      frozen(2, of: 2): 2 kolumner står kvar | 2 columns stay
      frozen(2, of: 5)
        2 av 5 kolumner står kvar; fler ryms inte
        2 of 5 columns stay; there is no room for more
      unfrozen: Alla kolumner rullar | All columns scroll
      hiddenCount(1): 1 dold kolumn | 1 hidden column
      hiddenCount(3): 3 dolda kolumner | 3 hidden columns
      variance(2, 14, "Lokalhyror", "−300")
        Avvikelse 2 av 14: Lokalhyror −300
        Variance 2 of 14: Lokalhyror −300
      sent("−300"): Skickat till urklipp: −300 | Sent to the clipboard: −300
      sentRows(1): Skickat till urklipp: 1_rad | Sent to the clipboard: 1_row
      sentRows(12): Skickat till urklipp: 12_rader | Sent to the clipboard: 12_rows
      tooLargeToSend(74994)
        För mycket för urklipp (högst 74 kB). Spara i en fil med x.
        Too much for the clipboard (at most 74 kB). Save it in a file with x.
      cannotSend
        Terminalen kan inte ta emot till urklipp. Spara i en fil med x.
        The terminal takes nothing for the clipboard. Save it in a file with x.
      fileTitle: Spara vyn för Excel (CSV) | Save the view for Excel (CSV)
      fileName: Fil: | File:
      written("drift.csv"): Sparat i drift.csv | Saved in drift.csv
      fileExists("drift.csv")
        drift.csv finns redan. Ersätta den?
        drift.csv exists already. Replace it?
      notWritten("drift.csv", diskFull)
        drift.csv är inte sparad: disken är full. Frigör utrymme och försök igen.
        drift.csv is not saved: the disk is full. Free some space and try again.
      keyWrite: spara | save
      keyReplace: ersätt | replace
      sourceTold("Delår aug 2023", 375)
        Källa: Delår aug 2023, rad 375
        Source: Delår aug 2023, line 375
      nowhereBack: Du har inte varit någon annanstans. | You have not been elsewhere.
      nowhereForward
        Gå tillbaka först; sedan framåt igen.
        Go back first; then forward again.
      nothingToReset: Allt visas redan som vanligt. | All is shown as usual already.
      selectRow: Ställ dig på en rad först. | Select a row first.
      nothingCopied
        Här finns inget att kopiera rad för rad; x sparar vyn i en fil.
        There is nothing to copy row by row here; x saves the view in a file.
      noColumns: Tabellen har inga kolumner. | The table has no columns.
      lastColumn: En kolumn måste visas. | One column must be shown.
      moveToColumn: Gå åt höger till en kolumn först. | Move right to a column first.
      noRoomToFreeze
        Kolumnen är för bred för att stå kvar; ingen annan skulle rymmas bredvid den.
        The column is too wide to stay; no other would have room beside it.
      noVariance
        Tabellen har ingen avvikelse att gå till.
        The table has no variance to go to.
      noSource: Ingen källa är angiven. | No source is given.
      noCheck
        Siffran är inte avstämd: den ingår inte i någon tryckt summa.
        The figure is not checked: it is in no printed sum.
      noBridge: Tabellens dokument har ingen brygga. | The table's document has no bridge.
      oneAtATime: Gör det för en i taget. Esc avmarkerar. | Do it one at a time. Esc unmarks.
      nothingBehind: Det finns inget mer bakom raden. | There is nothing more behind the row.
      selectMarked
        Ställ dig på en av de markerade raderna. Esc avmarkerar.
        Select one of the marked rows. Esc unmarks.
      filterUnfolds
        Med ett filter visas allt som passar, även det hopfällda. Esc visar allt igen.
        With a filter all that fits is shown, folded or not. Esc shows all again.
      """
    )
  }
}
