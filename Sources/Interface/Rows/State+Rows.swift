import Governance
import Screen
import Wording

extension State {
  /// The lines of a view.
  func rows(of place: Place) -> [Row] {
    switch place.view {
    case .overview: place.owner.body == nil ? municipalityRows(of: place) : overviewRows(of: place)
    case .goals: place.goal.map(goalPageRows) ?? goalRows
    case .budget: lineRows
    case .assignments: assignmentRows
    case .internalControl: place.item.map(controlPageRows) ?? controlRows
    case .sumCheck: findingRows
    case .economy: economyRows
    case .documents: place.document.map(documentPageRows) ?? documentRows
    }
  }

  private var problemRows: [Row] {
    guard !derived.facts.problems.isEmpty else { return [] }
    let lines = derived.facts.problems.indices.flatMap { index in
      problemLines(index, width: FrameLayout(self).list.width)
        .indices.map { Row(content: .problem(index, line: $0)) }
    }
    return [Row(content: .section(.problems))] + lines + [Row(content: .blank)]
  }

  /// What is said of something wrong with a file, whole: it says what to do, too.
  func problemLines(_ index: Int, width: Int) -> [String] {
    words.problem(derived.facts.problems[index]).wrapped(to: max(1, width - 2))
  }

  private func overviewRows(of place: Place) -> [Row] {
    let facts = derived.facts
    var rows = problemRows
    rows.append(Row(content: .section(.goals)))
    if facts.goals.isEmpty {
      rows.append(Row(content: .nothing(facts.isLoading ? .loading : .noGoals)))
    } else {
      rows.append(Row(content: .levelCounts))
      rows += facts.goals.enumerated().map { Row(id: RowID($1.address), content: .goalSummary($0)) }
    }
    rows += [Row(content: .blank), Row(content: .section(.economy))]
    let tables = facts.tablesInForce.enumerated().filter { $1.economy != nil }
    rows += tables.map { Row(id: RowID($1.address), content: .economy($0)) }
    if tables.isEmpty {
      rows.append(Row(content: .nothing(facts.isLoading ? .loading : .noTables)))
    }
    rows += [Row(content: .blank), Row(content: .section(.assignments))]
    if facts.assignments.isEmpty {
      rows.append(Row(content: .nothing(facts.isLoading ? .loading : .noAssignments)))
    } else {
      rows.append(Row(content: .statusCounts))
      rows += attentionOrder.prefix(4)
        .map { Row(id: RowID(facts.assignments[$0].address), content: .attention($0)) }
    }
    if !facts.findings.isEmpty {
      rows += [
        Row(content: .blank),
        Row(id: RowID(Address(place.owner, ["checks"])), content: .section(.sums)),
      ]
    }
    return rows
  }

  /// Open assignments, the most pressing first.
  private var attentionOrder: [Int] {
    let facts = derived.facts.assignments
    return facts.indices.filter { !facts[$0].isClosed && facts[$0].assignment.due != nil }
      .sorted { left, right in
        let (a, b) = (facts[left].assignment.due?.lastDate, facts[right].assignment.due?.lastDate)
        return (a?.dayNumber ?? .max, left) < (b?.dayNumber ?? .max, right)
      }
  }

  private func municipalityRows(of place: Place) -> [Row] {
    let facts = derived.facts
    var rows = problemRows + [Row(content: .section(.bodies))]
    rows += facts.bodies.enumerated()
      .map { Row(id: RowID(Address($1.owner, [])), content: .body($0)) }
    if facts.bodies.isEmpty {
      rows.append(Row(content: .nothing(.noBodies)))
    } else {
      rows.append(Row(content: .bodyTotals))
    }
    if !facts.findings.isEmpty {
      rows += [
        Row(content: .blank),
        Row(id: RowID(Address(place.owner, ["checks"])), content: .section(.sums)),
      ]
    }
    return rows
  }

