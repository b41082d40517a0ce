import Governance
import Screen
import Wording

extension State {
  /// Shows a view of the same owner.
  mutating func show(_ view: View) -> [Effect] {
    leaveNavigator()
    guard var place else { return [] }
    // Who reads a document and goes to the tables means its own.
    if view == .budget, let document = place.document,
      let own = derived.facts.tables.first(where: { $0.document == document })
    {
      statements[place.owner] = own.address
    }
    trail = []
    place.view = view
    place.goal = nil
    place.document = nil
    place.item = nil
    place.assignment = nil
    place.history = nil
    place.compared = nil
    place.picture = nil
    if view == .log { openLog() }
    self.place = place
    return []
  }

  /// Goes in: to what the selected row stands for.
  mutating func enter() -> [Effect] {
    if focus == .navigator { return enterFromNavigator() }
    guard let row = selectedRow, let id = row.id, let here = place else { return [] }
    if case .unavailable(let reason) = enterAvailability {
      refuse(words[reason])
      return []
    }
    switch row.content {
    case .section(.calendar): go(to: Place(owner: here.owner, view: .calendar))
    case .section(.finance): go(to: Place(owner: here.owner, view: .economy))
    case .section: return show(.sumCheck)
    case .document(let index):
      let document = derived.facts.documents[index].id
      go(to: Place(owner: here.owner, view: .documents, document: document))
    case .shelved(let shelved):
      let owner = derived.facts.shelves[shelved.shelf].owner
      go(to: Place(owner: owner, view: .documents, document: derived.facts[shelved].id))
    case .shelvedTable:
      statements[id.address.owner] = id.address
      go(to: Place(owner: id.address.owner, view: .budget))
    case .table(let address):
      statements[here.owner] = address
      go(to: Place(owner: here.owner, view: .budget))
    case .compared(let cell, _): enter(cell, at: id.address)
    case .unshared, .otherLine: enter(line: id.address)
    case .comparison: chooseComparand()
    case .figure(let figure, _): enter(figure, id)
    case .bar: enterBar(id)
    case .assumption, .briefChange: layers.append(.explanation(ScrollList()))
    case .fact: enterFrame(id)
    case .bodyTotals: go(to: Place(owner: here.owner, view: .goals))
    case .finding(let index, _): enter(derived.facts.findings[index])
    case .calendar(let row): return enter(row, id)
    case .findings, .foundIn: fold()
    case .body(let index): go(to: Place(owner: derived.facts.bodies[index].owner, view: .overview))
    case .goalSummary, .goal, .looseHeading: openGoal(id.address, selecting: nil)
    case .indicator where here.goal == nil: openGoal(id.under, selecting: id)
    case .indicator, .line: return edit()
    case .endedIndicator: return jump(to: .indicator(id.address))
    case .economy(let index):
      statements[here.owner] = derived.facts.tables[index].address
      go(to: Place(owner: here.owner, view: .budget))
    case .attention:
      openAssignment(id.address)
    case .assignment: openAssignment(id.address)
    case .assignmentGroup(let group):
      guard case .body(let owner) = group.key else {
        fold()
        break
      }
      go(to: Place(owner: owner, view: .assignments))
    case .bodyHeading(let owner, _): go(to: Place(owner: owner, view: .goals))
    case .control(let control): return enter(control, id)
    case .signalLine(let index): enterSignal(index)
    case .economyLine(let line): return enter(line)
    case .logEntry(let index): return reveal(derived.logLines[index].change)
    case .difference(let difference): enter(difference)
    default: break
    }
    return []
  }

  mutating func openAssignment(_ address: Address) {
    guard let id = address.path.last.flatMap({ Assignment.ID($0) }) else { return }
    go(to: Place(owner: address.owner, view: .assignments, assignment: id))
  }

  private mutating func openGoal(_ address: Address?, selecting id: RowID?) {
    guard let address, let goal = address.path.last.flatMap({ Goal.ID($0) }) else { return }
    go(to: Place(owner: address.owner, view: .goals, goal: goal), selecting: id)
  }

