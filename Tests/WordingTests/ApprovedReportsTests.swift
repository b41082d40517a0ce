import Governance
import Testing
import Wording

struct ApprovedReportsTests {
  @Test func `Headings of reports read as approved`() {
    var approval = Approval()
    approval.add(ReportTitle.allCases) { $0.heading($1) }
    approval.expect(
      """
      municipality: Kommun | Municipality
      committee: Nämnd | Committee
      document: Dokument | Document
      section: Avsnitt | Section
      statement: Tabell | Table
      line: Rad | Line
      lineID: Radens id | Line id
      column: Kolumn | Column
      unit: Enhet | Unit
      source: Källa | Source
      address: Adress | Address
      level: Nivå | Level
      state: Tillstånd | State
      value: Värde | Value
      printed: Tryckt | Printed
      computed: Beräknat | Computed
      difference: Skillnad | Difference
      tolerance: Tolerans | Tolerance
      verdict: Omdöme | Verdict
      formula: Formel | Formula
      explained: Förklarad | Explained
      explanation: Förklaring | Explanation
      note: Notering | Note
      count: Antal | Count
      number: Nr | No.
      goal: Mål | Goal
      indicator: Indikator | Indicator
      outcome: Utfall | Outcome
      target: Målvärde | Target
      standing: Läge | Standing
      assessment: Bedömning | Assessment
      suggestion: Förslag | Suggested
      budget: Budget | Budget
      forecast: Prognos | Forecast
      variance: Avvikelse | Variance
      economy: Ekonomi | Economy
      overdue: Försenade | Overdue
      status: Status | Status
      assignment: Uppdrag | Assignment
      due: Förfaller | Due
      timeliness: Tid | Time
      comment: Kommentar | Comment
      trend: Trend | Trend
      women: Kvinnor | Women
      men: Män | Men
      kind: Typ | Kind
      point: Punkt | Point
      done: Klara | Done
      control: Kontroll | Control
      report: Rapport | Report
      riskValue: Riskvärde | Risk value
      movement: Förändring | Movement
      year: År | Year
      missing: Saknas | Missing
      notDelivered: Ej inlämnat | Not handed in
      assessedAt: Bedömt | Assessed
      otherGoals: Övriga mål | Other goals
      others: Övrigt | Others
      frame: Ram | Frame
      at: När | When
      who: Vem | Who
      change: Ändring | Change
      from: Från | From
      to: Till | To
      reason: Skäl | Reason
      undoes: Ångrar | Undoes
      redoes: Gör om | Redoes
      changeID: Ändringens id | Change id
      """
    )
  }

  @Test func `What commands say reads as approved`() {
    var approval = Approval()
    let notices: [CommandNotice] = [
      .unknownMunicipality("gotham", known: ["alingsas", "lerum"]),
      .unknownMunicipality("gotham", known: []), .unknownBody("ks", known: ["kommunstyrelsen"]),
      .bodyFirst("hedemora", known: ["kommunstyrelsen"]),
      .unknownPeriod("2023"), .unknownView("mål", known: ["goals"]),
      .viewMissing(known: ["goals"]),
      .notWritten(.diskFull),
      .figures(printed: "10", computed: "7", difference: "+3", unit: "tkr"),
      .asComputed("a + b"), .tally(.mismatch, 1),
      .tally(.mismatch, 2), .explainedTally(explained: 1, of: 2), .yes, .no,
      .riskMap, .beforeReport, .noControls, .noCalendar, .noFinances,
    ]
    approval.add(notices) { $0[$1] }
    approval.add(Finding.Level.allCases) { $0[.level($1)] }
    approval.expect(
      """
      unknownMunicipality("gotham", known: ["alingsas", "lerum"])
        Kommunen ”gotham” finns inte i datamappen. Välj bland: alingsas, lerum.
        There is no municipality “gotham” in the data folder. Choose among: alingsas, lerum.
      unknownMunicipality("gotham", known: [])
        Kommunen ”gotham” finns inte i datamappen. Det finns ingen att välja.
        There is no municipality “gotham” in the data folder. There is none to choose.
      unknownBody("ks", known: ["kommunstyrelsen"])
        Nämnden ”ks” finns inte i kommunens fil. Välj bland: kommunstyrelsen.
        There is no body “ks” in the municipality's file. Choose among: kommunstyrelsen.
      bodyFirst(hedemora, known: ["kommunstyrelsen"])
        En hel kommun kan inte föras över till en nämnd. Ange vilken nämnd det gäller: \
      hedemora/NÄMND. Välj bland: kommunstyrelsen.
        A whole municipality cannot be carried over to a body. Give the body it is about: \
      hedemora/BODY. Choose among: kommunstyrelsen.
      unknownPeriod("2023")
        ”2023” är ingen period. Skriv år och månad: 2023-08.
        “2023” is no period. Write a year and a month: 2023-08.
      unknownView("mål", known: ["goals"])
        Vyn ”mål” finns inte. Välj bland: goals.
        There is no view “mål”. Choose among: goals.
      viewMissing(known: ["goals"])
        Ange en vy. Välj bland: goals.
        Give a view. Choose among: goals.
      notWritten(diskFull)
        Resultatet kunde inte skrivas: Disken är full. Frigör utrymme och försök igen.
        The result could not be written: The disk is full. Free some space and try again.
      figures(printed: "10", computed: "7", difference: "+3", unit: "tkr")
        tryckt 10 · beräknat 7 · skillnad +3 tkr
        printed 10 · computed 7 · difference +3 tkr
      asComputed("a + b"): beräknat som a + b | computed as a + b
      tally(Verdict.mismatch, 1): 1 stämmer inte | 1 does not add up
      tally(Verdict.mismatch, 2): 2 stämmer inte | 2 do not add up
      explainedTally(explained: 1, of: 2): 1 av 2 förklarade | 1 of 2 explained
      yes: ja | yes
      no: nej | no
      riskMap: Riskkarta | Risk map
      beforeReport: Saknas inför rapporten | Missing before the report
      noControls: Inga risker eller kontroller. | No risks or controls.
      noCalendar: Ingen tidplan, och inget saknas. | No calendar, and nothing missing.
      noFinances
        Inga finansiella mål eller personaluppgifter.
        No financial goals or personnel figures.
      row: i raden | in the row
      column: i kolumnen | in the column
      cell: i cellen | in the cell
      betweenTables: mellan tabeller | between tables
      betweenDocuments: mellan dokument | between documents
      bridge: i bryggan | in the bridge
      text: siffra i text | figure in text
      claim: påstående i text | claim in text
      riskValue: riskvärde | risk value
      """
    )
  }
}
