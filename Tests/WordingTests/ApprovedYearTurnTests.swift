import Governance
import Testing
import Wording

struct ApprovedYearTurnTests {
  private static let counts: [CarryOver.Count] = [
    .init(.goals, 8), .init(.indicators, 1), .init(.assignments, 26), .init(.risks, 2),
  ]

  private static func standing(_ remaining: Int) -> FrameStanding {
    FrameStanding(
      "kommunbidrag-2026",
      Address(Owner("alingsas"), []),
      "budget-2026",
      .tkr,
      frame: Rational(121_498),
      remaining: Rational(remaining)
    )
  }

  @Test func `The turn of the year reads as approved`() {
    let rows: [(String, YearTurnPhrase)] = [
      ("carryOverQuestion", .carryOverQuestion(2023, to: 2024, Self.counts, changed: 3)),
      ("carriedOver", .carriedOver(2023, to: 2024, [.init(.goals, 1)], changed: 1)),
      ("carriedOver some", .carriedOver(2023, to: 2024, [.init(.goals, 7)], changed: 2)),
      ("nothingToCarry", .nothingToCarry(2023, to: 2024, Self.counts)),
      ("nothingAtAll", .nothingToCarry(2023, to: 2024, [])),
      ("nothing, one", .nothingToCarry(2023, to: 2024, [.init(.goals, 1)])),
      ("nothing, one risk", .nothingToCarry(2023, to: 2024, [.init(.risks, 1)])),
      (
        "ending",
        .ending(
          [
            .init(.priorityDirection, ["Skola", "Vård", "Miljö", "Natur", "Vatten"]),
            .init(.policyArea, ["Omsorg"]),
          ],
          2023
        )
      ),
      ("endingToo", .endingToo(2024)), ("endingChoice", .endingChoice(2024)),
      ("endingOption", .endingOption(2024)), ("keyEndingToo", .keyEndingToo),
      (
        "newBudgetQuestion",
        .newBudgetQuestion("Budget 2026–2028", from: "Budget 2025–2027", tables: 3, year: 2026)
      ),
      ("newBudget", .newBudget("Budget 2026–2028", from: "Budget 2025–2027")),
      ("carriedOut", .carriedOut("Budget 2026–2028 är påbörjad från Budget 2025–2027.")),
      ("frameLabel", .frameLabel), ("noFrame", .noFrame), ("keyCarryOut", .keyCarryOut),
      ("frame, just", .frame(Self.standing(0))), ("frame, above", .frame(Self.standing(-100))),
      ("frame, below", .frame(Self.standing(1_200))), ("notAnAddress", .notAnAddress("Alingsås")),
      ("yearsBackwards", .yearsBackwards(2024, 2023)), ("chooseBody", .chooseBody(2023, to: 2024)),
      ("toBodyQuestion", .toBodyQuestion(2023, to: 2024, Self.counts, body: "Socialnämnden")),
      ("carriedToBody", .carriedToBody(2023, to: 2024, Self.counts, body: "Socialnämnden")),
      ("nothingToBody", .nothingToBody(2023, body: "Socialnämnden")),
    ]
    var approval = Approval()
    for (name, phrase) in rows { approval.add(name, phrase) { $0[$1] } }
    approval.expect(
      """
      carryOverQuestion
        Föra över från 2023 till 2024? Det gäller 8 mål, 1 indikator, 26 uppdrag och 2 risker. 3 \
      av dem får giltighet till och med 2024. Resten fortsätter av sig självt.
        Carry over from 2023 to 2024? That is 8 goals, 1 indicator, 26 assignments and 2 risks. \
      3 of them become valid through 2024. The rest goes on by itself.
      carriedOver
        Från 2023 till 2024 går 1 mål: 1 har fått giltighet till och med 2024.
        From 2023 to 2024 1 goal goes on: 1 was made valid through 2024.
      carriedOver some
        Från 2023 till 2024 går 7 mål: 2 har fått giltighet till och med 2024, resten fortsätter av sig självt.
        From 2023 to 2024 7 goals go on: 2 were made valid through 2024, the rest goes on by itself.
      nothingToCarry
        Inget behöver ändras: 8 mål, 1 indikator, 26 uppdrag och 2 risker fortsätter till 2024 \
      av sig själva.
        Nothing needs to change: 8 goals, 1 indicator, 26 assignments and 2 risks go on to 2024 \
      without it.
      nothingAtAll
        Inget från 2023 ska föras över till 2024.
        Nothing of 2023 is to be carried over to 2024.
      nothing, one
        Inget behöver ändras: 1 mål fortsätter till 2024 av sig självt.
        Nothing needs to change: 1 goal goes on to 2024 without it.
      nothing, one risk
        Inget behöver ändras: 1 risk fortsätter till 2024 av sig själv.
        Nothing needs to change: 1 risk goes on to 2024 without it.
      ending
        Slutar med 2023 utan att vara färdigt: 5 prioriterade inriktningar (Skola, Vård, Miljö, \
      2 till), 1 sakområde (Omsorg).
        Ends with 2023 without being finished: 5 priority directions (Skola, Vård, Miljö, 2 \
      more), 1 policy area (Omsorg).
      endingToo: Ska det gälla 2024 också? | Is it to be valid in 2024 too?
      endingChoice
        j låter det sluta, a låter det gälla 2024 också.
        y lets it end, a makes it valid in 2024 too.
      endingOption
        --also-ending låter det gälla 2024 också.
        --also-ending makes it valid in 2024 too.
      keyEndingToo: även det | that, too
      newBudgetQuestion
        Börja Budget 2026–2028 från Budget 2025–2027? Det blir ett utkast med 3 tabeller. Planen \
      för 2026 blir förslag, förra budgeten blir jämförelse, och inget står som tryckt.
        Begin Budget 2026–2028 from Budget 2025–2027? It becomes a draft with 3 tables. The plan \
      for 2026 becomes the proposal, the last budget what it is compared with, and nothing \
      stands as printed.
      newBudget
        Budget 2026–2028 är påbörjad från Budget 2025–2027.
        Budget 2026–2028 is begun from Budget 2025–2027.
      carriedOut
        Budget 2026–2028 är påbörjad från Budget 2025–2027. u ångrar
        Budget 2026–2028 är påbörjad från Budget 2025–2027. u undoes
      frameLabel: Ram | Frame
      noFrame
        Ingen brygga säger vad ramen är, så nettot stäms inte av mot någon.
        No bridge says what the frame is, so the net is held against none.
      keyCarryOut: utför | do it
      frame, just
        nettot är lika med ramen 121_498_tkr
        the net is just the frame, 121_498_SEK k
      frame, above
        nettot är 100_tkr över ramen 121_498_tkr
        the net is 100_SEK k above the frame, 121_498_SEK k
      frame, below
        nettot är 1_200_tkr under ramen 121_498_tkr
        the net is 1_200_SEK k below the frame, 121_498_SEK k
      notAnAddress
        ”Alingsås” är ingen adress. Skriv t.ex. alingsas/kommunstyrelsen.
        “Alingsås” is no address. Write e.g. alingsas/kommunstyrelsen.
      yearsBackwards
        2023 kommer inte efter 2024. Ange ett senare år.
        2023 does not come after 2024. Give a later year.
      chooseBody: För över från 2023 till 2024 hos | Carry over from 2023 to 2024 with
      toBodyQuestion
        Kopiera 8 mål, 1 indikator, 26 uppdrag och 2 risker från 2023 till Socialnämnden 2024? \
      Där börjar de utan historik och säger var de kommer från. Inget ändras här.
        Copy 8 goals, 1 indicator, 26 assignments and 2 risks of 2023 to Socialnämnden in 2024? \
      There they begin without a history and say where they come from. Nothing changes here.
      carriedToBody
        Fört över från 2023 till Socialnämnden 2024: 8 mål, 1 indikator, 26 uppdrag och 2 risker.
        Carried over from 2023 to Socialnämnden in 2024: 8 goals, 1 indicator, 26 assignments \
      and 2 risks.
      nothingToBody
        Socialnämnden har redan allt från 2023 som ska föras över.
        Socialnämnden has all of 2023 that is to be carried over already.
      """
    )
  }

