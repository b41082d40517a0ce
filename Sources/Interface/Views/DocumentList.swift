import Governance
import Screen
import Wording

/// Where the columns of a document's line stand.
private struct DocumentColumns {
  let title: Rect
  let kind: Rect
  let tables: Rect
  let mismatches: Rect
  let state: Rect

  init(_ line: Rect) {
    var columns = RightColumns(line.inset(right: 1))
    state = columns.take(10)
    mismatches = columns.take(4)
    tables = columns.take(8)
    kind = columns.take(line.width >= 84 ? 24 : 18)
    title = columns.rest(from: line.x)
  }
}

extension State {
  /// What stands above the documents.
  func drawDocumentsTableHead(in line: Rect, into grid: inout Grid) {
    let columns = DocumentColumns(line)
    grid.putTruncated(words[.documentColumn], in: columns.title, style: .quiet)
    grid.putTruncated(words[.documentKindColumn], in: columns.kind, style: .quiet)
    grid.putTruncated(words[.tablesPart], in: columns.tables, align: .right, style: .quiet)
    grid.putTruncated(
      mark(SumVerdict.mismatch),
      in: columns.mismatches,
      align: .right,
      style: .quiet
    )
    grid.putTruncated(words[.stateColumn], in: columns.state, style: .quiet)
  }

  /// A document in one line: of what kind it is, how many tables and wrong sums it has, how far it is.
  func draw(_ document: Document, of owner: Owner, in line: Rect, into grid: inout Grid) {
    let columns = DocumentColumns(line)
    let place = derived.facts.errorPlaces.first {
      $0.owner == owner && $0.document?.id == document.id
    }
    let wrong = place?.count ?? 0
    grid.putTruncated(document.title, in: columns.title, style: .bold)
    grid.putTruncated(words.documentKind(document.kind), in: columns.kind)
    grid.putTruncated("\(document.statements.count)", in: columns.tables, align: .right)
    grid.putTruncated(
      "\(wrong)",
      in: columns.mismatches,
      align: .right,
      style: wrong > 0 ? SumVerdict.mismatch.style : .quiet
    )
    grid.putTruncated(words.documentState(document.state), in: columns.state, style: .quiet)
  }

  /// A body, one of its documents, or a table of one.
  func drawShelfRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    let facts = derived.facts
    switch row.content {
    case .shelf(let shelf):
      grid.putTruncated(facts.shelves[shelf].name, in: line, style: Style(.quiet, .bold))
    case .shelved(let place):
      let owner = facts.shelves[place.shelf].owner
      draw(facts[place], of: owner, in: line.inset(left: 2), into: &grid)
    case .shelvedTable(let place, let table):
      draw(facts[place].statements[table], in: facts[place], line.inset(left: 2), into: &grid)
    case .nothing(let emptiness):
      grid.putTruncated(sentence(of: emptiness), in: line, style: .quiet)
    default: break
    }
  }

  /// A table, and in a column of its own the document that it stands in.
  private func draw(
    _ statement: Statement,
    in document: Document,
    _ line: Rect,
    into grid: inout Grid
  ) {
    var columns = RightColumns(line.inset(right: 1))
    let place = columns.take(line.width >= 84 ? 30 : 20)
    let title = columns.rest(from: line.x)
    let unit = Span("   \(words.unit(statement.unit))", .quiet)
    grid.put([Span(statement.title)], thenWhole: [unit], in: title)
    let names = [document.title, document.shortTitle].compactMap(\.self)
    let name = names.first { $0.columns <= place.width } ?? names.last ?? ""
    grid.putTruncated(name, in: place, style: .quiet)
  }

  /// A table of a body as it is chosen: what it has, where it stands.
  func describe(_ statement: Statement, of document: Document, in text: inout DetailText) {
    text.add(statement.title, .bold)
    let whose = words.middot([
      document.title, words.documentKind(document.kind), words.documentState(document.state),
    ])
    text.add(label: words[.documentColumn], whose)
    text.add(label: words.fieldName(.unit), words.unit(statement.unit))
    let columns = statement.columns.map(\.label).joined(separator: " · ")
    text.add(label: words.fieldName(.columns), columns)
    if let note = statement.note { text.add(label: words[.noteLabel], note) }
    text.add(label: words[.sourceLabel], source(statement.source, in: document.id))
  }

  /// The view of tables where the owner has none: of a municipality those of its bodies.
  func drawShelves(into grid: inout Grid, _ layout: FrameLayout) {
    let count = derived.rows.count { $0.id != nil }
    let line = layout.main.row(0)
    let start = grid.putRight([Span(count > 0 ? words[.tableCount(count)] : "", .quiet)], in: line)
    let title = [Span(words[View.budget.phrase], .bold)] + filterSpans
    grid.put(title, in: line.inset(right: line.maxX - start + 1))
    // Of a body the list begins with its having none, and those of others have their names above them.
    if layout.list.y - layout.main.y > 2, count > 0, place?.owner.body == nil {
      grid.putTruncated(words[.tablesOfBodies], in: layout.main.row(1), style: .quiet)
    }
    let rule = Rect(x: layout.main.x, y: layout.list.y - 1, width: layout.main.width, height: 1)
    grid.horizontalRule(rule)
    drawRows(into: &grid, layout, drawShelfRow)
  }
}
