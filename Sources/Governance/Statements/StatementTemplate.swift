/// A usual shape of a budget table, to begin a new one from.
public enum StatementTemplate: CaseIterable, Hashable, Sendable {
  /// Revenue, personnel and other costs, and their net.
  case operations
  /// Projects and their sum.
  case investments
  /// A chain of results.
  case incomeStatement
  /// Assets, equity, provisions and debts.
  case balanceSheet
  /// A table with columns and no lines.
  case bare

  /// A line of a template.
  public enum Line: String, CaseIterable, Hashable, Sendable {
    case intakter, personal, ovrigt, netto
    case projekt, investeringar
    case verksamhetensIntakter, verksamhetensKostnader, avskrivningar, nettokostnader
    case skatteintakter, bidrag, finansnetto, resultat
    case anlaggningstillgangar, omsattningstillgangar, tillgangar
    case egetKapital, avsattningar, skulder, egetKapitalOchSkulder
  }
}

extension StatementTemplate {
  /// The table for a document of a year: with plan years in a budget, with forecast, outcome and variance
  /// in a report.
  ///
  /// What the lines and columns are called is for the caller to say, in the user's language.
  public func statement(
    year: Int,
    reports period: ReportingPeriod?,
    title: String,
    line: (Line) -> String,
    column: (StatementColumn.Kind, Int) -> String
  ) -> Statement {
    var statement = Statement.empty
    statement.title = title
    statement.kind = kind
    statement.columns = Self.columns(year, period)
      .map { kind, year in
        var made = StatementColumn.empty
        made.id = Identifier(title: "\(kind.rawValue)-\(year)")
        (made.kind, made.year, made.label) = (kind, year, column(kind, year))
        if kind == .variance { made.formula = Self.variance(year) }
        if kind == .outcome { made.asOf = period }
        return made
      }
    statement.lines = outline.map { entry in
      var made = StatementLine.empty
      (made.id, made.label, made.kind) = (entry.line.id, line(entry.line), entry.kind)
      made.parent = entry.parent?.id
      made.formula = entry.formula
      return made
    }
    statement.headline = outline.first { $0.kind == .result }?.line.id
    return statement
  }

  private var kind: Statement.Kind {
    switch self {
    case .operations: .operations
    case .investments: .investments
    case .incomeStatement: .incomeStatement
    case .balanceSheet: .balanceSheet
    case .bare: .other
    }
  }

  private static func columns(
    _ year: Int,
    _ period: ReportingPeriod?
  ) -> [(StatementColumn.Kind, Int)] {
    period == nil
      ? [(.budget, year - 1), (.budget, year), (.plan, year + 1), (.plan, year + 2)]
      : [(.budget, year), (.forecast, year), (.variance, year), (.outcome, year)]
  }

  /// What the forecast leaves of the budget.
  private static func variance(_ year: Int) -> Expression {
    func cell(_ kind: StatementColumn.Kind) -> Expression {
      .cell(line: nil, column: Identifier(title: "\(kind.rawValue)-\(year)"))
    }
    return .binary(cell(.forecast), .minus, cell(.budget))
  }
}

extension StatementTemplate {
  private struct Entry {
    var line: Line
    var kind = StatementLine.Kind.detail
    var parent: Line?
    var formula: Expression?
  }

  private var outline: [Entry] {
    switch self {
    case .operations:
      parts([.intakter, .personal, .ovrigt], of: .netto, as: .result)
    case .investments: parts([.projekt], of: .investeringar, as: .result)
    case .incomeStatement:
      parts(
        [.verksamhetensIntakter, .verksamhetensKostnader, .avskrivningar],
        of: .nettokostnader,
        as: .sum
      ) + [Entry(line: .skatteintakter), Entry(line: .bidrag), Entry(line: .finansnetto)] + [
        Entry(
          line: .resultat,
          kind: .result,
          formula: Self.sum([.nettokostnader, .skatteintakter, .bidrag, .finansnetto])
        )
      ]
    case .balanceSheet:
      parts([.anlaggningstillgangar, .omsattningstillgangar], of: .tillgangar, as: .sum)
        + parts([.egetKapital, .avsattningar, .skulder], of: .egetKapitalOchSkulder, as: .sum)
    case .bare: []
    }
  }

  /// Lines, and below them their sum.
  private func parts(_ lines: [Line], of sum: Line, as kind: StatementLine.Kind) -> [Entry] {
    lines.map { Entry(line: $0, parent: sum) } + [Entry(line: sum, kind: kind, formula: .children)]
  }

  private static func sum(_ lines: [Line]) -> Expression {
    lines.dropFirst()
      .reduce(.cell(line: lines[0].id, column: nil)) {
        .binary($0, .plus, .cell(line: $1.id, column: nil))
      }
  }
}

extension StatementTemplate.Line {
  /// Its id in the table: the code's words apart.
  var id: StatementLine.ID {
    let words = rawValue.map { $0.isUppercase ? " \($0)" : String($0) }.joined()
    return Identifier(title: words)
  }
}
