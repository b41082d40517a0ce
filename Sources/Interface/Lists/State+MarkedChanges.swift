import Governance
import Screen
import Wording

extension State {
  /// Gives all marked rows a chosen value, as one change that one key undoes.
  mutating func take(_ value: Chooser.Value, for subject: MarkedSubject) -> [Effect] {
    switch (subject, value) {
    case (.status(let addresses), .status(let status)):
      let facts = derived.facts.assignments.filter { addresses.contains($0.address) }
      let word = words.status(status, of: facts.first?.kind ?? .assignment, in: settings)
      // Who has the status in the period keeps who gave it, and when.
      let same = Set(
        facts.filter { $0.status == status && $0.followedUpAt == period }.map(\.address)
      )
      let changed = addresses.filter { !same.contains($0) }
      let fields = changed.flatMap { address -> [NewValue] in
        let base = address.field(FieldName.followUps.key, period.code)
        return [(base.key(.status), .text(status.code))] + signed(base)
      }
      return setAll(fields, of: changed.count, word)
    case (.result(let addresses, let period), .result(let result)):
      let fields = addresses.map { address -> NewValue in
        let base = address.field(FieldName.results.key, period.code)
        return (base.key(.result), .text(result.rawValue))
      }
      return setAll(fields, of: addresses.count, words.controlResult(result, in: settings))
    case (.level(let addresses), .level(let level)): return take(level, ofAll: addresses)
    default: return []
    }
  }

  /// Gives all marked risks the treatments that are on.
  mutating func takeAll(of chooser: Chooser, for subject: MarkedSubject) -> [Effect] {
    guard case .treatments(let addresses, let year) = subject else { return [] }
    let chosen = chooser.choices.compactMap { choice -> RiskTreatment? in
      guard choice.isOn == true, case .treatment(let treatment) = choice.value else { return nil }
      return treatment
    }
    let codes = chosen.map { Datum.text($0.rawValue) }
    let word = chosen.isEmpty ? words[ControlPhrase.missing] : words.treatments(chosen)
    let fields = addresses.map { address -> NewValue in
      let field = address.field(
        FieldName.ratings.key,
        String(year.number),
        FieldName.treatments.key
      )
      return (field, codes.isEmpty ? nil : .list(codes))
    }
    return setAll(fields, of: addresses.count, word)
  }

  /// A level that differs from what is suggested for some of the goals needs a motivation, which they share.
  private mutating func take(_ level: GoalLevel, ofAll addresses: [Address]) -> [Effect] {
    let facts = derived.facts.goals.filter { addresses.contains($0.address) }
    let differing = facts.filter { $0.suggestion.level != level }
    guard let first = differing.first else { return set(level, ofAll: addresses, motivation: nil) }
    layers.append(
      .text(
        TextEdit(
          purpose: .motivationOfSeveral(addresses, level: level),
          title: words[.motivationFor(words.level(level, in: settings))],
          hint: words[.motivationNeeded(words.level(first.suggestion.level, in: settings))],
          area: TextArea(""),
          before: ""
        )
      )
    )
    return []
  }

  /// Sets the level of goals; those that another is suggested for get the motivation, too.
  mutating func set(
    _ level: GoalLevel,
    ofAll addresses: [Address],
    motivation: String?
  ) -> [Effect] {
    let suggested = Dictionary(
      derived.facts.goals.map { ($0.address, $0.suggestion.level) }
    ) { first, _ in first }
    let fields = addresses.flatMap { address -> [NewValue] in
      let base = address.field(FieldName.assessments.key, period.code)
      let own = suggested[address] == level ? nil : motivation
      return [
        (base.key(.level), .text(level.rawValue)), (base.key(.motivation), own.map(Datum.text)),
      ]
    }
    return setAll(fields, of: addresses.count, words.level(level, in: settings))
  }

