import Governance
import Screen
import Wording

/// Where a new record goes, and what it begins with.
struct Blueprint: Hashable, Sendable {
  /// What it is.
  var record: NewRecord
  /// Its collection: the path ends in its name; empty for a municipality.
  var collection: Address
  /// The record that it will stand before; last where there is none.
  var before: String?
  /// The goal that a new indicator will measure.
  var goal: Address?
  /// What is filled in from the start.
  var start = DatumObject()
}

extension Blueprint {
  /// The record's address, once it has an id.
  func address(_ id: String) -> Address {
    guard record == .municipality else { return collection.adding(id) }
    return Municipality.ID(id).map { Address(Owner($0), []) } ?? collection
  }

  /// Whether its id ends in random letters: two who make a goal of the same title mean two; two who make
  /// the same line, column or body mean the same, and formulas and folders speak their ids.
  var endsAtRandom: Bool {
    switch record {
    case .goal, .indicator, .assignment, .risk, .control, .financialGoal, .decision: true
    case .municipality, .body, .document, .nextBudget, .statement, .line, .column, .report,
      .personnel, .entry:
      false
    }
  }
}

extension State {
  /// Opens the form of a new record.
  mutating func openNew(_ blueprint: Blueprint) {
    guard let outlines = blueprint.address("x").outlines else {
      return refuse(words[.nothingNewHere])
    }
    if let period = periodID(of: blueprint), workspace.datum(at: blueprint.address(period)) != nil {
      return openForm(of: blueprint.address(period))
    }
    open(
      Form(
        subject: .new(blueprint),
        title: words[.new(blueprint.record)],
        shape: .record(outlines),
        record: blueprint.address("x"),
        draft: .object(blueprint.start),
        before: .object(blueprint.start)
      )
    )
  }

  /// Makes the record that a form was filled in for.
  mutating func make(_ blueprint: Blueprint, _ form: Form) -> [Effect] {
    let id = newID(blueprint, form.draft)
    let address = blueprint.address(id)
    var entries = [DatumObject.Entry(FieldName.id.key, .text(id))]
    if case .object(let object) = form.draft.withoutNulls {
      entries += object.entries
      let table = workspace.statement(at: address)
      if object[FieldName.formula.key] == nil, let usual = table?.usualFormula(of: object) {
        entries.append(.init(FieldName.formula.key, .text(usual)))
      }
    }
    let insertion = Operation.insert(
      address,
      .object(DatumObject(entries)),
      before: blueprint.before
    )
    let effects = commit([insertion] + link(address, to: blueprint.goal))
    guard !effects.isEmpty else { return lay(form) }
    show(address, blueprint)
    let added = words[.added(words.recordName(address, in: workspace))]
    tell(words.middot([added, otherYear(of: blueprint, form.draft)].compactMap(\.self)))
    if blueprint.record == .risk, form.draft.value(at: [FieldName.ratings.key]) == nil {
      // A risk says little before it is rated: that is asked for next, and Esc leaves it.
      open(.rating(address, derived.facts.controls.ratedYear))
    }
    return effects
  }

  /// Where a control stands that is made for another year than the one whose plan is shown.
  private func otherYear(of blueprint: Blueprint, _ draft: Datum) -> String? {
    guard blueprint.record == .control,
      case .number(let year)? = draft.value(at: [FieldName.year.key]), year.digits != period.year
    else { return nil }
    return words[.shownUnder(year.digits)]
  }

  /// A new indicator comes under the goal at which it was made.
  func link(_ indicator: Address, to goal: Address?) -> [Operation] {
    guard let goal, goal.owner == indicator.owner, let id = indicator.path.last else { return [] }
    let field = goal.field(FieldName.indicators.key)
    var items: [Datum] = []
    if case .list(let present)? = workspace.datum(at: field) { items = present }
    return [workspace.setting(field, to: .list(items + [.text(id)]))]
  }

  /// Goes to what was made, where it can be seen.
  private mutating func show(_ address: Address, _ blueprint: Blueprint) {
    switch blueprint.record {
    case .municipality: place = Place(owner: address.owner, view: .overview)
    case .body:
      guard let id = address.path.last.flatMap({ Body.ID($0) }) else { return }
      place = Place(owner: Owner(address.owner.municipality, id), view: .overview)
    case .statement:
      statements[address.owner] = address
      let place = Place(owner: address.owner, view: .budget)
      // On its first figure, so that what is typed goes into it.
      memory[MemoryKey(place: place, table: address), default: ViewMemory()].column = 1
      return
    default:
      refresh()
      let id = RowID(address, under: blueprint.goal)
      if derived.rows.contains(where: { $0.id == id }) { select(id) }
      return
    }
    focus = .main
    trail = []
  }
}

extension State {
  /// The id of a record in the making, from what it is called.
  private mutating func newID(_ blueprint: Blueprint, _ draft: Datum) -> String {
    if let period = periodID(of: blueprint) { return period }
    let keys: [FieldName] = [.shortTitle, .title, .name, .label, .ruleKind, .text]
    let title = keys.lazy.map { draft.value(at: [$0.key]).text }.first { !$0.isEmpty } ?? ""
    let ending = blueprint.endsAtRandom ? idEndings.next() : nil
    return Identifier<Goal>(title: title, ending: ending, avoiding: taken(blueprint)).text
  }

  /// The id of what is kept by reporting period, which is the period.
  private func periodID(of blueprint: Blueprint) -> String? {
    switch blueprint.record {
    case .personnel, .entry(.personnel): return period.code
    case .entry(.occasions):
      let report = Address(blueprint.collection.owner, blueprint.collection.path.dropLast())
      guard case .number(let month)? = workspace.datum(at: report.field(FieldName.month.key))
      else { return period.code }
      return ReportingPeriod(year: period.year, month: month.digits)?.code
    default: return nil
    }
  }

  /// The ids that a new record cannot have.
  private func taken(_ blueprint: Blueprint) -> Set<String> {
    let owner = blueprint.collection.owner
    switch blueprint.record {
    case .municipality:
      return Address.collections.union(workspace.municipalities.map(\.text))
    case .document: return Set((workspace.documentIDs[owner] ?? []).map(\.text))
    default:
      let siblings = workspace.records(in: owner, blueprint.collection.path)
        .compactMap(\.address.path.last)
      return Set(siblings).union(blueprint.record == .body ? Address.collections : [])
    }
  }
}