  /// Goes to a place, to come back from it with Esc.
  mutating func go(to target: Place, selecting id: RowID? = nil) {
    if let place { trail.append(place) }
    place = target
    focus = .main
    guard let id else { return }
    refresh()
    select(id)
  }

  /// Goes back: out of the filter, the page, or to where Enter came from.
  mutating func back() -> [Effect] {
    if focus == .navigator {
      focus = .main
    } else if !current.marked.isEmpty {
      (current.marked, current.anchor) = ([], nil)
    } else if !current.filter.isEmpty {
      current.filter = ""
    } else if context == .budget, scenario != nil {
      leaveScenario()
    } else if context == .assignments || context == .board,
      listing.filter != .current || shownKind != nil
    {
      listing.filter = .current
      if let owner = place?.owner { shownKinds[owner] = nil }
    } else if context == .log, logChoices != LogChoices() {
      logChoices = LogChoices()
    } else if let square = current.square {
      leave(square)
    } else if let earlier = trail.popLast() {
      place = earlier
    } else if var here = place {
      let left = selectedRow?.id
      if here.picture != nil {
        here.picture = nil
      } else if here.goal != nil {
        here.goal = nil
      } else if here.document != nil {
        here.document = nil
      } else if here.item != nil {
        here.item = nil
      } else if here.assignment != nil {
        here.assignment = nil
      } else if here.history != nil {
        here.history = nil
      } else if here.compared != nil {
        here.compared = nil
      } else if here.view != .overview {
        here.view = .overview
      } else {
        return run(.otherPane)
      }
      place = here
      mark(left)
    }
    return []
  }

  /// Selects what was just left, where it has a line here, too: the next key is then about the same thing.
  private mutating func mark(_ left: RowID?) {
    guard let left else { return }
    refresh()
    if derived.rows.contains(where: { $0.id == left }) { select(left) }
  }

  /// Opens or closes what the selected row has below it.
  mutating func fold() {
    if focus == .navigator { return foldInNavigator() }
    guard let row = selectedRow, let id = row.id else { return }
    var memory = current
    let target: RowID? =
      switch row.content {
      case .goal: id
      case .indicator: id.under.map { RowID($0) }
      case .line(let index): foldable(index)
      case .findings, .foundIn, .assignmentGroup, .looseHeading, .bodyHeading: id
      case .assignment(let index): groupHeading(of: index)
      case .calendar(let row): foldable(row)
      default: nil
      }
    guard let target else { return refuse(words[.nothingToFold]) }
    if memory.folded.remove(target) == nil {
      memory.folded.insert(target)
      memory.selected = target
    }
    current = memory
  }

  /// The heading that an assignment stands under, where there is one.
  private func groupHeading(of index: Int) -> RowID? {
    derived.rows
      .compactMap { row -> RowID? in
        guard case .assignmentGroup(let group) = row.content, group.members.contains(index) else {
          return nil
        }
        return row.id
      }
      .first
  }

  /// The line itself when it has lines below it, else the one it is part of.
  private func foldable(_ index: Int) -> RowID? {
    guard let table else { return nil }
    let lines = table.statement.lines
    if lines.contains(where: { $0.parent == lines[index].id }) {
      return RowID(table.address(of: lines[index]))
    }
    return lines.first { $0.id == lines[index].parent }.map { RowID(table.address(of: $0)) }
  }

  mutating func stepTable(by step: Int) {
    let tables = derived.facts.tables
    guard let owner = place?.owner, !tables.isEmpty else { return }
    let index = tables.firstIndex { $0.address == tableAddress } ?? 0
    statements[owner] = tables[(index + step + tables.count) % tables.count].address
  }

  /// Shows money in the next larger unit; after millions come kronor.
  mutating func stepUnit() {
    let units: [Unit] = [.kr, .tkr, .mkr]
    let shown = displayUnit ?? table?.statement.unit ?? .tkr
    let power = shown.powerOfTenKronor
    let index = units.firstIndex { $0.powerOfTenKronor == power } ?? 0
    let next = units[(index + 1) % units.count]
    displayUnit = next.powerOfTenKronor == table?.statement.unit.powerOfTenKronor ? nil : next
    tell(words[.shownIn(words.unit(displayUnit ?? table?.statement.unit ?? next))])
  }
}
