import Testing

@testable import Governance

@Suite struct `A formula` {
  static let a = Expression.cell(line: "a", column: nil)
  static let b = Expression.cell(line: "b", column: nil)
  static let c = Expression.cell(line: "c", column: nil)

  @Test(arguments: [
    ("children", Expression.children), (" children ", .children), ("a", a),
    ("@b", .cell(line: nil, column: "b")),
    ("a@b", .cell(line: "a", column: "b")), ("'2021'@2021", .cell(line: "2021", column: "2021")),
    ("'children'", .cell(line: "children", column: nil)), ("$rate", .setting("rate")),
    ("1,5", .constant(Amount(digits: 15, decimals: 1))), ("-a", .negated(a)), ("- a", .negated(a)),
    ("summa-namnder@budget-2021", .cell(line: "summa-namnder", column: "budget-2021")),
    ("a-b", .cell(line: "a-b", column: nil)), ("a - b", .binary(a, .minus, b)),
    ("a −b", .binary(a, .minus, b)), ("a+b", .binary(a, .plus, b)),
    ("a + b * c", .binary(a, .plus, .binary(b, .times, c))),
    ("(a + b) * c", .binary(.binary(a, .plus, b), .times, c)),
    ("a - b - c", .binary(.binary(a, .minus, b), .minus, c)),
    ("a - (b - c)", .binary(a, .minus, .binary(b, .minus, c))),
    ("a / b × c", .binary(.binary(a, .divided, b), .times, c)),
    ("a ÷ b · c", .binary(.binary(a, .divided, b), .times, c)),
    ("-a * b", .binary(.negated(a), .times, b)), ("a - -b", .binary(a, .minus, .negated(b))),
    ("-(a + b)", .negated(.binary(a, .plus, b))), ("((a))", a),
  ])
  func `is read with the usual precedence`(text: String, expected: Expression) throws {
    #expect(try Expression(parsing: text) == expected)
  }

  @Test(arguments: [
    "a + b * c", "(a + b) * c", "a - (b - c)", "a - b - c", "a / (b / c)", "-(a + b)", "--a",
    "(@budget-2021 - @budget-2020) / @budget-2020 * 100", "'2021'@2021 + 1.50", "children * $rate",
  ])
  func `is written as it was read`(text: String) throws {
    #expect(try Expression(parsing: text).code == text)
  }

  @Test(arguments: [
    ("", ExpressionFault.empty), ("  ", .empty), ("a +", .unfinished), ("(", .unfinished),
    ("$", .unfinished), ("@", .unfinished), ("-", .unfinished), ("a@", .unfinished),
    ("(a", .unclosed), ("'a", .unclosed), ("(a + b", .unclosed), ("'a b'", .unclosed),
    ("a b", .unexpected("b", at: 3)), ("a)", .unexpected(")", at: 2)),
    ("*a", .unexpected("*", at: 1)),
    ("a ++ b", .unexpected("+", at: 4)), ("()", .unexpected(")", at: 2)),
    ("(a]", .unexpected("]", at: 3)), ("Summa", .unexpected("Summa", at: 1)),
    ("a @b", .unexpected("@", at: 3)), ("a@-b", .unexpected("-b", at: 3)),
    ("1 000", .unexpected("0", at: 3)), ("1.2.3", .unexpected("1.2.3", at: 1)),
    ("a + 1,", .unexpected("1,", at: 5)), ("å", .unexpected("å", at: 1)),
    ("a = b", .unexpected("=", at: 3)),
    ("1\u{301}", .unexpected("\u{301}", at: 2)), ("''", .unexpected("'", at: 2)),
    ("12345678901234567890", .unexpected("12345678901234567890", at: 1)),
  ])
  func `that is none says what stands where`(text: String, fault: ExpressionFault) {
    #expect(throws: fault) { try Expression(parsing: text) }
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000),
    String(repeating: "a + ", count: 100_000) + "a", String(repeating: "a * ", count: 300) + "a",
    String(repeating: "(", count: 65) + "a" + String(repeating: ")", count: 65),
  ])
  func `of hostile depth is refused`(text: String) {
    #expect(throws: ExpressionFault.tooDeep) { try Expression(parsing: text) }
  }

  @Test
  func `may be as long as any real sum`() throws {
    let text = (0...Expression.mostOperators).map { "l\($0)" }.joined(separator: " + ")
    let formula = try Expression(parsing: text)
    #expect(formula.references.count == 257)
    #expect(formula.code == text)
  }

  @Test
  func `of any shape is read back as written`() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let formula = random.expression(depth: 6)
      #expect(try Expression(parsing: formula.code) == formula, "\(formula.code)")
    }
  }

  @Test
  func `names what it refers to`() throws {
    let formula = try Expression(parsing: "-(a@x + @y) * $rate / children - 'b'")
    #expect(formula.references.map { $0.line } == ["a", nil, "b"])
    #expect(formula.references.map { $0.column } == ["x", "y", nil])
  }
}

extension SeededGenerator {
  /// A formula as reading can give: constants are not below zero, and no reference is empty.
  fileprivate mutating func expression(depth: Int) -> Expression {
    switch Int.random(in: 0...(depth > 0 ? 9 : 4), using: &self) {
    case 0:
      let amount = amount()
      return .constant(Amount(digits: abs(amount.digits), decimals: amount.decimals))
    case 1: return .children
    case 2: return .setting(pick(["rate", "pris-2024", "7"]))
    case 3: return .cell(line: pick(["a", "summa-namnder", "2021", "children", "a-"]), column: nil)
    case 4: return .cell(line: pick(["a", "9b", nil]), column: pick(["b", "budget-2021", "2021"]))
    case 5: return .negated(expression(depth: depth - 1))
    default:
      let (left, right) = (expression(depth: depth - 1), expression(depth: depth - 1))
      return .binary(left, pick(Expression.Operator.allCases), right)
    }
  }
}
