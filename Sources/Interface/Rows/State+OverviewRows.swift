import Governance
import Screen

extension State {
  /// How a body stands, in the order of what is asked first.
  ///
  /// There are as many assignments as there is room for; where there is not room for all else, they become
  /// fewer, then the empty lines go.
  func overviewRows(of place: Place) -> [Row] {
    let attention = attentionOrder
    let height = FrameLayout(self).mostRows
    for (least, hasAir) in [(4, true), (2, true), (2, false), (0, false)] {
      let least = min(least, attention.count)
      let rows = overviewRows(of: place, attention: attention.prefix(least), hasAir: hasAir)
      guard rows.count <= height else { continue }
      let most = least + height - rows.count
      return overviewRows(of: place, attention: attention.prefix(most), hasAir: hasAir)
    }
    return overviewRows(of: place, attention: [], hasAir: false)
  }

  private func overviewRows(
    of place: Place,
    attention: ArraySlice<Int>,
    hasAir: Bool
  ) -> [Row] {
    let sections = [
      problemRows, standingRows, goalSummaryRows, economyRows, assignmentSummaryRows(attention),
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
    let rows = facts.toldTables
      .map { Row(id: RowID(facts.tables[$0].address), content: .economy($0)) }
    let none = [Row(content: .nothing(facts.emptiness(.noTables)))]
    return [Row(content: .section(.economy))]
      + (rows.isEmpty && facts.tablesInForce.isEmpty ? none : rows)
  }

  private func assignmentSummaryRows(_ attention: ArraySlice<Int>) -> [Row] {
    let facts = derived.facts
    let head = Row(content: .section(.assignments))
    let pressing = attention.map {
      Row(id: RowID(facts.assignments[$0].address), content: .attention($0))
    }
    if facts.counts.assignments > 0 { return [head, Row(content: .statusCounts)] + pressing }
    let isNone = facts.counts.otherKinds == 0
    return isNone
      ? [head, Row(content: .nothing(facts.emptiness(.noAssignments)))]
      : [head] + pressing
  }

  /// Controls, financial goals, the next report and the sum check, each in a line.
  private func closingRows(of place: Place) -> [Row] {
    let facts = derived.facts
    var rows: [Row] = []
    if facts.counts.allControls > 0 { rows.append(Row(content: .section(.controls))) }
    if !facts.finances.goals.isEmpty, !facts.finances.isMunicipal {
      rows.append(
        Row(id: RowID(Address(place.owner, ["finance"])), content: .section(.finance))
      )
    }
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

  /// What is late or soon due, of any kind; then the other open assignments, the most pressing first; at
  /// last those in which nothing is left to do.
  private var attentionOrder: [Int] {
    let facts = derived.facts.assignments
    func rank(_ index: Int) -> Int? {
      let fact = facts[index]
      // What was closed before the year is not among those that are counted either.
      guard fact.closedEarlier == nil else { return nil }
      switch fact.timeliness {
      case .overdue, .dueSoon: return 0
      case .ahead, .notApplicable:
        guard fact.kind == .assignment else { return nil }
        return fact.isClosed ? 3 : fact.lastDay == nil ? 2 : 1
      }
    }
    return facts.indices.compactMap { index in rank(index).map { (index, $0) } }
      .sorted { left, right in
        let days = (facts[left.0].lastDay ?? .max, facts[right.0].lastDay ?? .max)
        return (left.1, days.0, left.0) < (right.1, days.1, right.0)
      }
      .map(\.0)
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
    let sections = [problemRows, standingRows, table, goals, assignments, closingRows(of: place)]
      .filter { !$0.isEmpty }
    var airy = Array(sections.joined(separator: [Row(content: .blank)]))
    guard airy.count <= FrameLayout(self).mostRows else { return Array(sections.joined()) }
    // The empty line above the bodies says what their figures are.
    let head = airy.firstIndex { $0.content == .section(.bodies) }
    if let head, head > 0, !facts.economyKinds.isEmpty {
      airy[head - 1] = Row(content: .bodiesCaption)
    }
    return airy
  }
}

extension Facts {
  /// The tables that the overview tells of: those with a forecast; where there is none, those with a budget,
  /// but none that comes to the same again.
  var toldTables: [Int] {
    let inForce = tablesInForce.indices
    let forecasts = inForce.filter { tables[$0].told != nil }
    guard forecasts.isEmpty else { return forecasts }
    var told: [Int] = []
    for index in inForce where tables[index].budget != nil {
      let isNew = !told.contains { tables[$0].hasSameBudget(as: tables[index]) }
      if isNew { told.append(index) }
    }
    return told
  }

  /// Whether any table in force has a forecast.
  var hasForecast: Bool { tablesInForce.contains { $0.told != nil } }
}

extension Facts.TableFact {
  fileprivate func hasSameBudget(as other: Facts.TableFact) -> Bool {
    statement.unit == other.statement.unit && budget?.budget == other.budget?.budget
      && budget?.before == other.budget?.before
  }
}
