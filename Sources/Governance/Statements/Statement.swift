/// A budget table (*budgettabell*): a tree of lines, typed columns, and figures where they meet.
public struct Statement: IdentifiedRecord {
  /// What a table is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// *Drift*.
    case operations
    /// *Investeringar*.
    case investments
    /// *Exploatering*.
    case landDevelopment
    /// *Resultatbudget*.
    case incomeStatement
    /// *Balansbudget*.
    case balanceSheet
    /// *Budgetjämförelse*.
    case budgetComparison
    /// *Ramförändring*.
    case frameChange
    /// A forecast of the *effektiviseringsbehov*.
    case efficiencyRequirement
    /// *Budget per verksamhet*.
    case activities
    /// By *produktionsområde*.
    case productionAreas
    /// *Sjukfrånvaro*.
    case sicknessAbsence
    /// Anything else.
    case other
  }

  /// How costs are signed.
  public enum Signs: String, CaseIterable, Hashable, Sendable {
    /// Revenue is positive, cost negative; the net is the plain sum.
    case revenuePositive
    /// Expenditure is positive.
    case expenditurePositive
    /// Neither: percentages, counts.
    case plain
  }

  /// Its id.
  public var id: ID
  /// Its title: *Drift*.
  public var title: String
  /// What it is about.
  public var kind: Kind
  /// Its unit.
  public var unit: Unit
  /// How many decimals its figures have.
  public var decimals: Int
  /// How costs are signed.
  public var signs: Signs
  /// The line whose variance is the statement's signal; none where there is no such signal.
  public var headline: StatementLine.ID?
  /// The line of gross costs that deficits are measured against.
  public var grossCosts: StatementLine.ID?
  /// What its formulas may refer to by `$name`, as the document has it.
  public var parameters: [String: Amount]
  /// What the parameters are called in words, where they are no cells.
  public var parameterLabels: [String: String] = [:]
  /// The cells of the document's tables that parameters are taken from: what these show counts before what
  /// is written in ``parameters``, so that an edit of the cell reaches the formulas.
  public var parameterCells: [String: Expression] = [:]
  /// What the cells of ``parameterCells`` show by now, where that is not what the document has.
  ///
  /// Follows from the other tables, and stands in no file.
  var drawn: [String: Amount] = [:]
  /// What is to be said of the whole table.
  public var note: String?
  /// Where it begins.
  public var source: Source?
  /// Its columns, from left to right.
  public var columns: [StatementColumn]
  /// Its lines, from top to bottom.
  public var lines: [StatementLine]
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Statement {
  /// A statement with nothing filled in.
  public static let empty = Statement(
    id: .unset,
    title: "",
    kind: .other,
    unit: .tkr,
    decimals: 0,
    signs: .revenuePositive,
    parameters: [:],
    columns: [],
    lines: []
  )

  /// Its declared fields.
  public static let fields: [Field<Statement>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .required(.statementKind, { $1(&$0.kind) }, .code),
    .required(.unit, { $1(&$0.unit) }, .code),
    .defaulted(.decimals, { $1(&$0.decimals) }, .integer(0...Amount.mostDecimals), 0),
    .defaulted(.signs, { $1(&$0.signs) }, .code, .revenuePositive),
    .optional(.headline, { $1(&$0.headline) }, .identifier()),
    .optional(.grossCosts, { $1(&$0.grossCosts) }, .identifier()),
    .defaulted(.parameters, { $1(&$0.parameters) }, .map(keys: .parameterName, of: .amount), [:]),
    .defaulted(
      .parameterLabels,
      { $1(&$0.parameterLabels) },
      .map(keys: .parameterName, of: .line),
      [:]
    ),
    .defaulted(
      .parameterCells,
      { $1(&$0.parameterCells) },
      .map(keys: .parameterName, of: .formula),
      [:]
    ),
    .optional(.note, { $1(&$0.note) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
    .collection(.columns, { $1(&$0.columns) }),
    .collection(.lines, { $1(&$0.lines) }),
  ]
}

extension Codec where Value == String {
  /// A name that formulas refer to.
  static let parameterName = Codec(text: .identifier, expected: .identifier) {
    Identifier<Statement>($0)?.text
  } write: {
    $0
  }
}

extension Statement {
  /// The formula that decides a cell: its own, else its column's, else its line's.
  public func formula(line: StatementLine, column: StatementColumn) -> Expression? {
    guard line.kind != .heading else { return nil }
    return line.formulas[column.id] ?? column.formula ?? line.formula
  }

  /// The unit of a cell.
  public func unit(line: StatementLine, column: StatementColumn) -> Unit {
    column.unit ?? line.unit ?? unit
  }

  /// The decimals of a cell.
  public func decimals(line: StatementLine, column: StatementColumn) -> Int {
    column.decimals ?? line.decimals ?? decimals
  }
}
