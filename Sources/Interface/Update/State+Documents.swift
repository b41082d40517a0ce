import Governance
import Screen
import Wording

extension State {
  /// The document that the view shows or has a table of.
  var shownDocument: Document? {
    switch context {
    case .budget:
      return table.flatMap { workspace.document($0.document, of: $0.address.owner) }
    case .document: return derived.facts.documents.first { $0.id == place?.document }
    default: return nil
    }
  }

  /// Shows the next of the owner's documents, in the view of tables with the same table where it has it.
  mutating func stepDocument(by step: Int) {
    let documents = derived.facts.documents
    guard let shown = shownDocument, let index = documents.firstIndex(where: { $0.id == shown.id })
    else { return }
    show(documents[(index + step + documents.count) % documents.count])
  }

  /// Shows a document in the view that is open.
  mutating func show(_ document: Document) {
    guard let owner = place?.owner else { return }
    guard context == .budget else {
      place?.document = document.id
      return
    }
    let tables = derived.facts.tables.filter { $0.document == document.id }
    let same = tables.first { $0.statement.id == table?.statement.id }
    guard let target = same ?? tables.first else {
      return refuse(words[.documentHasNoTables])
    }
    statements[owner] = target.address
  }

  /// Opens the list of all tables of the owner.
  mutating func chooseTable() {
    let tables = derived.facts.tables
    let choices = tables.map {
      Chooser.Choice(
        value: .table($0.address),
        label: words.middot([$0.statement.title, $0.documentTitle])
      )
    }
    open(
      Chooser(
        title: words[.chooseTableTitle],
        choices: choices + bridgeChoices,
        selected: tables.firstIndex { $0.address == tableAddress }
      )
    )
  }

  /// Opens the list of all documents of the owner.
  mutating func chooseDocument() {
    let documents = derived.facts.documents
    open(
      Chooser(
        title: words[.chooseDocumentTitle],
        choices: documents.map { .init(value: .document($0.id), label: $0.title) },
        selected: documents.firstIndex { $0.id == shownDocument?.id }
      )
    )
  }

  /// Opens the list of documents that the shown one can be held against.
  mutating func chooseComparand() {
    guard let document = shownDocument, let owner = place?.owner else { return }
    let base = Address(owner, ["documents", document.id.text])
    let others = comparable(with: document, of: owner)
      .map { other -> Chooser.Choice in
        let address = Address(other.owner, ["documents", other.document.id.text])
        let whole = other.owner == owner ? "" : " · \(words[.wholeMunicipality])"
        return .init(
          value: .comparand(.document(address), of: base),
          label: other.document.title + whole,
          hindrance: hindrance(to: document, beside: other.document)
        )
      }
    let none = Chooser.Choice(value: .comparand(.nothing, of: base), label: words[.noComparison])
    let isInColumn = current.column > 0
    let choices = others + (isInColumn ? comparableColumns + [none] : [none] + comparableColumns)
    let shown = context == .budget ? tableComparand : comparand(of: document, base)?.address
    let shownColumn = context == .budget ? table.flatMap { comparands[$0.address] } : nil
    let current = choices.firstIndex { choice in
      guard case .comparand(let comparand, _) = choice.value else { return false }
      switch comparand {
      case .document(let address):
        return shownColumn == nil && choice.hindrance == nil && address == shown
      case .column: return comparand == shownColumn
      case .nothing: return false
      }
    }
    var chooser = Chooser(
      title: words[.chooseComparandTitle(document.brief)],
      choices: choices,
      selected: current ?? choices.firstIndex { $0.hindrance == nil } ?? 0
    )
    // Another column than the selected one may be compared.
    chooser.current = current ?? (shownColumn == nil ? choices.firstIndex { $0 == none } : nil)
    open(chooser)
  }

