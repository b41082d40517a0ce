import Governance
import Screen
import Wording

extension State {
  /// The documents that a document can be held against: the owner's others, the latest first, and those of
  /// the whole municipality that hold the same tables.
  func comparable(with document: Document, of owner: Owner) -> [(document: Document, owner: Owner)]
  {
    let own = workspace.documents(of: owner).filter { $0.id != document.id }
    guard owner.body != nil else { return own.map { ($0, owner) } }
    let whole = Owner(owner.municipality)
    let common = workspace.documents(of: whole)
      .filter { !document.comparison(with: $0).isEmpty }
    return own.map { ($0, owner) } + common.map { ($0, whole) }
  }

  /// What a document's page holds it against: what was chosen, else the document before it.
  func comparand(of document: Document, _ base: Address) -> (document: Document, address: Address)?
  {
    if let chosen = comparands[base] { return self.document(chosen) }
    let documents = derived.facts.documents
    guard let index = documents.firstIndex(where: { $0.id == document.id }),
      documents.indices.contains(index + 1)
    else { return nil }
    return (documents[index + 1], Address(base.owner, ["documents", documents[index + 1].id.text]))
  }

  /// What another document is called beside one of an owner: the whole municipality's often has the same
  /// title as its bodies'.
  func brief(_ other: Document, at address: Address, beside own: Address) -> String {
    address.owner == own.owner ? other.brief : words[.wholeMunicipality]
  }

  private func document(_ comparand: Comparand) -> (document: Document, address: Address)? {
    guard case .document(let address) = comparand,
      let id = address.path.last.flatMap({ Document.ID($0) })
    else { return nil }
    return workspace.document(id, of: address.owner).map { ($0, address) }
  }

  /// The document that the table in view is held against, where one was chosen.
  var tableComparand: Address? {
    guard place?.view == .budget, let table else { return nil }
    return comparands[table.address.document].flatMap { document($0) }?.address
  }

  /// The table in view beside the same one of the chosen document; `nil` where none was chosen, or it has no
  /// such table.
  var tableComparison: TableComparison? {
    if let supposed = supposedComparison { return supposed }
    if let columns = columnComparison { return columns }
    guard let table, let chosen = comparands[table.address.document],
      let (other, address) = document(chosen),
      let own = workspace.document(table.document, of: table.address.owner),
      let comparison = own.comparison(with: other)
        .first(where: { $0.statement == table.statement.id }),
      let statement = other.statements.first(where: { $0.id == comparison.statement })
    else { return nil }
    let statementAddress = address.adding("statements", statement.id.text)
    var shown = TableComparison(
      comparison,
      table,
      statement,
      statementAddress,
      brief(other, at: address, beside: table.address)
    )
    if address.owner == table.address.owner { shown.headings = headings(in: shown) }
    shown.widths = comparedWidths(shown, table)
    return shown
  }

  /// A column of the table in view beside another one of it.
  private var columnComparison: TableComparison? {
    guard let table, case .column(let otherID, let ownID)? = comparands[table.address],
      let own = table.statement.columns.firstIndex(where: { $0.id == ownID }),
      let other = table.statement.columns.firstIndex(where: { $0.id == otherID })
    else { return nil }
    let statement = table.statement
    let title = statement.columns[other].label
    var shown = TableComparison(
      statement.comparison(of: own, with: other),
      table,
      statement,
      table.address,
      title
    )
    shown.headings = [own: statement.columns[other].heading]
    shown.widths = comparedWidths(shown, table).mapValues { $0.withPercent(of: shown, words) }
    return shown
  }

  /// What stands above the figures of another document of the same owner: *2025 enligt Budget 2026*.
  private func headings(in comparison: TableComparison) -> [Int: String] {
    let own = workspace.statement(at: table?.address ?? comparison.address)?.columns ?? []
    var headings: [Int: String] = [:]
    for (column, match) in comparison.comparison.columns {
      let other = comparison.other.columns[match]
      let isSameKind = own.indices.contains(column) ? own[column].kind == other.kind : true
      headings[column] =
        other.year.map { year in
          switch other.kind {
          case .plan where !isSameKind: words[.yearPlannedIn(year, comparison.title)]
          case .budget where !isSameKind: words[.yearBudgetedIn(year, comparison.title)]
          default: words[.yearAccordingTo(year, comparison.title)]
          }
        } ?? words[.accordingTo(comparison.title)]
    }
    return headings
  }

  /// The table in view beside itself without the suppositions, in the columns that they move.
  private var supposedComparison: TableComparison? {
    guard let scenario, let table, table.address.document == scenario.document,
      let own = derived.supposed?.outcome.document,
      let base = workspace.document(own.id, of: scenario.document.owner),
      let other = base.statements.first(where: { $0.id == table.statement.id }),
      let comparison = own.comparison(with: base)
        .first(where: { $0.statement == table.statement.id })
    else { return nil }
    var shown = TableComparison(
      comparison,
      table,
      other,
      table.address,
      words[ScenarioPhrase.beforeColumn]
    )
    let moved = Set(shown.cells.keys.map(\.column))
    shown.widths = comparedWidths(shown, table).filter { moved.contains($0.key) }
    return shown
  }

  /// How another document's figure is shown in this table.
  func shown(before cell: CellComparison, in here: SelectedCell) -> String {
    guard displayUnit == nil, cell.beforeUnit != here.unit, let amount = cell.before.amount,
      let text = words.converted(
        amount,
        from: cell.beforeUnit,
        to: here.unit,
        decimals: here.decimals
      )
    else {
      return shown(cell.before, unit: cell.beforeUnit, decimals: here.decimals, kind: .budget)
    }
    return text
  }

  /// The difference from another document's figure.
  func shown(differenceOf cell: CellComparison, in here: SelectedCell) -> String {
    guard let amount = cell.difference?.rounded(decimals: here.decimals) else { return "" }
    return shown(.number(amount), unit: here.unit, decimals: here.decimals, kind: .difference)
  }
}

extension TableComparison {
  fileprivate init(
    _ comparison: StatementComparison,
    _ table: Facts.TableFact,
    _ other: Statement,
    _ address: Address,
    _ title: String
  ) {
    self.comparison = comparison
    self.other = other
    self.address = address
    self.title = title
    let statement = table.statement
    let lines = Dictionary(statement.lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let columns = Dictionary(statement.columns.enumerated().map { ($1.id, $0) }) { first, _ in first
    }
    cells = [:]
    for cell in comparison.cells {
      guard let line = lines[cell.line], let column = columns[cell.column] else { continue }
      cells[CellPlace(line: line, column: column)] = cell
    }
    widths = [:]
  }
}

extension Document {
  /// Its title for narrow places.
  var brief: String { shortTitle ?? title }
}

extension Address {
  /// The document that it leads into.
  var document: Address { Address(owner, Array(path.prefix(2))) }

  /// A record further in.
  func adding(_ collection: String, _ id: String) -> Address {
    Address(owner, path + [collection, id])
  }
}
