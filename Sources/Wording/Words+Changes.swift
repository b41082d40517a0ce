public import Governance

extension Words {
  /// What a change did, in few words: *Status för Samlad lokalförsörjning: Påbörjad → Färdig*.
  public func change(_ change: ChangeSet, in workspace: Workspace) -> String {
    self.change(change.operations, in: workspace)
  }

  /// What operations did; of several, the first one and how many more.
  public func change(_ operations: [Operation], in workspace: Workspace) -> String {
    let telling = operations.tellingSteps
    guard let first = telling.first else { return say("Ingen ändring", "No change") }
    let text = step(first, workspace)
    let more = telling.count - 1
    guard more > 0 else { return text }
    let (one, many) = (say("ändring", "more change"), say("ändringar", "more changes"))
    let rest = count(more, one: one, many: many)
    return say("\(text) (och \(rest) till)", "\(text) (and \(rest))")
  }

  private func step(_ operation: Operation, _ workspace: Workspace) -> String {
    if let locking = locking(operation) { return locking }
    return switch operation {
    case .set(let address, let from, let to):
      setting(address, from, to, workspace)
    case .insert(let address, let record, _):
      say("Tillagt: ", "Added: ") + whole(address, record, workspace)
    case .remove(let address, let record, _):
      say("Borttaget: ", "Removed: ") + whole(address, record, workspace)
    case .move(let address, _, _):
      say("Flyttat: ", "Moved: ") + kind(address) + place(address, in: workspace)
    }
  }

  /// What was done to a period's lock: *Låste augusti 2023*; `nil` where it is none.
  private func locking(_ operation: Operation) -> String? {
    guard let period = operation.lockedPeriod.map({ period($0) }) else { return nil }
    let (locked, unlocked) = (
      say("Låste \(period)", "Locked \(period)"), say("Låste upp \(period)", "Unlocked \(period)")
    )
    return switch operation {
    case .insert: locked
    case .remove: unlocked
    case .set(let address, _, let to) where address.field.first == FieldName.unlocked.key:
      to == nil ? locked : unlocked
    case .set, .move: nil
    }
  }

  private func setting(
    _ address: Address,
    _ from: Datum?,
    _ to: Datum?,
    _ workspace: Workspace
  ) -> String {
    let place = place(address, in: workspace)
    let (before, after) = beforeAndAfter(address, from, to, in: workspace)
    let now = named(after, of: address, workspace)
    if from == to { return say("\(place): \(now) står kvar", "\(place): \(now) stays") }
    guard let before else { return "\(place): \(now)" }
    if case .text(let old) = before, case .text(let new)? = to, isProse(old, new, at: address) {
      let (left, right) = sinceTheyDiffer(old, new)
      return "\(place): \(quoted(left)) → \(quoted(right))"
    }
    return "\(place): \(named(before, of: address, workspace)) → \(now)"
  }

  /// A value as the user knows it: of what refers to a record that record's name.
  private func named(_ datum: Datum?, of address: Address, _ workspace: Workspace) -> String {
    guard case .text(let text)? = datum, address.field.count == 1,
      let field = FieldName(rawValue: address.field[0]),
      let target = workspace.target(of: text, in: field, of: address.record),
      let name = workspace.datum(at: target).flatMap({ name(of: $0, at: target) })
    else { return value(datum, of: address) }
    return quoted(name)
  }

  /// What stood at an address before a step gave it a value, and what stands there after: where nothing was
  /// entered, the document's own figure.
  public func beforeAndAfter(
    _ address: Address,
    _ from: Datum?,
    _ to: Datum?,
    in workspace: Workspace
  ) -> (before: Datum?, after: Datum?) {
    let printed = address.printed.flatMap { workspace.datum(at: $0) }
    return (from ?? printed, to ?? printed)
  }

  /// Whether two values are texts in somebody's words, of which one is too long to be quoted whole.
  private func isProse(_ old: String, _ new: String, at address: Address) -> Bool {
    max(old.count, new.count) > Words.longestQuote
      && value(.text(old), of: address) == quoted(old)
      && value(.text(new), of: address) == quoted(new)
  }

  /// A record that came or went: *uppdraget Samlad lokalförsörjning*.
  private func whole(_ address: Address, _ record: Datum, _ workspace: Workspace) -> String {
    let id = address.path.last ?? address.owner.municipality.text
    let name =
      name(of: record, at: address) ?? ReportingPeriod(id).map { period($0) } ?? quoted(id)
    let table = table(of: address, in: workspace).map { " (\($0))" } ?? ""
    return kind(address, record) + name + table
  }

  /// What kind of record it is, with its space: *uppdraget*, *åtgärden*.
  private func kind(_ address: Address, _ record: Datum? = nil) -> String {
    if record?.value(at: [FieldName.assignmentKind.key]) == .text(AssignmentKind.action.rawValue) {
      return "\(fieldSubject(.action)) "
    }
    let collection = address.path.dropLast().last.flatMap { FieldName(rawValue: $0) }
    return collection.map { "\(fieldSubject($0)) " } ?? ""
  }
}

extension Address {
  /// Where the document's own figure is, which shows while nothing is entered.
  fileprivate var printed: Address? {
    guard field.first == FieldName.values.key else { return nil }
    return Address(owner, path, field: [FieldName.printed.key] + field.dropFirst())
  }
}

extension ChangeSet {
  /// Its values one by one, without who signed them.
  var tellingSteps: [Operation] { operations.tellingSteps }
}

extension [Operation] {
  /// Their values one by one, without who signed them and what only keeps the printed; where there is nothing else, those.
  var tellingSteps: [Operation] {
    let steps = flatMap(\.leaves)
    // A lock that is made anew takes the one that was undone away first.
    let lockedAnew = steps.compactMap { step in
      if case .insert(let address, _, _) = step, step.lockedPeriod != nil { address } else { nil }
    }
    let telling = steps.filter { step in
      if case .remove(let address, _, _) = step, lockedAnew.contains(address) { return false }
      return !step.isSignature && !step.keepsPrinted
    }
    return telling.isEmpty ? steps : telling
  }
}

extension Operation {
  /// One step for each value that becomes another; an object that is set counts as its values.
  fileprivate var leaves: [Operation] {
    guard case .set(let address, let from, let to) = self, lockedPeriod == nil,
      let keys = Self.keys(from, to)
    else { return [self] }
    let steps = keys.flatMap { key -> [Operation] in
      let inner = Address(address.owner, address.path, field: address.field + [key])
      let (old, new) = (from?.value(at: [key]), to?.value(at: [key]))
      return old == new ? [] : Operation.set(inner, from: old, to: new).leaves
    }
    return steps.isEmpty ? [self] : steps
  }

  /// The keys of two objects, of which one may be missing; `nil` where they are no objects.
  private static func keys(_ from: Datum?, _ to: Datum?) -> [String]? {
    var keys: [String] = []
    for datum in [to, from] {
      guard let datum else { continue }
      guard case .object(let object) = datum else { return nil }
      keys += object.entries.map(\.key).filter { !keys.contains($0) }
    }
    return keys.isEmpty ? nil : keys
  }

  /// Whether it only keeps what a document rated of a risk that is rated anew.
  fileprivate var keepsPrinted: Bool {
    [FieldName.printedLikelihood.key, FieldName.printedMateriality.key].contains(address.field.last)
  }

  /// Whether it only says who made a follow-up and when.
  fileprivate var isSignature: Bool {
    let field = address.field
    guard field.count == 3, field[0] == FieldName.followUps.key else { return false }
    return field[2] == FieldName.by.key || field[2] == FieldName.on.key
  }
}
