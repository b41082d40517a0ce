import Governance
import Screen

extension Facts {
  /// Works out what is to be known of an owner in a period.
  init(
    _ workspace: Workspace,
    owner: Owner,
    period: ReportingPeriod,
    day: CalendarDate,
    earlier: Facts
  ) {
    let settings = workspace.municipality(owner.municipality)?.settings ?? .empty
    let year = Year(period.year)
    let byID = Dictionary(workspace.indicators(of: owner).map { ($0.id, $0) }) { first, _ in first }
    goals = workspace.goals(of: owner).filter { $0.isValid(in: period.year) }
      .map { goal in
        let indicators = goal.indicators.compactMap { byID[$0] }
        let assessed = goal.assessment(at: period)
        return GoalFact(
          goal: goal,
          address: Address(owner, ["goals", goal.id.text]),
          indicators: indicators,
          assessment: assessed?.1,
          assessedAt: assessed?.0,
          suggestion: LevelSuggestion(indicators: indicators, year: year, settings: settings)
        )
      }
    assignments = workspace.assignments(of: owner)
      .map { Self.assignment($0, owner, period, day, settings) }
    tables = Self.tables(workspace, owner, period, settings, earlier.tables)
    bodies = owner.body == nil ? Self.bodies(workspace, owner, period, day, settings) : []
    let checked = Dictionary(tables.map { ($0.address, $0.checked) }) { first, _ in first }
    findings =
      owner.body == nil
      ? workspace.findings(of: owner.municipality, knowing: checked)
      : workspace.findings(of: owner, knowing: checked)
    documents = workspace.documents(of: owner)
    problems = workspace.problems.filter { $0.path.hasPrefix(owner.municipality.text + "/") }
    controls = ControlFacts(workspace, owner: owner, period: period, settings: settings)
    finances = EconomyFacts(workspace, owner: owner, period: period, tables: tables)
    isLoading = workspace.files.values.contains(.loading)
    count()
  }

  private static func assignment(
    _ assignment: Assignment,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ day: CalendarDate,
    _ settings: Settings
  ) -> AssignmentFact {
    let followUp = assignment.followUp(at: period)
    let status = assignment.status(at: period, settings: settings)
    return AssignmentFact(
      assignment: assignment,
      address: Address(owner, ["assignments", assignment.id.text]),
      status: status,
      signal: settings.signal(of: status, assignment.kind),
      isClosed: settings.closes(status, assignment.kind),
      followUp: followUp?.1,
      followedUpAt: followUp?.0,
      timeliness: assignment.timeliness(
        at: period,
        on: period.referenceDay(today: day),
        settings: settings
      )
    )
  }

  /// All tables, those of the document in force first, then of earlier and of later documents.
  private static func tables(
    _ workspace: Workspace,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ settings: Settings,
    _ earlier: [TableFact]
  ) -> [TableFact] {
    let known = Dictionary(earlier.map { ($0.address, $0) }) { first, _ in first }
    let documents = workspace.documents(of: owner)
    let ordered =
      documents.filter { $0.isInForce(at: period) } + documents.filter { !$0.isInForce(at: period) }
    return ordered.flatMap { document in
      document.statements.map { statement in
        let address = Address(
          owner,
          ["documents", document.id.text, "statements", statement.id.text]
        )
        if let same = known[address], same.statement == statement { return same }
        return table(statement, address, document, settings)
      }
    }
  }

  private static func table(
    _ statement: Statement,
    _ address: Address,
    _ document: Document,
    _ settings: Settings
  ) -> TableFact {
    let checked = CheckedStatement(statement)
    let depths = statement.depths
    return TableFact(
      checked: checked,
      address: address,
      document: document.id,
      documentTitle: document.shortTitle ?? document.title,
      verdicts: statement.verdicts(checked.findings),
      economy: statement.economy(checked.figures, settings: settings),
      depths: depths,
      labelWidth: statement.labelWidth(depths),
      figureWidths: checked.figures.widths(of: statement)
    )
  }

