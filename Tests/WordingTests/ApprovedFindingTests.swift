import Governance
import Testing
import Wording

struct ApprovedFindingTests {
  @Test func `What is said of finding reads as approved`() {
    var approval = Approval()
    let kinds: [FoundKind] = [
      .municipality, .body, .goal(.goal), .indicator, .assignment(.inquiry), .risk, .control,
      .financialGoal, .document, .table, .line, .bridge, .section, .figure, .finding,
    ]
    approval.add(kinds) { $0.found($1) }
    let phrases: [SearchPhrase] = [
      .searchTitle, .nothingFound, .notReadYet, .searchHint(1), .searchHint(4120),
      .foundCount(1, shown: 1), .foundCount(12, shown: 12), .foundCount(4120, shown: 200),
      .periodTurned("december 2023"), .keyGo,
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
      """
    )
  }

  @Test func `What is said of lists and tables reads as approved`() {
    var approval = Approval()
    let phrases: [ListPhrase] = [
      .orderName, .orderSize, .orderLevel, .orderKind, .orderResult, .orderColumn("Prognos"),
      .reversed, .orderTold("efter namn"), .orderUsual, .markedCount(1), .markedCount(5),
      .keyMarked, .severalSet(5, "Färdig"), .differsInKind("Språkkrav"),
      .notEditableAmong("Personalkostnader", "Siffran är beräknad."), .chooseForMarked(5),
      .treatmentsForMarked(3), .columnsTitle, .frozen(1), .frozen(2), .unfrozen, .hiddenCount(1),
      .hiddenCount(3), .variance(2, 14, "Lokalhyror", "−300"), .sent("−300"), .sentRows(1),
      .sentRows(12), .tooLargeToSend(74_994), .cannotSend, .fileTitle, .fileName,
      .written("drift.csv"), .fileExists("drift.csv"), .notWritten("drift.csv", .diskFull),
      .keyWrite, .keyReplace, .sourceTold("Delår aug 2023", 375),
    ]
    approval.add(phrases) { $0[$1] }
    let notices: [ListNotice] = [
      .nowhereBack, .nowhereForward, .noOrder, .nothingToReset, .selectRow, .nothingCopied,
      .noColumns, .lastColumn, .moveToColumn, .noVariance, .noSource, .noCheck, .oneAtATime,
      .nothingBehind,
    ]
    approval.add(notices) { $0[.list($1)] }
    approval.expect(
      """
      """
    )
  }
}
