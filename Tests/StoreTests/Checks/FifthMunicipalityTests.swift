import Governance
import Testing
import Wording

@testable import Store

/// A municipality that chooses otherwise in everything that can be chosen, without a line of code.
struct FifthMunicipalityTests {
  private let scratch = ScratchFolder()
  private let folder: DataFolder
  private let workspace: Workspace
  private let owner = FifthDocument.owner
  private let words = Words(.swedish)

  init() throws {
    folder = try FifthDocument.folder(scratch)
    workspace = folder.workspace
  }

  private var municipality: Municipality { workspace.municipality("tallberga") ?? .empty }
  private var settings: Settings { municipality.settings }

  @Test func `Three levels are enough`() throws {
    let byID = Dictionary(workspace.indicators(of: owner).map { ($0.id, $0) }) { first, _ in first }
    let goal = try #require(workspace.goals(of: owner).first)
    let measured = goal.indicators.compactMap { byID[$0] }
    let suggestion = LevelSuggestion(indicators: measured, year: 2030, settings: settings)
    #expect(suggestion.level == .partlyMet)
    #expect(words.level(suggestion.level, in: settings) == "Gul")
    #expect(
      settings.levels.map { words.level($0, in: settings) }
        == ["Röd", "Gul", "Grön", "Ej utvärderad"]
    )
    #expect(words.indicatorWords(settings.indicatorWord) == "Nyckeltal")
    let target = try #require(goal.endTarget)
    #expect(measured.first?.standing(to: target, in: 2030).reach == .notReached)
  }

  @Test func `Statuses are its own, and what is not among them is kept`() {
    let assignments = workspace.assignments(of: owner)
    let statuses = assignments.map { $0.status(at: "2030-04") }
    let said = zip(statuses, assignments)
      .map { status, assignment in
        status.map { words.status($0, of: assignment.kind, in: settings) }
      }
    #expect(said == ["Rullar på", "I mål", "Färdig", nil, nil])
    #expect(
      assignments.map { $0.isClosed(at: "2030-04", settings: settings) }
        == [false, true, false, false, false]
    )
    #expect(statuses[0].map { settings.next(after: $0, of: .assignment).code } == "iMal")
    #expect(statuses[2].map { settings.signal(of: $0, .assignment) } == Signal.none)
  }

  @Test func `Risks have five steps with its words`() {
    let risks = workspace.risks(of: owner)
    let map = RiskMap(risks, year: 2030, settings: settings)
    #expect((map.likelihoodSteps, map.materialitySteps) == (5, 5))
    #expect(map.count(likelihood: 4, materiality: 3) == 1)
    #expect(map.outside.isEmpty)
    #expect(words.likelihood(4, in: settings) == "Ofta")
    #expect(words.movement(risks[0].movement(from: 2029, to: 2030)) == "Lättare med 3")
    #expect(risks[0].misprintedYears == [2030])
    let plan = InternalControlPlan(
      year: 2030,
      controls: workspace.controls(of: owner),
      risks: risks
    )
    #expect(plan.risks.map(\.id) == ["halka", "brand"])
    #expect(words.controlResult(.withoutRemark, in: settings) == "Godkänd")
    #expect(words.controlResult(.withRemark, in: settings) == "Med anmärkning")
  }

  @Test func `There is a report each month`() throws {
    let reports = municipality.reports(in: 2030)
    #expect(reports.count == 12)
    #expect(workspace.missingDeliveries(of: reports[3], in: municipality.id).isEmpty)
    #expect(
      workspace.missingDeliveries(of: reports[4], in: municipality.id) == ["tekniska-namnden"]
    )
    let day = try #require(CalendarDate(year: 2030, month: 4, day: 29))
    #expect(municipality.nextReport(after: day)?.period == "2030-05")
    #expect(
      workspace.gaps(of: owner, at: "2030-04").map(\.kind) == [.comment, .comment]
    )
  }

  @Test func `Finances, personnel and decisions are read`() throws {
    let goal = try #require(workspace.finance(of: Owner("tallberga")).first)
    #expect(goal.standing.years.map(\.verdict) == [.notMet, .met, .notMet])
    #expect(words.verdict(goal.standing.verdict(in: 2030)) == "Uppfyllt")
    #expect(goal.standing.average?.value == Rational(978).tenth)
    let figures = try #require(workspace.personnel(of: owner).first)
    let table = try #require(figures.table).address(of: owner)
    #expect(workspace.statement(at: table) != nil)
    let decision = try #require(workspace.decisions(of: owner).first)
    let violations = workspace.violations(of: decision, of: owner)
    #expect(
      violations.map { words.violation($0, in: workspace, of: owner) } == [
        "Tekniska nämnden får inte besluta detta. Det ska vara Stadsfullmäktige.",
        "Det sägs inte var pengarna kommer ifrån. Ange finansieringen.",
      ]
    )
    let plan = try #require(
      Address("tallberga/tekniska-namnden/documents/plan-2030/statements/vag")
    )
    let revised = workspace.revisedFigures(of: plan, at: "2030-04")
    #expect(revised.map(\.revised) == [Rational(400_000)])
  }

  @Test func `What ends goes on`() throws {
    var next = workspace
    let carried = workspace.carryOver(of: owner, from: 2030)
    try next.apply(carried.operations)
    #expect(next.goals(of: owner)[0].validTo == 2031)
    #expect(carried.records.map(\.path.last).contains("halka"))
  }
}

extension Rational {
  fileprivate var tenth: Rational? { try? divided(by: Rational(10)) }
}
