extension Statement {
  /// The parameters as they count by now.
  public var currentParameters: [String: Amount] {
    drawn.isEmpty ? parameters : parameters.merging(drawn) { _, now in now }
  }

  /// Whether a formula reads a parameter that is no longer as the document has it.
  func readsDrawn(_ formula: Expression) -> Bool {
    !drawn.isEmpty && formula.settings.contains { drawn[$0] != nil }
  }
}

extension Expression {
  /// The settings that the formula names.
  public var settings: [String] {
    switch self {
    case .setting(let name): [name]
    case .constant, .children, .cell, .reference: []
    case .negated(let value): value.settings
    case .binary(let left, _, let right): left.settings + right.settings
    }
  }

  /// The cell, where the formula is one.
  var singleReference: CellReference? {
    if case .reference(let reference) = self { reference } else { nil }
  }
}

extension Document {
  /// Brings the parameters that are taken from cells up to date with what these show.
  mutating func drawParameters() {
    guard statements.contains(where: { !$0.parameterCells.isEmpty }) else { return }
    var shown: [Statement.ID: StatementFigures] = [:]
    for index in statements.indices {
      var drawn: [String: Amount] = [:]
      for (name, formula) in statements[index].parameterCells {
        guard let reference = formula.singleReference,
          let value = value(of: reference, &shown), value != statements[index].parameters[name]
        else { continue }
        drawn[name] = value
      }
      guard drawn != statements[index].drawn else { continue }
      statements[index].drawn = drawn
      shown[statements[index].id] = nil
    }
  }

  /// Writes what the parameters are taken from into them, in a document in which nothing is printed yet.
  mutating func settleParameters() {
    drawParameters()
    for index in statements.indices {
      statements[index].parameters = statements[index].currentParameters
      statements[index].drawn = [:]
    }
  }

  private func value(
    of reference: CellReference,
    _ shown: inout [Statement.ID: StatementFigures]
  ) -> Amount? {
    guard reference.home == .sameDocument,
      let statement = statements.first(where: { $0.id == reference.statement }),
      let line = statement.lines.firstIndex(where: { $0.id == reference.line }),
      let column = statement.columns.firstIndex(where: { $0.id == reference.column })
    else { return nil }
    let figures = shown[statement.id] ?? StatementFigures(statement)
    shown[statement.id] = figures
    return figures[line, column].value.amount
  }
}

extension FileContent {
  /// The same with what follows between a document's tables worked out.
  var drawn: FileContent {
    guard case .document(var document) = self else { return self }
    document.drawParameters()
    return .document(document)
  }
}
