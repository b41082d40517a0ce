import Testing

@testable import Governance

@Suite struct `What rounding can explain` {
  private func findings(
    _ columns: [String],
    _ rows: [String],
    decimals: Int = 0
  ) throws -> [SumFinding] {
    let statement = try table(columns, rows, decimals: decimals)
    return statement.sumFindings(StatementFigures(statement))
  }

  private func fraction(_ numerator: Int128, _ denominator: Int128) -> Rational {
    Rational(exactly: numerator, over: denominator)
  }

  @Test
  func `is half a step of the printed figure, and of each operand by its weight`() throws {
    let found = try findings(["a", "b", "c = @a * 8 / 12 - @b"], ["x | 90 | 20 | 40"])
    #expect(found.map(\.tolerance) == [fraction(1, 2) + fraction(1, 3) + fraction(1, 2)])
  }

  @Test
  func `counts a figure that is named twice by its whole weight`() throws {
    let found = try findings(["a", "b = @a - @a * 8 / 12"], ["x | 90 | 30"])
    #expect(found.map(\.tolerance) == [fraction(1, 2) + fraction(1, 6)])
    let none = try findings(["a", "b = @a - @a"], ["x | 90 | 1"])
    #expect(none.map(\.tolerance) == [fraction(1, 2)])
    #expect(none.map(\.verdict) == [.mismatch])
  }

  @Test
  func `takes each figure's own decimals`() throws {
    let found = try findings(["a", "b", "c = @b - @a"], ["x | 1,5 | 1,25 | −0,250"])
    #expect(found.map(\.tolerance) == [fraction(1, 20) + fraction(1, 200) + fraction(1, 2000)])
  }

  @Test
  func `takes an approximate number by the zeros it ends with`() throws {
    let found = try findings(
      ["a", "b = @a"],
      ["x | 95 312 | ca 95 300", "y | 95 360 | ca 95 300"]
    )
    #expect(found.map(\.verdict) == [.rounding, .mismatch])
  }

  @Test
  func `goes through a figure that was not printed to those that were`() throws {
    let rows = ["a in s | 1,4", "b in s | 1,4", "c | 1,4", "s = children |", "t = s + c | 4,3"]
    let found = try findings(["x"], rows, decimals: 1)
    #expect(found.map(\.line) == ["t"])
    #expect(found.map(\.computed) == [fraction(42, 10)])
    #expect(found.map(\.tolerance) == [fraction(4, 20)])
  }
}

@Suite struct `An error` {
  @Test
  func `in a computed cell is found by its row, and not again in the sum`() throws {
    var statement = try table(
      ["a", "b", "c = @b - @a"],
      ["x in s | 1 | 3 | 12", "y in s | 2 | 5 | 3", "s = children | 3 | 8 | 5"]
    )
    let wrong = statement.sumFindings(StatementFigures(statement))
      .filter { $0.verdict == .mismatch }
    #expect(wrong.map(\.line) == ["x"])
    statement.lines[2].printed["c"] = .number(15)
    let both = statement.sumFindings(StatementFigures(statement))
      .filter { $0.verdict == .mismatch }
    #expect(both.map(\.line) == ["x", "s"])
  }

  @Test
  func `in a figure without a formula is found where it is summed`() throws {
    let statement = try table(["a"], ["x in s | 4", "y in s | 2", "s = children | 3"])
    #expect(statement.verdicts("s") == [.mismatch])
  }

  @Test
  func `of a subtotal that its total follows is one`() throws {
    let rows = ["x in s | 5", "y in s | 2", "s = children | 10", "t = s + u | 11", "u | 1"]
    let statement = try table(["a"], rows)
    #expect(statement.verdicts("s") == [.mismatch])
    #expect(statement.verdicts("t") == [.exact])
  }

  @Test
  func `of a subtotal that its total does not follow is one`() throws {
    let rows = ["x in s | 5", "y in s | 2", "s = children | 10", "t = s + u | 8", "u | 1"]
    let statement = try table(["a"], rows)
    #expect(statement.verdicts("s") == [.mismatch])
    #expect(statement.verdicts("t") == [.exact])
  }

  @Test
  func `is left of two figures that only blame each other`() throws {
    let statement = try table(["a"], ["x = y + z | 50", "y = x - z | 30", "z | 10"])
    #expect(statement.verdicts("x") + statement.verdicts("y") == [.exact, .mismatch])
  }
}

extension Rational {
  fileprivate static func + (left: Rational, right: Rational) -> Rational {
    (try? left.plus(right)) ?? .zero
  }
}
