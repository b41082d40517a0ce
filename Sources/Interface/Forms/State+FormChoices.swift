import Governance
import Screen
import Wording

extension State {
  /// What can be chosen for a row, where its values are known; `nil` where it is written.
  func choice(for row: FormRow, in form: Form) -> FormChoice? {
    switch row.shape {
    case .list(.integer(1...17)):
      return several(
        row,
        (1...17)
          .map { .init(value: .number(Amount(digits: $0)), label: "\($0) \(words.agenda2030($0))") }
      )
    case .list(.code(let codes)):
      return several(row, codes.map { option($0, row.name) })
    case .list(.identifier) where form.name == nil:
      return references(row, form).map { several(row, $0) }
    default:
      guard let options = options(for: row, in: form) else { return nil }
      let none = FormChoice.Option(value: nil, label: words[FormPhrase.nothing])
      let canBeNone = row.presence == .optional && row.usual == nil && form.isRecord
      return one(row, (canBeNone ? [none] : []) + options)
    }
  }

  private func options(for row: FormRow, in form: Form) -> [FormChoice.Option]? {
    switch row.shape {
    case .code(let codes):
      let usable = row.name == .result ? ControlResult.given.map(\.rawValue) : codes
      return usable.map { option($0, row.name) }
    case .status: return statuses(in: form)
    case .identifier, .address, .statementReference: return references(row, form)
    case .integer(let bounds): return steps(row.name, bounds)
    case .text(.line) where row.name == .perspective && !settings.perspectives.isEmpty:
      return settings.perspectives.map { .init(value: .text($0), label: $0) }
    default: return nil
    }
  }

  private func option(_ code: String, _ field: FieldName) -> FormChoice.Option {
    let own: String? =
      switch field {
      case .level, .forecastLevel:
        GoalLevel(rawValue: code).map { words.level($0, in: settings) }
      case .result: ControlResult(rawValue: code).map { words.controlResult($0, in: settings) }
      case .unit, .effectUnit, .restoreUnit:
        Unit(rawValue: code).map { "\(words.unit($0)) · \(words.unitLong($0))" }
      default: nil
      }
    let signal: Signal? =
      switch field {
      case .level, .forecastLevel: GoalLevel(rawValue: code)?.signal
      case .result: ControlResult(rawValue: code)?.signal
      case .signal: Signal(rawValue: code)
      default: nil
      }
    return .init(value: .text(code), label: own ?? words.code(code, of: field), signal: signal)
  }

  private func statuses(in form: Form) -> [FormChoice.Option]? {
    guard form.record.collection == .assignments else { return nil }
    let kind = workspace.datum(at: form.record.field(FieldName.assignmentKind.key)).text
    let assignment = AssignmentKind(rawValue: kind) ?? .assignment
    return settings.statuses(of: assignment)
      .map {
        .init(
          value: .text($0.status.code),
          label: words.status($0.status, of: assignment, in: settings),
          signal: $0.signal
        )
      }
  }

  /// Numbers that have words: months, and the steps of the scales of risks.
  private func steps(_ field: FieldName, _ bounds: ClosedRange<Int>) -> [FormChoice.Option]? {
    let label: (Int) -> String
    var last = bounds.upperBound
    switch field {
    case .month: label = { words.month($0) }
    case .likelihood:
      last = settings.likelihoodSteps
      label = { "\($0) \(words.likelihood($0, in: settings))" }
    case .materiality:
      last = settings.materialitySteps
      label = { "\($0) \(words.materiality($0, in: settings))" }
    default: return nil
    }
    return (bounds.lowerBound...last)
      .map { .init(value: .number(Amount(digits: $0)), label: label($0)) }
  }

  /// The records that a field can refer to.
  private func references(_ row: FormRow, _ form: Form) -> [FormChoice.Option]? {
    if form.isNew, [.headline, .grossCosts].contains(row.name) { return ownLines(form) }
    return workspace.candidates(for: row.name, of: form.record)?
      .map { candidate in
        let owner = candidate.address.owner
        let isOther = owner != form.record.owner && candidate.address.collection != .bodies
        let whose = isOther ? " · \(ownerNames(owner).last ?? "")" : ""
        let name = words.place(candidate.address, in: workspace)
        return .init(value: candidate.value, label: name + whose)
      }
  }

  /// The lines of a table in the making.
  private func ownLines(_ form: Form) -> [FormChoice.Option] {
    guard case .list(let lines)? = form.draft.value(at: [FieldName.lines.key]) else { return [] }
    return lines.map { .init(value: $0.value(at: [FieldName.id.key]), label: name(of: $0)) }
  }

  private func one(_ row: FormRow, _ options: [FormChoice.Option]) -> FormChoice {
    let selected = options.firstIndex { $0.value == row.value ?? row.usual } ?? 0
    return FormChoice(
      purpose: .one,
      options: options,
      list: ScrollList(count: options.count, selected: selected)
    )
  }

  private func several(_ row: FormRow, _ options: [FormChoice.Option]) -> FormChoice {
    var on: Set<Int> = []
    if case .list(let items)? = row.value {
      on = Set(
        options.indices.filter { index in options[index].value.map(items.contains) ?? false }
      )
    }
    return FormChoice(
      purpose: .several,
      options: options,
      on: on,
      list: ScrollList(count: options.count)
    )
  }
}

extension Form {
  /// Whether it has fields, and not entries.
  var isRecord: Bool {
    if case .record = shape { true } else { false }
  }
}

extension FormChoice {
  /// The options that fit what was typed.
  var fitting: [Int] {
    let query = SearchQuery(field.text)
    return options.indices.filter { query.fits(options[$0].label) }
  }

  /// The selected option.
  var selected: Int? {
    let fitting = fitting
    return list.selected.flatMap { fitting.indices.contains($0) ? fitting[$0] : nil }
  }

  /// Turns an option on or off; those that cannot stand beside it go off.
  mutating func toggle(_ index: Int) {
    if on.remove(index) != nil { return }
    on.insert(index)
    guard let chosen = treatment(index) else { return }
    on = on.filter { other in treatment(other).map { !chosen.excludes($0) } ?? true }
  }

  private func treatment(_ index: Int) -> RiskTreatment? {
    RiskTreatment(rawValue: options[index].value.text)
  }

  /// What is chosen.
  var chosen: Datum? {
    guard purpose == .several else { return selected.flatMap { options[$0].value } }
    let values = options.indices.filter(on.contains).compactMap { options[$0].value }
    return values.isEmpty ? nil : .list(values)
  }
}
