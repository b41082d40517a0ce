import Governance
import Screen
import Wording

extension State {
  /// Which way a record moves among its siblings.
  enum Way: Hashable, Sendable {
    case earlier, later
  }

  /// Moves the selected record past the one before or after it.
  mutating func arrange(_ way: Way) -> [Effect] {
    guard let record = subjects.first else { return [] }
    return arrange(record, way)
  }

  /// The entries of a form have an order, too: so columns are moved, which a key in the table cannot mean.
  mutating func arrange(in form: Form, _ rows: [FormRow], _ way: Way) -> [Effect] {
    var form = form
    guard let row = form.selected(rows), row.kind == .field else { return lay(form) }
    let effects = arrange(form.record.adding(row.key), way)
    if !effects.isEmpty {
      let moved = self.rows(of: form).firstIndex { $0.key == row.key }
      form.list.move(.to(moved ?? 0), height: FrameLayout(self).formHeight)
    }
    return effects + lay(form)
  }

  private mutating func arrange(_ record: Address, _ way: Way) -> [Effect] {
    if let goal = selectedRow?.id?.under, record.collection == .indicators {
      return arrange(record, of: goal, way)
    }
    let siblings = siblings(of: record)
    guard let index = siblings.firstIndex(of: record) else { return [] }
    let neighbour = way == .earlier ? index - 1 : index + 1
    guard siblings.indices.contains(neighbour) else {
      refuse(words[way == .earlier ? .firstAlready : .lastAlready])
      return []
    }
    let all = workspace.records(in: record.owner, record.path.dropLast()).map(\.address)
    func next(after address: Address) -> String? {
      guard let place = all.firstIndex(of: address), place + 1 < all.count else { return nil }
      return all[place + 1].path.last
    }
    let target = way == .earlier ? siblings[neighbour].path.last : next(after: siblings[neighbour])
    return told([.move(record, from: next(after: record), to: target)])
  }

  /// The records that one stands among: those of its kind, and of a line those under the same sum.
  private func siblings(of record: Address) -> [Address] {
    let all = workspace.records(in: record.owner, record.path.dropLast())
    let keys: [FieldName] = [.parent, .goalKind, .assignmentKind]
    let isTree = record.collection == .lines || record.collection == .steps
    let own = workspace.datum(at: record)
    return
      all.filter { _, other in
        keys.allSatisfy { key in
          key == .parent && !isTree || other.value(at: [key.key]) == own?.value(at: [key.key])
        }
      }
      .map(\.address)
  }

  /// An indicator moves in its goal's list.
  private mutating func arrange(_ indicator: Address, of goal: Address, _ way: Way) -> [Effect] {
    let field = goal.field(FieldName.indicators.key)
    guard case .list(var items)? = workspace.datum(at: field),
      let index = items.firstIndex(of: .text(indicator.path.last ?? ""))
    else { return [] }
    let neighbour = way == .earlier ? index - 1 : index + 1
    guard items.indices.contains(neighbour) else {
      refuse(words[way == .earlier ? .firstAlready : .lastAlready])
      return []
    }
    items.swapAt(index, neighbour)
    return told([workspace.setting(field, to: .list(items))])
  }

  private mutating func told(_ operations: [Operation]) -> [Effect] {
    let effects = commit(operations)
    if !effects.isEmpty {
      tell(words[.carriedOut(words.change(operations, in: workspace) + ".")])
    }
    return effects
  }

  /// Whether what is selected has an order of its own.
  var arrangingAvailability: Availability {
    guard let record = subjects.first else { return .unavailable(.selectRecord) }
    if !sorting.isUsual { return .unavailable(.orderIsFixed) }
    return record.path.isEmpty || record.isWholeDocument || record.collection == .personnel
      ? .unavailable(.orderIsFixed) : .available
  }
}

