/// A cell of one document held against the same cell of an earlier one.
public struct CellComparison: Hashable, Sendable {
  /// The statement.
  public let statement: Statement.ID
  /// The line.
  public let line: StatementLine.ID
  /// The column in the later document.
  public let column: StatementColumn.ID
  /// The column's label in the earlier document.
  public let earlierLabel: String
  /// What the earlier document shows.
  public let before: CellValue
  /// What the later document shows.
  public let after: CellValue
  /// After minus before, exactly; `nil` where either side is no number.
  public let difference: Rational?
}

extension Document {
  /// The cells that show something else than in an earlier document.
  ///
  /// Statements are the same by their id, lines by id or by what they say they are the same as, columns by
  /// kind and year. Where no column is the same, the budgets of each document's own year are compared.
  public func comparison(with earlier: Document) -> [CellComparison] {
    statements.flatMap { statement -> [CellComparison] in
      guard let other = earlier.statements.first(where: { $0.id == statement.id }),
        other.unit == statement.unit
      else { return [] }
      let pairs = columnPairs(statement, other, earlier.year)
      return pairs.isEmpty ? [] : statement.comparison(with: other, pairs)
    }
  }

  private func columnPairs(
    _ statement: Statement,
    _ other: Statement,
    _ earlierYear: Int
  ) -> [(Int, Int)] {
    let same = statement.columns.indices.flatMap { index -> [(Int, Int)] in
      let column = statement.columns[index]
      let match = other.columns.firstIndex {
        $0.kind == column.kind && $0.year == column.year && $0.asOf == column.asOf
      }
      guard column.formula == nil, let match else { return [] }
      return [(index, match)]
    }
    guard same.isEmpty else { return same }
    let own = statement.columns.firstIndex { $0.kind == .budget && $0.year == year }
    let before = other.columns.firstIndex { $0.kind == .budget && $0.year == earlierYear }
    guard let own, let before else { return [] }
    return [(own, before)]
  }
}

extension Statement {
  fileprivate func comparison(
    with earlier: Statement,
    _ pairs: [(Int, Int)]
  ) -> [CellComparison] {
    let (now, then) = (StatementFigures(self), StatementFigures(earlier))
    let places = Dictionary(earlier.lines.enumerated().map { ($1.id.text, $0) }) { first, _ in first
    }
    return lines.enumerated()
      .flatMap { index, line -> [CellComparison] in
        let twin = line.sameAs.flatMap { $0.split(separator: "/").last.map(String.init) }
        guard let other = places[twin ?? line.id.text], line.kind != .heading else { return [] }
        return pairs.compactMap { column, match in
          let (after, before) = (now[index, column].value, then[other, match].value)
          guard after != before else { return nil }
          let exact = try? after.amount?.rational.minus(before.amount?.rational ?? .zero)
          return CellComparison(
            statement: id,
            line: line.id,
            column: columns[column].id,
            earlierLabel: earlier.columns[match].label,
            before: before,
            after: after,
            difference: before.amount == nil ? nil : exact
          )
        }
      }
  }
}
