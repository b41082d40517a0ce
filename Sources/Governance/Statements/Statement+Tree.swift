extension Statement {
  /// How deep a line lies below the lines it is part of.
  ///
  /// For all lines at once, see ``depths``.
  public func depth(of line: StatementLine) -> Int {
    var depth = 0
    var parent = line.parent
    while let id = parent, depth < lines.count {
      depth += 1
      parent = lines.first { $0.id == id }?.parent
    }
    return depth
  }

  /// How deep each line lies below the lines it is part of, in the order of the lines.
  public var depths: [Int] {
    let parents = parentIndexes
    var depths: [Int?] = Array(repeating: nil, count: lines.count)
    for line in lines.indices {
      var above: [Int] = []
      var next: Int? = line
      while let index = next, depths[index] == nil {
        depths[index] = 0
        above.append(index)
        next = parents[index]
      }
      var depth = next.flatMap { depths[$0] } ?? -1
      for index in above.reversed() {
        depth += 1
        depths[index] = depth
      }
    }
    return depths.map { $0 ?? 0 }
  }

  /// The place of each line's parent.
  private var parentIndexes: [Int?] {
    let places = Dictionary(lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return lines.map { $0.parent.flatMap { places[$0] } }
  }
}

extension Statement {
  /// Parents, headline and gross costs must be lines of the table, no line part of itself, and what
  /// lines say by column said of the table's columns.
  public func validate() throws(FieldFault) {
    let known = Set(lines.map(\.id))
    for (name, id) in [(FieldName.headline, headline), (.grossCosts, grossCosts)] {
      guard let id, !known.contains(id) else { continue }
      throw FieldFault(path: [name.key], expected: .existing(.lines), found: .text(id.text))
    }
    for (index, line) in lines.enumerated() {
      guard let parent = line.parent, !known.contains(parent) else { continue }
      throw parentFault(index, .existing(.lines))
    }
    try requireNoCircle()
    try requireColumns()
  }

  /// A figure of a column that the table does not have would be seen nowhere.
  private func requireColumns() throws(FieldFault) {
    let known = Set(columns.map(\.id))
    for (index, line) in lines.enumerated() {
      guard let (field, column) = line.column(outside: known) else { continue }
      throw FieldFault(
        path: [FieldName.lines.key, String(index), field.key, column.text],
        expected: .existing(.columns),
        found: .text(column.text)
      )
    }
  }

  /// Walks upwards from each line, and stops where an earlier walk has been.
  private func requireNoCircle() throws(FieldFault) {
    let parents = parentIndexes
    var walks: [Int?] = Array(repeating: nil, count: lines.count)
    for start in lines.indices {
      var line = start
      while walks[line] == nil {
        walks[line] = start
        guard let parent = parents[line] else { break }
        guard walks[parent] != start else { throw parentFault(line, .acyclic) }
        line = parent
      }
    }
  }

  private func parentFault(_ index: Int, _ expected: Expectation) -> FieldFault {
    FieldFault(
      path: [FieldName.lines.key, String(index), FieldName.parent.key],
      expected: expected,
      found: lines[index].parent.map { .text($0.text) }
    )
  }
}

extension StatementLine {
  /// The first column, with the field that names it, of which the line says something and the table nothing.
  fileprivate func column(
    outside known: Set<StatementColumn.ID>
  ) -> (field: FieldName, column: StatementColumn.ID)? {
    func stray(
      _ field: FieldName,
      _ columns: some Sequence<StatementColumn.ID>
    ) -> (field: FieldName, column: StatementColumn.ID)? {
      columns.lazy.filter { !known.contains($0) }.min().map { (field, $0) }
    }
    return stray(.printed, printed.keys) ?? stray(.values, values.keys)
      ?? stray(.formulas, formulas.keys) ?? stray(.notes, notes.keys)
      ?? stray(.explanations, explanations.keys) ?? stray(.sources, sources.keys)
  }
}
