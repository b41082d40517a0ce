import Governance
import Screen
import Wording

/// What is set of all marked rows at once.
enum MarkedSubject: Hashable, Sendable {
  /// The status of assignments of one kind.
  case status([Address])
  /// The level of goals.
  case level([Address])
  /// The result of controls.
  case result([Address], ReportingPeriod)
  /// The treatments of risks: each is on or off.
  case treatments([Address], Year)
}

extension State {
  /// Marks the selected row, or unmarks it, and goes to the next.
  mutating func toggleMark() {
    guard let id = markableRow else { return refuse(words[.list(.selectRow)]) }
    var memory = current
    if memory.marked.remove(id) == nil {
      memory.marked.insert(id)
      memory.anchor = id
    }
    current = memory
    _ = move(.down)
  }

  /// Marks the selected row and the one that the selection moves to.
  mutating func mark(moving command: Command) {
    guard let id = markableRow else { return refuse(words[.list(.selectRow)]) }
    current.marked.insert(id)
    _ = move(command)
    guard let next = markableRow else { return }
    var memory = current
    memory.marked.insert(next)
    memory.anchor = next
    current = memory
  }

  /// Marks all rows from the one marked last to the selected one.
  mutating func markRange() {
    guard let id = markableRow else { return refuse(words[.list(.selectRow)]) }
    var memory = current
    let ends = [memory.anchor ?? id, id]
      .compactMap { end in derived.rows.firstIndex { $0.id == end } }
    guard let low = ends.min(), let high = ends.max() else { return }
    for row in derived.rows[low...high] where row.isMarkable {
      if let id = row.id { memory.marked.insert(id) }
    }
    memory.anchor = id
    current = memory
  }

  private var markableRow: RowID? {
    selectedRow.flatMap { $0.isMarkable ? $0.id : nil }
  }

  /// The marked rows, in the order in which they stand.
  var markedRows: [Row] {
    let marked = current.marked
    guard !marked.isEmpty else { return [] }
    return derived.rows.filter { row in row.id.map { marked.contains($0) } ?? false }
  }

  /// Unmarks what is no longer seen: what cannot be seen must not be changed.
  mutating func pruneMarks() {
    var memory = current
    guard !memory.marked.isEmpty else { return }
    memory.marked.formIntersection(derived.rows.lazy.compactMap(\.id))
    current = memory
  }
}

extension Row {
  /// Whether several such rows can be changed or copied together.
  var isMarkable: Bool {
    guard id != nil else { return false }
    return switch content {
    case .goal, .indicator, .assignment, .line, .finding, .document, .control(.risk),
      .control(.control), .calendar(.delivery):
      true
    default: false
    }
  }
}

extension State {
  /// Opens the choice of what all marked rows are to have: a status, a level, a result, treatments.
  mutating func chooseForMarked() {
    let rows = markedRows.filter { if case .indicator = $0.content { false } else { true } }
    guard let first = rows.first else { return refuse(words[.selectGoalOrAssignment]) }
    let addresses = rows.compactMap(\.id?.address)
    switch first.content {
    case .assignment: chooseStatus(of: rows, addresses)
    case .goal: chooseLevel(of: rows, addresses)
    case .control(.control): chooseResult(of: rows, addresses)
    case .control(.risk): chooseTreatments(of: rows, addresses)
    default: refuse(words[.selectGoalOrAssignment])
    }
  }

  /// All marked rows must be of one kind: a choice that fits one and not another is no choice.
  private mutating func refuse(different row: Row) {
    let name = row.id.map { title(of: $0.address) } ?? ""
    refuse(words[.differsInKind(name)])
  }

  private mutating func chooseStatus(of rows: [Row], _ addresses: [Address]) {
    let facts = derived.facts.assignments
    let marked = rows.map { row -> Facts.AssignmentFact? in
      if case .assignment(let index) = row.content { facts[index] } else { nil }
    }
    guard let kind = marked.first??.kind else { return }
    let statuses = settings.statuses(of: kind)
    let other = zip(rows, marked).first { $1?.kind.followsStatuses(of: kind, settings) != true }
    if let other { return refuse(different: other.0) }
    let now = Set(marked.compactMap { $0?.status })
    let next = now.count == 1 ? now.first.map { settings.next(after: $0, of: kind) } : nil
    open(
      .status(addresses),
      selecting: next.flatMap { next in statuses.firstIndex { $0.status == next } } ?? 0,
      title: words[.chooseForMarked(rows.count)],
      choices: statuses.map {
        .init(
          value: .status($0.status),
          label: words.status($0.status, of: kind, in: settings),
          signal: $0.signal
        )
      }
    )
  }

  private mutating func chooseLevel(of rows: [Row], _ addresses: [Address]) {
    let other = rows.first { if case .goal = $0.content { false } else { true } }
    if let other { return refuse(different: other) }
    open(
      .level(addresses),
      title: words[.chooseForMarked(rows.count)],
      choices: settings.levels.map {
        .init(value: .level($0), label: words.level($0, in: settings), signal: $0.signal)
      }
    )
  }

  private mutating func chooseResult(of rows: [Row], _ addresses: [Address]) {
    for row in rows {
      guard case .control(.control(let index)) = row.content else {
        return refuse(different: row)
      }
      let control = derived.facts.controls.controls[index].control
      guard control.year == period.year else {
        let reason = words[Notice.controlOfYear(control.year)]
        return refuse(words[.notEditableAmong(control.title, reason)])
      }
    }
    open(
      .result(addresses, period),
      title: words[.chooseForMarked(rows.count)],
      choices: ControlResult.given.map {
        .init(value: .result($0), label: words.controlResult($0, in: settings), signal: $0.signal)
      }
    )
  }

  private mutating func chooseTreatments(of rows: [Row], _ addresses: [Address]) {
    let year = derived.facts.controls.ratedYear
    for row in rows {
      guard case .control(.risk(let index)) = row.content else { return refuse(different: row) }
      let risk = derived.facts.controls.risks[index].risk
      guard risk.ratings[year] != nil else {
        return refuse(words[.notEditableAmong(risk.title, words[Notice.rateFirst(year.number)])])
      }
    }
    open(
      .treatments(addresses, year),
      title: words[.treatmentsForMarked(rows.count)],
      choices: RiskTreatment.allCases.map {
        .init(value: .treatment($0), label: words.treatment($0), isOn: false)
      }
    )
  }

  private mutating func open(
    _ subject: MarkedSubject,
    selecting first: Int = 0,
    title: String,
    choices: [Chooser.Choice]
  ) {
    let list = ScrollList(count: choices.count, selected: first)
    lay(Chooser(subject: .marked(subject), title: title, choices: choices, list: list))
  }
}

extension AssignmentKind {
  /// Whether its statuses are those of another kind.
  fileprivate func followsStatuses(of other: AssignmentKind, _ settings: Settings) -> Bool {
    self == other || settings.statuses(of: self) == settings.statuses(of: other)
  }
}
