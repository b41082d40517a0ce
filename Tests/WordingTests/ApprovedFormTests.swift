import Governance
import Testing
import Wording

/// What forms say.
struct ApprovedFormTests {
  @Test func `What can be entered reads as approved`() {
    let records: [NewRecord] =
      [.municipality, .body] + GoalKind.allCases.map { .goal($0) } + [.indicator]
      + AssignmentKind.allCases.map { .assignment($0) } + [
        .risk, .control, .document, .nextBudget, .statement, .line, .column, .report,
        .financialGoal, .personnel, .decision, .entry(.assumptions),
      ]
    var approval = Approval()
    for record in records { approval.add("\(record)", record) { $0[.new($1)] } }
    approval.expect(
      """
      municipality: Ny kommun | New municipality
      body: Ny nämnd eller annat organ | New committee or other body
      goal(goal): Nytt mål | New goal
      goal(overarching): Övergripande mål | Overarching goal
      goal(workEnvironment): Arbetsmiljömål | Work environment goal
      indicator: Ny indikator | New indicator
      assignment(assignment): Nytt uppdrag | New assignment
      assignment(priorityDirection): Prioriterad inriktning | Priority direction
      assignment(termDirection): Inriktning för mandatperioden | Direction for the term
      assignment(policyDirection): Politisk inriktning | Policy direction
      assignment(policyArea): Sakområde | Policy area
      assignment(inquiry): Utredning | Inquiry
      assignment(efficiencyMeasure): Effektiviseringsåtgärd | Efficiency measure
      assignment(action): Åtgärd | Action
      risk: Ny risk | New risk
      control: Ny kontroll | New control
      document: Nytt dokument | New document
      nextBudget: Nästa budget, från den här | The next budget, from this
      statement: Ny budgettabell | New budget table
      line: Ny rad | New line
      column: Ny kolumn | New column
      report: Ny rapport i tidplanen | New report in the calendar
      financialGoal: Nytt finansiellt mål | New financial goal
      personnel: Nya personaluppgifter | New figures of personnel
      decision: Nytt budgetbeslut | New budget decision
      entry(assumptions)
        Nytt under Planeringsförutsättningar
        New under Planning assumptions
      """
    )
  }

