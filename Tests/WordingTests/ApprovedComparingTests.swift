import Governance
import Testing
import Wording

struct ApprovedComparingTests {
  @Test func `Going between tables and documents reads as approved`() {
    var approval = Approval()
    let commands: [Command] = [
      .chooseTable, .nextDocument, .previousDocument, .chooseDocument, .compare,
    ]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    let notices: [Notice] = [
      .onlyOneDocument, .noTableToShow, .nothingToCompare, .documentHasNoTables,
      .noSuchTable("Budget 2025"), .noSameYear("Budget 2025"),
    ]
    approval.add(notices) { $0[$1] }
    approval.expect(
      """
      chooseTable
        Välj tabell bland alla (alla tabeller)
        Choose among all tables (all tables)
      nextDocument
        Nästa dokument, med samma tabell (dokument)
        Next document, with the same table (document)
      previousDocument
        Föregående dokument, med samma tabell (dokument)
        Previous document, with the same table (document)
      chooseDocument: Välj dokument (alla dokument) | Choose a document (all documents)
      compare
        Jämför med ett annat dokument, eller en kolumn med en annan (jämför)
        Compare with another document, or a column with another (compare)
      onlyOneDocument: Det finns inget annat dokument. | There is no other document.
      noTableToShow: Det finns ingen tabell. | There is no table.
      nothingToCompare
        Det finns inget dokument att jämföra med.
        There is no document to compare with.
      documentHasNoTables
        Dokumentet har inga tabeller. Tryck 9 för att se vad det innehåller.
        The document has no tables. Press 9 to see what it holds.
      noSuchTable("Budget 2025")
        Budget 2025 har ingen tabell att jämföra den här med.
        Budget 2025 has no table to compare this one with.
      noSameYear("Budget 2025")
        Budget 2025 har inga siffror av samma slag för samma år att jämföra de här med.
        Budget 2025 has no figures of the same kind for the same year to compare these with.
      """
    )
  }

  @Test func `A comparison reads as approved`() {
    var approval = Approval()
    let phrases: [Phrase] = [
      .comparedWith("Budget 2025"), .accordingTo("Budget 2025"),
      .yearAccordingTo(2025, "Budget 2026"), .yearPlannedIn(2026, "Budget 2025"),
      .yearBudgetedIn(2026, "Budget 2026"), .against("Budget 2026", "Plan 2026"),
      .sameFigure, .noSuchColumn, .columnsNamed(["Plan 2028"]),
      .columnsNamed(["Budget 2024", "Plan 2027"]), .onlyIn("Budget 2025"),
      .differenceOf("+3"), .notThere,
      .differenceIs("Budget 2025", "Delår 2023"), .wholeMunicipality, .noComparison,
      .chooseTableTitle,
      .chooseDocumentTitle, .chooseComparandTitle("Budget 2025"),
      .columnAgainst("Budget 2025", "Budget 2024"), .anotherColumn, .noDifferences,
      .nothingInCommon,
      .noYearInCommon,
      .finding(.unresolved), .explainedCount(1),
      .explainedCount(2), .enlargedFrame, .reducedFrame,
    ]
    approval.add(phrases) { $0[$1] }
    approval.add([EvaluationFault.unknownReference("[drift/x]")]) { $0.fault($1) }
    let causes: [CellComparison.Cause] = [.decided, .reckoned, .unbalanced]
    approval.add(causes) { $0.cause($1) }
    approval.expect(
      """
      comparedWith("Budget 2025"): Jämfört med Budget 2025 | Compared with Budget 2025
      accordingTo("Budget 2025"): enligt Budget 2025 | as in Budget 2025
      yearAccordingTo(2025, "Budget 2026"): 2025 enligt Budget 2026 | 2025 as in Budget 2026
      yearPlannedIn(2026, "Budget 2025")
        2026 enligt plan i Budget 2025
        2026 as planned in Budget 2025
      yearBudgetedIn(2026, "Budget 2026")
        2026 enligt budget i Budget 2026
        2026 as budgeted in Budget 2026
      against("Budget 2026", "Plan 2026")
        Budget 2026 mot Plan 2026
        Budget 2026 vs Plan 2026
      sameFigure: lika | same
      noSuchColumn: har ingen sådan kolumn | has no such column
      columnsNamed(["Plan 2028"]): Kolumnen Plan 2028 | Column Plan 2028
      columnsNamed(["Budget 2024", "Plan 2027"])
        Kolumnerna Budget 2024, Plan 2027
        Columns Budget 2024, Plan 2027
      onlyIn("Budget 2025"): bara i Budget 2025 | only in Budget 2025
      differenceOf("+3"): skillnad +3 | difference +3
      notThere: finns ej | not there
      differenceIs("Budget 2025", "Delår 2023")
        skillnad = Budget 2025 − Delår 2023
        difference = Budget 2025 − Delår 2023
      wholeMunicipality: hela kommunen | the whole municipality
      noComparison: Ingen jämförelse | No comparison
      chooseTableTitle: Tabeller | Tables
      chooseDocumentTitle: Dokument | Documents
      chooseComparandTitle("Budget 2025"): Jämför Budget 2025 med | Compare Budget 2025 with
      columnAgainst("Budget 2025", "Budget 2024")
        Kolumnen Budget 2025 mot Budget 2024
        The column Budget 2025 against Budget 2024
      anotherColumn: En annan kolumn i tabellen | Another column of the table
      noDifferences: Inget skiljer. | Nothing differs.
      nothingInCommon
        Dokumenten har ingen tabell gemensam.
        The documents have no table in common.
      noYearInCommon
        Dokumentens tabeller har inga siffror av samma slag för samma år.
        The documents' tables have no figures of the same kind for the same year.
      finding(Verdict.unresolved): går inte att stämma av | cannot be checked
      explainedCount(1): 1 förklarad | 1 explained
      explainedCount(2): 2 förklarade | 2 explained
      enlargedFrame: ökad ram | enlarged frame
      reducedFrame: minskad ram | reduced frame
      unknownReference("[drift/x]")
        Hänvisningen ”[drift/x]” leder ingenstans. Rätta den, eller lägg in det den pekar på.
        The reference “[drift/x]” leads nowhere. Mend it, or add what it points at.
      decided: (nothing) | (nothing)
      reckoned: bara omräkning eller avrundning | only recomputed or rounded
      unbalanced
        delarna är desamma: summan går inte ihop i det ena dokumentet
        the parts are the same: the sum does not add up in one of the documents
      """
    )
  }
}
