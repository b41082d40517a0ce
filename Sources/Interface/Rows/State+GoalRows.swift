import Governance
import Screen
import Wording

extension State {
  /// The goals with their indicators, under the goal they serve; the other kinds of goals under headings,
  /// and at last the indicators that no goal has.
  var goalRows: [Row] {
    let facts = derived.facts
    guard let owner = place?.owner else { return [] }
    let rows = goalRows(of: owner) + facts.bodies.flatMap { goalRows(of: $0) }
    let isEmpty = facts.goals.isEmpty && facts.looses.isEmpty
    return rows.isEmpty ? [Row(content: .nothing(emptiness(isEmpty, .noGoals)))] : rows
  }

  /// The goals of a body under its name; nothing where none is listed, and no name where it has no goals.
  private func goalRows(of body: Facts.BodyFact) -> [Row] {
    let rows = goalRows(of: body.owner)
    guard !rows.isEmpty, !body.counts.goalKinds.isEmpty else { return rows }
    let heading = RowID(Address(body.owner, []))
    let count = body.counts.goalKinds.values.reduce(0, +)
    return [Row(id: heading, content: .bodyHeading(body.owner, count: count))]
      + (current.isFolded(heading) ? [] : rows)
  }

  private func goalRows(of owner: Owner) -> [Row] {
    let facts = derived.facts
    var rows: [Row] = []
    var (parent, kind): (Address?, GoalKind) = (nil, .goal)
    let query = SearchQuery(current.filter)
    for index in ordered(
      facts.goals.indices.filter {
        facts.goals[$0].address.owner == owner && isListed(facts.goals[$0], query)
      }
    ) {
      let fact = facts.goals[index]
      if fact.goal.kind != kind {
        (kind, parent) = (fact.goal.kind, nil)
        rows.append(Row(content: .goalKind(kind)))
      }
      if sorting.isUsual, fact.goal.parent != parent {
        parent = fact.goal.parent
        // What serves no other goal must not seem to serve the one above it.
        rows.append(Row(content: parent.map { .goalHeading($0) } ?? .noGoalHeading))
      }
      rows.append(Row(id: RowID(fact.address), content: .goal(index)))
      if !current.isFolded(RowID(fact.address)) { rows += indicatorRows(index, fact) }
    }
    for (index, loose) in facts.looses.enumerated()
    where loose.address.owner == owner && isListed(loose, query) {
      rows.append(Row(id: RowID(loose.address), content: .looseHeading(index)))
      if !current.isFolded(RowID(loose.address)) {
        rows += indicatorRows(facts.goals.count + index, loose)
      }
    }
    return rows
  }

  private func isListed(_ fact: Facts.GoalFact, _ query: SearchQuery) -> Bool {
    if query.isEmpty { return true }
    let texts = [fact.goal.title, fact.goal.shortTitle ?? "", fact.goal.number ?? ""]
    return texts.contains { query.finds($0) }
      || (fact.indicators + fact.ended)
        .contains {
          query.finds($0.name) || $0.shortName.map(query.finds) ?? false
        }
  }

  /// Within their kind, in the order that was chosen.
  private func ordered(_ indices: [Int]) -> [Int] {
    let (goals, sorting) = (derived.facts.goals, sorting)
    guard !sorting.isUsual else { return indices }
    return GoalKind.allCases.flatMap { kind in
      sorting.sorted(
        indices.filter { goals[$0].goal.kind == kind },
        name: { goals[$0].goal.title },
        rank: { Double(goals[$0].level.signal.rank) }
      )
    }
  }

  /// The indicators of a goal's page.
  func goalPageRows(_ id: Goal.ID) -> [Row] {
    let facts = derived.facts
    let index = facts.goals.firstIndex { $0.goal.id == id } ?? facts.goals.count
    return facts.holder(id).map { indicatorRows(index, $0) } ?? []
  }

  private func indicatorRows(_ index: Int, _ fact: Facts.GoalFact) -> [Row] {
    func row(_ indicator: Indicator, _ content: RowContent) -> Row {
      let address = Address(fact.address.owner, ["indicators", indicator.id.text])
      return Row(id: RowID(address, under: fact.address), content: content)
    }
    return fact.indicators.enumerated().map { row($1, .indicator(goal: index, at: $0)) }
      + fact.ended.enumerated().map { row($1, .endedIndicator(goal: index, at: $0)) }
  }
}

extension Signal {
  /// What needs the most work first.
  var rank: Int {
    switch self {
    case .empty: 0
    case .half: 1
    case .most: 2
    case .full: 3
    case .none: 4
    }
  }
}
