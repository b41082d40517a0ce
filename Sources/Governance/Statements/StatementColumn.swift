/// A column of a budget table.
public struct StatementColumn: IdentifiedRecord {
  /// What the figures of a column are.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// *Budget*.
    case budget
    /// *Ursprunglig budget*.
    case originalBudget
    /// *Reviderad budget*.
    case revisedBudget
    /// *Periodbudget*.
    case periodBudget
    /// *Plan* for a coming year.
    case plan
    /// *Prognos*.
    case forecast
    /// *Utfall*.
    case outcome
    /// *Bokslut*.
    case annualAccounts
    /// *Avvikelse*: plus is better.
    case variance
    /// Difference between two columns: plus is only more.
    case difference
    /// Change in percent.
    case percent
    /// A part of a group of columns: revenue, cost or net.
    case part
  }

  /// Its id.
  public var id: ID
  /// Its heading.
  public var label: String
  /// A heading for narrow tables, our own, where the printed one is long.
  public var shortLabel: String?
  /// A heading over several columns, where the table has one.
  public var group: String?
  /// What its figures are.
  public var kind: Kind
  /// The year of its figures.
  public var year: Int?
  /// The month to whose end they run, where it is not the year's.
  public var asOf: ReportingPeriod?
  /// How it is computed, where it is.
  public var formula: Expression?
  /// Its unit, where it is not the statement's.
  public var unit: Unit?
  /// Its decimals, where they are not the statement's.
  public var decimals: Int?
  /// Where its heading stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension StatementColumn {
  /// A column with nothing filled in.
  public static let empty = StatementColumn(id: .unset, label: "", kind: .budget)

  /// Its declared fields.
  public static let fields: [Field<StatementColumn>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.label, { $1(&$0.label) }, .line),
    .optional(.shortLabel, { $1(&$0.shortLabel) }, .line),
    .optional(.group, { $1(&$0.group) }, .line),
    .required(.columnKind, { $1(&$0.kind) }, .code),
    .optional(.year, { $1(&$0.year) }, .year),
    .optional(.asOf, { $1(&$0.asOf) }, .period),
    .optional(.formula, { $1(&$0.formula) }, .formula),
    .optional(.unit, { $1(&$0.unit) }, .code),
    .optional(.decimals, { $1(&$0.decimals) }, .integer(0...Amount.mostDecimals)),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
