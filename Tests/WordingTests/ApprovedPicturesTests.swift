import Governance
import Testing
import Wording

struct ApprovedPicturesTests {
  @Test func `Pictures read as approved`() {
    var approval = Approval()
    approval.add(
      [
        PicturePhrase.preliminaryMark, .expectedMark, .brokenAxis, .brokenRanks, .bestOnTop,
        .notKnown, .noValuesToDraw, .budgetMark,
        .thresholdMark, .wholeYearBudget, .wholeYearForecast, .monthsTo(1), .monthsTo(8),
        .partOfYear(to: 8), .monthsBeside(to: 1), .monthsBeside(to: 8), .onlyOneYear,
        .yearColumn, .board, .noStatusColumn, .moreCards(3), .otherKindsHidden(2),
        .assessedOf(1, 10), .assessedOf(6, 10), .signalMap, .bodyCount(1), .bodyCount(8),
        .silentBodies(6), .nothingThere, .assignmentSignal(.full),
        .assignmentSignal(.half), .assignmentSignal(.empty), .assignmentSignal(.none),
        .controlSignal(.full), .controlSignal(.half), .controlSignal(.empty),
        .controlSignal(.none), .goalsOf(1),
        .goalsOf(4), .selectIndicator, .selectLineWithYears, .selectFinancialGoal,
        .noFinancialGoals,
        .tooNarrowForBoard, .onlyForMunicipality, .noFartherColumn,
      ]
    ) { $0[$1] }
    approval.expect(
      """
      preliminaryMark: preliminärt eller ungefärligt | preliminary or approximate
      expectedMark: budget, plan eller prognos | budget, plan or forecast
      brokenAxis: axeln börjar inte vid 0 | the axis does not begin at 0
      brokenRanks: axeln börjar inte vid 1 | the axis does not begin at 1
      bestOnTop: bäst överst | the best at the top
      notKnown: uppgift saknas | not known
      noValuesToDraw: Inga värden att rita. | No values to draw.
      budgetMark: Värde | Value
      thresholdMark: Gräns | Threshold
      wholeYearBudget: Budget helår | Budget, full year
      wholeYearForecast: Prognos helår | Forecast, full year
      monthsTo(1): januari | January
      monthsTo(8): januari–augusti | January–August
      partOfYear(to: 8): januari–augusti, del av året | January–August, part of the year
      monthsBeside(to: 1): jan | Jan
      monthsBeside(to: 8): jan–aug | Jan–Aug
      onlyOneYear: Värden finns bara för ett år. | There are values for one year only.
      yearColumn: År | Year
      board: Tavla | Board
      noStatusColumn: Utan status | No status
      moreCards(3): 3 till | 3 more
      otherKindsHidden(2): 2 av andra slag (v) | 2 of other kinds (v)
      assessedOf(1, 10): 1/10 bedömd | 1/10 assessed
      assessedOf(6, 10): 6/10 bedömda | 6/10 assessed
      signalMap: Signalkarta | Map of signals
      bodyCount(1): 1_nämnd | 1_body
      bodyCount(8): 8_nämnder | 8_bodies
      silentBodies(6): 6 utan uppgifter visas inte | 6 without data not shown
      nothingThere: inget här | nothing here
      assignmentSignal(full): uppdrag klara | assignments done
      assignmentSignal(half): uppdrag pågår | assignments underway
      assignmentSignal(empty): uppdrag försenade | assignments overdue
      assignmentSignal(none): uppdrag inte uppföljda | assignments not followed up
      controlSignal(full): kontroller utan anmärkning | controls without remark
      controlSignal(half): kontroller nära målvärdet | controls near their target
      controlSignal(empty): kontroller med anmärkning | controls with a remark
      controlSignal(none): kontroller inte bedömda | controls not assessed
      goalsOf(1): 1 mål | 1_goal
      goalsOf(4): 4 mål | 4_goals
      selectIndicator
        Välj ett mål med indikatorer, eller en indikator.
        Select a goal with indicators, or an indicator.
      selectLineWithYears
        Välj en rad i en tabell med flera år.
        Select a line of a table with several years.
      selectFinancialGoal: Välj ett finansiellt mål. | Select a financial goal.
      noFinancialGoals: Här finns inga finansiella mål. | There are no financial goals here.
      tooNarrowForBoard
        Tavlan behöver minst 78 tecken i bredd.
        The board needs a width of at least 78 characters.
      onlyForMunicipality
        Kartan visar en hel kommun: välj kommunen i listan till vänster.
        The map shows a whole municipality: select it in the list at the left.
      noFartherColumn: Det finns ingen kolumn åt det hållet. | There is no column that way.
      """
    )
  }

