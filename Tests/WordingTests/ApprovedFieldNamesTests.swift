import Governance
import Testing
import Wording

struct ApprovedFieldNamesTests {
  @Test func `Fields are called as approved, beside a value and in a sentence`() {
    var approval = Approval()
    approval.add(FieldName.allCases) { words, name in
      let fault = FieldFault(path: [name.key], expected: .amount, found: .null)
      let sentence = words.problem(DataProblem(path: "", cause: .field(fault)))
      let subject = sentence.dropFirst(2).prefix { $0 != "." }
      return "\(words.fieldName(name)) (\(subject))"
    }
    approval.expect(
      """
      id: Id (id saknas) | Id (the id is missing)
      name: Namn (namnet saknas) | Name (the name is missing)
      shortName: Kortnamn (kortnamnet saknas) | Short name (the short name is missing)
      title: Titel (titeln saknas) | Title (the title is missing)
      shortTitle
        Kort titel (den korta titeln saknas)
        Short title (the short title is missing)
      label: Benämning (benämningen saknas) | Label (the label is missing)
      number: Nummer (numret saknas) | Number (the number is missing)
      text: Text (texten saknas) | Text (the text is missing)
      note: Notering (noteringen saknas) | Note (the note is missing)
      notes: Noteringar (noteringen saknas) | Notes (the note is missing)
      comment: Kommentar (kommentaren saknas) | Comment (the comment is missing)
      motivation: Motivering (motiveringen saknas) | Motivation (the motivation is missing)
      source: Källa (källan saknas) | Source (the source is missing)
      sources: Källor (källan saknas) | Sources (the source is missing)
      unit: Enhet (enheten saknas) | Unit (the unit is missing)
      decimals
        Decimaler (antalet decimaler saknas)
        Decimals (the number of decimals is missing)
      year: År (året saknas) | Year (the year is missing)
      period
        Rapportperiod (rapportperioden saknas)
        Reporting period (the reporting period is missing)
      asOf: Till och med (perioden saknas) | As of (the period is missing)
      parent: Överordnad (den överordnade saknas) | Parent (the parent is missing)
      body: Organ (organet saknas) | Body (the body is missing)
      validFrom: Gäller från (det första året saknas) | Valid from (the first year is missing)
      validTo
        Gäller till och med (det sista året saknas)
        Valid to (the last year is missing)
      date: Datum (datumet saknas) | Date (the date is missing)
      action: Åtgärd (åtgärden saknas) | Action (the action is missing)
      carriedFrom
        Fortsättning på (hänvisningen till det tidigare saknas)
        Carried over from (the reference to the earlier one is missing)
      concerns
        Gäller (hänvisningen till det som det gäller saknas)
        Concerns (the reference to what it concerns is missing)
      code: Kod (koden saknas) | Code (the code is missing)
      bodies: Politiska organ (organet saknas) | Political bodies (the body is missing)
      bodyKind
        Typ av organ (typen av organ saknas)
        Kind of body (the kind of body is missing)
      seats: Ledamöter (antalet ledamöter saknas) | Seats (the number of seats is missing)
      chair: Ordförande (ordföranden saknas) | Chair (the chair is missing)
      subcommittees: Utskott (utskottet saknas) | Subcommittees (the subcommittee is missing)
      administrations
        Förvaltningar (förvaltningen saknas)
        Administrations (the administration is missing)
      directors
        Förvaltningschefer (förvaltningschefen saknas)
        Directors (the director is missing)
      departments: Avdelningar (avdelningen saknas) | Departments (the department is missing)
      majorityParties
        Majoritetens partier (partiet saknas)
        Parties of the majority (the party is missing)
      majoritySeats
        Majoritetens mandat (antalet mandat saknas)
        Seats of the majority (the number of seats is missing)
      coreMission
        Grunduppdrag (grunduppdraget saknas)
        Core mission (the core mission is missing)
      successFactors
        Framgångsfaktorer (framgångsfaktorn saknas)
        Success factors (the success factor is missing)
      focuses: Fokus (enhetens fokus saknas) | Focuses (the focus of the unit is missing)
      calendar
        Tidplan (rapporten i tidplanen saknas)
        Reporting calendar (the report in the calendar is missing)
      month: Månad (månaden saknas) | Month (the month is missing)
      contents: Innehåll (innehållet saknas) | Contents (the content is missing)
      recipients
        Mottagare av rapporten (mottagaren saknas)
        Recipients (the recipient is missing)
      deliverers
        Nämnder som lämnar in (nämnden som lämnar in saknas)
        Bodies that hand in (the body that hands in is missing)
      occasions: Tillfällen (tillfället saknas) | Occasions (the occasion is missing)
      handIn
        Lämnas in (inlämningsdagen saknas)
        Handed in by (the day for handing in is missing)
      meeting
        Sammanträde (sammanträdesdagen saknas)
        Meeting (the day of the meeting is missing)
      delivered: Inlämnat (inlämningen saknas) | Handed in (the handing in is missing)
      rules: Regler (regeln saknas) | Rules (the rule is missing)
      ruleKind
        Typ av regel (typen av regel saknas)
        Kind of rule (the kind of rule is missing)
      requiresFunding
        Kräver finansiering (kravet på finansiering saknas)
        Requires funding (the demand for funding is missing)
      requiresAction
        Kräver åtgärd (kravet på åtgärd saknas)
        Requires an action (the demand for an action is missing)
      settings: Inställningar (inställningen saknas) | Settings (the setting is missing)
      largelyMetPercent
        Gräns för I hög grad uppfyllt (gränsen för I hög grad uppfyllt saknas)
        Threshold for Largely met (the threshold for Largely met is missing)
      dueSoonDays
        Gräns för Förfaller snart (gränsen för Förfaller snart saknas)
        Threshold for Due soon (the threshold for Due soon is missing)
      minorDeficitPercent
        Gräns för Mindre underskott (gränsen för Mindre underskott saknas)
        Threshold for Minor deficit (the threshold for Minor deficit is missing)
      perspectives
        Perspektiv (perspektivet saknas)
        Perspectives (the perspective is missing)
      focusAreas: Fokusområden (fokusområdet saknas) | Focus areas (the focus area is missing)
      indicatorWord
        Ord för indikator (ordet för indikator saknas)
        Word for indicator (the word for indicator is missing)
      goalLevels: Nivåer för mål (nivån saknas) | Levels of goals (the level is missing)
      statuses: Statusar (statusen saknas) | Statuses (the status is missing)
      likelihoods
        Ord för sannolikhet (ordet för sannolikhet saknas)
        Words for likelihood (the word for likelihood is missing)
      materialities
        Ord för väsentlighet (ordet för väsentlighet saknas)
        Words for materiality (the word for materiality is missing)
      controlResults
        Ord för kontrollresultat (ordet för kontrollresultat saknas)
        Words for control results (the word for a control result is missing)
      signal: Signal (signalen saknas) | Signal (the signal is missing)
      closes: Avslutar (uppgiften om avslut saknas) | Closes (the mark of closing is missing)
      kinds: Typer (typen saknas) | Kinds (the kind is missing)
      heavyRiskPercent
        Gräns för tung risk, procent (gränsen för tung risk saknas)
        Limit of a heavy risk, percent (the limit of a heavy risk is missing)
      raisedRiskPercent
        Gräns för förhöjd risk, procent (gränsen för förhöjd risk saknas)
        Limit of a raised risk, percent (the limit of a raised risk is missing)
      documentKind
        Dokumenttyp (dokumenttypen saknas)
        Kind of document (the kind of document is missing)
      documentState
        Dokumentets läge (dokumentets läge saknas)
        State of the document (the state of the document is missing)
      decided
        Beslutsdatum (beslutsdatumet saknas)
        Decided on (the date of decision is missing)
      decidedBy
        Beslutat av (det beslutande organet saknas)
        Decided by (the deciding body is missing)
      registrationNumber
        Diarienummer (diarienumret saknas)
        Registration number (the registration number is missing)
      paragraph: Paragraf (paragrafen saknas) | Paragraph (the paragraph is missing)
      supersedes
        Ersätter (det ersatta dokumentet saknas)
        Supersedes (the superseded document is missing)
      statements
        Budgettabeller (budgettabellen saknas)
        Budget tables (the budget table is missing)
      statementKind
        Tabelltyp (tabelltypen saknas)
        Kind of table (the kind of table is missing)
      signs: Teckenregel (teckenregeln saknas) | Rule of signs (the rule of signs is missing)
      headline: Resultatrad (resultatraden saknas) | Headline (the headline is missing)
      grossCosts
        Rad för bruttokostnader (raden för bruttokostnader saknas)
        Gross costs line (the gross costs line is missing)
      parameters: Parametrar (parametern saknas) | Parameters (the parameter is missing)
      columns: Kolumner (kolumnen saknas) | Columns (the column is missing)
      lines: Rader (raden saknas) | Lines (the line is missing)
      parameterLabels
        Parametrarnas namn (parameterns namn saknas)
        Names of the parameters (the name of the parameter is missing)
      parameterCells
        Parametrarnas celler (parameterns cell saknas)
        Cells of the parameters (the cell of the parameter is missing)
      columnKind
        Kolumntyp (kolumntypen saknas)
        Kind of column (the kind of column is missing)
      shortLabel
        Kort benämning (den korta benämningen saknas)
        Short label (the short label is missing)
      group: Kolumngrupp (kolumngruppen saknas) | Column group (the column group is missing)
      formula: Formel (formeln saknas) | Formula (the formula is missing)
      formulas
        Formler för enskilda celler (formeln saknas)
        Formulas of single cells (the formula is missing)
      lineKind: Radtyp (radtypen saknas) | Kind of line (the kind of line is missing)
      printed
        Tryckta värden (det tryckta värdet saknas)
        Printed values (the printed value is missing)
      values: Inskrivna värden (värdet saknas) | Entered values (the value is missing)
      sameAs
        Samma rad som (hänvisningen till samma rad saknas)
        Same line as (the reference to the same line is missing)
      inferred
        Vår slutsats (uppgiften om slutsats saknas)
        Our inference (the mark of inference is missing)
      assumptions
        Planeringsförutsättningar (planeringsförutsättningen saknas)
        Planning assumptions (the planning assumption is missing)
      changesInBrief
        Budgetförändringar i korthet (budgetförändringen saknas)
        Budget changes in brief (the budget change is missing)
      value: Värde (värdet saknas) | Value (the value is missing)
      explanation: Förklaring (förklaringen saknas) | Explanation (the explanation is missing)
      explanations
        Förklaringar (förklaringen saknas)
        Explanations (the explanation is missing)
      bridges
        Budgetbryggor (budgetbryggan saknas)
        Budget bridges (the budget bridge is missing)
      from: Från (den första ramen saknas) | From (the first frame is missing)
      to: Till (den sista ramen saknas) | To (the last frame is missing)
      reference: Motsvarande cell (cellen saknas) | Corresponding cell (the cell is missing)
      steps: Steg (steget saknas) | Steps (the step is missing)
      stepKind
        Typ av steg (typen av steg saknas)
        Kind of step (the kind of step is missing)
      percent
        Uppräkning i procent (uppräkningen saknas)
        Uplift in percent (the uplift is missing)
      identities
        Deklarerade likheter (likheten saknas)
        Declared identities (the identity is missing)
      left: Vänster led (vänster led saknas) | Left side (the left side is missing)
      right: Höger led (höger led saknas) | Right side (the right side is missing)
      identityKind
        Typ av likhet (typen av likhet saknas)
        Kind of identity (the kind of identity is missing)
      sections: Avsnitt (avsnittet saknas) | Sections (the section is missing)
      statement
        Budgettabell (budgettabellen saknas)
        Budget table (the budget table is missing)
      figures: Siffror i texten (siffran saknas) | Figures in the text (the figure is missing)
      claim
        Textens uppgift (textens uppgift saknas)
        What the text says (what the text says is missing)
      shouldBe
        Rätt uppgift (den rätta uppgiften saknas)
        What it should say (what it should say is missing)
      goals: Mål (målet saknas) | Goals (the goal is missing)
      agenda2030
        Agenda 2030 (målet i Agenda 2030 saknas)
        Agenda 2030 (the goal of Agenda 2030 is missing)
      indicators: Indikatorer (indikatorn saknas) | Indicators (the indicator is missing)
      assessments: Bedömningar (bedömningen saknas) | Assessments (the assessment is missing)
      level: Nivå (nivån saknas) | Level (the level is missing)
      forecastLevel
        Prognos för nivå (prognosen för nivån saknas)
        Forecast level (the forecast level is missing)
      direction: Riktning (riktningen saknas) | Direction (the direction is missing)
      targets: Målvärden (målvärdet saknas) | Targets (the target is missing)
      outcomes: Utfall (utfallet saknas) | Outcomes (the outcome is missing)
      goalKind: Typ av mål (typen av mål saknas) | Kind of goal (the kind of goal is missing)
      perspective: Perspektiv (perspektivet saknas) | Perspective (the perspective is missing)
      endTarget: Slutmål (slutmålet saknas) | End target (the end target is missing)
      followUp
        Följs upp genom (uppföljningssättet saknas)
        Followed up by (the way of following up is missing)
      trends
        Prognos enligt dokumentet (prognosen saknas)
        Forecast by the document (the forecast is missing)
      womenOutcomes
        Utfall för kvinnor (utfallet för kvinnor saknas)
        Outcomes for women (the outcome for women is missing)
      menOutcomes
        Utfall för män (utfallet för män saknas)
        Outcomes for men (the outcome for men is missing)
      comparisons: Jämförelser (jämförelsen saknas) | Comparisons (the comparison is missing)
      comparisonKind
        Typ av jämförelse (typen av jämförelse saknas)
        Kind of comparison (the kind of comparison is missing)
      parts: Delindikatorer (delindikatorn saknas) | Parts (the part is missing)
      successor: Efterföljare (efterföljaren saknas) | Successor (the successor is missing)
      koladaId: Id i Kolada (id i Kolada saknas) | Id in Kolada (the id in Kolada is missing)
      publisher: Utgivare (utgivaren saknas) | Publisher (the publisher is missing)
      assignments: Uppdrag (uppdraget saknas) | Assignments (the assignment is missing)
      issuer: Uppdragsgivare (uppdragsgivaren saknas) | Issuer (the issuer is missing)
      recipient: Mottagare (mottagaren saknas) | Recipient (the recipient is missing)
      origin: Ursprung (ursprunget saknas) | Origin (the origin is missing)
      start: Börjar (starttiden saknas) | Starts (the start is missing)
      due: Förfaller (förfallotiden saknas) | Due (the due period is missing)
      followUps: Uppföljningar (uppföljningen saknas) | Follow-ups (the follow-up is missing)
      status: Status (statusen saknas) | Status (the status is missing)
      by: Angivet av (signaturen saknas) | Said by (the signature is missing)
      on: Angivet den (datumet saknas) | Said on (the date is missing)
      assignmentKind
        Typ av uppdrag (typen av uppdrag saknas)
        Kind of assignment (the kind of assignment is missing)
      plan: Plan för genomförande (planen saknas) | Plan (the plan is missing)
      points: Punkter (punkten saknas) | Points (the point is missing)
      proposer
        Förslagsställare (förslagsställaren saknas)
        Proposer (the proposer is missing)
      reportBack
        Återrapporteras till (organet för återrapportering saknas)
        Reported to (the body it is reported to is missing)
      decision: Beslut (beslutet saknas) | Decision (the decision is missing)
      amends
        Ändrar (hänvisningen till det ändrade saknas)
        Amends (the reference to what it amends is missing)
      effect: Effekt (effekten saknas) | Effect (the effect is missing)
      effectUnit
        Effektens enhet (effektens enhet saknas)
        Unit of the effect (the unit of the effect is missing)
      closing
        Avslutande beslut (det avslutande beslutet saknas)
        Closing decision (the closing decision is missing)
      risks: Risker (risken saknas) | Risks (the risk is missing)
      ratings: Riskvärderingar (riskvärderingen saknas) | Ratings (the rating is missing)
      likelihood: Sannolikhet (sannolikheten saknas) | Likelihood (the likelihood is missing)
      materiality
        Väsentlighet (väsentligheten saknas)
        Materiality (the materiality is missing)
      printedValue
        Tryckt riskvärde (det tryckta riskvärdet saknas)
        Printed risk value (the printed risk value is missing)
      printedLikelihood
        Tryckt sannolikhet (den tryckta sannolikheten saknas)
        Printed likelihood (the printed likelihood is missing)
      printedMateriality
        Tryckt väsentlighet (den tryckta väsentligheten saknas)
        Printed materiality (the printed materiality is missing)
      printedYear
        Tryckt år (det tryckta året saknas)
        Printed year (the printed year is missing)
      treatments: Hantering (hanteringen saknas) | Treatment (the treatment is missing)
      treatment
        Hanteringen i ord (hanteringen i ord saknas)
        Treatment in words (the treatment in words is missing)
      inPlans
        I internkontrollplan (året för internkontrollplanen saknas)
        In internal control plans (the year of the internal control plan is missing)
      controls: Kontroller (kontrollen saknas) | Controls (the control is missing)
      risk: Risk (risken saknas) | Risk (the risk is missing)
      riskLabel
        Risken enligt planen (riskens benämning saknas)
        The risk as printed (the label of the risk is missing)
      riskInferred
        Vår slutsats om risken (uppgiften om slutsats saknas)
        Our inference of the risk (the mark of inference is missing)
      printedRiskValue
        Tryckt riskvärde (det tryckta riskvärdet saknas)
        Printed risk value (the printed risk value is missing)
      method: Metod (metoden saknas) | Method (the method is missing)
      responsible
        Ansvariga (den ansvariga saknas)
        Responsible (the one responsible is missing)
      results: Resultat (resultatet saknas) | Results (the result is missing)
      result: Resultat (resultatet saknas) | Result (the result is missing)
      finance
        Finansiella mål (det finansiella målet saknas)
        Financial goals (the financial goal is missing)
      comparator
        Jämförs som (jämförelsetecknet saknas)
        Compared as (the comparator is missing)
      threshold: Gränsvärde (gränsvärdet saknas) | Threshold (the threshold is missing)
      judgedOn
        Bedöms på (bedömningsgrunden saknas)
        Judged on (the basis of judgement is missing)
      valueBasis: Värdetyp (värdetypen saknas) | Kind of value (the kind of value is missing)
      averageFrom
        Genomsnitt från (genomsnittets första år saknas)
        Average from (the first year of the average is missing)
      averageTo
        Genomsnitt till och med (genomsnittets sista år saknas)
        Average to (the last year of the average is missing)
      average
        Genomsnitt enligt dokumentet (genomsnittet saknas)
        Average by the document (the average is missing)
      comparisonGroup
        Jämförelsegrupp (jämförelsegruppen saknas)
        Comparison group (the comparison group is missing)
      amountToRestore
        Belopp att återställa (beloppet att återställa saknas)
        Amount to restore (the amount to restore is missing)
      restoreUnit
        Beloppets enhet (beloppets enhet saknas)
        Unit of the amount (the unit of the amount is missing)
      restoreBy
        Återställs senast (året för återställande saknas)
        Restored by (the year of restoring is missing)
      decisions
        Budgetbeslut (budgetbeslutet saknas)
        Budget decisions (the budget decision is missing)
      decisionKind
        Typ av beslut (typen av beslut saknas)
        Kind of decision (the kind of decision is missing)
      fundedBy: Finansieras av (finansieringen saknas) | Funded by (the funding is missing)
      postings: Konteringar (konteringen saknas) | Postings (the posting is missing)
      line: Rad (raden saknas) | Line (the line is missing)
      column: Kolumn (kolumnen saknas) | Column (the column is missing)
      amount: Belopp (beloppet saknas) | Amount (the amount is missing)
      personnel
        Personal (personaluppgiften saknas)
        Personnel (the figures of personnel is missing)
      headcount
        Antal anställda (antalet anställda saknas)
        Headcount (the headcount is missing)
      womenPercent
        Andel kvinnor (andelen kvinnor saknas)
        Share of women (the share of women is missing)
      menPercent: Andel män (andelen män saknas) | Share of men (the share of men is missing)
      sicknessPercent
        Sjukfrånvaro (sjukfrånvaron saknas)
        Sickness absence (the sickness absence is missing)
      sicknessAsOf
        Sjukfrånvaro till och med (dagen för sjukfrånvaron saknas)
        Sickness absence as of (the day of the sickness absence is missing)
      table: Detaljerad tabell (tabellen saknas) | Detailed table (the table is missing)
      locks: Låsningar (låsningarna saknas) | Locks (the locks is missing)
      locked: Låst (låsningen saknas) | Locked (the lock is missing)
      unlocked: Upplåst (upplåsningen saknas) | Unlocked (the unlocking is missing)
      reason: Skäl (skälet saknas) | Reason (the reason is missing)
      digest: Kontrollsumma (kontrollsumman saknas) | Checksum (the checksum is missing)
      entries: Värden (värdena saknas) | Values (the values is missing)
      address: Adress (adressen saknas) | Address (the address is missing)
      """
    )
  }
}
