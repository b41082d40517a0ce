/// A value of a formula, and how much each printed figure weighs in it.
///
/// What weighs is kept until the end, since a figure that a formula names twice has one weight: the
/// sum of both.
struct WeighedValue {
  /// Which figure it is, among all that can stand in a formula.
  struct Key: Hashable, Comparable {
    /// Which table.
    var table = 0
    let line: Int
    let column: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.table, left.line, left.column) < (right.table, right.line, right.column)
    }
  }

  /// A printed figure, with the result's derivative by it.
  struct Term {
    let key: Key
    var weight: Rational
    let halfStep: Rational
  }

  /// The value itself.
  enum Result {
    case number(Rational)
    case blank
    case missing
  }

  var result: Result
  var terms: [Term] = []

  static let missing = WeighedValue(result: .missing)

  /// A figure, in the unit that it is reckoned in.
  init(_ value: CellValue, _ key: Key, factor: Rational? = nil) throws(EvaluationFault) {
    switch value.operand {
    case .number(let number, let halfStep):
      result = .number(try factor.times(number))
      terms = [Term(key: key, weight: factor ?? Rational(1), halfStep: halfStep)]
    case .blank: result = .blank
    case .missing: result = .missing
    }
  }

  init(result: Result) {
    self.result = result
  }

  var number: Rational? {
    if case .number(let number) = result { number } else { nil }
  }

  /// What rounding of the figures can have done: each one's half step by its whole weight.
  func tolerance() throws(EvaluationFault) -> Rational {
    try arithmetic { () throws(ArithmeticFault) in
      var tolerance = Rational.zero
      for term in try wholeTerms {
        tolerance = try tolerance.plus(term.weight.magnitude.multiplied(by: term.halfStep))
      }
      return tolerance
    }
  }

  /// The figures, each once with its whole weight.
  private var wholeTerms: [Term] {
    get throws(ArithmeticFault) {
      // A sum reads its figures in their order; then none can be there twice.
      if zip(terms, terms.dropFirst()).allSatisfy({ $0.key < $1.key }) { return terms }
      var weights: [Key: Term] = [:]
      for term in terms {
        var whole = term
        if let before = weights[term.key] { whole.weight = try before.weight.plus(term.weight) }
        weights[term.key] = whole
      }
      return Array(weights.values)
    }
  }

  /// The same in another unit.
  func scaled(by factor: Rational?) throws(EvaluationFault) -> WeighedValue {
    guard let factor, case .number(let number) = result else { return self }
    var scaled = WeighedValue(result: .number(try Optional(factor).times(number)))
    for var term in terms {
      term.weight = try Optional(factor).times(term.weight)
      scaled.terms.append(term)
    }
    return scaled
  }
}

extension WeighedValue: FormulaValue {
  static let blank = WeighedValue(result: .blank)

  static func exact(_ number: Rational) -> WeighedValue { WeighedValue(result: .number(number)) }

  func negated() throws(EvaluationFault) -> WeighedValue {
    guard case .number = result else { return .missing }
    return try scaled(by: Rational(-1))
  }

  func combined(
    _ sign: Expression.Operator,
    _ other: WeighedValue
  ) throws(EvaluationFault) -> WeighedValue {
    switch (result, other.result) {
    case (.number(let a), .number(let b)):
      return try arithmetic { () throws(ArithmeticFault) in try joined(other, a, sign, b) }
    case (.blank, .blank): return .blank
    case (.blank, .number) where sign == .plus: return other
    case (.number, .blank) where sign == .plus: return self
    default: return .missing
    }
  }

  mutating func add(_ other: WeighedValue) throws(EvaluationFault) {
    guard case (.number(let a), .number(let b)) = (result, other.result) else {
      self = try combined(.plus, other)
      return
    }
    result = .number(try arithmetic { () throws(ArithmeticFault) in try a.plus(b) })
    terms += other.terms
  }

  private func joined(
    _ other: WeighedValue,
    _ a: Rational,
    _ sign: Expression.Operator,
    _ b: Rational
  ) throws(ArithmeticFault) -> WeighedValue {
    let value: Rational
    let (left, right): (Rational, Rational)
    switch sign {
    case .plus: (value, left, right) = (try a.plus(b), Rational(1), Rational(1))
    case .minus: (value, left, right) = (try a.minus(b), Rational(1), Rational(-1))
    case .times: (value, left, right) = (try a.multiplied(by: b), b, a)
    case .divided:
      value = try a.divided(by: b)
      left = try Rational(1).divided(by: b)
      right = try value.divided(by: b).negated
    }
    var joined = WeighedValue(result: .number(value))
    joined.terms.reserveCapacity(terms.count + other.terms.count)
    for (terms, factor) in [(terms, left), (other.terms, right)] {
      for var term in terms {
        term.weight = try term.weight.multiplied(by: factor)
        joined.terms.append(term)
      }
    }
    return joined
  }
}

/// Arithmetic whose faults are those of formulas.
func arithmetic<Value>(
  _ body: () throws(ArithmeticFault) -> Value
) throws(EvaluationFault) -> Value {
  do throws(ArithmeticFault) {
    return try body()
  } catch {
    throw .arithmetic(error)
  }
}

extension Rational? {
  /// The product; the number as it is where there is no factor.
  fileprivate func times(_ number: Rational) throws(EvaluationFault) -> Rational {
    guard let self else { return number }
    return try arithmetic { () throws(ArithmeticFault) in try number.multiplied(by: self) }
  }
}
