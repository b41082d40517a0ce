import Governance
import Wording

/// Something found, as it is listed, and where it is.
struct Found: Hashable, Sendable {
  var kind: FoundKind
  var name: String
  /// What it is part of.
  var part: String?
  var owner: Owner
  var target: JumpTarget
}

/// Where a jump leads.
enum JumpTarget: Hashable, Sendable {
  /// The overview of a municipality or a body.
  case overview(Owner)
  /// All that is said of a municipality or a body, beside the others.
  case organisation(Owner)
  /// A goal's page.
  case goal(Address)
  /// An indicator on its goal's page.
  case indicator(Address)
  /// An assignment's page.
  case assignment(Address)
  /// A risk's or a control's page.
  case item(Address)
  /// A financial goal.
  case financialGoal(Address)
  /// A document's page, or something on it.
  case document(Address, part: Address?)
  /// A table.
  case table(Address)
  /// A line of a table.
  case line(Address)
  /// What the check found.
  case finding(Finding)
}

extension State {
  /// What a hit stands for.
  func found(_ hit: Search.Hit) -> Found? {
    if hit.section == search.sections.count {
      guard search.findings.indices.contains(hit.place) else { return nil }
      let finding = search.findings[hit.place]
      return Found(
        kind: .finding,
        name: place(of: finding),
        part: words[.finding(finding.verdict)],
        owner: finding.address.owner,
        target: .finding(finding)
      )
    }
    guard search.sections.indices.contains(hit.section) else { return nil }
    let section = search.sections[hit.section]
    let owner = section.file.owner
    guard case .text(let spot, let index) = section.spots[hit.place] else {
      return found(section.spots[hit.place], in: section.content, of: owner)
    }
    let texts = section.content.texts(of: spot, in: words)
    guard texts.indices.contains(index), var found = found(spot, in: section.content, of: owner)
    else { return nil }
    let place = section.firstPlace(of: SearchQuery(search.query), at: hit.place) ?? 0
    found.part = words.middot(
      ["\(words.found(found.kind)) \(found.name)", found.part].compactMap(\.self)
    )
    found.kind = .text
    if case .overview(let owner) = found.target { found.target = .organisation(owner) }
    found.name = words.harmless(Folding.piece(of: texts[index], around: place))
    return found
  }

  private func found(_ spot: FoundSpot, in content: FileContent, of owner: Owner) -> Found? {
    func found(
      _ kind: FoundKind,
      _ name: String,
      _ part: String? = nil,
      _ target: (Address) -> JumpTarget,
      _ path: String...
    ) -> Found {
      Found(
        kind: kind,
        name: name,
        part: part,
        owner: owner,
        target: target(Address(owner, path))
      )
    }
    switch (spot, content) {
    case (.municipality, .municipality(let municipality)):
      return found(.municipality, municipality.name) { .overview($0.owner) }
    case (.body(let index), .municipality(let municipality)):
      let body = municipality.bodies[index]
      let target = Owner(owner.municipality, body.id)
      return found(.body, body.name) { _ in .overview(target) }
    case (.goal(let index), .goals(let register)):
      let goal = register.goals[index]
      let name = goal.number.map { "\($0). \(goal.title)" } ?? goal.title
      return found(.goal(goal.kind), name, nil, JumpTarget.goal, "goals", goal.id.text)
    case (.indicator(let index), .indicators(let register)):
      let indicator = register.indicators[index]
      let target = JumpTarget.indicator
      return found(.indicator, indicator.name, nil, target, "indicators", indicator.id.text)
    case (.assignment(let index), .assignments(let register)):
      let assignment = register.assignments[index]
      let kind = FoundKind.assignment(assignment.kind)
      let target = JumpTarget.assignment
      return found(kind, assignment.title, nil, target, "assignments", assignment.id.text)
    case (.risk(let index), .risks(let register)):
      let risk = register.risks[index]
      return found(.risk, risk.title, nil, JumpTarget.item, "risks", risk.id.text)
    case (.control(let index), .controls(let register)):
      let control = register.controls[index]
      let year = String(control.year)
      return found(.control, control.title, year, JumpTarget.item, "controls", control.id.text)
    case (.financialGoal(let index), .finance(let register)):
      let goal = register.finance[index]
      let target = JumpTarget.financialGoal
      return found(.financialGoal, goal.title, nil, target, "finance", goal.id.text)
    case (_, .document(let document)): return self.found(spot, in: document, of: owner)
    default: return nil
    }
  }

  private func found(_ spot: FoundSpot, in document: Document, of owner: Owner) -> Found? {
    let base = Address(owner, ["documents", document.id.text])
    func found(_ kind: FoundKind, _ name: String, _ part: String?, _ target: JumpTarget) -> Found {
      Found(kind: kind, name: name, part: part, owner: owner, target: target)
    }
    switch spot {
    case .document: return found(.document, document.title, nil, .document(base, part: nil))
    case .table(let index):
      let table = document.statements[index]
      let address = base.adding("statements", table.id.text)
      return found(.table, table.title, document.brief, .table(address))
    case .line(let index, let place):
      let table = document.statements[index]
      let line = table.lines[place]
      let address = base.adding("statements", table.id.text).adding("lines", line.id.text)
      return found(.line, line.label, words.middot([document.brief, table.title]), .line(address))
    case .bridge(let index):
      let bridge = document.bridges[index]
      let first = base.adding("bridges", bridge.id.text).adding("steps", "0")
      return found(.bridge, bridge.title, document.brief, .document(base, part: first))
    case .section(let index):
      let section = document.sections[index]
      let address = base.adding("sections", section.id.text)
      return found(.section, section.title, document.brief, .document(base, part: address))
    case .figure(let index, let place):
      let section = document.sections[index]
      let figure = section.figures[place]
      let address = base.adding("sections", section.id.text).adding("figures", figure.id.text)
      let part = words.middot([document.brief, section.title])
      return found(.figure, figure.label, part, .document(base, part: address))
    default: return nil
    }
  }
}
