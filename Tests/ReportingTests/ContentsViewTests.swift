import Governance
import Reporting
import Testing

/// What `show` says of documents beside their tables, of indicators without goals and of personnel, on
/// invented data.
struct ContentsViewTests {
  private static let document: Document = made {
    $0.id = "plan"
    $0.title = "Plan 2023"
    $0.year = 2023
    $0.assumptions = [
      made {
        $0.id = "skatt"
        $0.label = "Skattesats"
        $0.year = 2023
        $0.value = .number(Amount(digits: 2136, decimals: 2))
        $0.unit = .kr
      }
    ]
    $0.changesInBrief = [
      made {
        $0.id = "1"
        $0.text = "Fler lärare."
      }
    ]
    $0.bridges = [bridge]
    $0.statements = [sickness]
    $0.sections = [section]
  }

  private static let bridge: BudgetBridge = made {
    $0.id = "ram"
    $0.title = "Ramen"
    $0.from = made {
      $0.label = "Ram 2022"
      $0.value = .number(1000)
    }
    $0.to = made {
      $0.label = "Ram 2023"
      $0.value = .number(1020)
    }
    $0.steps = [
      made {
        $0.id = "index"
        $0.label = "Priser"
        $0.kind = .index
        $0.percent = 2
      }
    ]
  }

  private static let sickness: Statement = made {
    $0.id = "sjuk"
    $0.title = "Sjukfrånvaro"
    $0.unit = .percent
    $0.columns = [
      made {
        $0.id = "utfall"
        $0.label = "2023"
      }
    ]
    $0.lines = [
      made {
        $0.id = "total"
        $0.label = "Total"
        $0.printed = ["utfall": .number(4)]
      }
    ]
  }

  private static let section: Section = made {
    $0.id = "resultat"
    $0.title = "Resultatet"
    $0.text = "Bättre än väntat."
    $0.figures = [
      made {
        $0.id = "a"
        $0.label = "Året"
        $0.printed = nil
        $0.claim = "2024"
        $0.shouldBe = "2023"
      }
    ]
  }

  private static func workspace(
    _ registers: [(DataFile.Register, FileContent)] = []
  ) -> Workspace {
    var workspace = Invented.workspace(registers)
    workspace.list([document.id], of: Invented.owner)
    workspace.take(.loaded(.document(document)), for: .document(document.id, Invented.owner))
    return workspace
  }

  @Test func `A document shows its assumptions, changes, bridges and sections`() {
    let text = Invented.text(.documents, Self.workspace())
    #expect(
      text.hasSuffix(
        """
        Byn · Nämnden · Plan 2023 · Planeringsförutsättningar
        Benämning   År    Värde  Enhet
        ──────────  ────  ─────  ─────
        Skattesats  2023  21,36  kr

        Byn · Nämnden · Plan 2023 · Budgetförändringar i korthet
        Text
        ────────────
        Fler lärare.

        Byn · Nämnden · Plan 2023 · Ramen · tkr
        Rad       Typ         Värde
        ────────  ──────────  ─────
        Ram 2022              1\u{A0}000
        Priser    Uppräkning    +20
        Ram 2023              1\u{A0}020

        Byn · Nämnden · Plan 2023 · Avsnitt
        Omdöme  Titel       Tryckt  Enhet  Text
        ──────  ──────────  ──────  ─────  ─────────────────
                Resultatet                 Bättre än väntat.
        ≠         Året        2024

        """
      ),
      "\(text)"
    )
  }

  @Test func `What a section says wrongly has its verdict`() {
    let json = Invented.shown(.documents, Self.workspace())
    let line = json.split(separator: "\n").last
    #expect(line?.contains("\"printed\": \"2024\"") == true, "\(json)")
    #expect(line?.contains("\"verdict\": \"mismatch\"") == true)
  }

  @Test func `Indicators that no goal has show the outcomes of all years`() {
    var indicators = IndicatorRegister.empty
    indicators.indicators = [
      made {
        $0.id = "fri"
        $0.name = "Fri"
        $0.outcomes = [2020: .number(1), 2022: .number(3), 2023: .number(4)]
      }
    ]
    let registers = [(DataFile.Register.indicators, FileContent.indicators(indicators))]
    let lines = Invented.text(.goals, Self.workspace(registers)).split(separator: "\n")
    #expect(lines[1].split(separator: " ").suffix(2) == ["2020", "2022"], "\(lines)")
    #expect(lines.last?.split(separator: " ").suffix(2) == ["1", "3"])
  }

  @Test func `Figures of personnel come with the table behind them`() {
    var personnel = PersonnelRegister.empty
    personnel.personnel = [
      made {
        $0.id = "2023-08"
        $0.table = StatementReference("plan", "sjuk")
      }
    ]
    let text = Invented.text(
      .economyAndPersonnel,
      Self.workspace([(.personnel, .personnel(personnel))])
    )
    #expect(text.contains("Byn · Nämnden · Plan 2023 · Sjukfrånvaro · %"), "\(text)")
    #expect(text.contains(/Total +4/))
  }
}