extension State {
  /// Offers to let a record end, or to take it away where nothing has been said of it yet.
  mutating func retire(_ record: Address) {
    let name = words.recordName(record, in: workspace)
    guard let datum = workspace.datum(at: record) else { return }
    guard !isPrintedIn(record) else { return refuse(words[.hasHistory]) }
    let canEnd = record.outlines?.contains { $0.name == .validTo } == true
    let hasHistory = datum.hasHistory
    guard canEnd || !hasHistory else { return refuse(words[.hasHistory]) }
    guard canEnd else { return askToRemove(record) }
    let end = Chooser.Choice(value: .end(record), label: words[.endsAfter(period.year)])
    let removal = Chooser.Choice(value: .remove(record), label: words[.removeWhole])
    let choices = hasHistory || isFilled(record) ? [end] : [removal, end]
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: name,
          choices: choices,
          list: ScrollList(count: choices.count)
        )
      )
    )
  }

  /// Whether a document printed figures in a column: they stand in its lines.
  private func isPrintedIn(_ record: Address) -> Bool {
    guard record.collection == .columns, let table = workspace.statement(at: record) else {
      return false
    }
    return table.lines.contains { line in
      line.printed.keys.contains { $0.text == record.path.last }
    }
  }

  /// Whether a body or a municipality has content, so that it can end but not go.
  private func isFilled(_ record: Address) -> Bool {
    guard record.path.isEmpty || record.collection == .bodies,
      let datum = workspace.datum(at: record)
    else { return false }
    return refusal(of: [.remove(record, datum, before: nil)]) != nil
  }

  /// Asks before a record goes, unless others refer to it.
  mutating func askToRemove(_ record: Address) {
    guard let datum = workspace.datum(at: record) else { return }
    let name = words.recordName(record, in: workspace)
    let siblings = workspace.records(in: record.owner, record.path.dropLast()).map(\.address)
    let place = siblings.firstIndex(of: record)
    let next = place.flatMap { $0 + 1 < siblings.count ? siblings[$0 + 1].path.last : nil }
    let removal = Operation.remove(record, datum, before: next)
    let operations = unlinking(record) + [removal]
    if let refusal = refusal(of: operations) { return refuse(refusal) }
    layers.append(
      .question(
        Question(
          subject: .carryOut(operations, told: words[FormPhrase.removed(name)]),
          text: removalQuestion(of: record, words.recordPhrase(record, in: workspace))
        )
      )
    )
  }

  /// What goes with a line or a column is said: its figures, and what is computed with it.
  private func removalQuestion(of record: Address, _ name: String) -> String {
    let question = words[FormPhrase.removeQuestion(name)]
    if record.isWholeDocument, let id = record.path.last.flatMap({ Document.ID($0) }),
      let document = workspace.document(id, of: record.owner), !document.statements.isEmpty
    {
      let figures = document.statements.reduce(0) { $0 + $1.figureCount }
      return "\(words[.tablesGo(document.statements.count, figures: figures)]) \(question)"
    }
    guard let table = workspace.statement(at: record), let id = record.path.last else {
      return question
    }
    let dependent = table.labels(computedWith: record.collection, id)
    let count = table.figureCount(of: record.collection, id)
    return [
      count > 0 ? words[.figuresGo(count)] : nil,
      dependent.isEmpty ? nil : words[.stopsComputing(dependent)], question,
    ]
    .compactMap(\.self).joined(separator: " ")
  }

  /// An indicator that goes is taken from the goals of its owner, too, and of a column all that lines say.
  private func unlinking(_ record: Address) -> [Operation] {
    if record.collection == .columns { return emptying(record) }
    guard record.collection == .indicators, let id = record.path.last else { return [] }
    return workspace.records(in: record.owner, [FieldName.goals.key])
      .compactMap { goal, datum in
        guard case .list(let items)? = datum.value(at: [FieldName.indicators.key]),
          items.contains(.text(id))
        else { return nil }
        let left = items.filter { $0 != .text(id) }
        let field = goal.field(FieldName.indicators.key)
        return workspace.setting(field, to: left.isEmpty ? nil : .list(left))
      }
  }

  /// What the lines of a table say of a column goes with it.
  private func emptying(_ column: Address) -> [Operation] {
    guard let id = column.path.last else { return [] }
    let said: [FieldName] = [.values, .formulas, .notes, .explanations, .sources]
    let lines = column.path.dropLast(2) + [FieldName.lines.key]
    return workspace.records(in: column.owner, Array(lines))
      .flatMap { line, datum in
        said.filter { datum.value(at: [$0.key, id]) != nil }
          .map { workspace.setting(line.field($0.key, id), to: nil) }
      }
  }

  /// Lets a record's validity end with the year that is shown.
  mutating func end(_ record: Address) -> [Effect] {
    let name = words.recordName(record, in: workspace)
    let year = Datum.number(Amount(digits: period.year))
    let effects = commit([workspace.setting(record.field(FieldName.validTo.key), to: year)])
    if !effects.isEmpty { tell(words[.ended(name, period.year)]) }
    return effects
  }
}

extension Statement {
  /// The lines and columns whose formulas name a line or a column.
  fileprivate func labels(computedWith collection: FieldName?, _ id: String) -> [String] {
    func names(_ formula: Expression?) -> Bool {
      formula?.references
        .contains { line, column in
          collection == .lines ? line?.text == id : collection == .columns && column?.text == id
        } ?? false
    }
    let lines = self.lines.filter { line in
      (collection != .lines || line.id.text != id)
        && (names(line.formula) || line.formulas.values.contains(where: names))
    }
    let columns = self.columns.filter { column in
      (collection != .columns || column.id.text != id) && names(column.formula)
    }
    return lines.map(\.label) + columns.map(\.label)
  }

  /// How many figures it has, printed or entered.
  fileprivate var figureCount: Int {
    lines.reduce(0) { $0 + Set($1.printed.keys).union($1.values.keys).count }
  }

  /// How many figures were entered in a line or a column.
  fileprivate func figureCount(of collection: FieldName?, _ id: String) -> Int {
    switch collection {
    case .lines?: lines.first { $0.id.text == id }?.values.count ?? 0
    case .columns?: lines.count { line in line.values.keys.contains { $0.text == id } }
    default: 0
    }
  }
}

extension Datum {
  /// Whether something was said of it in some period, or a document printed figures of it.
  fileprivate var hasHistory: Bool {
    let telling: [FieldName] = [
      .assessments, .followUps, .outcomes, .ratings, .results, .printed, .delivered,
    ]
    switch self {
    case .object(let object):
      return object.entries.contains { entry in
        telling.contains { $0.key == entry.key } || entry.value.hasHistory
      }
    case .list(let items): return items.contains(where: \.hasHistory)
    case .null, .flag, .number, .text: return false
    }
  }
}
