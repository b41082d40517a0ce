extension ScenarioOutcome {
  /// A draft that would replace the document it starts from, with the supposed figures as proposals.
  ///
  /// Nothing stands as printed in it, and what the document says in words is not carried. Each supposition is
  /// one of its assumptions, in words that the caller has for it.
  public func draft(
    titled title: String,
    _ id: Document.ID,
    assuming assumptions: [PlanningAssumption]
  ) -> Document {
    var draft = Document.empty
    draft.state = .draft
    draft.id = id
    draft.kind = document.kind
    draft.title = title
    draft.year = document.year
    draft.supersedes = document.id
    draft.assumptions = document.assumptions.map(\.restated) + assumptions
    draft.statements = document.statements.map(\.proposed)
    draft.identities = document.identities.map(\.restated)
    return draft
  }
}

extension Scenario {
  /// An id that no document of the owner has, for the draft that it becomes.
  public func draftID(in workspace: Workspace) -> Document.ID? {
    let taken = Set(workspace.documentIDs[document.owner] ?? [])
    let base = document.path.last ?? ""
    return (1...99).lazy
      .compactMap { Document.ID($0 == 1 ? "\(base)-utkast" : "\(base)-utkast-\($0)") }
      .first { !taken.contains($0) }
  }
}

extension PlanningAssumption {
  /// The assumption without where it stood.
  fileprivate var restated: PlanningAssumption {
    var assumption = self
    (assumption.source, assumption.unknown) = (nil, DatumObject())
    return assumption
  }
}

extension DeclaredIdentity {
  /// The identity without where it stood, and without why the old figures did not agree.
  fileprivate var restated: DeclaredIdentity {
    var identity = self
    (identity.source, identity.explanation, identity.unknown) = (nil, nil, DatumObject())
    return identity
  }
}

extension Statement {
  /// The table with its figures as proposals, sums as formulas, and nothing printed.
  fileprivate var proposed: Statement {
    var next = self
    let figures = StatementFigures(self)
    (next.note, next.source, next.unknown) = (nil, nil, DatumObject())
    for column in next.columns.indices { next.columns[column].source = nil }
    for (index, line) in lines.enumerated() {
      next.lines[index].printed = [:]
      next.lines[index].values = [:]
      (next.lines[index].notes, next.lines[index].explanations) = ([:], [:])
      (next.lines[index].source, next.lines[index].sources) = (nil, [:])
      for (place, column) in columns.enumerated()
      where line.kind != .heading && formula(line: line, column: column) == nil {
        let value = figures[index, place].value
        guard value != .blank, value != .lost else { continue }
        next.lines[index].values[column.id] = value
      }
    }
    return next
  }
}
