import Governance
import Screen
import Wording

extension State {
  /// The owner's documents; of a municipality those of its bodies, too.
  var documentRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let documents = derived.facts.documents
    let order = sorting.sorted(Array(documents.indices)) {
      documents[$0].title
    } rank: { index in
      Double(DocumentKind.allCases.firstIndex(of: documents[index].kind) ?? 0)
    }
    let rows = order.map { index in
      Row(
        id: RowID(Address(owner, ["documents", documents[index].id.text])),
        content: .document(index)
      )
    }
    let shelved = owner.body == nil ? shelfRows(.documents) : []
    guard rows.isEmpty, shelved.isEmpty else { return rows + shelved }
    return [Row(content: .nothing(derived.facts.emptiness(.noDocuments)))]
  }

  /// The page of a document: what is known of it, its tables, assumptions, changes, bridges and sections.
  func documentPageRows(_ id: Document.ID) -> [Row] {
    guard let owner = place?.owner,
      let document = derived.facts.documents.first(where: { $0.id == id })
    else { return [] }
    let base = Address(owner, ["documents", id.text])
    var rows = facts(of: document, base)
    rows += part(.tables, document.statements) { statement in
      let address = base.adding("statements", statement.id.text)
      return Row(id: RowID(address), content: .table(address))
    }
    rows += part(.assumptions, document.assumptions) {
      Row(id: RowID(base.adding("assumptions", $0.id.text)), content: .assumption($0))
    }
    rows += part(.changes, document.changesInBrief) {
      Row(id: RowID(base.adding("changesInBrief", $0.id.text)), content: .briefChange($0))
    }
    for bridge in document.bridges { rows += self.rows(of: bridge, base) }
    rows += comparisonRows(document, base)
    if !document.sections.isEmpty {
      rows += [Row(content: .blank), Row(content: .part(.sections))]
    }
    for section in document.sections {
      rows += self.rows(of: section, words.title(of: section, in: document), base)
    }
    return rows
  }

  private func part<Item>(_ part: DocumentPart, _ items: [Item], _ row: (Item) -> Row) -> [Row] {
    items.isEmpty ? [] : [Row(content: .blank), Row(content: .part(part))] + items.map(row)
  }

  /// How wide the lines of a document's page would be with every name whole.
  func widthOfPage(_ id: Document.ID) -> Int {
    guard let owner = place?.owner,
      let document = derived.facts.documents.first(where: { $0.id == id })
    else { return 0 }
    let facts = facts(of: document, Address(owner, ["documents", id.text]))
      .map { row -> Int in if case .fact(_, let text) = row.content { text.columns + 26 } else { 0 }
      }
    let tables = document.statements.map {
      $0.title.columns + words.unit($0.unit).columns + 7 * SumVerdict.allCases.count + 7
    }
    let assumptions = document.assumptions.map { assumption in
      let printed =
        assumption.printedYear.map { words.middot(["", words[.printedYear($0)]]) } ?? ""
      return assumption.label.columns + printed.columns + 31
    }
    return (facts + tables + assumptions).max() ?? 0
  }

  private func facts(of document: Document, _ base: Address) -> [Row] {
    let known: [(FieldName, String?)] = [
      (.documentKind, words.documentKind(document.kind)),
      (.documentState, words.documentState(document.state)),
      (.period, document.period.map { words.period($0) }),
      (.decided, document.decided.map { words.partialDate($0) }),
      (.decidedBy, document.decidedBy), (.registrationNumber, document.registrationNumber),
      (.paragraph, document.paragraph),
      (
        .supersedes,
        document.supersedes.map { workspace.document($0, of: base.owner)?.title ?? $0.text }
      ),
    ]
    let facts = known.compactMap { name, value in
      value.map { Row(id: RowID(base.field(name.key)), content: .fact(words.fieldName(name), $0)) }
    }
    return facts + frames(of: document, base)
  }

  /// Whether the nets are what the frames allow; of a draft also that no frame is known.
  private func frames(of document: Document, _ base: Address) -> [Row] {
    let standings = document.frameStandings(of: base.owner)
    if standings.isEmpty, document.kind.isBudget, document.state == .draft {
      let id = RowID(base.field("frame"))
      return [Row(id: id, content: .fact(words[.frameLabel], words[.noFrame]))]
    }
    return standings.map { standing in
      let id = RowID(base.field("frame", standing.bridge.text))
      let table = document.statements.first { $0.id.text == standing.line.path[3] }
      let column = table?.columns.first { $0.id == standing.column }?.label ?? ""
      let verdict = standing.remaining.isZero ? SumVerdict.exact : .mismatch
      let text = "\(mark(verdict)) \(words[.frame(standing)])"
      return Row(
        id: id,
        content: .fact(words[.frameLabel], words.middot([text, column, table?.title ?? ""]))
      )
    }
  }

  private func rows(of bridge: BudgetBridge, _ base: Address) -> [Row] {
    let address = base.adding(FieldName.bridges.key, bridge.id.text)
    let ends = [address.field(FieldName.from.key), address]
    let bars = bridge.bars
    return [Row(content: .blank), Row(content: .bridge(bridge))]
      + bars.enumerated()
      .map { index, bar in
        let place = bar.step.map { address.adding(FieldName.steps.key, $0.id.text) }
        return Row(id: RowID(place ?? ends[min(index, 1)]), content: .bar(bar))
      }
  }

  private func rows(of section: Section, _ title: String, _ base: Address) -> [Row] {
    let address = base.adding("sections", section.id.text)
    let figures = section.figures.map { figure in
      let place = address.adding("figures", figure.id.text)
      let verdict = derived.facts.findings.first { $0.address == place }?.verdict
      return Row(id: RowID(place), content: .figure(figure, verdict))
    }
    return [Row(id: RowID(address), content: .textSection(section, title: title))] + figures
  }
}
