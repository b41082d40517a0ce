import Governance
import Screen
import Wording

extension State {
  /// Where the selected thing stands: its document and line.
  private var selectedSource: (source: Source?, document: Document.ID?, part: Address?)? {
    if let cell = selectedCell {
      let source = cell.statementLine.source(of: cell.statementColumn.id)
      return (source, cell.table.document, cell.table.address)
    }
    switch selectedRow?.content {
    case .line(let line)?:
      guard let table else { return nil }
      return (table.statement.lines[line].source, table.document, table.address)
    case .indicator(let goal, let place)?:
      return (derived.facts.holder(goal)?.indicators[place].source, nil, nil)
    case .finding(let index, _)?:
      let finding = derived.facts.findings[index]
      return (finding.source, finding.document, nil)
    case .economyLine(.goal(let index))?, .economyLine(.goalYear(let index, _))?,
      .economyLine(.average(let index))?, .economyLine(.restore(let index))?:
      return (derived.facts.finances.goals[index].goal.source, nil, nil)
    case .economyLine(.measure)?: return (derived.facts.finances.people?.figures.source, nil, nil)
    case .figure(let figure, _)?: return (figure.source, place?.document, nil)
    default: break
    }
    switch (selectedSubject, selectedItem) {
    case (.goal(let fact)?, _): return (fact.goal.source, nil, nil)
    case (.assignment(let fact)?, _): return (fact.assignment.source, nil, nil)
    case (_, .risk(let risk, _)?): return (risk.source, nil, nil)
    case (_, .control(let control, _)?): return (control.source, nil, nil)
    default: return nil
    }
  }

  /// The document that the selected thing stands in.
  private var sourceDocument: (address: Address, part: Address?, line: Int?)? {
    guard let owner = place?.owner, let (source, document, part) = selectedSource,
      let id = source?.document ?? document
    else { return nil }
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    let holders =
      [selectedRow?.id?.address.owner, owner, Owner(owner.municipality)].compactMap(\.self)
      + bodies.map { Owner(owner.municipality, $0.id) }
    guard let holder = holders.first(where: { workspace.document(id, of: $0) != nil }) else {
      return nil
    }
    return (Address(holder, ["documents", id.text]), part, source?.line)
  }

  /// Whether what is selected has a source in a document that is here.
  var sourceAvailability: Availability {
    sourceDocument == nil ? .unavailable(.list(.noSource)) : .available
  }

  /// Goes to the document that the selected figure stands in, and says on which line.
  mutating func goToSource() -> [Effect] {
    guard let (address, part, line) = sourceDocument else { return [] }
    let effects = jump(to: .document(address, part: part?.document == address ? part : nil))
    let id = address.path.last.flatMap { Document.ID($0) }
    let title = id.flatMap { workspace.document($0, of: address.owner)?.title } ?? ""
    if let line { tell(words[.sourceTold(title, line)]) }
    return effects
  }
}

extension State {
  /// Goes from a figure that a document quotes, or an end of a bridge, to the cell that it is held against.
  mutating func enter(_ formula: Expression?, at address: Address) -> Bool {
    guard let reference = formula?.cellReferences.first,
      let line = reference.address(from: address)?.record,
      workspace.statement(at: line)?.lines.contains(where: { $0.id.text == line.path.last }) == true
    else { return false }
    if let column = reference.column {
      enter(column, of: line)
    } else {
      enter(line: line)
    }
    return true
  }

  /// From a figure of a section to its cell, else to what the check says of it, else to all that is known.
  mutating func enter(_ figure: QuotedFigure, _ id: RowID) {
    if enter(figure.formula, at: id.address) { return }
    if let finding = derived.facts.findings.first(where: { $0.address == id.address }) {
      return jump(to: finding)
    }
    layers.append(.explanation(ScrollList()))
  }

  /// From an end of a bridge to the frame's cell; a step has nothing behind it but what is said of it.
  mutating func enterBar(_ id: RowID) {
    let address = id.address
    let bridge = shownDocument?.bridges.first { address.bridge.path.last == $0.id.text }
    if let bridge, address.path == address.bridge.path {
      let end = address.field.isEmpty ? bridge.to : bridge.from
      if enter(end.reference, at: address.bridge) { return }
    }
    layers.append(.explanation(ScrollList()))
  }

  /// From what is said of a frame to the net that it allows.
  mutating func enterFrame(_ id: RowID) {
    guard id.address.field.first == "frame", let bridge = id.address.field.dropFirst().last,
      let standing = shownDocument?.frameStandings(of: id.address.owner)
        .first(where: { $0.bridge.text == bridge })
    else { return refuse(words[.list(.nothingBehind)]) }
    enter(standing.column, of: standing.line)
  }
}

extension Address {
  /// The bridge that a bar is of.
  fileprivate var bridge: Address { Address(owner, Array(path.prefix(4))) }
}