  @Test func `Why a budget cannot be followed reads as approved`() {
    let rows: [(String, NextYearFault)] = [
      ("noDocument", .noDocument(Address(Owner("alingsas"), ["documents", "ingen"]))),
      ("noBudget", .noBudget(.interimAccounts)), ("notLater", .notLater(2025, than: 2025)),
      ("alreadyThere", .alreadyThere("budget-2026")),
    ]
    var approval = Approval()
    for (name, fault) in rows { approval.add(name, fault) { $0.fault($1) } }
    approval.expect(
      """
      noDocument
        ”alingsas/documents/ingen” är inget dokument. Skriv t.ex. alingsas/kommunstyrelsen/documents/budget-2025.
        “alingsas/documents/ingen” is no document. Write e.g. alingsas/kommunstyrelsen/documents/budget-2025.
      noBudget
        Delårsbokslut planerar inget nytt år. Välj en budget eller en verksamhetsplan.
        Interim accounts plans no new year. Choose a budget or an operational plan.
      notLater
        2025 kommer inte efter dokumentets år 2025. Ange ett senare år.
        2025 does not come after the document's year 2025. Give a later year.
      alreadyThere
        ”budget-2026” finns redan. Öppna det, eller ange ett annat år.
        “budget-2026” is there already. Open it, or give another year.
      """
    )
  }

  @Test func `Commands and notices of the calendar and the turn read as approved`() {
    var approval = Approval()
    let commands: [Command] = [.calendar, .deliver, .newBudget, .carryOver]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    let notices: [Notice] = [
      .selectReport, .selectDeliverer, .selectBudget, .selectBudgetFigure, .columnOfDecisions,
      .selectDecision, .selectDocument, .noOtherPeriod, .noOtherBody,
    ]
    approval.add(notices) { $0[$1] }
    approval.expect(
      """
      calendar: Tidplan (Tidplan) | Calendar (Calendar)
      deliver
        Rapporten är inlämnad, eller inte (inlämnat)
        The report is handed in, or not (handed in)
      newBudget
        Nytt år: börja nästa budget från den här (nytt år)
        New year: begin the next budget from this (new year)
      carryOver: För över till nästa år (för över) | Carry over to the next year (carry over)
      selectReport: Ställ dig på en rapport först. | Select a report first.
      selectDeliverer
        Ställ dig på en nämnd under rapporten först; z fäller ut.
        Select a body below the report first; z unfolds.
      selectBudget
        Ställ dig på en budget eller en verksamhetsplan först.
        Select a budget or an operational plan first.
      selectBudgetFigure
        Ställ markören på ett budgetbelopp som inte är en summa.
        Select a budget figure that is no sum.
      columnOfDecisions
        Kolumnen följer av budgetbesluten. De finns i vy 8.
        The column follows from the budget decisions. They are in view 8.
      selectDecision: Välj ett budgetbeslut först. | Select a budget decision first.
      selectDocument: Välj ett dokument först. | Select a document first.
      noOtherPeriod
        Det finns ingen period att jämföra med.
        There is no period to compare with.
      noOtherBody: Det finns ingen annan nämnd. | There is no other body.
      """
    )
  }
}
