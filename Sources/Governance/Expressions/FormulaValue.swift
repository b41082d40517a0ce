/// What formulas reckon with: operands that show themselves, and values that know what they are made
/// of.
protocol FormulaValue {
  /// Printed as nothing at all.
  static var blank: Self { get }
  /// A number without rounding.
  static func exact(_ number: Rational) -> Self
  /// The other sign.
  func negated() throws(EvaluationFault) -> Self
  /// Two values and what is done with them.
  func combined(_ sign: Expression.Operator, _ other: Self) throws(EvaluationFault) -> Self
  /// Adds to a sum.
  mutating func add(_ other: Self) throws(EvaluationFault)
}

extension Expression {
  /// Where a formula reads its operands.
  struct Environment<Value: FormulaValue> {
    /// A figure of the table.
    var cell: (StatementLine.ID?, StatementColumn.ID?) throws(EvaluationFault) -> Value
    /// The figures of the lines below the cell's.
    var children: () throws(EvaluationFault) -> [Value]
    /// A setting.
    var setting: (String) throws(EvaluationFault) -> Value
    /// A figure of another table; none where there are no other tables to read.
    var reference: (CellReference) throws(EvaluationFault) -> Value = {
      (reference) throws(EvaluationFault) in
      throw .unknownReference("[\(reference.code)]")
    }
  }

  /// The result, with what the operands' precision makes of it.
  func evaluate<Value>(in environment: Environment<Value>) throws(EvaluationFault) -> Value {
    switch self {
    case .constant(let amount): return .exact(amount.rational)
    case .children:
      var sum = Value.blank
      for child in try environment.children() { try sum.add(child) }
      return sum
    case .cell(let line, let column): return try environment.cell(line, column)
    case .setting(let name): return try environment.setting(name)
    case .reference(let reference): return try environment.reference(reference)
    case .negated(let value): return try value.evaluate(in: environment).negated()
    case .binary(let left, let sign, let right):
      let first = try left.evaluate(in: environment)
      return try first.combined(sign, try right.evaluate(in: environment))
    }
  }
}