  private var goalRows: [Row] {
    let (facts, memory) = (derived.facts, current)
    var rows: [Row] = []
    var parent: Address?
    for (index, fact) in facts.goals.enumerated() {
      let id = RowID(fact.address)
      let names = fact.indicators.map(\.name) + fact.indicators.compactMap(\.shortName)
      let texts = [fact.goal.title, fact.goal.shortTitle ?? "", fact.goal.number ?? ""]
      guard memory.filter.isEmpty || (texts + names).contains(where: { matches($0, memory.filter) })
      else { continue }
      if let heading = fact.goal.parent, heading != parent {
        rows.append(Row(content: .goalHeading(heading)))
        parent = heading
      }
      rows.append(Row(id: id, content: .goal(index)))
      guard !memory.folded.contains(id) else { continue }
      rows += fact.indicators.map { indicator in
        Row(
          id: RowID(
            Address(fact.address.owner, ["indicators", indicator.id.text]),
            under: fact.address
          ),
          content: .indicator(goal: index, indicator.id)
        )
      }
    }
    return rows.isEmpty ? [Row(content: .nothing(emptiness(facts.goals.isEmpty, .noGoals)))] : rows
  }

  private func goalPageRows(_ id: Goal.ID) -> [Row] {
    guard let index = derived.facts.goals.firstIndex(where: { $0.goal.id == id }) else { return [] }
    let fact = derived.facts.goals[index]
    return fact.indicators.map { indicator in
      Row(
        id: RowID(
          Address(fact.address.owner, ["indicators", indicator.id.text]),
          under: fact.address
        ),
        content: .indicator(goal: index, indicator.id)
      )
    }
  }

  private var assignmentRows: [Row] {
    let (facts, memory) = (derived.facts, current)
    let rows = facts.assignments.enumerated()
      .filter { _, fact in
        let texts = [
          fact.assignment.title, fact.assignment.text ?? "", fact.followUp?.comment ?? "",
        ]
        return isListed(fact)
          && (memory.filter.isEmpty || texts.contains { matches($0, memory.filter) })
      }
      .map { Row(id: RowID($1.address), content: .assignment($0)) }
    return rows.isEmpty
      ? [Row(content: .nothing(emptiness(facts.assignments.isEmpty, .noAssignments)))] : rows
  }

  private func isListed(_ fact: Facts.AssignmentFact) -> Bool {
    switch (assignmentFilter, fact.timeliness) {
    case (.all, _), (.overdue, .overdue), (.dueSoon, .dueSoon): true
    case (.open, _): !fact.isClosed
    default: false
    }
  }

  private var lineRows: [Row] {
    guard let table else {
      return [Row(content: .nothing(derived.facts.isLoading ? .loading : .noTables))]
    }
    let memory = current
    let statement = table.statement
    var hidden: Set<StatementLine.ID> = []
    let foldedLines = Set(memory.folded.compactMap(\.address.path.last))
    let parents = Dictionary(statement.lines.map { ($0.id, $0.parent) }) { first, _ in first }
    for line in statement.lines {
      var above = line.parent
      var steps = 0
      while let id = above, steps <= statement.lines.count {
        if foldedLines.contains(id.text) { hidden.insert(line.id) }
        above = parents[id] ?? nil
        steps += 1
      }
    }
    let rows = statement.lines.enumerated()
      .filter {
        !hidden.contains($1.id) && (memory.filter.isEmpty || matches($1.label, memory.filter))
      }
      .map { index, line in
        Row(
          id: line.kind == .heading ? nil : RowID(table.address(of: line)),
          content: .line(index)
        )
      }
    return rows.isEmpty ? [Row(content: .nothing(.filtered))] : rows + otherLineRows
  }

  private func emptiness(_ isEmpty: Bool, _ none: Emptiness) -> Emptiness {
    if !isEmpty { return .filtered }
    return derived.facts.isLoading ? .loading : none
  }
}

extension Facts.TableFact {
  /// The address of a line.
  func address(of line: StatementLine) -> Address {
    Address(address.owner, address.path + ["lines", line.id.text])
  }
}
