import Governance
import Screen
import Wording

extension State {
  /// The lines of the sum check: what does not add up first, the rest folded.
  var findingRows: [Row] {
    guard let owner = place?.owner else { return [] }
    let (facts, memory) = (derived.facts, current)
    let order: [Finding.Verdict] = [.mismatch, .unresolved, .differs, .restated, .rounding, .exact]
    let (query, sorting) = (SearchQuery(memory.filter), sorting)
    let rows = order.flatMap { verdict -> [Row] in
      let listed = facts.findings.indices.filter { index in
        facts.findings[index].verdict == verdict
          && (query.isEmpty || query.finds(derived.findingNames[index]))
      }
      let indices = sorting.sorted(listed) {
        derived.findingNames[$0]
      } rank: { index in
        -abs(facts.findings[index].difference?.approximation ?? 0)
      }
      guard !indices.isEmpty else { return [] }
      let head = Row(
        id: RowID(Self.address(of: verdict, owner)),
        content: .findings(verdict, count: indices.count)
      )
      guard isOpen(verdict) || !memory.filter.isEmpty else { return [head] }
      let names = names(of: indices.map { facts.findings[$0] })
      return [head]
        + zip(indices, names)
        .map { index, name in
          Row(id: rowID(facts.findings[index]), content: .finding(index, name: name))
        }
    }
    guard rows.isEmpty else { return rows }
    let isEmpty = facts.findings.isEmpty
    return [
      Row(content: .nothing(isEmpty ? facts.emptiness(.noFindings) : .filtered))
    ]
  }

  private static func address(of verdict: Finding.Verdict, _ owner: Owner) -> Address {
    Address(owner, ["checks", verdict.rawValue])
  }

  func rowID(_ finding: Finding) -> RowID {
    var address = finding.address
    address.field = [finding.level.rawValue, finding.column?.text ?? ""]
    return RowID(address)
  }

  /// Whether the findings of a verdict are listed: what is an error is, until it is folded; the
  /// others are not, until they are unfolded.
  func isOpen(_ verdict: Finding.Verdict) -> Bool {
    guard let owner = place?.owner else { return false }
    let isTouched = current.folded.contains(RowID(Self.address(of: verdict, owner)))
    return isTouched != verdict.isError
  }

  /// Lists the findings of a verdict that are folded away.
  mutating func open(_ verdict: Finding.Verdict) {
    guard let owner = place?.owner else { return }
    current.folded.formSymmetricDifference([RowID(Self.address(of: verdict, owner))])
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
    let address = finding.explanationAddress
    let before = workspace.datum(at: address).text
    layers.append(
      .text(
        TextEdit(
          purpose: .value(address),
          title: words[.explanationOf(place(of: finding))],
          hint: nil,
          area: TextArea(before),
          before: before
        )
      )
    )
  }
}
