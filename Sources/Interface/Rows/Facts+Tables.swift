import Governance
import Screen

extension Facts {
  /// All tables, those of the document in force first, then of earlier and of later documents.
  static func tables(
    _ workspace: Workspace,
    _ owner: Owner,
    _ period: ReportingPeriod,
    _ settings: Settings,
    _ earlier: [TableFact],
    _ decided: DecidedColumns?
  ) -> [TableFact] {
    let known = Dictionary(earlier.map { ($0.address, $0) }) { first, _ in first }
    let hasDecisions = decided != nil && !workspace.allDecisions(of: owner.municipality).isEmpty
    return workspace.documents(of: owner, inForceAt: period)
      .flatMap { document in
        document.statements.map { statement in
          let address = Address(
            owner,
            ["documents", document.id.text, "statements", statement.id.text]
          )
          let figures = hasDecisions ? workspace.revisedFigures(of: address, at: period) : []
          var fact: TableFact
          if !figures.isEmpty, let decided {
            let shown = statement.showing(
              figures,
              decisions: decided.decisions,
              revised: decided.revised
            )
            fact = table(shown, address, document, settings)
            let own = Set(statement.columns.map(\.id))
            fact.decided = Set(shown.columns.map(\.id)).subtracting(own)
          } else if let same = known[address], same.statement == statement {
            fact = same
          } else {
            fact = table(statement, address, document, settings)
          }
          fact.budget =
            document.kind.isPlan ? fact.statement.budget(in: period.year, fact.figures) : nil
          return fact
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
      told: statement.toldEconomy(checked.figures, settings: settings),
      depths: depths,
      labelWidth: statement.labelWidth(depths),
      figureDecimals: checked.figures.decimals(of: statement),
      figureWidths: checked.figures.widths(of: statement),
      headWidths: statement.columns.map { column in
        column.heading.split(separator: " ").map(\.columns).max() ?? 0
      },
      head: TableHead(statement.columns)
    )
  }

  func bodies(
    _ workspace: Workspace,
    _ owner: Owner,
    _ period: ReportingPeriod
  ) -> [BodyFact] {
    (workspace.municipality(owner.municipality)?.bodies ?? [])
      .map { body in
        let owner = Owner(owner.municipality, body.id)
        var counts = Counts()
        counts.add(self, of: owner)
        counts.add(workspace.controls(of: owner), at: period)
        return BodyFact(
          body: body,
          owner: owner,
          counts: counts,
          economy: Self.economy(workspace, owner, period),
          budget: workspace.budget(of: owner, at: period)
        )
      }
  }

  /// The worst that the tables of the document in force say; of those alike the first.
  private static func economy(
    _ workspace: Workspace,
    _ owner: Owner,
    _ period: ReportingPeriod
  ) -> BodyEconomy? {
    let document = workspace.documentInForce(of: owner, at: period)
    let told = workspace.forecasts(of: owner, at: period)
      .map { statement, standing in
        BodyEconomy(
          standing: standing,
          unit: statement.unit,
          table: statement.title,
          kind: statement.kind,
          period: document?.period
        )
      }
    guard var worst = told.first else { return nil }
    for other in told where other.standing.level.isWorse(than: worst.standing.level) {
      worst = other
      worst.isElsewhere = true
    }
    worst.all = told
    return worst
  }

  /// In which documents the check found what does not add up.
  static func errorPlaces(
    _ findings: [Finding],
    _ workspace: Workspace,
    _ period: ReportingPeriod
  ) -> [ErrorPlace] {
    var places: [ErrorPlace] = []
    for finding in findings where finding.verdict == .mismatch {
      let owner = finding.address.owner
      if let index = places.firstIndex(where: {
        $0.owner == owner && $0.document?.id == finding.document
      }) {
        places[index].count += 1
        continue
      }
      let document = finding.document.flatMap { workspace.document($0, of: owner) }
      let inForce = workspace.documentInForce(of: owner, at: period)
      let isInForce = document != nil && document?.id == inForce?.id
      places.append(
        ErrorPlace(owner: owner, document: document, isInForce: isInForce, count: 1)
      )
    }
    return places.enumerated()
      .sorted { left, right in
        if left.element.isInForce != right.element.isInForce { return left.element.isInForce }
        let (here, there) = (left.element.count, right.element.count)
        return here == there ? left.offset < right.offset : here > there
      }
      .map(\.element)
  }
}

extension Workspace {
  /// The latest document that speaks of nothing later than the period.
  fileprivate func documentInForce(of owner: Owner, at period: ReportingPeriod) -> Document? {
    documents(of: owner).first { $0.isInForce(at: period) }
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
  /// How wide the unit of a line is that counts something else than its table: * (%)*.
  private static let unitWidth = 4

  /// How wide the widest label is with its indent and its fold mark.
  fileprivate func labelWidth(_ depths: [Int]) -> Int {
    zip(lines, depths).prefix(Self.mostMeasured)
      .map { line, depth in
        let unit = line.unit == nil || line.unit == self.unit ? 0 : Self.unitWidth
        return line.label.columns + depth * 2 + 2 + unit
      }
      .max() ?? 0
  }
}

extension StatementFigures {
  /// How wide the widest figure of each column is, with its sign and the spaces between thousands.
  func widths(of statement: Statement) -> [Int] {
    let decimals = decimals(of: statement)
    return statement.columns.indices.map { column in
      statement.lines.indices.reduce(1) { widest, line in
        let value = self[line, column].value
        return max(widest, value.shownWidth + value.room(besides: decimals[column]))
      }
    }
  }

  /// The most decimals of any figure of each column: all stand on one decimal comma.
  func decimals(of statement: Statement) -> [Int] {
    statement.columns.indices.map { column in
      statement.lines.indices.reduce(0) { most, line in
        guard case .number(let amount) = self[line, column].value else { return most }
        return max(most, amount.decimals)
      }
    }
  }
}

extension CellValue {
  /// No less than how wide it is with its digits moved so many places to the left.
  ///
  /// It spares long tables from writing out every figure only to learn which is the widest.
  func widestShown(shift: Int) -> Int {
    let places = abs(shift) + 1
    return shownWidth + 2 * (places + places / 3) + 3
  }

  /// The room to the right of a figure whose column has so many decimals, so that the commas stand below
  /// each other.
  func room(besides decimals: Int) -> Int {
    guard case .number(let amount) = self, amount.decimals < decimals else { return 0 }
    return decimals - amount.decimals + (amount.decimals == 0 ? 1 : 0)
  }

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
