/// A formula, as data: sums, computed columns, declared identities and `=…` in number fields.
///
/// ```
/// children                          the lines below this one
/// personal + lokalhyror             other lines, same column
/// @forecast - @budget               other columns, same line
/// (@budget-2021 - @budget-2020) / @budget-2020 * 100
/// summa-namnder@budget-2021         another line, another column
/// $rate                             a setting
/// [drift/personal@budget]           a cell of another table: ``CellReference``
/// ```
/// A hyphen inside a word belongs to it; minus stands apart.
public indirect enum Expression: Hashable, Sendable {
  /// A number.
  case constant(Amount)
  /// The sum of the lines below the line of the cell.
  case children
  /// A figure of the table; what is left out is the cell's own.
  case cell(line: StatementLine.ID?, column: StatementColumn.ID?)
  /// A setting.
  case setting(String)
  /// A figure of another table.
  case reference(CellReference)
  /// The other sign.
  case negated(Expression)
  /// Two values and what is done with them.
  case binary(Expression, Operator, Expression)

  /// What is done with two values.
  public enum Operator: Character, CaseIterable, Hashable, Sendable {
    /// Addition; a blank operand adds nothing.
    case plus = "+"
    /// Subtraction; needs both operands.
    case minus = "-"
    /// Multiplication.
    case times = "*"
    /// Division.
    case divided = "/"
  }
}

/// Why a text is no formula.
public enum ExpressionFault: Error, Hashable, Sendable {
  /// There is nothing to read.
  case empty
  /// Something that formulas do not have, at a character counted from 1.
  case unexpected(String, at: Int)
  /// The text ends where a value is expected.
  case unfinished
  /// A parenthesis is not closed.
  case unclosed
  /// More nesting or more operators than are allowed.
  case tooDeep
}

extension Expression {
  /// The lines and columns that the formula names.
  public var references: [(line: StatementLine.ID?, column: StatementColumn.ID?)] {
    switch self {
    case .constant, .children, .setting, .reference: []
    case .cell(let line, let column): [(line, column)]
    case .negated(let value): value.references
    case .binary(let left, _, let right): left.references + right.references
    }
  }

  /// The cells of other tables that the formula names, in its order.
  public var cellReferences: [CellReference] {
    switch self {
    case .reference(let reference): [reference]
    case .constant, .children, .setting, .cell: []
    case .negated(let value): value.cellReferences
    case .binary(let left, _, let right): left.cellReferences + right.cellReferences
    }
  }

  private var precedence: Int {
    switch self {
    case .binary(_, .plus, _), .binary(_, .minus, _): 1
    case .binary: 2
    default: 3
    }
  }

  /// The formula as it stands in files.
  public var code: String {
    switch self {
    case .constant(let amount): amount.plainText
    case .children: "children"
    case .cell(let line, let column):
      (line.map(\.quotedText) ?? "") + (column.map { "@\($0.text)" } ?? "")
    case .setting(let name): "$\(name)"
    case .reference(let reference): "[\(reference.code)]"
    case .negated(let value): "-" + value.code(inside: 3)
    case .binary(let left, let sign, let right):
      "\(left.code(inside: precedence)) \(sign.rawValue) \(right.code(inside: precedence + 1))"
    }
  }

  private func code(inside least: Int) -> String {
    precedence < least ? "(\(code))" : code
  }
}

extension Identifier {
  /// In quotes where it would be read as a number or a word of the language.
  fileprivate var quotedText: String {
    let isNumber = text.first?.isPlainDigit == true
    return isNumber || text == "children" ? "'\(text)'" : text
  }
}

extension Codec where Value == Expression {
  /// A formula as text.
  static let formula = Codec(.formula) { datum throws(FieldFault) in
    guard case .text(let text) = datum else { throw FieldFault(expected: .text, found: datum) }
    do throws(ExpressionFault) {
      return try Expression(parsing: text)
    } catch {
      throw FieldFault(expected: .formula(error), found: datum)
    }
  } encode: {
    .text($0.code)
  }
}
