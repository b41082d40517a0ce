import Governance
import Screen

extension State {
  /// How a body stands, in the order of what is asked first.
  ///
  /// Where there is not room for all of it, first the most pressing assignments become fewer, then the
  /// empty lines go.
  func overviewRows(of place: Place) -> [Row] {
    let most = 4
    let height = listHeight
    for (attention, air) in [(most, true), (2, true), (2, false), (1, false)] {
      let rows = overviewRows(of: place, attention: attention, hasAir: air)
      if rows.count <= height { return rows }
    }
    return overviewRows(of: place, attention: most, hasAir: true)
  }

  private func overviewRows(of place: Place, attention: Int, hasAir: Bool) -> [Row] {
    let sections = [
      problemRows, goalSummaryRows, economyRows, assignmentSummaryRows(attention),
      closingRows(of: place),
    ]
    let gap = hasAir ? [Row(content: .blank)] : []
    return Array(sections.filter { !$0.isEmpty }.joined(separator: gap))
  }

  private var goalSummaryRows: [Row] {
    let facts = derived.facts
    let head = Row(content: .section(.goals))
    guard facts.counts.goals > 0 else {
      let isNone = facts.counts.goalKinds.isEmpty && facts.looses.isEmpty
      return isNone
        ? [head, Row(content: .nothing(facts.emptiness(.noGoals)))] : [head]
    }
    return [head, Row(content: .levelCounts)]
      + facts.goals.enumerated().filter { $1.goal.kind == .goal }
      .map { Row(id: RowID($1.address), content: .goalSummary($0)) }
  }

  private var economyRows: [Row] {
    let facts = derived.facts
    let tables = facts.tablesInForce.enumerated().filter { $1.economy != nil }
    let rows = tables.map { Row(id: RowID($1.address), content: .economy($0)) }
    let none = [Row(content: .nothing(facts.emptiness(.noTables)))]
    return [Row(content: .section(.economy))]
      + (rows.isEmpty && facts.tablesInForce.isEmpty ? none : rows)
  }

  private func assignmentSummaryRows(_ count: Int) -> [Row] {
    let facts = derived.facts
    let head = Row(content: .section(.assignments))
    guard facts.counts.assignments > 0 else {
      let isNone = facts.counts.otherKinds == 0
      return isNone
        ? [head, Row(content: .nothing(facts.emptiness(.noAssignments)))] : [head]
    }
    return [head, Row(content: .statusCounts)]
      + attentionOrder.prefix(count)
      .map { Row(id: RowID(facts.assignments[$0].address), content: .attention($0)) }
  }

  /// Controls, the next report and the sum check, each in a line.
  private func closingRows(of place: Place) -> [Row] {
    let facts = derived.facts
    var rows: [Row] = []
    if facts.counts.allControls > 0 { rows.append(Row(content: .section(.controls))) }
    if facts.nextReport != nil {
      rows.append(
        Row(id: RowID(Address(place.owner, ["calendar"])), content: .section(.calendar))
      )
    }
    if !facts.findings.isEmpty {
      rows.append(
        Row(id: RowID(Address(place.owner, ["checks"])), content: .section(.sums))
      )
    }
    return rows
  }

  /// Open assignments, the most pressing first.
  private var attentionOrder: [Int] {
    let facts = derived.facts.assignments
    return facts.indices
      .filter { facts[$0].kind == .assignment && !facts[$0].isClosed && facts[$0].lastDay != nil }
      .sorted { (facts[$0].lastDay ?? .max, $0) < (facts[$1].lastDay ?? .max, $1) }
  }

  /// How the bodies stand, each in a line, and the municipality in sum.
  func municipalityRows(of place: Place) -> [Row] {
    let facts = derived.facts
    let bodies = facts.bodies.enumerated()
      .map { Row(id: RowID(Address($1.owner, [])), content: .body($0)) }
    let whole = Row(
      id: RowID(Address(Owner(place.owner.municipality), [])),
      content: .bodyTotals
    )
    let table =
      [Row(content: .section(.bodies))]
      + (bodies.isEmpty ? [Row(content: .nothing(.noBodies))] : bodies + [whole])
    let goals =
      facts.counts.goals > 0 ? [Row(content: .section(.goals)), Row(content: .levelCounts)] : []
    let assignments =
      facts.counts.assignments > 0
      ? [Row(content: .section(.assignments)), Row(content: .statusCounts)] : []
    let sections = [problemRows, table, goals, assignments, closingRows(of: place)]
      .filter { !$0.isEmpty }
    let airy = Array(sections.joined(separator: [Row(content: .blank)]))
    return airy.count <= listHeight ? airy : Array(sections.joined())
  }
}