  @Test func `What if reads as approved`() {
    var approval = Approval()
    approval.add(
      [
        ScenarioPhrase.mark, .markWith(1), .markWith(2), .markWithout(1), .markWithout(2), .title,
        .beforeColumn, .supposeIndex("Lön", "Plan 2022"),
        .supposeEfficiency("Lön", "Plan 2022"), .supposeLine("Lön", "Plan 2022"),
        .supposeCell("Lön", "Plan 2022"), .supposeFigure("Lön", "Plan 2022"), .remove("Lön: +2 %"),
        .makeDraft, .discard, .field,
        .becomes, .percentHint, .anyHint, .sumHint, .figureHint("−53,0"), .notNumber, .percentOnly,
        .supposed,
        .removed("Lön: +2 %"), .discarded, .drafted("Budget – utkast", reckoned: 0),
        .drafted("Budget – utkast", reckoned: 1), .drafted("Budget – utkast", reckoned: 3),
        .draftTitle("Budget", 1),
        .draftTitle("Budget", 2), .discardQuestion(1), .discardQuestion(3), .supposedLabel,
        .resultLabel, .followsLabel,
        .followsNotLabel, .movedTo("10,2", "9,1", "−1,1"), .unsaved, .unmoved,
        .supposedYear,
        .lineCount(1), .lineCount(4),
        .whileSupposing, .selectLine, .noIndex("Intäkter"), .noEfficiency("Intäkter"),
        .noFigure("Intäkter"), .fault(.notThere), .fault(.amountOnSum),
        .fault(.nothingToChange), .fault(.arithmetic(.overflow)),
      ]
    ) { $0[$1] }
    approval.expect(
      """
      mark: VAD HÄNDER OM · INTE SPARAT | WHAT IF · NOT SAVED
      markWith(1): MED ANTAGANDET · INTE SPARAT | WITH WHAT IF · NOT SAVED
      markWith(2): MED ANTAGANDENA · INTE SPARADE | WITH WHAT IF · NOT SAVED
      markWithout(1): UTAN ANTAGANDET | WITHOUT WHAT IF
      markWithout(2): UTAN ANTAGANDENA | WITHOUT WHAT IF
      title: Vad händer om? Inget sparas. | What if? Nothing is saved.
      beforeColumn: utan | without
      supposeIndex("Lön", "Plan 2022")
        Index: kostnaderna i Lön ökar % per år från Plan 2022
        Index: the costs of Lön grow % a year from Plan 2022
      supposeEfficiency("Lön", "Plan 2022")
        Effektivisering: kostnaderna i Lön minskar % per år från Plan 2022
        Efficiency: the costs of Lön shrink % a year from Plan 2022
      supposeLine("Lön", "Plan 2022")
        Lön upp eller ner från Plan 2022 och framåt
        Lön up or down from Plan 2022 on
      supposeCell("Lön", "Plan 2022")
        Lön upp eller ner, bara Plan 2022
        Lön up or down, Plan 2022 only
      supposeFigure("Lön", "Plan 2022"): Lön, Plan 2022 | Lön, Plan 2022
      remove("Lön: +2 %"): Ta bort: Lön: +2 % | Remove: Lön: +2 %
      makeDraft: Gör ett utkast till dokument av det | Make a draft document of it
      discard: Släng alla antaganden | Throw all suppositions away
      field: Hur mycket? | How much?
      becomes: Blir | Becomes
      percentHint: Procent per år, t.ex. 2,5 | Percent a year, for example 2.5
      anyHint
        Procent med %-tecken, t.ex. −2 %, eller ett belopp som läggs till, t.ex. −5
        Percent with its sign, such as −2%, or an amount that is added, such as −5
      sumHint
        Procent med %-tecken, t.ex. −2 %: en summa ändras genom raderna den består av
        Percent with its sign, such as −2%: a sum is changed by the lines that it is made of
      figureHint("−53,0")
        Nu −53,0. Ett nytt belopp, en uträkning som =100*1,02, eller en ändring i procent med %-tecken, t.ex. −2 %
        Now −53,0. A new amount, a calculation such as =100*1.02, or a change in percent with its sign, such as −2%
      notNumber: Skriv ett tal, t.ex. 2,5. | Write a number, such as 2.5.
      percentOnly: Högst 100 procent åt något håll. | No more than 100 percent either way.
      supposed
        % mer eller utkast   0–9 nytt belopp   Esc släng
        % more or a draft   0–9 new amount   Esc throw away
      removed("Lön: +2 %"): Borttaget: Lön: +2 % | Removed: Lön: +2 %
      discarded
        Antagandena är slängda. Inget är ändrat.
        The suppositions are gone. Nothing is changed.
      drafted("Budget – utkast", reckoned: 0)
        Budget – utkast är ett utkast nu · u ångrar
        Budget – utkast is a draft now · u undoes
      drafted("Budget – utkast", reckoned: 1)
        Budget – utkast är ett utkast nu · u ångrar · 1 summa är omräknad ur sina delar
        Budget – utkast is a draft now · u undoes · 1 sum is reckoned from its parts
      drafted("Budget – utkast", reckoned: 3)
        Budget – utkast är ett utkast nu · u ångrar · 3 summor är omräknade ur sina delar
        Budget – utkast is a draft now · u undoes · 3 sums are reckoned from their parts
      draftTitle("Budget", 1): Budget – utkast | Budget – draft
      draftTitle("Budget", 2): Budget – utkast 2 | Budget – draft 2
      discardQuestion(1)
        Slänga antagandet? Det är inte sparat.
        Throw the supposition away? It is not saved.
      discardQuestion(3)
        Slänga 3 antaganden? Ingenting av dem är sparat.
        Throw 3 suppositions away? Nothing of them is saved.
      supposedLabel: Antas | Supposed
      resultLabel: Ger | Gives
      followsLabel: Följer med | Follows
      followsNotLabel: Följer ej | Follows not
      movedTo("10,2", "9,1", "−1,1"): 10,2 → 9,1 (−1,1) | 10,2 → 9,1 (−1,1)
      unsaved: INTE SPARAT | NOT SAVED
      unmoved: oförändrat | unchanged
      supposedYear: antaget | supposed
      lineCount(1): 1_rad | 1_line
      lineCount(4): 4_rader | 4_lines
      whileSupposing
        Inget kan ändras medan något antas. Esc i budgetvyn slänger antagandena.
        Nothing can be changed while something is supposed. Esc in the budget view throws it away.
      selectLine: Välj en rad med siffror först. | Select a line with figures first.
      noIndex("Intäkter"): Index: Intäkter är ingen kostnad | Index: Intäkter is no cost
      noEfficiency("Intäkter")
        Effektivisering: Intäkter är ingen kostnad
        Efficiency: Intäkter is no cost
      noFigure("Intäkter")
        Upp eller ner: Intäkter har ingen siffra där
        Up or down: Intäkter has no figure there
      fault(notThere)
        Tabellen, raden eller kolumnen finns inte längre.
        The table, line or column is no longer there.
      fault(amountOnSum)
        En summa ändras i procent, eller genom raderna den består av.
        A sum is changed in percent, or by the lines that it is made of.
      fault(nothingToChange)
        Det finns ingen kostnad eller siffra att ändra där.
        There is no cost or figure to change there.
      fault(arithmetic(overflow)): Siffrorna blir för stora. | The figures become too large.
      """
    )
  }