  /// The other columns of the table in view, each to be held against by the selected one.
  private var comparableColumns: [Chooser.Choice] {
    guard context == .budget, let table, table.statement.columns.count > 1 else { return [] }
    guard current.column > 0 else {
      let label = words[.anotherColumn]
      let value = Chooser.Value.comparand(.nothing, of: table.address)
      return [Chooser.Choice(value: value, label: label, hindrance: words[.moveToFigure])]
    }
    let columns = table.statement.columns
    let own = min(current.column, columns.count) - 1
    return table.statement.columnsComparable(with: own)
      .map { other in
        Chooser.Choice(
          value: .comparand(.column(columns[other].id, beside: columns[own].id), of: table.address),
          label: words[.columnAgainst(columns[own].label, columns[other].label)]
        )
      }
  }

  /// Why the table in view cannot be held against another document; `nil` where it can, and on a document's
  /// page, where all that the two have is held against each other.
  private func hindrance(to document: Document, beside other: Document) -> String? {
    guard context == .budget, let table,
      !document.comparison(with: other).contains(where: { $0.statement == table.statement.id })
    else { return nil }
    let hasTable = other.statements.contains { $0.id == table.statement.id }
    return words[hasTable ? .noSameYear(other.brief) : .noSuchTable(other.brief)]
  }

  /// Opens the selected document of the list, and the choice of what it is held against.
  mutating func compareSelected() -> [Effect] {
    guard context == .documents else {
      chooseComparand()
      return []
    }
    let effects = enter()
    refresh()
    chooseComparand()
    return effects
  }

  private mutating func open(_ chooser: Chooser) {
    layers.append(.chooser(chooser))
  }

  /// Takes a table, a document or what to compare with.
  mutating func take(_ value: Chooser.Value) -> [Effect] {
    switch value {
    case .table(let address):
      statements[address.owner] = address
      if context != .budget {
        go(to: Place(owner: address.owner, view: .budget))
      }
    case .bridge(let address): openBridge(address)
    case .document(let id):
      if let document = derived.facts.documents.first(where: { $0.id == id }) { show(document) }
    case .comparand(let comparand, let base): compare(base, with: comparand)
    case .documentState(let address, let state): return take(state, of: address)
    case .side(let side): compare(with: side)
    case .body(let owner): askToCarryOver(to: owner)
    case .kind(let kind):
      if let owner = place?.owner { shownKinds[owner] = kind }
    case .addition(let addition): begin(addition)
    case .form(let address): openForm(of: address)
    case .retire(let address): retire(address)
    case .remove(let address): askToRemove(address)
    case .end(let address): return end(address)
    case .scenario(let step): return take(step)
    case .status, .level, .step, .treatment, .result, .who, .logTime, .owner, .draft, .column,
      .appearance, .language:
      break
    }
    return []
  }

  private mutating func compare(_ base: Address, with comparand: Comparand) {
    comparands[base] = comparand
    if case .column = comparand { return }
    if let table, context == .budget { comparands[table.address] = nil }
    if context == .document { return showComparison(of: base) }
    guard case .document(let address) = comparand, context == .budget else { return }
    let other = address.path.last.flatMap { Document.ID($0) }
      .flatMap { workspace.document($0, of: address.owner) }
    guard let table, tableComparison == nil else { return }
    let hasTable = other?.statements.contains { $0.id == table.statement.id } ?? false
    let title = other?.brief ?? address.text
    refuse(words[hasTable ? .noSameYear(title) : .noSuchTable(title)])
  }
}

extension State {
  /// What differs, at the top of what is seen of the page.
  private mutating func showComparison(of base: Address) {
    refresh()
    let heading = Self.comparisonHeading(of: base)
    guard derived.rows.contains(where: { $0.id == heading }) else { return }
    var memory = current
    memory.list.move(.last, height: listHeight)
    current = memory
    select(heading)
  }
}

extension Chooser {
  /// A choice among things, of which one is shown.
  fileprivate init(title: String, choices: [Choice], selected: Int?) {
    self.init(
      subject: .place,
      title: title,
      choices: choices,
      list: ScrollList(count: choices.count, selected: selected ?? 0),
      current: selected
    )
  }
}
