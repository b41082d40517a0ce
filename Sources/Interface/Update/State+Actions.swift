import Governance
import Screen
import Wording

extension State {
  /// Where a figure was entered that makes a forecast a deficit, asks for an action.
  mutating func askForAction(after address: Address) {
    guard address.path.count > 4, address.path[2] == FieldName.statements.key,
      let line = workspace.deficitWithoutAction(
        in: Address(address.owner, Array(address.path.prefix(4)))
      )
    else { return }
    let text = words[.actionQuestion(words.place(line, in: workspace))]
    layers.append(.question(Question(subject: .action(line), text: text)))
  }

  /// The line of a figure's table whose forecast is a deficit that no action answers; `nil` where there is none.
  func unansweredDeficit(at address: Address) -> Address? {
    guard address.path.count > 4, address.path[2] == FieldName.statements.key,
      let id = Document.ID(address.path[1]),
      let period = workspace.document(id, of: address.owner)?.period
    else { return nil }
    let table = address.path.prefix(4)
    return workspace.unansweredDeficits(of: address.owner, at: period)
      .first { $0.path.starts(with: table) }
  }

  /// Says what is done about a line's deficit: each action against it, when it is due, and by whom.
  func describeActions(against line: Address, in text: inout DetailText) {
    for action in workspace.assignments(of: line.owner) where action.concerns == line {
      let due = action.due.map { words.due($0) }
      let parts = [action.title, action.recipient, due].compactMap(\.self)
      text.add(label: words[.actionTitle], words.middot(parts))
    }
  }

  /// Asks for an action where one is missing, whether or not the municipality's rules require it.
  mutating func offerAction(for line: Address) {
    let text = words[.actionOffer(words.place(line, in: workspace))]
    layers.append(.question(Question(subject: .action(line), text: text)))
  }

  /// Opens the form of an action against a line's deficit.
  mutating func openAction(for line: Address) {
    let table = workspace.statement(at: line)
    layers.append(
      .sheet(
        EntrySheet(
          purpose: .action(line),
          title: words[.newAction(words.place(line, in: workspace))],
          entries: [
            entry(.title, .actionTitle), entry(.date, .date, now.date.isoText),
            entry(.effect, .effect(words.unit(table?.unit ?? .tkr))),
            entry(.responsible, .actionOwner), entry(.due, .due),
          ]
        )
      )
    )
  }

  /// What a filled in action amounts to, all of whose fields can be read.
  func actionReading(_ sheet: EntrySheet, _ line: Address) throws(SheetFault) -> SheetReading {
    var action = Assignment.empty
    (action.kind, action.concerns) = (.action, line)
    (action.validFrom, action.validTo) = (period.year, nil)
    action.decision = actionDecision(sheet, of: line.owner)
    action.effect = value(.effect, of: sheet).flatMap { CellValue($0) }
    action.effectUnit = action.effect == nil ? nil : workspace.statement(at: line)?.unit
    action.due = DuePeriod(code: value(.due, of: sheet).text)
    action.title = try filledIn(.title, .actionTitle, sheet)
    action.recipient = try filledIn(.responsible, .actionOwner, sheet)
    _ = try filledIn(.due, .due, sheet)
    action.id = try freeActionID(of: line.owner, naming: action.title)
    let address = Address(line.owner, [FieldName.assignments.key, action.id.text])
    return SheetReading(
      operations: [.insert(address, action.datum, before: nil)],
      told: words[.actionRecorded(action.title)]
    )
  }

  private func actionDecision(_ sheet: EntrySheet, of owner: Owner) -> Decision? {
    guard let date = date(of: sheet) else { return nil }
    var decision = Decision.empty
    (decision.body, decision.date) = (workspace.body(owner)?.name, date)
    return decision
  }

  /// An id that no other of the owner's assignments has: `atgard-2023-08-1`.
  private func freeActionID(
    of owner: Owner,
    naming title: String
  ) throws(SheetFault) -> Assignment.ID {
    let taken = Set(workspace.assignments(of: owner).map(\.id.text))
    let name = (1...).lazy.map { "atgard-\(self.period.code)-\($0)" }.first { !taken.contains($0) }
    guard let id = name.flatMap({ Assignment.ID($0) }) else { throw SheetFault(title) }
    return id
  }
}
