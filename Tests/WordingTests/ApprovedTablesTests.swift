import Governance
import Testing
import Wording

struct ApprovedTablesTests {
  @Test func `What is said of emptying a figure reads as approved`() {
    var approval = Approval()
    let notices: [Notice] = [
      .figureEmptied("Budget för Personal"), .alreadyEmpty, .selectFigureToEmpty, .emptyCell,
      .keyNotHere(key: "Del", .empty),
    ]
    approval.add(notices) { $0[$1] }
    approval.add([Command.empty, .settings, .compare]) { "\($0.title($1)) (\($0.short($1)))" }
    approval.expect(
      """
      figureEmptied("Budget för Personal")
        Budget för Personal: tömd · u ångrar
        Budget för Personal: emptied · u undoes
      alreadyEmpty: Här står ingen siffra. | There is no figure here.
      selectFigureToEmpty
        Ställ dig på siffran som ska tömmas. Hela raden tas bort med X.
        Select the figure that is to be emptied. The whole row is removed with X.
      emptyCell: tomt | empty
      keyNotHere(key: "Del", Wording.Command.empty)
        Del tömmer en siffra, och här är ingen. X tar bort det valda.
        Del empties a figure, and there is none here. X removes what is selected.
      empty: Töm siffran (töm) | Empty the figure (empty)
      settings
        Inställningar: filen, och vad som gäller (Inställningar: filen, och vad som gäller)
        Settings: the file, and what holds (Settings: the file, and what holds)
      compare
        Jämför med ett annat dokument, eller en kolumn med en annan (jämför)
        Compare with another document, or a column with another (compare)
      """
    )
  }
}
