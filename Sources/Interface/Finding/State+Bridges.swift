import Governance
import Wording

extension State {
  /// The bridges of a document that speak of a table, or of a line of it alone.
  private func bridges(of table: Facts.TableFact, line: StatementLine? = nil) -> [Address] {
    guard let document = workspace.document(table.document, of: table.address.owner) else {
      return []
    }
    return document.bridges.compactMap { bridge in
      let address = table.address.document.adding(FieldName.bridges.key, bridge.id.text)
      let lines = [bridge.from, bridge.to].compactMap(\.reference).flatMap(\.cellReferences)
        .compactMap { $0.address(from: address)?.record }
      let speaks = lines.contains { place in
        line.map { place == table.address(of: $0) }
          ?? place.path.starts(with: table.address.path)
      }
      return speaks ? address : nil
    }
  }

  /// The bridges whose ends are figures of a line of the table in view.
  func bridges(of line: StatementLine) -> [Address] {
    table.map { bridges(of: $0, line: line) } ?? []
  }

  /// The bridge that is nearest to what is selected in a table: the line's, else the table's, else the
  /// first of its document.
  var nearestBridge: Address? {
    guard context == .budget, let table else { return nil }
    if case .line(let index)? = selectedRow?.content,
      let own = bridges(of: table.statement.lines[index]).first
    {
      return own
    }
    return bridges(of: table).first
      ?? workspace.document(table.document, of: table.address.owner)?.bridges.first
      .map { table.address.document.adding(FieldName.bridges.key, $0.id.text) }
  }

  /// Whether the document of the table in view has a bridge.
  var hasBridge: Bool {
    guard let table else { return false }
    return workspace.document(table.document, of: table.address.owner)?.bridges.isEmpty == false
  }

  /// Goes to the waterfall of the nearest bridge.
  mutating func openBridge() {
    if let address = nearestBridge { openBridge(address) }
  }

  /// Goes to the waterfall of a bridge on its document's page: all of it, where there is room.
  mutating func openBridge(_ address: Address) {
    _ = jump(to: .document(address.document, part: address))
    show(RowID(address.field(FieldName.from.key)))
  }

  /// The bridges of all documents of the owner, to choose among.
  var bridgeChoices: [Chooser.Choice] {
    guard let owner = place?.owner else { return [] }
    return derived.facts.documents.flatMap { document in
      document.bridges.map { bridge in
        let address = Address(owner, ["documents", document.id.text])
          .adding(FieldName.bridges.key, bridge.id.text)
        return Chooser.Choice(
          value: .bridge(address),
          label: words.middot([words[.bridgeLabel], bridge.title, document.brief])
        )
      }
    }
  }

  /// What a bridge is called.
  func title(ofBridge address: Address) -> String { words.place(address, in: workspace) }
}
