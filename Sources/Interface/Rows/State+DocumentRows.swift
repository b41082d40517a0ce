import Governance
import Wording

/// A bar of a bridge: where it begins and ends, in the bridge's unit.
struct BridgeBar: Hashable, Sendable {
  /// What a bar stands for.
  enum Kind: Hashable, Sendable {
    /// The frame before or after.
    case end
    /// A step on the way.
    case step
    /// A part of the step before it, which moves nothing by itself.
    case part
  }

  var label: String
  var kind: Kind
  var value: CellValue
  var from: Double
  var to: Double
  /// The lowest and the highest place that the bridge reaches.
  var range: ClosedRange<Double>
  var note: String?
  var source: Source?
}

extension State {
  /// The owner's documents.
  var documentRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let rows = derived.facts.documents.enumerated()
      .map { index, document in
        Row(
          id: RowID(Address(owner, ["documents", document.id.text])),
          content: .document(index)
        )
      }
    guard rows.isEmpty else { return rows }
    return [Row(content: .nothing(derived.facts.isLoading ? .loading : .noDocuments))]
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
    for section in document.sections { rows += self.rows(of: section, base) }
    return rows
  }

  /// What differs from the owner's document before this one.
  private func comparisonRows(_ document: Document, _ base: Address) -> [Row] {
    let documents = derived.facts.documents
    guard let index = documents.firstIndex(where: { $0.id == document.id }),
      documents.indices.contains(index + 1)
    else { return [] }
    let cells = document.comparison(with: documents[index + 1])
    guard !cells.isEmpty else { return [] }
    return [Row(content: .blank), Row(content: .comparison(documents[index + 1].title))]
      + cells.map { cell in
        var address = base.adding("statements", cell.statement.text).adding("lines", cell.line.text)
        address.field = [FieldName.printed.key, cell.column.text]
        return Row(id: RowID(address), content: .compared(cell))
      }
  }

  private func part<Item>(_ part: DocumentPart, _ items: [Item], _ row: (Item) -> Row) -> [Row] {
    items.isEmpty ? [] : [Row(content: .blank), Row(content: .part(part))] + items.map(row)
  }

  private func facts(of document: Document, _ base: Address) -> [Row] {
    let known: [(FieldName, String?)] = [
      (.documentKind, words.documentKind(document.kind)),
      (.documentState, words.documentState(document.state)),
      (.period, document.period.map { words.period($0) }),
      (.decided, document.decided.map { words.partialDate($0) }),
      (.decidedBy, document.decidedBy), (.registrationNumber, document.registrationNumber),
      (.paragraph, document.paragraph), (.supersedes, document.supersedes?.text),
    ]
    return known.compactMap { name, value in
      value.map { Row(id: RowID(base.field(name.key)), content: .fact(words.fieldName(name), $0)) }
    }
  }

  private func rows(of bridge: BudgetBridge, _ base: Address) -> [Row] {
    let address = base.adding("bridges", bridge.id.text)
    let bars = bridge.bars
    return [Row(content: .blank), Row(content: .bridge(bridge))]
      + bars.enumerated()
      .map { index, bar in
        Row(id: RowID(address.adding("steps", "\(index)")), content: .bar(bar))
      }
  }

  private func rows(of section: Section, _ base: Address) -> [Row] {
    let address = base.adding("sections", section.id.text)
    let figures = section.figures.map { figure in
      let place = address.adding("figures", figure.id.text)
      let verdict = derived.facts.findings.first { $0.address == place }?.verdict
      return Row(id: RowID(place), content: .figure(figure, verdict))
    }
    return [Row(id: RowID(address), content: .textSection(section))] + figures
  }
}

extension Address {
  /// A record further in.
  fileprivate func adding(_ collection: String, _ id: String) -> Address {
    Address(owner, path + [collection, id])
  }
}

extension BudgetBridge {
  /// The bridge as bars, from one frame to the next; a step in percent is of what has been reached.
  var bars: [BridgeBar] {
    var reached = from.value.amount?.rational.approximation ?? 0
    var bars = [
      BridgeBar(
        label: from.label,
        kind: .end,
        value: from.value,
        from: 0,
        to: reached,
        range: 0...1,
        source: from.source
      )
    ]
    for step in steps {
      let share = step.percent.map { $0.rational.approximation / 100 * reached }
      let change = step.value?.amount?.rational.approximation ?? share ?? 0
      let shown = step.value ?? share.flatMap { amount($0) }.map(CellValue.number) ?? .missing
      let isPart = step.parent != nil
      bars.append(
        BridgeBar(
          label: step.label,
          kind: isPart ? .part : .step,
          value: shown,
          from: reached,
          to: isPart ? reached : reached + change,
          range: 0...1,
          note: step.note,
          source: step.source
        )
      )
      if !isPart { reached += change }
    }
    let end = to.value.amount?.rational.approximation ?? reached
    bars.append(
      BridgeBar(
        label: to.label,
        kind: .end,
        value: to.value,
        from: 0,
        to: end,
        range: 0...1,
        source: to.source
      )
    )
    return bars.inCommonRange
  }

  /// A place of the bridge as an amount of its decimals.
  func amount(_ number: Double) -> Amount? {
    let scaled = number * Double((0..<decimals).reduce(1) { power, _ in power * 10 })
    guard scaled.magnitude < 1e15 else { return nil }
    return Amount(digits: Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5), decimals: decimals)
  }
}

extension [BridgeBar] {
  /// All on one scale that shows the steps: it begins just below the lowest place, and says so nowhere
  /// as zero.
  fileprivate var inCommonRange: [BridgeBar] {
    let places = flatMap { $0.kind == .end ? [$0.to] : [$0.from, $0.to] }
    guard let low = places.min(), let high = places.max(), high > low else { return self }
    let margin = Swift.max((high - low) / 4, high.magnitude / 50)
    return map { bar in
      var bar = bar
      bar.range = (low - margin)...high
      return bar
    }
  }
}
