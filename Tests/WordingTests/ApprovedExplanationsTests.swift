import Governance
import Testing
import Wording

struct ApprovedExplanationsTests {
  @Test func `Fields are explained as approved`() {
    var approval = Approval()
    approval.add(FieldName.allCases) { $0.fieldExplanation($1) }
    approval.expect(
      """
      id
        Kort, varaktigt id: små bokstäver a–z, siffror och bindestreck.
        A short, lasting id: lower-case letters a–z, digits and hyphens.
      name: Namnet så som det står i dokumenten. | The name as it stands in the documents.
      shortName
        Ett kortare namn där utrymmet är litet, t.ex. KS.
        A shorter name where there is little room, for example KS.
      title: Titeln så som den står i dokumentet. | The title as it stands in the document.
      shortTitle
        Några egna ord där utrymmet är litet.
        A few words of our own where there is little room.
      label
        Benämningen i dokumentet: radens, kolumnens eller enhetens.
        What the document calls the line, the column or the unit.
      number
        Numret så som det är givet; nummerserien får ha luckor.
        The number as given; the numbering may have holes.
      text
        Det som dokumentet säger, kort återberättat.
        What the document says, retold briefly.
      note
        Det som ska sägas om det hela; förklarar inga fel.
        What is to be said of it as a whole; explains no error.
      notes
        Det som ska sägas om enskilda celler, per kolumn.
        What is to be said of single cells, by column.
      comment
        Det som ska sägas vid uppföljningen, kort återberättat.
        What is to be said at the follow-up, retold briefly.
      motivation
        Varför nivån är en annan än den föreslagna.
        Why the level is another than the suggested one.
      source
        Dokument och rad där uppgiften står, t.ex. delarsbokslut-2023:351.
        The document and line where it stands, for example delarsbokslut-2023:351.
      sources
        Dokument och rad för enskilda serier eller celler.
        The document and line of single series or cells.
      unit
        Det som talen räknar, t.ex. tkr, mkr, %, index eller antal.
        What the numbers count, such as kronor, percent, an index or a count.
      decimals: Antal decimaler som visas, 0–9. | How many decimals are shown, 0–9.
      year
        Året som uppgifterna gäller, t.ex. 2023.
        The year it speaks of, for example 2023.
      period
        År och månad som rapporten gäller till och med, t.ex. 2023-08.
        The year and month to whose end the report runs, for example 2023-08.
      asOf
        År och månad som siffrorna gäller till och med, om det inte är hela året.
        The year and month to whose end the figures run, where it is not the year's.
      parent
        Det som detta är en del av: raden ovanför eller målet det bidrar till.
        What this is a part of: a line above it, or the goal it serves.
      body
        Organet som raden handlar om, eller som beslutade.
        The political body that the line speaks of, or that decided.
      validFrom: Det första året som det gäller. | The first year in which it is valid.
      validTo
        Det sista året som det gäller; tomt om det gäller tills vidare.
        The last year in which it is valid; empty until further notice.
      date
        Dagen, så långt den är känd: 2023, 2023-11 eller 2023-11-15.
        The day as far as it is known: 2023, 2023-11 or 2023-11-15.
      action: Det som görs åt det, kort återberättat. | What is done about it, retold briefly.
      carriedFrom
        Det som detta fortsätter från ett tidigare år, som adress.
        What this goes on from in an earlier year, as an address.
      concerns
        Det som åtgärden svarar på: en rad i en tabell, en risk eller en kontroll, som adress.
        What the action answers: a line of a table, a risk or a control, as an address.
      code
        Kommunens kod hos SCB, t.ex. 1489.
        The municipality's code at Statistics Sweden, e.g. 1489.
      bodies
        Kommunens politiska organ, i den ordning de visas.
        The municipality's political bodies, in the order they are shown.
      bodyKind
        Fullmäktige, styrelse, nämnd, revision, valnämnd, överförmyndare eller jävsnämnd.
        Council, executive board, committee, auditors, election committee, chief guardian or \
      impartiality committee.
      seats: Antal ledamöter, 0–999. | How many members it has, 0–999.
      chair: Den som är ordförande. | The person who chairs it.
      subcommittees: Organets utskott. | The body's subcommittees.
      administrations
        Förvaltningarna som arbetar åt organet.
        The administrations that serve the body.
      directors
        De som leder förvaltningen; det kan vara två.
        Those who lead the administration; there can be two.
      departments
        Avdelningar och enheter som nämns i källorna.
        Departments and units that the sources name.
      majorityParties: Partierna som styr tillsammans. | The parties that govern together.
      majoritySeats
        Antal mandat som majoriteten har, 0–999.
        How many members the majority has, 0–999.
      coreMission
        Det som organet är till för, kort återberättat.
        What the body is there for, retold briefly.
      successFactors: Det som organet måste lyckas med. | What the body must succeed in.
      focuses
        Det som enheterna lägger kraft på, per år.
        What the units put their strength into, by year.
      calendar: Rapporterna som återkommer varje år. | The reports that come every year.
      month
        Månaden vars slut rapporten beskriver, 1–12.
        The month whose end the report describes, 1–12.
      contents
        Det som rapporten handlar om: economy, forecast, actions, goals eller directions.
        What the report tells of: economy, forecast, actions, goals or directions.
      recipients: De som får rapporten. | Those who get the report.
      deliverers
        Nämnderna som ska lämna in rapporten. Utan val: kommunstyrelsen och nämnderna, och de \
      andra som har egna dokument.
        The bodies that are to hand in the report. Without a choice: the executive board and the \
      committees, and the others that have documents of their own.
      occasions
        Gångerna då rapporten lämnas, per rapportperiod.
        The times the report is made, by reporting period.
      handIn
        Dagen då rapporten ska vara inlämnad; utan dag finns ingen tidsgräns.
        The day by which the report is to be handed in; without one there is no deadline.
      meeting: Dagen då rapporten behandlas. | The day on which the report is dealt with.
      delivered
        Nämnderna som har lämnat in, och när.
        The bodies that have handed it in, and when.
      rules
        Vem som beslutar om budgeten, och hur avvikelser möts.
        Who decides on the budget, and how deviations are met.
      ruleKind
        Det som regeln gäller, t.ex. omfördelning eller befarat underskott.
        What the rule is for, such as a reallocation or a feared deficit.
      requiresFunding
        Ja, om beslutet måste säga var pengarna kommer ifrån.
        Yes, where the decision must say where the money comes from.
      requiresAction: Ja, om en åtgärd måste beslutas. | Yes, where an action must be decided.
      settings
        Kommunens egna val; det som inte anges är som vanligt.
        The municipality's own choices; what is not given is as usual.
      largelyMetPercent
        Andel nådda indikatorer som krävs för I hög grad uppfyllt, 1–100 procent.
        The share of indicators reached that Largely met requires, 1–100 percent.
      dueSoonDays
        Så många dagar i förväg sägs det att något förfaller snart, 0–366.
        How many days ahead something is said to be due soon, 0–366.
      minorDeficitPercent
        Största underskott som ännu kallas mindre, i procent av bruttokostnaden.
        The largest deficit that is still called minor, in percent of gross costs.
      perspectives
        Perspektiven som målen står under.
        The perspectives that goals stand under.
      focusAreas
        Det som kommunen lägger kraft på.
        What the municipality puts its strength into.
      indicatorWord
        Om kommunen säger indikator (indicator) eller nyckeltal (keyFigure).
        Whether the municipality says indicator or key figure (keyFigure).
      goalLevels
        Nivåerna som kommunen använder, i den ordning de visas, med egna ord.
        The levels that the municipality uses, in the order shown, with its own words.
      statuses
        Kommunens egna statusar i stället för de vanliga.
        The municipality's own statuses in place of the usual ones.
      likelihoods
        Riskskalans ord för sannolikhet, det lägsta först.
        The words of the risk scale for likelihood, the lowest first.
      materialities
        Riskskalans ord för väsentlighet, det lägsta först.
        The words of the risk scale for materiality, the lowest first.
      controlResults
        Kommunens egna ord för hur en kontroll utföll.
        The municipality's own words for how a control turned out.
      signal
        Skivan som visas: full, most, half, empty eller none.
        The disc that is shown: full, most, half, empty or none.
      closes: Ja, om inget återstår att göra. | Yes, where there is nothing left to do.
      kinds
        Typerna av uppdrag som har statusen; tomt för alla.
        The kinds of assignments that have the status; empty for all.
      heavyRiskPercent
        Över hur stor del av det högsta riskvärdet en risk är tung på kartan. Vanligt: 50.
        Above which share of the highest risk value a risk is heavy on the map. Usual: 50.
      raisedRiskPercent
        Från hur stor del av det högsta riskvärdet en risk är förhöjd på kartan. Vanligt: 25.
        From which share of the highest risk value a risk is raised on the map. Usual: 25.
      documentKind
        Till exempel budget, månadsrapport, delårsbokslut eller årsredovisning.
        For example budget, monthly report, interim accounts or annual report.
      documentState
        Utkast, förslag, beslutad eller låst.
        Draft, proposal, decided or locked.
      decided
        Dagen för beslutet, så långt den är känd: 2023, 2023-11 eller 2023-11-15.
        The day of the decision as far as it is known: 2023, 2023-11 or 2023-11-15.
      decidedBy: Organet som fattade beslutet. | The body that made the decision.
      registrationNumber
        Ärendets nummer i diariet.
        The number of the matter in the register.
      paragraph: Paragrafen i protokollet. | The paragraph of the minutes.
      supersedes: Dokumentet som detta ersätter. | The document that this one replaces.
      statements: Dokumentets budgettabeller. | The document's budget tables.
      statementKind
        Det som tabellen handlar om, t.ex. drift eller investeringar.
        What the table is about, such as operations or investments.
      signs
        Om kostnader eller utgifter skrivs med minus eller plus.
        Whether costs and expenditure are written with minus or plus.
      headline
        Raden vars avvikelse ger tabellens signal, t.ex. årets resultat.
        The line whose variance is the table's signal, such as the year's result.
      grossCosts
        Raden med bruttokostnaden som underskott jämförs med.
        The line of gross costs that deficits are measured against.
      parameters
        Tal som formlerna kan använda med $namn.
        Numbers that formulas may use as $name.
      columns
        Tabellens kolumner, eller de som en likhet gäller för.
        The columns of the table, or those that an identity holds for.
      lines: Tabellens rader, uppifrån och ned. | The table's lines, from top to bottom.
      parameterLabels
        Vad parametrarna heter när en formel visas i ord.
        What the parameters are called where a formula is shown in words.
      parameterCells
        Cellen som en parameter hämtas från, t.ex. [drift/netto@budget-2025].
        The cell a parameter is taken from, such as [drift/netto@budget-2025].
      columnKind
        Det som siffrorna är, t.ex. budget, prognos, utfall eller avvikelse.
        What the figures are, such as budget, forecast, outcome or variance.
      shortLabel
        En egen, kort rubrik för smala tabeller, där den tryckta är lång.
        A heading of our own for narrow tables, where the printed one is long.
      group: Rubriken över flera kolumner. | A heading over several columns.
      formula
        Så räknas raden eller kolumnen ut, t.ex. Löner + Hyror, Prognos - Budget eller summan \
      av raderna under.
        How it is computed, for example Salaries + Rents, Forecast - Budget or the sum of the \
      lines below.
      formulas
        Formler för enskilda celler, per kolumn.
        Formulas of single cells, by column.
      lineKind
        En rad har egna tal; en summa och ett resultat räknas ut; en varavrad räknas inte med i \
      summan; en rubrik har inga tal.
        A line has figures of its own; a sum and a result are computed; a memo line is not counted \
      in the sum; a heading has no figures.
      printed
        Det som dokumentet tryckte; ändras aldrig.
        What the document printed; never edited.
      values
        Det som har skrivits in; går före det tryckta.
        What was entered; counts before what was printed.
      sameAs
        Samma rad i ett annat dokument, som en adress.
        The same line in another document, as an address.
      inferred
        Ja, om likheten är vår slutsats och inte dokumentens egen.
        Yes, where the sameness is our inference and not the documents' own word.
      assumptions
        Det som planeringen utgår från, t.ex. skattesats, index eller invånare.
        What the plan takes for granted, e.g. tax rate, index or inhabitants.
      changesInBrief
        Det som förändras i budgeten, i korthet.
        What changes in the budget, in brief.
      value
        Värdet så som det står, t.ex. 22,17, ca 10,4 eller 45–50.
        The value as it stands, e.g. 22.17, ca 10.4 or 45–50.
      explanation
        Varför det inte går ihop; en förklarad avvikelse räknas inte som fel.
        Why it does not add up; a difference that is explained is no error.
      explanations
        Varför enskilda celler inte går ihop, per kolumn.
        Why single cells do not add up, by column.
      bridges
        Vägen från en ram till nästa, steg för steg.
        The way from one frame to the next, step by step.
      from: Ramen som bryggan utgår från. | The frame that the bridge starts from.
      to: Ramen som bryggan kommer fram till. | The frame that the bridge comes to.
      reference
        Cellen som har samma ram, t.ex. [drift/kommunbidrag@budget-2025].
        The cell that has the same frame, e.g. [drift/kommunbidrag@budget-2025].
      steps
        Det som gör ramen större eller mindre, i ordning.
        What makes the frame larger or smaller, in order.
      stepKind
        Uppräkning, varaktig, tillfällig, avslutad eller annat.
        Uplift, permanent, temporary, ended or other.
      percent
        Uppräkningen i procent av det som bryggan har nått.
        The uplift in percent of what the bridge has reached.
      identities
        Det som ska gå ihop mellan tabeller och dokument.
        What must agree between tables and documents.
      left
        Det som jämförs, t.ex. [driftbudget/netto@budget-2021].
        What is compared, e.g. [driftbudget/netto@budget-2021].
      right: Det som det jämförs med. | What it is compared with.
      identityKind: Lika, omräknad eller skiljer. | Equal, restated or differs.
      sections
        Korta avsnitt ur dokumentets text.
        Short sections of the text of the document.
      statement: Tabellen som avsnittet handlar om. | The table that the section is about.
      figures: Siffrorna som avsnittet nämner. | The figures that the section quotes.
      claim
        Ett ord eller årtal i texten som är fel; ändras aldrig.
        A word or a year of the text that is wrong; never changed.
      shouldBe: Det som borde stå i stället. | What it should say instead.
      goals: Kommunens eller nämndens mål. | The goals of the municipality or the body.
      agenda2030
        Mål i Agenda 2030 som det bidrar till, 1–17.
        Goals of Agenda 2030 that it contributes to, 1–17.
      indicators: Indikatorerna som mäter målet. | The indicators that measure the goal.
      assessments
        Bedömningarna av målet, per rapportperiod.
        The assessments of the goal, by reporting period.
      level
        Ej utvärderad, ej, delvis, i hög grad eller helt uppfyllt.
        Not evaluated, or not, partly, largely or fully met.
      forecastLevel
        Nivån som väntas vid årets slut.
        The level expected at the end of the year.
      direction
        Om ett högre, ett lägre eller det närmaste värdet är bäst.
        Whether a higher, a lower or the closest value is best.
      targets
        Det som ska nås, per år, t.ex. 72, 72,5 eller ca 70.
        What is aimed at, by year, for example 72, 72.5 or ca 70.
      outcomes
        Det som blev, per år; (72) är ett preliminärt värde.
        What came out, by year; (72) is a preliminary value.
      goalKind
        Mål, övergripande mål eller arbetsmiljömål.
        Goal, overarching goal or goal for the work environment.
      perspective
        Perspektivet som målet står under.
        The perspective that the goal stands under.
      endTarget
        Det som ska nås till slut, och till vilket år.
        What is to be reached in the end, and by which year.
      followUp: Hur målet följs upp. | How the goal is followed up.
      trends
        Åt vilket håll talet väntas gå under året enligt dokumentet: öka, minska eller vara \
      oförändrat.
        Which way the document expects the figure to go in the year: rise, fall or stay as it \
      is.
      womenOutcomes: Det som blev för kvinnor, per år. | What came out for women, by year.
      menOutcomes: Det som blev för män, per år. | What came out for men, by year.
      comparisons
        Samma mått på annat håll: länet, riket eller en grupp.
        The same figure elsewhere: the county, the country or a group.
      comparisonKind
        Länet (county), riket (country) eller en grupp av kommuner (group).
        The county, the country or a group of municipalities.
      parts: Indikatorerna som denna består av. | The indicators that this one is made up of.
      successor
        Indikatorn som serien fortsätter i, om den har upphört.
        The indicator that the series goes on in, where it was discontinued.
      koladaId
        Nyckeltalets id i databasen Kolada, t.ex. N00945.
        The figure's id in the database Kolada, for example N00945.
      publisher
        Den som ger ut uppgiften, t.ex. SCB.
        The one who publishes the figure, for example SCB.
      assignments
        Kommunens eller nämndens uppdrag.
        The assignments of the municipality or the body.
      issuer
        Den som gav uppdraget, t.ex. Kommunfullmäktige.
        The body that gave the assignment, for example Kommunfullmäktige.
      recipient
        Den som har fått uppdraget, t.ex. Kommunledningskontoret.
        The office that has the assignment, for example Kommunledningskontoret.
      origin
        Dokumentet som uppdraget kommer från, t.ex. Budget 2023.
        The document the assignment comes from, for example Budget 2023.
      start
        Tiden då det tidigast kan börja, t.ex. under hösten 2023.
        The earliest time it can begin, for example during 2023-autumn.
      due
        Tiden då det ska vara klart, t.ex. senast under kvartal 2 2024.
        When it is to be done, for example by 2024-Q2.
      followUps
        Det som sagts vid varje uppföljning, per rapportperiod.
        What was said at each follow-up, by reporting period.
      status
        Hur långt det har kommit, t.ex. påbörjad; orden är kommunens egna.
        How far it has come, such as in progress; the words are the municipality's own.
      by
        Den som senast angav detta i programmet.
        The person who last said this in the program.
      on: Dagen då detta angavs. | The day on which this was said.
      assignmentKind
        Till exempel uppdrag, inriktning, utredning eller åtgärd.
        For example assignment, direction, inquiry or action.
      plan: Hur det ska genomföras, kort återberättat. | How it is to be done, retold briefly.
      points
        Punkterna som det består av, på en rad var.
        The points that it consists of, in a line each.
      proposer
        Den som föreslog det, om någon annan gav det.
        The one who proposed it, where somebody else gave it.
      reportBack: Organet som det återrapporteras till. | The body that it is reported to.
      decision
        Vem som beslutade, när och i vilken paragraf.
        The body that decided, when and in which paragraph.
      amends
        Uppdraget som detta ändrar, som adress.
        The assignment that this one changes, as an address.
      effect
        Det som väntas bli bättre, t.ex. 2 000 eller ca 500.
        What is expected to become better, for example 2 000 or ca 500.
      effectUnit
        Det som effekten räknas i, t.ex. tkr.
        What the effect counts, for example tkr.
      closing: Beslutet som avslutade uppdraget. | The decision that closed the assignment.
      risks: Kommunens eller nämndens risker. | The risks of the municipality or the body.
      ratings
        Sannolikhet, väsentlighet och hantering, per år.
        Likelihood, materiality and treatment, by year.
      likelihood
        Hur troligt det är: ett steg på kommunens skala, från 1.
        How likely it is: a step of the municipality's scale, from 1.
      materiality
        Hur mycket det skulle betyda: ett steg på kommunens skala, från 1.
        How much it would matter: a step of the municipality's scale, from 1.
      printedValue
        Riskvärdet så som dokumentet tryckte det; ändras aldrig.
        The risk value as the document printed it; never changed.
      printedLikelihood
        Sannolikheten i dokumentet, där risken har bedömts på nytt.
        The likelihood in the document, where the risk has been rated anew.
      printedMateriality
        Väsentligheten i dokumentet, där risken har bedömts på nytt.
        The materiality in the document, where the risk has been rated anew.
      printedYear
        Året så som dokumentet trycker det, där det av misstag är ett annat.
        The year as the document prints it, where it is another one by mistake.
      treatments
        Accepteras (accept), åtgärd (mitigate) eller kontroll (control); flera kan gälla.
        Accept, mitigate or control; several are possible.
      treatment
        Hur risken hanteras, kort återberättat.
        How the risk is treated, retold briefly.
      inPlans
        Åren vars internkontrollplan har med risken.
        The years whose internal control plans hold the risk.
      controls
        Kommunens eller nämndens kontroller, per år.
        The controls of the municipality or the body, by year.
      risk
        Risken i registret som kontrollen hör till.
        The risk of the register that the control stands under.
      riskLabel: Risken så som planen uttrycker den. | The risk as the plan words it.
      riskInferred
        Ja, om det är vår slutsats att det är samma risk.
        Yes, where it is our inference that the two are the same risk.
      printedRiskValue
        Riskvärdet så som planen tryckte det; ändras aldrig.
        The risk value as the plan printed it; never changed.
      method: Hur kontrollen görs. | How the control is made.
      responsible: Rollerna som gör kontrollen. | The roles that make the control.
      results
        Det som kontrollen visade, per rapportperiod.
        What the control showed, by reporting period.
      result
        Utan anmärkning, nära målvärde, med anmärkning eller ingen bedömning.
        Without remark, near the target, with remark or not assessed.
      finance
        Kommunens eller organets finansiella mål.
        The financial goals of the municipality or the body.
      comparator
        Över (above), minst (atLeast), under (below) eller högst (atMost).
        Above, at least (atLeast), below or at most (atMost).
      threshold
        Värdet som målet räknas mot, i målets enhet.
        The value that the goal is held against, in its unit.
      judgedOn
        Varje års värde (values) eller genomsnittet (average).
        Each year's value (values) or the average.
      valueBasis
        Vad årets värde är: utfall (outcome), prognos (forecast), budget (budget) eller plan (plan).
        What the year's value is: an outcome, a forecast, a budget or a plan.
      averageFrom: Det första året i genomsnittet. | The first year of the average.
      averageTo: Det sista året i genomsnittet. | The last year of the average.
      average: Genomsnittet så som dokumentet anger det. | The average as the document has it.
      comparisonGroup
        Kommunerna som målet jämförs med.
        The municipalities that the goal is compared with.
      amountToRestore
        Underskottet som ska återställas enligt balanskravet, med minus.
        The deficit that must be restored, with a minus.
      restoreUnit
        Det som beloppet räknas i, t.ex. mkr.
        What the amount counts, for example mkr.
      restoreBy
        Det sista året då underskottet ska vara återställt.
        The last year by which the deficit is to be restored.
      decisions
        Besluten som ändrar budgeten under året.
        The decisions that change the budget in the course of the year.
      decisionKind
        Omfördelning eller tilläggsanslag.
        A reallocation or a supplementary appropriation.
      fundedBy: Var pengarna kommer ifrån. | Where the money comes from.
      postings
        Det som beslutet lägger till på enskilda rader.
        What the decision adds to single lines.
      line: Raden i tabellen, som adress. | The line of the table, as an address.
      column: Kolumnens id i tabellen. | The id of the column in the table.
      amount
        Det som läggs till, i tabellens enhet och med dess tecken.
        What is added, in the table's unit and by its signs.
      personnel
        Antal anställda och sjukfrånvaro, per rapportperiod.
        Headcount and sickness absence, by reporting period.
      headcount: Hur många som arbetar där. | How many work there.
      womenPercent
        Hur många av dem som är kvinnor, i procent.
        How many of them are women, in percent.
      menPercent
        Hur många av dem som är män, i procent.
        How many of them are men, in percent.
      sicknessPercent
        Sjukfrånvaron i procent av ordinarie arbetstid.
        Sickness absence in percent of ordinary working time.
      sicknessAsOf
        Dagen som sjukfrånvaron gäller till och med, om den är en annan.
        The day that the sickness absence runs to, where it is another.
      table
        Tabellen med detaljerna: dokument och tabell, t.ex. delarsbokslut-2023:sjukfranvaro.
        The table with the details: document and table, e.g. delarsbokslut-2023:sjukfranvaro.
      locks
        De rapportperioder som är låsta, och hur det stod då.
        The reporting periods that are locked, and how things stood then.
      locked: Vem som låste, och när. | Who locked it, and when.
      unlocked: Vem som låste upp igen, när och varför. | Who unlocked it again, when and why.
      reason: Varför det låstes upp. | Why it was unlocked.
      digest
        SHA-256 av det låsta: visar om filerna ändrats vid sidan av programmet.
        SHA-256 of what is locked: shows whether files were changed outside the program.
      entries
        Hur det stod när perioden låstes, ett värde i taget.
        How things stood when the period was locked, value by value.
      address
        Var värdet stod, t.ex. alingsas/kommunstyrelsen/goals/1.
        Where the value stood, e.g. alingsas/kommunstyrelsen/goals/1.
      """
    )
  }
}
