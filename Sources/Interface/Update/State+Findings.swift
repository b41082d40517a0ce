import Governance
import Screen
import Wording

extension State {
  /// The lines of the sum check: what does not add up first, document by document; the rest folded.
  var findingRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let (facts, query) = (derived.facts, SearchQuery(current.filter))
    let listed = facts.findings.indices.filter {
      query.isEmpty || query.finds(derived.findingNames[$0])
    }
    let errors: [Finding.Verdict] = [.mismatch, .unresolved]
    let found = errors.flatMap { ordered(listed, $0) }
    let others: [Finding.Verdict] = [.differs, .restated, .rounding, .exact]
    let rows =
      places(of: found).flatMap(errorRows)
      + others.flatMap { verdictRows($0, ordered(listed, $0), owner) }
    guard rows.isEmpty else { return rows }
    let isEmpty = facts.findings.isEmpty
    return [
      Row(content: .nothing(isEmpty ? facts.emptiness(.noFindings) : .filtered))
    ]
  }

  /// The listed findings of a verdict in the order that was chosen.
  private func ordered(_ listed: [Int], _ verdict: Finding.Verdict) -> [Int] {
    let facts = derived.facts
    return sorting.sorted(listed.filter { facts.findings[$0].verdict == verdict }) {
      derived.findingNames[$0]
    } rank: { index in
      -abs(facts.findings[index].difference?.approximation ?? 0)
    }
  }

  private func errorRows(_ place: FindingPlace, _ indices: [Int]) -> [Row] {
    let head = Row(id: place.id, content: .foundIn(place))
    let isOpen = !current.isFolded(place.id) || !current.filter.isEmpty
    return [head] + (isOpen ? namedRows(indices) : [])
  }

  private func verdictRows(
    _ verdict: Finding.Verdict,
    _ indices: [Int],
    _ owner: Owner
  ) -> [Row] {
    guard !indices.isEmpty else { return [] }
    let head = Row(
      id: RowID(Self.address(of: verdict, owner)),
      content: .findings(verdict, count: indices.count)
    )
    guard isOpen(verdict) || !current.filter.isEmpty else { return [head] }
    let places = places(of: indices)
    return [head]
      + places.flatMap { place, indices in
        (places.count > 1 ? [Row(content: .foundIn(place))] : []) + namedRows(indices)
      }
  }

  private func namedRows(_ indices: [Int]) -> [Row] {
    zip(indices, names(of: indices.map { derived.facts.findings[$0] }))
      .map { index, name in
        Row(id: rowID(derived.facts.findings[index]), content: .finding(index, name: name))
      }
  }

  /// The documents that findings are in, in the order of the owners and their documents.
  private func places(of indices: [Int]) -> [(FindingPlace, [Int])] {
    guard let whole = place?.owner else { return [] }
    let bodies = whole.body == nil ? derived.facts.bodies.map(\.owner) : []
    let groups = Dictionary(grouping: indices) { index in
      let finding = derived.facts.findings[index]
      return RowID(foundIn: finding.document, of: finding.address.owner)
    }
    return ([whole] + bodies)
      .flatMap { owner in
        (workspace.documents(of: owner).map(Document?.some) + [nil])
          .compactMap { document in
            groups[RowID(foundIn: document?.id, of: owner)]
              .map { (findingPlace(owner, document, $0), $0) }
          }
      }
  }

  private func findingPlace(
    _ owner: Owner,
    _ document: Document?,
    _ indices: [Int]
  ) -> FindingPlace {
    let findings = indices.map { derived.facts.findings[$0] }
    let title = document?.title ?? words[.noDocument]
    let body = owner == place?.owner ? nil : workspace.body(owner)?.name
    return FindingPlace(
      owner: owner,
      document: document?.id,
      title: words.middot([body, title].compactMap(\.self)),
      counts: Dictionary(findings.map { ($0.verdict, 1) }, uniquingKeysWith: +),
      explained: Dictionary(
        findings.filter { $0.explanation != nil }.map { ($0.verdict, 1) },
        uniquingKeysWith: +
      )
    )
  }

  private static func address(of verdict: Finding.Verdict, _ owner: Owner) -> Address {
    Address(owner, ["checks", verdict.rawValue])
  }

  func rowID(_ finding: Finding) -> RowID {
    var address = finding.address
    address.field = [finding.level.rawValue, finding.column?.text ?? ""]
    return RowID(address)
  }

  /// Whether the findings of a verdict that is no error are listed: not until they are unfolded.
  func isOpen(_ verdict: Finding.Verdict) -> Bool {
    guard let owner = place?.owner else { return false }
    return current.folded.contains(RowID(Self.address(of: verdict, owner)))
  }

  /// Lists a finding that is folded away.
  mutating func unfold(_ finding: Finding) {
    guard let owner = place?.owner else { return }
    if finding.verdict.isError {
      current.folded.remove(RowID(foundIn: finding.document, of: finding.address.owner))
    } else {
      current.folded.insert(RowID(Self.address(of: finding.verdict, owner)))
    }
  }

  /// The selected finding of the sum check.
  var selectedFinding: Finding? {
    guard place?.view == .sumCheck, case .finding(let index, _)? = selectedRow?.content,
      derived.facts.findings.indices.contains(index)
    else { return nil }
    return derived.facts.findings[index]
  }

  /// Goes to where a finding is: to its cell, to the figure on its document's page, or to the risk.
  mutating func enter(_ finding: Finding) {
    if let cell = finding.cell(in: workspace) { return enter(cell.column, of: cell.line) }
    let address = finding.address
    if finding.document != nil {
      _ = jump(to: .document(address.document, part: address))
    } else if address.path.first == FieldName.risks.key {
      _ = jump(to: .item(address.record))
    } else {
      layers.append(.explanation(ScrollList()))
    }
  }

  /// Goes to a cell that differs from an earlier document.
  mutating func enter(_ cell: CellComparison, at address: Address) {
    enter(cell.column, of: address.record)
  }

  /// Goes to the cell of a line in a column.
  mutating func enter(_ column: StatementColumn.ID, of line: Address) {
    let owner = line.owner
    statements[owner] = Address(owner, Array(line.path.dropLast(2)))
    go(to: Place(owner: owner, view: .budget), selecting: RowID(line))
    guard let index = table?.statement.columns.firstIndex(where: { $0.id == column }) else {
      return
    }
    current.column = index + 1
  }

  /// Goes to a line that only one of two documents has.
  mutating func enter(line: Address) {
    statements[line.owner] = Address(line.owner, Array(line.path.dropLast(2)))
    let target = Place(owner: line.owner, view: .budget)
    guard target != place else {
      refresh()
      return select(RowID(line))
    }
    go(to: target, selecting: RowID(line))
  }

  /// Opens the explanation of a sum that does not add up.
  mutating func openExplanation(of finding: Finding) {
    openExplanation(at: finding.explanationAddress, of: place(of: finding))
  }

  /// Opens what an officer says of a figure.
  mutating func openExplanation(at address: Address, of name: String) {
    let before = workspace.datum(at: address).text
    layers.append(
      .text(
        TextEdit(
          purpose: .value(address),
          title: words[.explanationOf(name)],
          hint: nil,
          area: TextArea(before),
          before: before
        )
      )
    )
  }
}