  @Test func `What stands beside a field reads as approved`() {
    var approval = Approval()
    for group in FormGroup.allCases { approval.add("\(group)", group) { $0[.group($1)] } }
    let locks: [FieldLock] = [.id, .printed, .unsaved]
    for lock in locks { approval.add("\(lock)", lock) { $0[.lock($1, in: Workspace())] } }
    let phrases: [FormPhrase] = [
      .addWhat, .changeWhat, .required, .fillIn, .addEntry, .addYear, .addPeriod, .yearFirst(2026),
      .taken("Ny indikator"),
      .nameTaken("Bildningsnämnden"), .codeTaken(9876, "Småköping"), .figuresGo(1), .figuresGo(3),
      .tablesGo(1, figures: 1), .tablesGo(3, figures: 214), .shownUnder(2025), .statusCode,
      .stopsComputing(["Nettokostnader", "Resultat"]), .sumOfNothing,
      .understood(due: "under hösten 2026", last: "31 december 2026"), .notSavedYet,
      .savedAtOnce, .entries(1), .entries(2), .affirmed, .denied, .nothing, .search, .noneFits,
      .sameTitle,
      .missing(.title), .keyChange, .keySaveAll, .keyEmpty, .keyNextField, .keyKeep,
      .keyThrow, .keyGoOn,
    ]
    approval.add(phrases) { $0[$1] }
    approval.expect(
      """
      main: I korthet | In brief
      responsibility: Ansvar och beslut | Responsibility and decision
      time: Tid | Time
      figures: Uppgifter | Particulars
      links: Kopplingar | Links
      source: Källa | Source
      id: Programmet ger id, och det ändras inte. | The program gives the id, for good.
      printed
        Tryckt i dokumentet, och ändras inte.
        Printed in the document, and not edited.
      unsaved: Läggs till när posten är sparad. | Is added once the record is saved.
      addWhat: Vad ska läggas till? | What is to be added?
      changeWhat: Vad ska ändras? | What is to be changed?
      required: Måste fyllas i. | Must be filled in.
      fillIn: fyll i | fill in
      addEntry: + Lägg till | + Add
      addYear: + Lägg till år | + Add a year
      addPeriod: + Lägg till period | + Add a period
      yearFirst(2026)
        Skriv först året, t.ex. 2026. Värdet kommer sedan.
        Type the year first, for example 2026. The value comes next.
      taken("Ny indikator")
        Taget. ”Ny indikator” är inte sparat än: Ctrl-S sparar.
        Taken. “Ny indikator” is not saved yet: Ctrl-S saves.
      nameTaken("Bildningsnämnden")
        ”Bildningsnämnden” finns redan. Skriv ett namn som skiljer dem åt.
        There is “Bildningsnämnden” already. Type a name that tells them apart.
      codeTaken(9876, "Småköping")
        Koden 9876 har redan Småköping. Skriv kommunens egen.
        Småköping has the code 9876 already. Type the municipality's own.
      figuresGo(1): Ett inskrivet tal följer med. | One figure that was entered goes too.
      figuresGo(3): 3 inskrivna tal följer med. | 3 figures that were entered go too.
      tablesGo(1, figures: 1)
        1 tabell med 1_tal följer med.
        1 table with 1_figure goes too.
      tablesGo(3, figures: 214)
        3 tabeller med 214_tal följer med.
        3 tables with 214_figures go too.
      shownUnder(2025): visas under 2025 | shown under 2025
      statusCode
        En förkortning som skiljer statusen från de andra.
        A short word that tells the status from the others.
      stopsComputing(["Nettokostnader", "Resultat"])
        Sedan kan inte ”Nettokostnader” eller ”Resultat” räknas ut.
        After that “Nettokostnader” or “Resultat” cannot be computed.
      sumOfNothing
        Inga rader ligger under den här. Välj den som Överordnad på dem (E), eller skriv en annan \
      formel.
        No lines lie below this one. Choose it as Parent of them (E), or write another formula.
      understood(due: "under hösten 2026", last: "31 december 2026")
        Tolkas som under hösten 2026; sista dag 31 december 2026.
        Read as under hösten 2026; last day 31 december 2026.
      notSavedYet
        Inget sparas förrän du trycker Ctrl-S.
        Nothing is saved until you press Ctrl-S.
      savedAtOnce: Varje fält sparas för sig. | Each field is saved by itself.
      entries(1): 1_post | 1_entry
      entries(2): 2_poster | 2_entries
      affirmed: Ja | Yes
      denied: Nej | No
      nothing: (inget) | (none)
      search: Sök | Search
      noneFits: Inget passar det du skrev. | Nothing fits what you typed.
      sameTitle: Ett annat mål heter likadant. | Another goal is called the same.
      missing(title): Titel saknas. Fyll i fältet. | Title is missing. Fill it in.
      keyChange: ändra | change
      keySaveAll: spara | save
      keyEmpty: töm | empty
      keyNextField: nästa fält | next field
      keyKeep: behåll | keep
      keyThrow: släng | throw away
      keyGoOn: skriv vidare | go on writing
      """
    )
  }

