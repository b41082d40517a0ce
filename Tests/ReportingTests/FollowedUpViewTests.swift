import Governance
import Reporting
import Testing

/// What `show` says of everything that is followed up, on invented data.
struct FollowedUpViewTests {
  private func assignment(_ id: Assignment.ID, _ kind: AssignmentKind) -> Assignment {
    var assignment = Assignment.empty
    assignment.id = id
    assignment.kind = kind
    assignment.title = id.text
    return assignment
  }

  private func workspace(_ assignments: [Assignment]) -> Workspace {
    var register = AssignmentRegister.empty
    register.assignments = assignments
    return Invented.workspace([(.assignments, .assignments(register))])
  }

  @Test func `Assignments come kind by kind, each with its points`() {
    var area = assignment("skola", .policyArea)
    area.points = [
      made {
        $0.id = "1"
        $0.text = "Fler lärare"
      }
    ]
    let text = Invented.text(
      .assignments,
      workspace([area, assignment("utred", .inquiry), assignment("kost", .assignment)])
    )
    #expect(
      text == """
        Byn · Nämnden · Uppdrag · augusti 2023
        Uppdrag
        ───────
        kost

        Byn · Nämnden · Sakområden · augusti 2023
        Uppdrag
        ─────────────
        skola
          Fler lärare

        Byn · Nämnden · Utredningar · augusti 2023
        Uppdrag
        ───────
        utred

        """,
      "\(text)"
    )
  }

  @Test func `Nothing is given a status that nobody gave it`() {
    let json = Invented.shown(
      .assignments,
      workspace([assignment("utred", .inquiry), assignment("kost", .assignment)])
    )
    let lines = json.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("\"status\": null") }, "\(json)")
  }

  @Test func `What is valid in other years only is left out`() {
    var old = assignment("gammal", .priorityDirection)
    old.validTo = 2022
    #expect(Invented.shown(.assignments, workspace([old])).isEmpty)
    #expect(!Invented.shown(.assignments, workspace([old]), "2022-12").isEmpty)
  }

  @Test func `What was given after the period is left out, as on the screen`() {
    var late = assignment("sen", .assignment)
    late.decision = made { $0.date = PartialDate("2023-10-01") }
    #expect(Invented.shown(.assignments, workspace([late])).isEmpty)
    #expect(!Invented.shown(.assignments, workspace([late]), "2023-12").isEmpty)
  }

  @Test func `The overview counts and names the same assignments`() {
    var due = assignment("kost", .assignment)
    due.due = DuePeriod(code: "by 2022-Q2")
    var inquiry = assignment("utred", .inquiry)
    inquiry.due = due.due
    let text = Invented.text(.overview, workspace([due, inquiry]))
    #expect(text.contains(/Försenade +1\n/), "\(text)")
    #expect(text.contains("kost"))
    #expect(!text.contains("utred"))
  }

  @Test func `A body is late with whatever of it is late, and has all that is followed up`() {
    var inquiry = assignment("utred", .inquiry)
    inquiry.due = DuePeriod(code: "by 2022-Q2")
    let text = Invented.text(.overview, workspace([inquiry]), of: Invented.whole)
    let lines = text.split(separator: "\n")
    let head = lines.first { $0.hasPrefix("Nämnd") }
    #expect(head?.contains("Övrigt") == true && head?.contains("Avvikelse") == true, "\(text)")
    let body = lines.first { $0.hasPrefix("Nämnden") }
    let counts = body?.split(separator: " ").dropFirst().filter { $0 != "0" }
    #expect(counts == ["1", "1"], "\(text)")
  }

  @Test func `What was closed before the year is neither listed nor counted`() {
    var done = assignment("klart", .assignment)
    done.followUps = ["2022-08": made { $0.status = .completed }]
    #expect(!Invented.text(.assignments, workspace([done]), "2022-12").isEmpty)
    #expect(Invented.shown(.assignments, workspace([done])).isEmpty)
    #expect(!Invented.text(.overview, workspace([done])).contains("Färdig"))
  }

  @Test func `Only the controls of the plan that holds are listed`() {
    var controls = ControlRegister.empty
    controls.controls = [2023, 2025]
      .map { year in
        made {
          $0.id = Identifier("k-\(year)") ?? $0.id
          $0.title = "Kontroll \(year)"
          $0.year = year
        }
      }
    let workspace = Invented.workspace([(.controls, .controls(controls))])
    let text = Invented.text(.internalControl, workspace)
    #expect(text.contains("Kontroll 2023") && !text.contains("Kontroll 2025"), "\(text)")
  }

  private var controlled: Workspace {
    var risk = Risk.empty
    risk.id = "el"
    risk.title = "Elbrist"
    risk.ratings = [
      2022: .empty,
      2023: made {
        $0.likelihood = 2
        $0.materiality = 2
        $0.printedValue = 5
        $0.treatments = [.accept]
      },
    ]
    var lost = Control.empty
    lost.id = "a"
    lost.title = "Attest"
    lost.year = 2023
    lost.results = ["2023-08": made { $0.result = .lost }]
    var unreported = lost
    unreported.id = "b"
    unreported.results = [:]
    var risks = RiskRegister.empty
    risks.risks = [risk]
    var controls = ControlRegister.empty
    controls.controls = [lost, unreported]
    var settings = Settings.empty
    settings.likelihoods = ["Låg", "Hög"]
    settings.materialities = ["Liten", "Stor", "Svår"]
    return Invented.workspace(
      [(.risks, .risks(risks)), (.controls, .controls(controls))],
      settings: settings
    )
  }

  @Test func `The risk map has the municipality's own size and words`() {
    let text = Invented.text(.internalControl, controlled)
    #expect(
      text.hasPrefix(
        """
        Byn · Nämnden · Riskkarta · 2023
        Sannolikhet  1 Liten  2 Stor  3 Svår
        ───────────  ───────  ──────  ──────
        2 Hög              0       1       0
        1 Låg              0       0       0


        """
      ),
      "\(text)"
    )
  }

  @Test func `A risk says how it moved, and where the printed value is another`() {
    let text = Invented.text(.internalControl, controlled)
    #expect(text.contains("4≠"))
    #expect(text.contains("Tyngre med 3"))
    #expect(Invented.shown(.internalControl, controlled, "2022-12").contains("\"Saknas\""))
  }

  @Test func `A lost result is neither unreported nor not assessed`() {
    let json = Invented.shown(.internalControl, controlled)
    #expect(json.contains("\"result\": \"lost\""))
    #expect(json.contains("\"result\": null"))
    let overview = Invented.text(.overview, controlled)
    #expect(overview.contains("Uppgift saknas i källan"))
    #expect(overview.contains("Kontrollresultat saknas"))
    #expect(!overview.contains("Ingen bedömning"))
  }

  @Test func `The municipality's overview sums its bodies up`() {
    let text = Invented.text(.overview, controlled, of: Invented.whole)
    let total = text.split(separator: "\n").last { $0.hasPrefix("Totalt") }
    #expect(total?.split(separator: " ").suffix(2) == ["1", "2"], "\(text)")
    #expect(text.contains(/Uppgift saknas i källan +1\n/))
  }

  @Test func `The calendar says who has not delivered only where somebody is to`() {
    var report = CalendarReport.empty
    report.id = "delar"
    report.name = "delårsrapport"
    report.month = 8
    report.contents = [.economy, .goals]
    var occasion = ReportOccasion.empty
    occasion.id = "2023-08"
    occasion.handIn = PartialDate("2023-09-15")
    report.occasions = [occasion]
    let workspace = Invented.workspace([], calendar: [report])
    let dated = Invented.shown(.calendar, workspace, of: Invented.whole)
    #expect(dated.contains("\"as_of\": \"2023-08-31\""))
    #expect(dated.contains("\"hand_in\": \"2023-09-15\""))
    #expect(dated.contains("\"not_delivered\": \"Nämnden\""))
    let undated = Invented.shown(.calendar, workspace, "2024-08", of: Invented.whole)
    #expect(undated.contains("\"not_delivered\": null"))
  }

  @Test func `A body sees what is missing before it can report`() {
    let text = Invented.text(.calendar, controlled)
    #expect(text.contains("Kontrollresultat saknas  Attest"))
  }
}