  /// Opens one comment for all marked goals or assignments.
  mutating func commentOnMarked() {
    let rows = markedRows
    let fields = rows.compactMap { row -> Address? in
      guard let address = row.id?.address else { return nil }
      return switch row.content {
      case .goal: address.field(FieldName.assessments.key, period.code).key(.comment)
      case .assignment: address.field(FieldName.followUps.key, period.code).key(.comment)
      default: nil
      }
    }
    guard fields.count == rows.count, !fields.isEmpty else {
      return refuse(words[.list(.oneAtATime)])
    }
    let title = words[.commentOn(words[.markedCount(fields.count)], words.period(period))]
    layers.append(
      .text(
        TextEdit(
          purpose: .values(fields),
          title: title,
          hint: nil,
          area: TextArea(""),
          before: ""
        )
      )
    )
  }

  /// Gives several fields one text.
  mutating func set(_ text: String, ofAll fields: [Address]) -> [Effect] {
    let values = fields.flatMap { field -> [NewValue] in
      var base = field
      base.field.removeLast()
      let isFollowUp = field.field.first == FieldName.followUps.key
      return [(field, text.isEmpty ? nil : .text(text))] + (isFollowUp ? signed(base) : [])
    }
    let effects = commit(values.map { workspace.setting($0.field, to: $0.value) })
    if !effects.isEmpty { tell(words[.commentKept]) }
    return effects
  }

  /// Gives the marked lines of a table the same figure in a column, or none of them.
  ///
  /// Nil where the selected line is not among several that are marked.
  mutating func setMarked(to value: CellValue?) -> [Effect]? {
    let rows = markedRows
    guard place?.view == .budget, rows.count > 1, let table, current.column > 0,
      let selected = selectedRow?.id, current.marked.contains(selected)
    else { return nil }
    var operations: [Operation] = []
    for row in rows {
      guard case .line(let line) = row.content else { return nil }
      let cell = SelectedCell(table: table, line: line, column: current.column - 1)
      guard cell.isEditable else {
        let reason = words[cell.refusal]
        refuse(words[.notEditableAmong(cell.statementLine.label, reason)])
        return []
      }
      if let amount = value?.amount, amount.decimals > cell.decimals {
        let reason = words[Notice.tooManyDecimals(cell.decimals)]
        refuse(words[.notEditableAmong(cell.statementLine.label, reason)])
        return []
      }
      let printed = cell.statementLine.printed[cell.statementColumn.id]
      let isAsBefore = value == printed || value == .blank && printed == nil
      let datum = isAsBefore ? nil : value?.datum
      operations.append(workspace.setting(cell.address, to: datum))
    }
    let effects = commit(operations)
    if !effects.isEmpty { tell(words[.severalSet(rows.count, said(value))]) }
    return effects
  }

  private func said(_ value: CellValue?) -> String {
    guard let value, value != .blank else { return words[.emptyCell] }
    return words.value(value)
  }

  /// Marks all marked bodies as having handed the report in today.
  mutating func deliverMarked() -> [Effect] {
    guard let municipality = place?.owner.municipality else { return [] }
    let reports = derived.calendar.reports
    // What is entered first can make what the next is entered in.
    var changed = workspace
    var operations: [Operation] = []
    for row in markedRows {
      guard case .calendar(.delivery(let report, let body)) = row.content else { continue }
      let delivery = reports[report].deliveries[body]
      guard delivery.day == nil else { continue }
      let made = changed.settingDelivery(
        of: delivery.body,
        reports[report].due,
        in: municipality,
        to: now.date
      )
      try? changed.apply(made)
      operations += made
    }
    let effects = commit(operations)
    if !effects.isEmpty { tell(words[.severalSet(markedRows.count, words.date(now.date))]) }
    return effects
  }

  /// A field and what it is to hold; `nil` for nothing.
  private typealias NewValue = (field: Address, value: Datum?)

  private func signed(_ base: Address) -> [NewValue] {
    [(base.key(.by), .text(author.name)), (base.key(.on), .text(now.date.isoText))]
  }

  /// One change of all: everything or nothing of it.
  private mutating func setAll(_ fields: [NewValue], of count: Int, _ told: String) -> [Effect] {
    let effects = commit(fields.map { workspace.setting($0.field, to: $0.value) })
    if !effects.isEmpty { tell(words[.severalSet(count, told)]) }
    return effects
  }
}
