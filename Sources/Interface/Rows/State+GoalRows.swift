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

  /// The goals of a body under its name; nothing where none is listed.
  private func goalRows(of body: Facts.BodyFact) -> [Row] {
    let rows = goalRows(of: body.owner)
    guard !rows.isEmpty else { return [] }
    let heading = RowID(Address(body.owner, []))
    let count = body.counts.goalKinds.values.reduce(0, +)
    return [Row(id: heading, content: .bodyHeading(body.owner, count: count))]
      + (current.isFolded(heading) ? [] : rows)
  }

  private func goalRows(of owner: Owner) -> [Row] {
    let facts = derived.facts
    var rows: [Row] = []
    var (parent, kind): (Address?, GoalKind) = (nil, .goal)
    for (index, fact) in facts.goals.enumerated()
    where fact.address.owner == owner && isListed(fact) {
      if fact.goal.kind != kind {
        kind = fact.goal.kind
        rows.append(Row(content: .goalKind(kind)))
      }
      if let heading = fact.goal.parent, heading != parent {
        rows.append(Row(content: .goalHeading(heading)))
        parent = heading
      }
      rows.append(Row(id: RowID(fact.address), content: .goal(index)))
      if !current.isFolded(RowID(fact.address)) { rows += indicatorRows(index, fact) }
    }
    for (index, loose) in facts.looses.enumerated()
    where loose.address.owner == owner && isListed(loose) {
      rows.append(Row(id: RowID(loose.address), content: .looseHeading(index)))
      if !current.isFolded(RowID(loose.address)) {
        rows += indicatorRows(facts.goals.count + index, loose)
      }
    }
    return rows
  }

  private func isListed(_ fact: Facts.GoalFact) -> Bool {
    let filter = current.filter
    guard !filter.isEmpty else { return true }
    let names = fact.indicators.map(\.name) + fact.indicators.compactMap(\.shortName)
    let texts = [fact.goal.title, fact.goal.shortTitle ?? "", fact.goal.number ?? ""]
    return (texts + names).contains { matches($0, filter) }
  }

  /// The indicators of a goal's page.
  func goalPageRows(_ id: Goal.ID) -> [Row] {
    let facts = derived.facts
    let index = facts.goals.firstIndex { $0.goal.id == id } ?? facts.goals.count
    return facts.holder(id).map { indicatorRows(index, $0) } ?? []
  }

  private func indicatorRows(_ index: Int, _ fact: Facts.GoalFact) -> [Row] {
    fact.indicators.map { indicator in
      Row(
        id: RowID(
          Address(fact.address.owner, ["indicators", indicator.id.text]),
          under: fact.address
        ),
        content: .indicator(goal: index, indicator.id)
      )
    }
  }
}
