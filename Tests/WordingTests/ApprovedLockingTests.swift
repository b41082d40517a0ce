import Governance
import Testing
import Wording

struct ApprovedLockingTests {
  private static let mark = LockMark(by: "anna", on: .month(year: 2023, month: 9))

  @Test func `Locking reads as approved`() {
    let unlocking = Unlocking(by: "bo", on: .year(2024), reason: "Fel belopp")
    let phrases: [LockPhrase] = [
      .locked, .lockedChanged, .laterValues(1), .laterValues(2), .changedSinceLock(0),
      .changedSinceLock(2), .shownAsLocked("Utfall 2023", Self.mark),
      .addedToLocked("2023-08", Self.mark), .unlockShort,
      .lockQuestion("delårsbokslut augusti 2023", whose: "Alingsås", gaps: 0),
      .lockQuestion("mars 2023", whose: "Alingsås", gaps: 1),
      .lockQuestion("mars 2023", whose: "Alingsås", gaps: 3),
      .lockedNow("augusti 2023"),
      .unlockTitle("augusti 2023"), .unlockHint, .reasonEmpty, .unlockedNow("augusti 2023"),
      .lockedBy(Self.mark), .unlockedBy(unlocking), .stateTitle("Budget 2025"),
      .stateSet("Budget 2025", "Låst"), .unlockDocument("Budget 2025"),
      .compareTitle("augusti 2023"), .sideNow("augusti 2023"),
      .sideLocked("augusti 2023", Self.mark), .comparison("augusti 2023", "december 2023"),
      .differenceCount(1), .differenceCount(12), .noDifference, .nothing, .now, .elsewhere,
    ]
    var approval = Approval()
    for phrase in phrases {
      approval.add("\(phrase)".prefix { $0 != "(" }.description, phrase) { $0[$1] }
    }
    approval.expect(
      """
      locked: låst | locked
      lockedChanged: låst, men ändrad | locked, but changed
      laterValues
        1_värde är ändrat sedan dess för senare rapporter; här visas som det låstes. d visar vad.
        1_value was changed since then for later reports; what was locked is shown here. d shows what.
      laterValues
        2_värden är ändrade sedan dess för senare rapporter; här visas som det låstes. d visar vad.
        2_values were changed since then for later reports; what was locked is shown here. d shows what.
      changedSinceLock
        Filerna är ändrade sedan dess, utanför det som jämförs.
        The files were changed since then, outside what is compared.
      changedSinceLock
        2_värden är ändrade sedan dess i filerna, fast perioden är låst. d visar vad.
        2_values were changed since then in the files although the period is locked. d shows what.
      shownAsLocked
        Utfall 2023 visas här som det låstes sep 2023 av anna. Välj en senare period med > för att ändra det.
        Utfall 2023 is shown here as it was locked Sep 2023 by anna. Choose a later period with > to change it.
      addedToLocked
        Augusti 2023 visar det som fanns när perioden låstes sep 2023 av anna. Välj en senare period med >, eller låt det gälla först från 2024.
        August 2023 shows what there was when it was locked Sep 2023 by anna. Choose a later period with >, or let it be valid only from 2024.
      unlockShort: lås upp | unlock
      lockQuestion
        Låsa delårsbokslut augusti 2023 för Alingsås? Det som hör till perioden kan sedan inte ändras \
      utan att den låses upp med ett skäl.
        Lock delårsbokslut augusti 2023 for Alingsås? What belongs to the period can then not be changed \
      unless it is unlocked with a reason.
      lockQuestion
        1_uppgift saknas ännu i rapporten; vy 7 visar vilka. Låsa mars 2023 för Alingsås? Det som hör \
      till perioden kan sedan inte ändras utan att den låses upp med ett skäl.
        1_item is still missing; view 7 shows which. Lock mars 2023 for Alingsås? What belongs to the \
      period can then not be changed unless it is unlocked with a reason.
      lockQuestion
        3_uppgifter saknas ännu i rapporten; vy 7 visar vilka. Låsa mars 2023 för Alingsås? Det som hör \
      till perioden kan sedan inte ändras utan att den låses upp med ett skäl.
        3_items are still missing; view 7 shows which. Lock mars 2023 for Alingsås? What belongs to the \
      period can then not be changed unless it is unlocked with a reason.
      lockedNow: Augusti 2023 är låst. | Augusti 2023 is locked.
      unlockTitle: Varför låses augusti 2023 upp? | Why is augusti 2023 unlocked?
      unlockHint
        Skälet sparas i ändringsloggen. Ctrl-S låser upp.
        The reason is logged. Ctrl-S unlocks.
      reasonEmpty
        Skriv ett skäl: det sparas i loggen.
        Write a reason: it is kept in the log.
      unlockedNow: Augusti 2023 är upplåst | Augusti 2023 is unlocked
      lockedBy: Låst sep 2023 av anna | Locked Sep 2023 by anna
      unlockedBy: Upplåst 2024 av bo: Fel belopp | Unlocked 2024 by bo: Fel belopp
      stateTitle: Läge för Budget 2025 | State of Budget 2025
      stateSet: Budget 2025: Låst · u ångrar | Budget 2025: Låst · u undoes
      unlockDocument: Varför låses Budget 2025 upp? | Why is Budget 2025 unlocked?
      compareTitle: Jämför augusti 2023 med | Compare augusti 2023 with
      sideNow: augusti 2023, som det står nu | augusti 2023, as it is now
      sideLocked
        augusti 2023, som det låstes sep 2023
        augusti 2023, as it was locked on Sep 2023
      comparison: Från augusti 2023 till december 2023 | From augusti 2023 to december 2023
      differenceCount: 1_skillnad | 1_difference
      differenceCount: 12_skillnader | 12_differences
      noDifference: Inget skiljer. | Nothing differs.
      nothing: inget | nothing
      now: nu | now
      elsewhere: Dokument | Documents
      """
    )
  }

