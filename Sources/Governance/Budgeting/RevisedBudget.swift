/// A figure of a budget with what decisions have added to it.
public struct RevisedFigure: Hashable, Sendable {
  /// The line of the table.
  public let line: StatementLine.ID
  /// The column.
  public let column: StatementColumn.ID
  /// What the budget said first, in the table's unit; `nil` where it said no number.
  public let original: Amount?
  /// The decisions that added something, in order of their days.
  public let decisions: [Address]
  /// What they added together, in the table's unit.
  public let added: Rational
  /// Original plus added, exactly; `nil` where there was no number.
  public let revised: Rational?
}

/// A decision with its register.
public struct OwnedDecision: Hashable, Sendable {
  /// Where it is.
  public let address: Address
  /// The decision.
  public let decision: BudgetDecision
}

extension BudgetDecision {
  /// Whether it counts at a period's end: it was made, as far as its day is known, by then.
  ///
  /// Where the day is not known, from the first day that it can have been.
  public func counts(at period: ReportingPeriod) -> Bool {
    guard let day = firstDay else { return false }
    return day <= period.lastDay
  }

  fileprivate var firstDay: CalendarDate? {
    decision?.date?.earliestDay ?? CalendarDate(year: year, month: 1, day: 1)
  }
}

extension Workspace {
  /// All budget decisions of a municipality and its bodies, in order of their days.
  public func allDecisions(of municipality: Municipality.ID) -> [OwnedDecision] {
    let bodies = self.municipality(municipality)?.bodies ?? []
    let owners = [Owner(municipality)] + bodies.map { Owner(municipality, $0.id) }
    return
      owners.flatMap { owner in
        decisions(of: owner)
          .map {
            OwnedDecision(
              address: Address(owner, [FieldName.decisions.key, $0.id.text]),
              decision: $0
            )
          }
      }
      .enumerated()
      .sorted { left, right in
        let (a, b) = (left.element.decision.firstDay, right.element.decision.firstDay)
        return (a?.dayNumber ?? .min, left.offset) < (b?.dayNumber ?? .min, right.offset)
      }
      .map(\.element)
  }

  /// The figures of a table that decisions have changed by a period's end, in the table's order.
  ///
  /// The revised budget (*reviderad budget*) is the original plus the postings. Sums are not among
  /// them; ``Statement/revised(by:)`` gives a table that computes them.
  public func revisedFigures(of table: Address, at period: ReportingPeriod) -> [RevisedFigure] {
    guard let statement = statement(at: table) else { return [] }
    let decisions = allDecisions(of: table.owner.municipality)
      .filter { $0.decision.counts(at: period) }
    let postings = decisions.flatMap { owned in
      owned.decision.postings.filter { $0.line.isInside(table) }.map { (owned.address, $0) }
    }
    guard !postings.isEmpty else { return [] }
    let figures = StatementFigures(statement)
    return statement.lines.indices.flatMap { line in
      statement.columns.indices.compactMap { column in
        let here = postings.filter {
          $0.1.line.path.last == statement.lines[line].id.text
            && $0.1.column == statement.columns[column].id
        }
        return here.isEmpty
          ? nil
          : RevisedFigure(
            line: statement.lines[line].id,
            column: statement.columns[column].id,
            original: figures[line, column].value.amount,
            postings: here
          )
      }
    }
  }
}

extension Statement {
  /// The same table with revised figures entered, so that its sums follow.
  public func revised(by figures: [RevisedFigure]) -> Statement {
    var statement = self
    for figure in figures {
      guard let line = lines.firstIndex(where: { $0.id == figure.line }),
        let amount = figure.revised?.exactAmount
      else { continue }
      statement.lines[line].values[figure.column] = .number(amount)
    }
    return statement
  }
}

extension RevisedFigure {
  fileprivate init(
    line: StatementLine.ID,
    column: StatementColumn.ID,
    original: Amount?,
    postings: [(Address, BudgetPosting)]
  ) {
    var added = Rational.zero
    for (_, posting) in postings { added = (try? added.plus(posting.amount.rational)) ?? added }
    var seen: Set<Address> = []
    self.line = line
    self.column = column
    self.original = original
    self.added = added
    decisions = postings.map(\.0).filter { seen.insert($0).inserted }
    revised = original.flatMap { try? $0.rational.plus(added) }
  }
}

extension Rational {
  /// The same as an amount with as few decimals as it needs; `nil` where no amount is exactly it.
  var exactAmount: Amount? {
    (0...Amount.mostDecimals).lazy.compactMap { rounded(decimals: $0) }
      .first { $0.rational == self }
  }
}

extension Address {
  /// Whether it leads to a record inside another's.
  fileprivate func isInside(_ other: Address) -> Bool {
    owner == other.owner && path.count > other.path.count && path.starts(with: other.path)
  }
}
