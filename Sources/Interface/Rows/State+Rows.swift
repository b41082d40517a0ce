import Governance
import Screen
import Wording

extension State {
  /// The lines of a view.
  func rows(of place: Place) -> [Row] {
    switch place.picture {
    case .chart(let address)?: return chartRows(of: address)
    case .signals?: return signalRows
    case nil: break
    }
    return switch place.view {
    case .overview: place.owner.body == nil ? municipalityRows(of: place) : overviewRows(of: place)
    case .goals: place.goal.map(goalPageRows) ?? goalRows
    case .budget: lineRows
    case .assignments:
      place.assignment.map(assignmentPageRows) ?? (isBoard ? boardRows : assignmentRows)
    case .internalControl: place.item.map(controlPageRows) ?? controlRows
    case .sumCheck: findingRows
    case .calendar: place.compared.map(differenceRows) ?? filtered(calendarRows)
    case .log: logRows
    case .economy: filtered(financeRows)
    case .documents: place.document.map(documentPageRows) ?? filtered(documentRows)
    }
  }

  /// What is wrong with files, whole.
  var problemRows: [Row] {
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

  private var lineRows: [Row] {
    guard let table else {
      let shelved = shelfRows(.tables)
      let none = [Row(content: .nothing(derived.facts.emptiness(.noTables)))]
      guard !shelved.isEmpty else { return none }
      // A body without tables of its own, as a council is, is shown where there are some.
      return place?.owner.body == nil ? filtered(shelved) : none + filtered(shelved)
    }
    let memory = current
    let statement = table.statement
    var hidden: Set<StatementLine.ID> = []
    let foldedLines =
      memory.filter.isEmpty ? Set(memory.folded.compactMap(\.address.path.last)) : []
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
    let query = SearchQuery(memory.filter)
    let order = shape.order.map { table.lines(in: $0) } ?? Array(statement.lines.indices)
    let rows =
      order.filter { index in
        let line = statement.lines[index]
        return (hidden.isEmpty || !hidden.contains(line.id)) && query.finds(line.label)
      }
      .map { index in
        let line = statement.lines[index]
        return Row(
          id: line.kind == .heading ? nil : RowID(table.address(of: line)),
          content: .line(index)
        )
      }
    guard rows.isEmpty else { return rows + otherLineRows }
    return [Row(content: .nothing(statement.lines.isEmpty ? .noLines : .filtered))]
  }

  func emptiness(_ isEmpty: Bool, _ none: Emptiness) -> Emptiness {
    isEmpty ? derived.facts.emptiness(none) : .filtered
  }
}

extension Facts {
  /// Why a list has nothing to show: what cannot be read may hold something.
  func emptiness(_ none: Emptiness) -> Emptiness {
    if isLoading { return .loading }
    return isPartlyUnread ? .unread : none
  }
}

extension Facts.TableFact {
  /// The address of a line.
  func address(of line: StatementLine) -> Address {
    Address(address.owner, address.path + ["lines", line.id.text])
  }
}
