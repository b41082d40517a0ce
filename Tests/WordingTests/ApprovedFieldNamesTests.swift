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
      note: Anmärkning (anmärkningen saknas) | Note (the note is missing)
      notes: Anmärkningar (anmärkningen saknas) | Notes (the note is missing)
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
      body: Nämnd (nämnden saknas) | Body (the body is missing)
      validFrom: Gäller från (det första året saknas) | Valid from (the first year is missing)
      validTo
        Gäller till och med (det sista året saknas)
        Valid to (the last year is missing)
      code
        Kommunkod (kommunkoden saknas)
        Municipality code (the municipality code is missing)
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
      calendar
        Tidplan (rapporten i tidplanen saknas)
        Reporting calendar (the report in the calendar is missing)
      month: Månad (månaden saknas) | Month (the month is missing)
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
      """
    )
  }
}
