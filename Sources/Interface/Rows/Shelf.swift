import Governance

/// The documents of one body, as a municipality lists them.
struct Shelf: Hashable, Sendable {
  var owner: Owner
  /// The body's name.
  var name: String
  /// Its documents, the latest first.
  var documents: [Document]
}

/// A document on a shelf, by their places.
struct ShelfPlace: Hashable, Sendable {
  var shelf: Int
  var document: Int
}

extension Facts {
  /// A document of one of the bodies.
  subscript(place: ShelfPlace) -> Document { shelves[place.shelf].documents[place.document] }

  /// How many documents the bodies have.
  fileprivate var shelvedCount: Int { shelves.reduce(0) { $0 + $1.documents.count } }
}

extension State {
  /// How many documents the list has: of a municipality those of its bodies, too.
  var listedDocumentCount: Int {
    derived.facts.documents.count + (place?.owner.body == nil ? derived.facts.shelvedCount : 0)
  }

  /// Whether the view of tables lists those of the bodies.
  var isShelved: Bool { context == .budget && tableHead == nil }

  /// The bodies with their documents; with their tables below these, where tables are looked for.
  func shelfRows(_ depth: ShelfDepth) -> [Row] {
    derived.facts.shelves.enumerated()
      .flatMap { number, shelf -> [Row] in
        let rows = shelf.documents.indices.flatMap { self.rows(of: shelf, number, $0, depth) }
        guard !rows.isEmpty else { return [] }
        return [Row(content: .shelf(number))] + rows
      }
  }

  private func rows(of shelf: Shelf, _ number: Int, _ index: Int, _ depth: ShelfDepth) -> [Row] {
    let document = shelf.documents[index]
    let base = Address(shelf.owner, ["documents", document.id.text])
    let place = ShelfPlace(shelf: number, document: index)
    guard depth == .tables else { return [Row(id: RowID(base), content: .shelved(place))] }
    return document.statements.indices.map { table in
      let address = base.adding("statements", document.statements[table].id.text)
      return Row(id: RowID(address), content: .shelvedTable(place, table: table))
    }
  }
}

/// How far down a shelf is listed.
enum ShelfDepth: Hashable, Sendable {
  case documents, tables
}