  @Test func `What is supposed reads as approved`() {
    var statement = Statement.empty
    statement.unit = .mkr
    var line = StatementLine.empty
    (line.id, line.label) = ("summa", "Summa nämnder")
    var column = StatementColumn.empty
    (column.id, column.label) = ("plan-2022", "Plan 2022")
    (statement.lines, statement.columns) = ([line], [column])
    let half = Amount(digits: 15, decimals: 1)
    let changes: [(String, Supposition.Change, Supposition.Reach)] = [
      ("index", .index(half), .onwards), ("efficiency", .efficiency(half), .onwards),
      ("percent", .percent(-2), .column), ("amount", .amount(500), .column),
    ]
    var approval = Approval()
    for (name, change, reach) in changes {
      let supposition = Supposition(change, statement.id, "summa", "plan-2022", reach)
      approval.add(name, supposition) { $0.supposition($1, in: statement) }
    }
    for (name, change, reach) in changes {
      let supposition = Supposition(change, statement.id, "summa", "plan-2022", reach)
      approval.add("brief \(name)", supposition) { $0.change(of: $1, in: statement) }
    }
    approval.expect(
      """
      index
        Summa nämnder: index 1,5_% per år från Plan 2022
        Summa nämnder: index 1.5% a year from Plan 2022
      efficiency
        Summa nämnder: effektivisering 1,5_% per år från Plan 2022
        Summa nämnder: efficiency 1.5% a year from Plan 2022
      percent: Summa nämnder: −2_% bara Plan 2022 | Summa nämnder: −2% Plan 2022 only
      amount
        Summa nämnder: +500_mkr bara Plan 2022
        Summa nämnder: +500_SEK m Plan 2022 only
      brief index: +1,5_%/år | +1.5%/yr
      brief efficiency: −1,5_%/år | −1.5%/yr
      brief percent: −2_% | −2%
      brief amount: +500_mkr | +500_SEK m
      """
    )
  }
}