  @Test func `What is asked and told reads as approved`() {
    var approval = Approval()
    let phrases: [FormPhrase] = [
      .added("Målet Trygghet"), .leaveNewForm, .leaveForm, .leaveText, .leaveReason, .keptAsDraft,
      .addsHere, .keepsRequired,
      .endsAfter(2023), .removeWhole,
      .hasHistory, .removeQuestion("Målet Trygghet"), .removed("Målet Trygghet"),
      .ended("Målet Trygghet", 2023),
    ]
    approval.add(phrases) { $0[$1] }
    let notices: [Notice] = [
      .selectRecord, .firstADocument, .nothingNewHere, .orderIsFixed, .firstAlready, .lastAlready,
    ]
    approval.add(notices) { $0[$1] }
    let commands: [Command] = [.form, .add, .retire, .moveEarlier, .moveLater]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    let goal = Address(Owner("alingsas", "ks"), ["goals", "1"])
    let refusals: [(String, ChangeRefusal)] = [
      ("stillReferred, one", .stillReferred(goal, by: [goal])),
      ("stillReferred, many", .stillReferred(goal, by: Array(repeating: goal, count: 5))),
      ("stillFilled", .stillFilled(goal)),
    ]
    for (name, refusal) in refusals { approval.add(name, refusal) { $0.refusal($1) } }
    approval.expect(
      """
      added("Målet Trygghet")
        Tillagt: Målet Trygghet · u ångrar
        Added: Målet Trygghet · u undoes
      leaveNewForm
        Det ifyllda är inte sparat. Behålla det som utkast? x slänger det.
        What you filled in is not saved. Keep it as a draft? x throws it away.
      leaveForm
        Det ändrade är inte taget. Behålla det? x slänger det.
        What you changed is not taken. Keep it? x throws it away.
      leaveText
        Texten är ändrad. Behålla det skrivna? x slänger det.
        The text is changed. Keep what you wrote? x throws it away.
      leaveReason
        Inget är gjort än. Göra det med skälet du skrev? x slänger skälet.
        Nothing is done yet. Do it with the reason you wrote? x throws it away.
      keptAsDraft
        Behållet som utkast. & visar utkasten.
        Kept as a draft. & shows the drafts.
      addsHere: n lägger till. | n adds one.
      keepsRequired: Fältet måste ha ett värde. | The field must have a value.
      endsAfter(2023)
        Upphör efter 2023; tidigare år finns kvar
        Ends after 2023; earlier years stay
      removeWhole: Ta bort helt | Remove altogether
      hasHistory
        Det tas inte bort: det har utfall, uppföljningar eller tryckta tal.
        It is not removed: it has outcomes, follow-ups or printed figures.
      removeQuestion("Målet Trygghet")
        Ta bort Målet Trygghet? u ångrar efteråt.
        Remove Målet Trygghet? u brings it back afterwards.
      removed("Målet Trygghet"): Borttaget: Målet Trygghet. | Removed: Målet Trygghet.
      ended("Målet Trygghet", 2023)
        Målet Trygghet upphör efter 2023 · u ångrar
        Målet Trygghet ends after 2023 · u undoes
      selectRecord: Ställ dig på det som ska ändras. | Go to what is to be changed.
      firstADocument
        En tabell hör till ett dokument. Lägg till ett dokument först (9, n).
        A table belongs to a document. Add a document first (9, n).
      nothingNewHere
        Här läggs inget till. Byt vy först.
        Nothing is added here. Change the view first.
      orderIsFixed: Ordningen här följer av annat. | The order here follows from other things.
      firstAlready: Det står redan först. | It is first already.
      lastAlready: Det står redan sist. | It is last already.
      form: Alla fält i ett formulär (formulär) | All fields in a form (form)
      add: Lägg till något nytt här (nytt) | Add something new here (new)
      retire: Ta bort, eller låt upphöra (ta bort) | Remove, or let it end (remove)
      moveEarlier: Flytta uppåt i ordningen (flytta) | Move up in the order (move)
      moveLater: Flytta neråt i ordningen (flytta) | Move down in the order (move)
      stillReferred, one
        Målet ”1” kan inte tas bort: ”Målet ”1”” hänvisar dit. Ta bort hänvisningen först.
        The goal “1” cannot be removed: “The goal “1”” refers to it. Remove the reference first.
      stillReferred, many
        Målet ”1” kan inte tas bort: ”Målet ”1””, ”Målet ”1””, ”Målet ”1”” och 2 till hänvisar dit. Ta bort hänvisningen först.
        The goal “1” cannot be removed: “The goal “1””, “The goal “1””, “The goal “1”” and 2 more refer to it. Remove the reference first.
      stillFilled
        Målet ”1” kan inte tas bort: det finns mål, uppdrag, dokument eller annat kvar där. Ta bort det först.
        The goal “1” cannot be removed: goals, assignments, documents or other things are left there. Remove those first.
      """
    )
  }
}
