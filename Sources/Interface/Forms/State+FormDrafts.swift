import Governance
import Screen
import Wording

extension State {
  /// Keeps the form that is being left: a new record as a draft, a part of a record in the form below.
  mutating func keepLeftForm() -> [Effect] {
    guard case .form(let form)? = layers.popLast() else { return [] }
    guard case .new(let blueprint) = form.subject else { return keep(form) }
    let draft = Draft(
      ChangeSet(
        id: ChangeSet.ID("\(author.prefix)-form-\(now.seconds)-\(drafts.count)"),
        when: now,
        who: author.name,
        operations: [unfinished(blueprint, form.draft)]
      ),
      .unfinished
    )
    drafts.append(draft)
    tell(words[.keptAsDraft])
    return [.draft(.keep(draft))]
  }

  /// Opens the form of a draft again, as it was left; `false` where the draft is of something else.
  mutating func fillInOn(_ draft: Draft) -> Bool {
    guard
      case .insert(let address, .object(var record), let before)? = draft.change.operations.first,
      let new = NewRecord(address, record)
    else { return false }
    record[FieldName.id.key] = nil
    if workspace.municipality(address.owner.municipality) != nil, place?.owner != address.owner {
      go(to: Place(owner: address.owner, view: .overview))
    }
    let collection =
      new == .municipality
      ? Address(Owner("x"), []) : Address(address.owner, Array(address.path.dropLast()))
    var blueprint = Blueprint(record: new, collection: collection, before: before)
    blueprint.start = record
    openNew(blueprint)
    guard case .form(var form)? = layers.popLast() else { return false }
    // All of it is still to be kept.
    form.before = .object(DatumObject())
    layers.append(.form(form))
    return true
  }
}

extension NewRecord {
  /// What a record is that is not there yet, by where it goes; `nil` where there is no such place.
  init?(_ address: Address, _ record: DatumObject) {
    func code(_ field: FieldName) -> String { record[field.key].text }
    if address.isWholeMunicipality {
      self = .municipality
    } else if address.isWholeDocument {
      self = .document
    } else {
      switch address.collection {
      case .bodies?: self = .body
      case .goals?: self = .goal(GoalKind(rawValue: code(.goalKind)) ?? .goal)
      case .indicators?: self = .indicator
      case .assignments?:
        self = .assignment(AssignmentKind(rawValue: code(.assignmentKind)) ?? .assignment)
      case .risks?: self = .risk
      case .controls?: self = .control
      case .statements?: self = .statement
      case .lines?: self = .line
      case .columns?: self = .column
      case .calendar?: self = .report
      case .finance?: self = .financialGoal
      case .personnel?: self = .personnel
      case .decisions?: self = .decision
      case let other?: self = .entry(other)
      case nil: return nil
      }
    }
  }
}
