import Governance
import Screen
import Wording

extension State {
  /// What a form's value is: of a record that is there, what is there now.
  func datum(of form: Form) -> Datum {
    form.isDraft ? form.draft : workspace.datum(at: form.record) ?? .object(DatumObject())
  }

  /// The lines of a form.
  func rows(of form: Form) -> [FormRow] {
    switch (form.subject, form.shape) {
    case (.collection, _): collectionRows(form)
    case (_, .record(let outlines)): recordRows(form, outlines)
    case (_, .list(let element)): listRows(form, element)
    case (_, .map(_, let value)): mapRows(form, value)
    default: []
    }
  }

  private func recordRows(_ form: Form, _ outlines: [FieldOutline]) -> [FormRow] {
    let datum = datum(of: form)
    let rows = outlines.compactMap { outline -> (FormGroup, FormRow)? in
      let value = datum.value(at: [outline.key])
      let lock = lock(outline, in: form)
      if lock == .printed && value == nil || lock == .id && form.isDraft { return nil }
      return (FormGroup(of: outline), row(outline, value, lock))
    }
    let groups = FormGroup.allCases.filter { group in rows.contains { $0.0 == group } }
    return groups.flatMap { group in
      let heading = groups.count > 1 ? [FormRow(kind: .heading(group))] : []
      let members = rows.filter { $0.0 == group }.map(\.1)
      // What must be filled in comes first, so that a new record takes few keys.
      return heading + members.filter { $0.presence == .required }
        + members.filter { $0.presence == .optional }
    }
  }

  private func row(_ outline: FieldOutline, _ value: Datum?, _ lock: FieldLock?) -> FormRow {
    FormRow(
      key: outline.key,
      name: outline.name,
      label: words.fieldName(outline.name),
      shape: outline.shape,
      presence: outline.presence,
      value: value,
      usual: outline.usual,
      lock: lock
    )
  }

  /// Why a field is shown and not edited.
  private func lock(_ outline: FieldOutline, in form: Form) -> FieldLock? {
    switch outline.name {
    case .id: return .id
    case .printed, .claim, .printedRiskValue, .printedValue, .printedLikelihood,
      .printedMateriality:
      return .printed
    default:
      if outline.shape.collectedFields != nil, form.isDraft { return .unsaved }
      return lock(on: outline.key, in: form)
    }
  }

  /// That a value belongs to a period or a document that is locked.
  func lock(on key: String, in form: Form) -> FieldLock? {
    if form.isNew { return nil }
    var address = form.record
    address.field = form.path + [key]
    return workspace.lockRefusal(at: address).map { .held($0) }
  }

  private func listRows(_ form: Form, _ element: Shape) -> [FormRow] {
    guard case .list(let items) = form.draft else { return [addition(to: form)] }
    let rows = items.enumerated()
      .map { index, item in
        FormRow(
          key: String(index),
          name: form.name ?? .text,
          label: String(index + 1),
          shape: element,
          value: item,
          lock: lock(on: String(index), in: form)
        )
      }
    return rows + [addition(to: form)]
  }

  private func mapRows(_ form: Form, _ value: Shape) -> [FormRow] {
    let known = knownKeys(of: form)
    let present = form.draft.keys
    let keys = known.map { known in
      known.map(\.key)
        + present.filter { key in
          !known.contains { $0.key == key }
        }
    }
    let labels = Dictionary((known ?? []).map { ($0.key, $0.label) }) { first, _ in first }
    let isPrinted = form.name == .printed
    let rows = (keys ?? present.sorted())
      .map { key in
        FormRow(
          key: key,
          name: form.name ?? .text,
          label: labels[key] ?? words.entryKey(key),
          shape: value,
          value: form.draft.value(at: [key]),
          lock: isPrinted ? .printed : lock(on: key, in: form)
        )
      }
    return rows + (known == nil ? [addition(to: form)] : [])
  }

  private func collectionRows(_ form: Form) -> [FormRow] {
    let rows = workspace.records(in: form.record.owner, form.record.path)
      .map { address, record in
        FormRow(
          key: address.path.last ?? "",
          name: form.name ?? .id,
          label: words.place(address, in: workspace),
          shape: .record([]),
          value: record
        )
      }
    return rows + [addition(to: form)]
  }

  /// The way to a new entry.
  private func addition(to form: Form) -> FormRow {
    let label =
      switch form.shape {
      case .map(.integer, _) where form.isByYear: words[.addYear]
      case .map(.period, _): words[.addPeriod]
      default: words[FormPhrase.addEntry]
      }
    return FormRow(kind: .addition, name: form.name ?? .text, label: label)
  }

  /// The keys that a map can have, with what they are called, where they are known: a table's columns,
  /// the municipality's bodies, fields that can have a source, the goals of Agenda 2030.
  func knownKeys(of form: Form) -> [(key: String, label: String)]? {
    guard case .map(let key, _) = form.shape else { return nil }
    switch key {
    case .code(let codes): return codes.map { ($0, words.entryKey($0)) }
    case .integer(1...17): return (1...17).map { (String($0), words.agenda2030($0)) }
    case .identifier where form.record.collection == .lines:
      let columns = Address(
        form.record.owner,
        form.record.path.dropLast(2) + [FieldName.columns.key]
      )
      return labelled(workspace.records(in: columns.owner, columns.path))
    case .identifier where form.name == .delivered:
      return labelled(
        workspace.records(in: Owner(form.record.owner.municipality), [FieldName.bodies.key])
      )
    default: return nil
    }
  }

  private func labelled(
    _ records: [(address: Address, record: Datum)]
  ) -> [(key: String, label: String)] {
    records.map { ($0.address.path.last ?? "", name(of: $0.record)) }
  }

  /// What a record calls itself, shortly where it can.
  func name(of record: Datum) -> String {
    let keys: [FieldName] = [.shortLabel, .label, .name, .id]
    return keys.lazy.map { record.value(at: [$0.key]).text }.first { !$0.isEmpty } ?? ""
  }
}

extension Datum {
  /// The keys of an object, in their order.
  var keys: [String] {
    if case .object(let object) = self { object.entries.map(\.key) } else { [] }
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .object(let object): object.entries.isEmpty
    case .list(let items): items.isEmpty
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .flag, .number: false
    }
  }
}
