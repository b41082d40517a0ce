/// Whether a table's net is what its frame allows.
///
/// The frame is what a bridge comes to: a cell of the table, such as the *kommunbidrag*. Where the table
/// has a result below it, that is what of the frame is left; where the frame is the net cost itself, the
/// bridge's own figure is what it may be.
public struct FrameStanding: Hashable, Sendable {
  /// The bridge that says what the frame is.
  public let bridge: BudgetBridge.ID
  /// The line of the table that is the frame, or the net cost that it allows.
  public let line: Address
  /// The column.
  public let column: StatementColumn.ID
  /// The table's unit.
  public let unit: Unit
  /// What may be spent; plus enlarges.
  public let frame: Rational
  /// What is left of the frame: plus is within it, minus is above it, and zero is just the frame.
  public let remaining: Rational
}

extension FrameStanding {
  /// How a net stands to its frame.
  public init(
    _ bridge: BudgetBridge.ID,
    _ line: Address,
    _ column: StatementColumn.ID,
    _ unit: Unit,
    frame: Rational,
    remaining: Rational
  ) {
    self.bridge = bridge
    self.line = line
    self.column = column
    self.unit = unit
    self.frame = frame
    self.remaining = remaining
  }

  /// The cell that is the frame, or the net cost that it allows.
  public var cell: Address { line.field(FieldName.values.key, column.text) }

  /// What is spent, counted as the frame is.
  public var net: Rational? { try? frame.minus(remaining) }
}

extension Document {
  /// How the nets stand to their frames, in the order of the bridges; nothing where no frame is tied to a
  /// table.
  public func frameStandings(of owner: Owner) -> [FrameStanding] {
    bridges.compactMap { bridge in
      guard case .reference(let cell)? = bridge.to.reference, cell.home == .sameDocument,
        let table = statements.first(where: { $0.id == cell.statement }),
        let column = cell.column
      else { return nil }
      return table.standing(of: bridge, cell.line, column, owner, id)
    }
  }
}

extension Statement {
  fileprivate func standing(
    of bridge: BudgetBridge,
    _ frameLine: StatementLine.ID,
    _ columnID: StatementColumn.ID,
    _ owner: Owner,
    _ document: Document.ID
  ) -> FrameStanding? {
    guard let line = lines.firstIndex(where: { $0.id == frameLine }),
      let column = columns.firstIndex(where: { $0.id == columnID })
    else { return nil }
    let figures = StatementFigures(self)
    let unit = unit(line: lines[line], column: columns[column])
    guard let cell = figures[line, column].value.amount?.rational else { return nil }
    let frame: Rational
    let remaining: Rational?
    let result = lines.firstIndex { $0.id == headline && $0.kind == .result && $0.id != frameLine }
    if let result {
      frame = cell
      remaining = figures[result, column].value.amount?.rational
    } else {
      guard let allowed = bridge.to.value.amount?.rational, signs != .plain else { return nil }
      let factor = bridge.unit.factor(to: unit) ?? Rational(1)
      guard let converted = try? allowed.multiplied(by: factor) else { return nil }
      frame = converted
      remaining =
        signs == .revenuePositive ? try? converted.plus(cell) : try? converted.minus(cell)
    }
    guard let remaining else { return nil }
    let path = [
      DataFile.documentFolder, document.text, FieldName.statements.key, id.text,
      FieldName.lines.key, frameLine.text,
    ]
    return FrameStanding(
      bridge.id,
      Address(owner, path),
      columnID,
      unit,
      frame: frame,
      remaining: remaining
    )
  }
}
