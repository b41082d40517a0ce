import Governance
import Reporting
import Testing

struct RegisterExportTests {
  private func indicator(_ change: (inout Indicator) -> Void) -> TidyRows {
    var indicator = Indicator.empty
    indicator.id = "nki"
    indicator.name = "Nöjda kunder"
    change(&indicator)
    var goal = Goal.empty
    goal.id = "1"
    goal.indicators = ["nki"]
    var other = goal
    other.id = "2"
    var indicators = IndicatorRegister.empty
    indicators.indicators = [indicator]
    var goals = GoalRegister.empty
    goals.goals = [goal, other]
    return TidyRows(
      .indicators,
      Invented.workspace([(.indicators, .indicators(indicators)), (.goals, .goals(goals))])
    )
  }

  @Test(arguments: [
    (CellValue.number(Amount(digits: -725, decimals: 1)), "number", "-72.5"),
    (.preliminary(72), "preliminary", "72"), (.approximate(95300), "approximate", "95300"),
    (.interval(45, 50), "interval", "45..50"), (.missing, "missing", ""), (.blank, "blank", ""),
    (.lost, "lost", ""),
  ])
  func `A value is a plain number, and its state is said beside it`(
    value: CellValue,
    state: String,
    expected: String
  ) {
    let rows = indicator { $0.outcomes = [2023: value] }.rows
    #expect(rows.map { [$0["state"], $0["value"]] } == [[state, expected]])
  }