  @Test func `Budget decisions and forms read as approved`() {
    let phrases: [DecisionPhrase] = [
      .decisions, .noDecisions, .decisionCount(1), .decisionCount(3), .notDated, .decisionColumn,
      .revisedColumn, .newDecision("Ramar"), .kind, .title, .from, .to, .amount("tkr"), .body,
      .date,
      .paragraph, .registration, .funding, .standing, .isNew, .isTaken,
      .titleOf(.reallocation, from: "Personal", to: "Hyror"),
      .titleOf(.supplementaryAppropriation, from: nil, to: "Hyror"), .recorded("Flytt", from: nil),
      .recorded("Flytt", from: .month(year: 2024, month: 2)),
      .revisedTo("Hyror", from: "−50", to: "−60"), .nothingToRevise("Hyror"),
      .removeQuestion("Flytt"), .removed("Flytt"), .actionQuestion("Årets resultat"),
      .actionOffer("Årets resultat"),
      .newAction("Årets resultat"), .actionTitle, .deficitUnanswered, .effect("tkr"), .actionOwner,
      .due,
      .actionRecorded("Köpstopp"), .decide("Budget 2025"), .fillIn("Beslutsdatum"),
      .amountMustBePositive, .sameLine, .wrongIn("Effekt", "Ett tal väntas."), .aboutTitle,
      .aboutGiver, .aboutGetter, .aboutStanding, .aboutAmount, .aboutOwner, .calculates,
      .keyNextField, .keyOtherChoice, .keyRecord,
    ]
    var approval = Approval()
    for phrase in phrases {
      approval.add("\(phrase)".prefix { $0 != "(" }.description, phrase) { $0[$1] }
    }
    approval.expect(
      """
      decisions: Budgetbeslut | Budget decisions
      noDecisions
        Inga. Ställ markören på ett budgetbelopp i vy 3 och tryck s.
        None. Select a budget figure in view 3 and press s.
      decisionCount: 1_beslut | 1_decision
      decisionCount: 3_beslut | 3_decisions
      notDated: odaterat | undated
      decisionColumn: Beslut | Decisions
      revisedColumn: Reviderad | Revised
      newDecision: Budgetbeslut i Ramar | Budget decision in Ramar
      kind: Slag | Kind
      title: Rubrik | Title
      from: Från rad | From line
      to: Till rad | To line
      amount: Belopp, tkr | Amount, tkr
      body: Beslutande organ | Deciding body
      date: Beslutsdatum | Date of decision
      paragraph: Paragraf | Paragraph
      registration: Diarienummer | Registration number
      funding: Finansieras av | Funded by
      standing: Beslutet | The decision
      isNew: är nytt och prövas | is new and is held against the rule
      isTaken: är redan fattat | has been taken already
      titleOf: Omfördelning från Personal till Hyror | Reallocation from Personal to Hyror
      titleOf: Tilläggsanslag till Hyror | Supplementary appropriation to Hyror
      recorded: Flytt är registrerat · u ångrar | Flytt is recorded · u undoes
      recorded
        Flytt är registrerat och räknas från feb 2024, efter den valda perioden · u ångrar
        Flytt is recorded and counts from Feb 2024, after the chosen period · u undoes
      revisedTo: Hyror blir −60, från −50 | Hyror becomes −60, from −50
      nothingToRevise: Hyror har ingen budget att ändra | Hyror has no budget to change
      removeQuestion
        Ta bort Flytt? Den reviderade budgeten blir då utan det.
        Remove Flytt? The revised budget is then without it.
      removed: Flytt är borttaget. | Flytt is removed.
      actionQuestion
        Prognosen för Årets resultat är ett underskott. Kommunens regler kräver en åtgärd. \
      Skriva en nu?
        The forecast for Årets resultat is a deficit. The municipality's rules require an \
      action. Write one now?
      actionOffer
        Prognosen för Årets resultat är ett underskott, och ingen åtgärd svarar på det. Skriva en \
      nu?
        The forecast for Årets resultat is a deficit that no action answers. Write one now?
      newAction: Åtgärd för Årets resultat | Action for Årets resultat
      actionTitle: Åtgärd | Action
      deficitUnanswered: underskott utan åtgärd: 7 visar | a deficit without an action: see 7
      effect: Effekt, tkr | Effect, tkr
      actionOwner: Ansvarig | Responsible
      due: Klar | Due
      actionRecorded
        Åtgärden Köpstopp är registrerad · u ångrar
        The action Köpstopp is recorded · u undoes
      decide: Beslut om Budget 2025 | Decision on Budget 2025
      fillIn: Beslutsdatum: fyll i fältet. | Beslutsdatum: fill it in.
      amountMustBePositive
        Beloppet ska vara större än noll.
        The amount must be more than nothing.
      sameLine
        Raden ger till sig själv. Välj två olika.
        The line gives to itself. Choose two.
      wrongIn: Effekt: Ett tal väntas. | Effekt: Ett tal väntas.
      aboutTitle
        Vad beslutet kallas; tomt så kallas det efter raderna.
        What the decision is called; empty, it is called by its lines.
      aboutGiver: Raden som får mindre. | The line that gets less.
      aboutGetter: Raden som får mer. | The line that gets more.
      aboutStanding
        Ett nytt beslut prövas mot kommunens regler; ett som redan är fattat skrivs in som det är.
        A new decision is held against the municipality's rules; one taken already is entered as it is.
      aboutAmount
        Så mycket som flyttas eller läggs till. Skriv = för att räkna, t.ex. =12000*1,25.
        How much is moved or added. Write = to calculate: =12000*1.25.
      aboutOwner: Den som ska se till att det blir gjort. | Who is to see that it gets done.
      calculates
        Skriv = för att räkna, t.ex. =12000*1,25.
        Write = to calculate: =12000*1.25.
      keyNextField: nästa fält | next field
      keyOtherChoice: byt | change
      keyRecord: registrera | record
      """
    )
  }
}
