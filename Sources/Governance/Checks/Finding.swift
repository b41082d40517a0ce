/// What the check says of one printed figure held against its formula, of one declared identity, or
/// of one claim of a text.
public struct Finding: Hashable, Sendable {
  /// Between what the figures stand that are held against each other.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// Within a row: a column's formula.
    case row
    /// Within a column: a line's formula.
    case column
    /// A cell's own formula.
    case cell
    /// Between two tables of one document.
    case betweenTables
    /// Between two documents.
    case betweenDocuments
    /// In a bridge.
    case bridge
    /// A figure quoted in a text.
    case text
    /// A word or a year of a text.
    case claim
    /// A risk value against likelihood times materiality.
    case riskValue
  }

  /// What follows.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// It does not add up.
    case mismatch
    /// It differs by no more than rounding explains.
    case rounding
    /// It is exactly what the formula gives.
    case exact
    /// The same quantity with another value in another document (*omräknad*): no error.
    case restated
    /// The same name with another definition (*skiljer*): no error.
    case differs
    /// What it is to be held against leads nowhere or cannot be computed: nothing was checked.
    case unresolved
  }

  /// What a text says, and what it should say.
  public struct Claim: Hashable, Sendable {
    /// What it says.
    public let said: String
    /// What it should say.
    public let shouldBe: String
  }

  /// The record of the printed value: `…/statements/drift/lines/x`, `…/sections/y/figures/z`,
  /// `…/identities/i`, `…/bridges/b` or `…/bridges/b/steps/s`; of a risk value the rating it stands in,
  /// `…/risks/r#ratings.2025`.
  public let address: Address
  /// The column of the printed value, where it has one.
  public let column: StatementColumn.ID?
  /// Between what the figures stand.
  public let level: Level
  /// What follows.
  public let verdict: Verdict
  /// What the document printed; `nil` for claims, and where an identity's left side is a formula.
  public let printed: CellValue?
  /// What the formula gives, exactly, in the finding's unit.
  public let computed: Rational?
  /// Printed minus computed.
  public let difference: Rational?
  /// The most that rounding can explain.
  public let tolerance: Rational?
  /// The formula that the printed figure was held against.
  public let formula: Expression?
  /// The unit of the figures.
  public let unit: Unit?
  /// How many decimals the printed figure has.
  public let decimals: Int
  /// An officer's word for why it does not add up.
  public let explanation: String?
  /// What is said of the figure; it explains nothing.
  public let note: String?
  /// Where the printed figure stands.
  public let source: Source?
  /// What a text says and should say, for claims.
  public let claim: Claim?
  /// Why nothing was checked, for what is unresolved.
  public var fault: EvaluationFault? = nil
}

extension Finding.Verdict {
  /// Whether somebody must do something about it: mend it, or explain it.
  public var isError: Bool { self == .mismatch || self == .unresolved }
}

extension Finding {
  /// Whether it is an error that nobody has explained.
  public var isUnexplained: Bool { verdict.isError && explanation == nil }

  /// Where an officer's explanation of it is written.
  public var explanationAddress: Address {
    guard let column, address.path.dropLast().last == FieldName.lines.key else {
      return Address(
        address.owner,
        address.path,
        field: address.field + [FieldName.explanation.key]
      )
    }
    return address.field(FieldName.explanations.key, column.text)
  }

  /// The document that it was found in.
  public var document: Document.ID? {
    address.path.count > 1 && address.path[0] == DataFile.documentFolder
      ? Document.ID(address.path[1]) : nil
  }
}
