extension DocumentCheck {
  /// Holds the sides of an identity against each other, in each of its columns.
  func findings(_ identity: DeclaredIdentity) -> [Finding] {
    let columns = identity.columns.isEmpty ? [nil] : identity.columns.map(StatementColumn.ID?.some)
    var found: [Finding] = []
    var others: [StatementColumn.ID?] = []
    for column in columns {
      let (left, right) = (identity.left.inColumn(column), identity.right.inColumn(column))
      if let finding = finding(identity, left, right, column) {
        found.append(finding)
      } else {
        others.append(column)
      }
    }
    return found + [unresolved(identity, others)].compactMap(\.self)
  }

  /// The first side, in the first of the columns, that leads nowhere: one finding for the whole identity.
  private func unresolved(
    _ identity: DeclaredIdentity,
    _ columns: [StatementColumn.ID?]
  ) -> Finding? {
    unresolved(
      columns.flatMap { [identity.left.inColumn($0), identity.right.inColumn($0)] },
      at: address(FieldName.identities.key, identity.id.text),
      level: .betweenTables,
      explanation: identity.explanation,
      note: identity.note,
      source: identity.source
    )
  }

  private func finding(
    _ identity: DeclaredIdentity,
    _ left: Expression,
    _ right: Expression,
    _ column: StatementColumn.ID?
  ) -> Finding? {
    let address = address(FieldName.identities.key, identity.id.text)
    let cells = (left.cellReferences + right.cellReferences)
      .compactMap { try? shelf.cell($0, from: address) }
    guard let first = cells.first,
      let one = try? shelf.value(of: left, in: address, unit: first.unit),
      let other = try? shelf.value(of: right, in: address, unit: first.unit),
      let holding = Holding(one, against: other)
    else { return nil }
    let single: CellReference? = if case .reference(let cell) = left { cell } else { nil }
    return Finding(
      address: address,
      column: column ?? single?.column,
      level: level(left, right, address),
      verdict: Finding.Verdict(holding.verdict, of: identity.kind),
      printed: single.flatMap { try? shelf.cell($0, from: address).printed },
      computed: holding.computed,
      difference: holding.difference,
      tolerance: holding.tolerance,
      formula: right,
      unit: first.unit,
      decimals: first.decimals,
      explanation: identity.explanation,
      note: identity.note,
      source: identity.source,
      claim: nil
    )
  }

  private func level(_ left: Expression, _ right: Expression, _ address: Address) -> Finding.Level {
    let places = (left.cellReferences + right.cellReferences)
      .compactMap { $0.address(from: address) }
    let documents = Set(places.map { $0.path[1] }).union([document.id.text])
    if documents.count > 1 { return .betweenDocuments }
    return Set(places.map { Address($0.owner, Array($0.path.prefix(4))) }).count > 1
      ? .betweenTables : .cell
  }
}

extension Expression {
  /// The same with a column in the references that leave it out.
  fileprivate func inColumn(_ column: StatementColumn.ID?) -> Expression {
    guard let column else { return self }
    return switch self {
    case .reference(let reference): .reference(reference.inColumn(column))
    case .constant, .children, .setting, .cell: self
    case .negated(let value): .negated(value.inColumn(column))
    case .binary(let left, let sign, let right):
      .binary(left.inColumn(column), sign, right.inColumn(column))
    }
  }
}
