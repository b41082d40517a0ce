import Governance
import Screen
import Wording

extension State {
  /// The records that the keys are about, the selected one first: of a cell its line, its column, its
  /// table and its document.
  var subjects: [Address] {
    var records: [Address] = []
    for address in subjectPlaces {
      guard let record = record(near: address), !records.contains(record) else { continue }
      records.append(record)
    }
    return records
  }

  /// Whether they are about any.
  var hasSubject: Bool { subjectPlaces.contains { record(near: $0) != nil } }

  /// Where they may be.
  private var subjectPlaces: [Address] {
    guard let place else { return [] }
    guard focus == .navigator else {
      return selectedRecords(in: place) + [page(of: place)].compactMap(\.self)
    }
    guard let index = navigatorSelection, derived.navigator.indices.contains(index) else {
      return []
    }
    return [Address(derived.navigator[index].owner, [])]
  }

  private func selectedRecords(in place: Place) -> [Address] {
    let row = selectedRow?.id
    guard place.view == .budget, let table else {
      return [row?.address, row?.under].compactMap(\.self)
    }
    let columns = table.statement.columns
    let column =
      current.column > 0 && !columns.isEmpty
      ? columns[min(current.column, columns.count) - 1] : nil
    let columnAddress = column.map { table.address.adding("columns", $0.id.text) }
    let document = Address(table.address.owner, Array(table.address.path.prefix(2)))
    return [row?.address, columnAddress, table.address, document].compactMap(\.self)
  }

  /// The record whose page is open, or the body itself where nothing is selected.
  private func page(of place: Place) -> Address? {
    if let goal = place.goal, goal != .loose {
      return Address(place.owner, [FieldName.goals.key, goal.text])
    }
    if let document = place.document { return Address(place.owner, ["documents", document.text]) }
    if let assignment = place.assignment {
      return Address(place.owner, [FieldName.assignments.key, assignment.text])
    }
    if let item = place.item { return item }
    return selectedRow?.id == nil || place.view == .overview ? Address(place.owner, []) : nil
  }

  /// The record that an address leads to, or the nearest one around it that is there.
  private func record(near address: Address) -> Address? {
    var record = address.record.stored
    while record.outlines == nil || !workspace.has(record) {
      guard !record.path.isEmpty, record.collection != .bodies else { return nil }
      record.path.removeLast(record.path.count.isMultiple(of: 2) ? 2 : 1)
      record = record.stored
    }
    return record
  }

  /// Opens the form of what is selected; asks which where it is several things at once.
  mutating func openForm() {
    ask(words[.changeWhat]) {
      .form($0)
    } or: {
      $0.openForm(of: $1)
    }
  }

  /// Takes away what is selected; asks which where it is several things at once.
  mutating func retire() {
    ask(words.title(.retire)) {
      .retire($0)
    } or: {
      $0.retire($1)
    }
  }

  private mutating func ask(
    _ title: String,
    _ value: (Address) -> Chooser.Value,
    or act: (inout State, Address) -> Void
  ) {
    let subjects = subjects
    guard subjects.count > 1 else {
      if let only = subjects.first { act(&self, only) }
      return
    }
    let choices = subjects.map {
      Chooser.Choice(value: value($0), label: words.recordName($0, in: workspace))
    }
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: title,
          choices: choices,
          list: ScrollList(count: choices.count)
        )
      )
    )
  }
}