  @Test func `Every series has a row a year, and names itself`() {
    let table = indicator {
      $0.targets = [2024: .number(5), 2023: .number(4)]
      $0.outcomes = [2023: .number(3)]
      $0.womenOutcomes = [2023: .number(2)]
      $0.menOutcomes = [2023: .number(1)]
      $0.trends = [2023: .falling]
      var country = Comparison.empty
      country.id = "riket"
      country.outcomes = [2023: .number(6)]
      $0.comparisons = [country]
    }
    let rows = table.rows.map { "\($0["series"] ?? "") \($0["year"] ?? "") \($0["value"] ?? "")" }
    #expect(
      rows == [
        "target 2023 4", "target 2024 5", "outcome 2023 3", "women 2023 2", "men 2023 1",
        "comparison:riket 2023 6", "trend 2023 falling",
      ]
    )
    #expect(table.rows.allSatisfy { $0["goals"] == "1;2" })
    #expect(table.rows.last?["state"] == "")
  }

  @Test func `A series stands where it says, else where the indicator does`() {
    let table = indicator {
      $0.source = Source("plan:1")
      $0.sources = ["outcomes": Source("plan:7")].compactMapValues { $0 }
      $0.targets = [2023: .number(4)]
      $0.outcomes = [2023: .number(3)]
    }
    #expect(table.rows.map { $0["source"] } == ["plan:1", "plan:7"])
  }

  private func assignments(_ change: (inout Assignment) -> Void) -> TidyRows {
    var assignment = Assignment.empty
    assignment.id = "a"
    assignment.title = "Utred"
    change(&assignment)
    var register = AssignmentRegister.empty
    register.assignments = [assignment]
    return TidyRows(.assignments, Invented.workspace([(.assignments, .assignments(register))]))
  }

  @Test func `An assignment that nobody has followed up is one row without period and status`() {
    let table = assignments {
      $0.kind = .policyArea
      $0.points = [made { $0.id = "p1" }, made { $0.id = "p2" }]
    }
    #expect(table.rows.count == 1)
    let row = table.rows.first
    #expect(row?["kind"] == "policyArea")
    #expect(row?["points"] == "2")
    #expect(row?["period"] == "")
    #expect(row?["status"] == "")
    #expect(row?["last_date"] == "")
  }

  @Test func `Each follow-up is a row, the first one first, with the status given then`() {
    let table = assignments {
      $0.due = DuePeriod(code: "by 2024-Q2")
      $0.followUps = [
        "2023-12": made { $0.comment = "Väntar." }, "2023-08": made { $0.status = .inProgress },
      ]
    }
    #expect(table.rows.map { $0["period"] } == ["2023-08", "2023-12"])
    #expect(table.rows.map { $0["status"] } == ["inProgress", ""])
    #expect(table.rows.map { $0["comment"] } == ["", "Väntar."])
    #expect(table.rows.allSatisfy { $0["due"] == "by 2024-Q2" && $0["last_date"] == "2024-06-30" })
  }

  @Test(arguments: ["a\tb", "a\nb", "a\r\nb", "a\u{1B}b", "a\u{85}b", "a\u{2028}b", "a\u{0}b"])
  func `What steers a row or a terminal is a space`(text: String) {
    let table = assignments { $0.title = text }
    #expect(table.isEven)
    #expect(table.rows.map { $0["title"] } == ["a b"])
  }

  @Test func `A decision is said as far as it is known, and so is the one that closed it`() {
    let table = assignments {
      $0.decision = made {
        $0.body = "KF"
        $0.date = .month(year: 2022, month: 11)
        $0.paragraph = "§ 188"
      }
      $0.closing = made {
        $0.date = .year(2023)
        $0.registrationNumber = "KS 2023/7"
      }
      $0.effect = .interval(60, 70)
      $0.effectUnit = .mkr
    }
    let row = table.rows.first ?? [:]
    let keys = [
      "decision_body", "decision_date", "decision_paragraph", "decision_number", "closing_body",
      "closing_date", "closing_number", "effect_state", "effect", "effect_unit",
    ]
    #expect(
      keys.map { row[$0] } == [
        "KF", "2022-11", "§ 188", "", "", "2023", "KS 2023/7", "interval", "60..70", "mkr",
      ]
    )
  }

  @Test func `A risk has a row a year with its own product, whatever was printed`() {
    var risk = Risk.empty
    risk.id = "el"
    risk.title = "Elbrist"
    risk.inPlans = [2024]
    risk.ratings = [
      2024: made {
        $0.likelihood = 3
        $0.materiality = 4
        $0.printedValue = 7
        $0.treatments = [.mitigate, .control]
      }, 2023: made { $0.materiality = 2 },
    ]
    var unrated = Risk.empty
    unrated.id = "ny"
    var register = RiskRegister.empty
    register.risks = [risk, unrated]
    let table = TidyRows(.risks, Invented.workspace([(.risks, .risks(register))]))
    let keys = [
      "id", "year", "likelihood", "materiality", "value", "printed", "treatments", "in_plan",
    ]
    #expect(
      table.rows.map { row in keys.map { row[$0] ?? "" } } == [
        ["el", "2023", "1", "2", "2", "", "", "false"],
        ["el", "2024", "3", "4", "12", "7", "mitigate;control", "true"],
        ["ny", "", "", "", "", "", "", ""],
      ]
    )
  }

  @Test func `A lost result is lost, and a control without report has an empty period`() {
    var lost = Control.empty
    lost.id = "a"
    lost.year = 2023
    lost.risk = "el"
    lost.riskInferred = true
    lost.responsible = ["Chef", "IT-chef"]
    lost.results = [
      "2023-08": made {
        $0.result = .lost
        $0.text = "Gick\tbra."
      }
    ]
    var planned = Control.empty
    planned.id = "b"
    planned.year = 2025
    var register = ControlRegister.empty
    register.controls = [lost, planned]
    let table = TidyRows(.controls, Invented.workspace([(.controls, .controls(register))]))
    let keys = ["id", "year", "risk_id", "inferred", "responsible", "period", "result", "text"]
    #expect(
      table.rows.map { row in keys.map { row[$0] ?? "" } } == [
        ["a", "2023", "el", "true", "Chef;IT-chef", "2023-08", "lost", "Gick bra."],
        ["b", "2025", "", "false", "", "", "", ""],
      ]
    )
  }

  @Test(arguments: TidyRegister.allCases)
  func `Without data there is a header and nothing else`(register: TidyRegister) {
    let text = Invented.workspace([]).tidyTable(register, of: [Invented.owner]).tidyText()
    #expect(text.hasPrefix("municipality\tcommittee\t"))
    #expect(text.count { $0 == "\n" } == 1)
    let keys = TidyRows(text).keys
    #expect(Set(keys).count == keys.count)
  }
}