  private static func bodies(
    _ workspace: Workspace,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ day: CalendarDate,
    _ settings: Settings
  ) -> [BodyFact] {
    (workspace.municipality(owner.municipality)?.bodies ?? [])
      .map { body in
        let owner = Owner(owner.municipality, body.id)
        let goals = workspace.goals(of: owner).filter { $0.isValid(in: period.year) }
        let assignments = workspace.assignments(of: owner)
          .map { assignment($0, owner, period, day, settings) }
        let economy = tables(workspace, owner, period, settings, []).first { $0.economy != nil }
        return BodyFact(
          body: body,
          owner: owner,
          levels: goals.map { $0.assessment(at: period)?.1.level ?? .notEvaluated },
          signals: assignments.map(\.signal),
          closed: assignments.count(where: \.isClosed),
          overdue: assignments.count { if case .overdue = $0.timeliness { true } else { false } },
          economy: economy?.economy,
          economyUnit: economy?.statement.unit ?? .tkr,
          isLoaded: workspace.content(of: .register(.goals, owner)) != nil
        )
      }
  }
}

extension Statement {
  /// The most serious verdict on each printed figure.
  fileprivate func verdicts(_ findings: [SumFinding]) -> [CellPlace: SumVerdict] {
    let lineIndex = Dictionary(lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let columnIndex = Dictionary(columns.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let order = SumVerdict.allCases
    var verdicts: [CellPlace: SumVerdict] = [:]
    for finding in findings {
      guard let line = lineIndex[finding.line], let column = columnIndex[finding.column] else {
        continue
      }
      let place = CellPlace(line: line, column: column)
      let worst = order.first { $0 == finding.verdict || $0 == verdicts[place] }
      verdicts[place] = worst
    }
    return verdicts
  }
}

extension Statement {
  /// How many labels are measured: those of a longer table are seldom wider.
  private static let mostMeasured = 500

  /// How wide the widest label is with its indent and its fold mark.
  fileprivate func labelWidth(_ depths: [Int]) -> Int {
    zip(lines, depths).prefix(Self.mostMeasured).map { $0.label.columns + $1 * 2 + 2 }.max() ?? 0
  }
}

extension StatementFigures {
  /// How wide the widest figure of each column is, with its sign and the spaces between thousands.
  func widths(of statement: Statement) -> [Int] {
    statement.columns.indices.map { column in
      statement.lines.indices.reduce(1) { widest, line in
        max(widest, self[line, column].value.shownWidth)
      }
    }
  }
}

extension CellValue {
  fileprivate var shownWidth: Int {
    switch self {
    case .number(let amount): amount.shownWidth
    case .preliminary(let amount): amount.shownWidth + 2
    case .approximate(let amount): amount.shownWidth + 3
    case .interval(let low, let high): low.shownWidth + high.shownWidth + 1
    case .missing, .blank, .lost: 1
    }
  }
}

extension Amount {
  fileprivate var shownWidth: Int {
    let text = plainText
    let whole = text.split(separator: ".")[0].count { $0 != "-" }
    return text.count + (whole - 1) / 3 + (isNegative ? 0 : 1)
  }
}

extension Document {
  /// Whether the document speaks of nothing later than the period.
  fileprivate func isInForce(at period: ReportingPeriod) -> Bool {
    self.period.map { $0 <= period } ?? (year <= period.year)
  }
}

extension Signal {
  /// What several levels amount to: all met, none met, or something between; nothing known counts not.
  init(summing levels: [GoalLevel]) {
    let known = levels.filter { $0 != .notEvaluated }
    if known.isEmpty {
      self = .none
    } else if known.allSatisfy({ $0 == .fullyMet }) {
      self = .full
    } else if known.allSatisfy({ $0 == .notMet }) {
      self = .empty
    } else if known.allSatisfy({ $0 == .fullyMet || $0 == .largelyMet }) {
      self = .most
    } else {
      self = .half
    }
  }
}
