/// What a formula reads from a place: a number with what its rounding may hide, or nothing.
public enum Operand: Hashable, Sendable {
  /// A number, and half of the last step in which it was printed (zero for exact ones).
  case number(Rational, halfStep: Rational)
  /// Printed as nothing at all: adds nothing to a sum.
  case blank
  /// No value: a result that needs it has none either.
  case missing
}

/// Why a formula has no result, other than that values are missing.
public enum EvaluationFault: Error, Hashable, Sendable {
  /// It names a line, a column or a setting that is not there.
  case unknownReference(String)
  /// It needs its own result.
  case circular
  /// Too large a number, or a division by zero.
  case arithmetic(ArithmeticFault)
}

extension Operand: FormulaValue {
  static func exact(_ number: Rational) -> Operand { .number(number, halfStep: .zero) }

  func negated() throws(EvaluationFault) -> Operand {
    guard case .number(let number, let half) = self else { return .missing }
    return .number(number.negated, halfStep: half)
  }

  mutating func add(_ other: Operand) throws(EvaluationFault) {
    self = try combined(.plus, other)
  }

  func combined(
    _ sign: Expression.Operator,
    _ other: Operand
  ) throws(EvaluationFault) -> Operand {
    switch (self, other) {
    case (.number(let a, let halfA), .number(let b, let halfB)):
      do throws(ArithmeticFault) {
        return try Self.result(a, halfA, sign, b, halfB)
      } catch {
        throw .arithmetic(error)
      }
    case (.blank, .blank): return .blank
    case (.blank, .number) where sign == .plus: return other
    case (.number, .blank) where sign == .plus: return self
    default: return .missing
    }
  }

  /// First-order error propagation: each operand's half step weighs as its coefficient does.
  private static func result(
    _ a: Rational,
    _ halfA: Rational,
    _ sign: Expression.Operator,
    _ b: Rational,
    _ halfB: Rational
  ) throws(ArithmeticFault) -> Operand {
    switch sign {
    case .plus: return .number(try a.plus(b), halfStep: try halfA.plus(halfB))
    case .minus: return .number(try a.minus(b), halfStep: try halfA.plus(halfB))
    case .times:
      let half = try a.magnitude.multiplied(by: halfB).plus(b.magnitude.multiplied(by: halfA))
      return .number(try a.multiplied(by: b), halfStep: half)
    case .divided:
      let quotient = try a.divided(by: b)
      let half = try halfA.plus(quotient.magnitude.multiplied(by: halfB)).divided(by: b.magnitude)
      return .number(quotient, halfStep: half)
    }
  }
}

extension Expression {
  /// The result of a calculation that names no cells: what `=118535*1,025` in a field comes to.
  ///
  /// It has the decimals that it needs, and at most so many; then it is rounded.
  public func constantValue(decimals: Int) throws(EvaluationFault) -> Amount {
    guard let amount = try exactConstant().rounded(atMost: decimals) else {
      throw .arithmetic(.overflow)
    }
    return amount
  }

  /// The same before it is rounded.
  public func exactConstant() throws(EvaluationFault) -> Rational {
    let environment = Environment<Operand>(
      cell: { line, column throws(EvaluationFault) in
        throw .unknownReference(line?.text ?? column?.text ?? "")
      },
      children: { () throws(EvaluationFault) in throw .unknownReference("children") },
      setting: { name throws(EvaluationFault) in throw .unknownReference("$\(name)") }
    )
    guard case .number(let number, _) = try evaluate(in: environment) else {
      throw .arithmetic(.overflow)
    }
    return number
  }
}
