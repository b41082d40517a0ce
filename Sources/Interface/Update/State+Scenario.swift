import Governance
import Screen
import Wording

extension State {
  /// The data that are shown: as they are, or as they would be.
  var shownWorkspace: Workspace {
    derived.factsKey?.scenario == nil ? workspace : derived.supposed?.workspace ?? workspace
  }

  /// How many suppositions the figures that are shown stand with.
  var shownSuppositions: Int {
    guard let scenario = derived.factsKey?.scenario else { return 0 }
    let isMeant =
      place?.view == .budget
      ? table?.address.document == scenario.document : derived.facts.shows(scenario.document)
    return isMeant ? scenario.suppositions.count : 0
  }

  /// Brings what follows from the suppositions up to date; they go where the data no longer bear them.
  mutating func refreshScenario() {
    guard let scenario else {
      (derived.supposed, derived.scenarioKey) = (nil, nil)
      return
    }
    let key = ScenarioKey(scenario: scenario, revision: revision)
    guard derived.scenarioKey != key else { return }
    do throws(SuppositionFault) {
      let (outcome, supposed) = try scenario.applied(to: workspace)
      derived.supposed = SupposedData(outcome: outcome, workspace: supposed)
      derived.scenarioKey = key
    } catch {
      self.scenario = nil
      (derived.supposed, derived.scenarioKey) = (nil, nil)
      refuse(words[.fault(error)])
    }
  }

  /// Opens what can be supposed of the selected line, and what has been.
  mutating func suppose() {
    guard let target = suppositionTarget, let table else {
      return refuse(words[ScenarioPhrase.selectLine])
    }
    var choices = SuppositionKind.chosen.map { kind -> Chooser.Choice in
      let refusal = refusal(of: kind, target, in: table.statement)
      return Chooser.Choice(
        value: .scenario(.suppose(kind)),
        label: refusal ?? title(of: kind, target.line.label, target.column.label),
        hindrance: refusal
      )
    }
    let statement = table.statement
    for (index, supposition) in (scenario?.suppositions ?? []).enumerated() {
      let text = words.supposition(supposition, in: self.statement(of: supposition) ?? statement)
      choices.append(.init(value: .scenario(.remove(index)), label: words[.remove(text)]))
    }
    if scenario != nil {
      choices.append(.init(value: .scenario(.makeDraft), label: words[ScenarioPhrase.makeDraft]))
      choices.append(.init(value: .scenario(.discard), label: words[ScenarioPhrase.discard]))
    }
    let first = choices.firstIndex { $0.hindrance == nil }
    let list = ScrollList(count: choices.count, selected: first ?? 0)
    layers.append(
      .chooser(
        Chooser(subject: .place, title: words[ScenarioPhrase.title], choices: choices, list: list)
      )
    )
  }

  /// Why a kind of supposition cannot be made of a line; `nil` where it can.
  private func refusal(
    of kind: SuppositionKind,
    _ target: (line: StatementLine, column: StatementColumn),
    in statement: Statement
  ) -> String? {
    let one = Amount(digits: 1)
    let change: Supposition.Change =
      switch kind {
      case .index: .index(one)
      case .efficiency: .efficiency(one)
      case .line, .cell, .figure: .percent(one)
      }
    let supposition = Supposition(
      change,
      statement.id,
      target.line.id,
      target.column.id,
      kind.reach
    )
    guard statement.fault(of: supposition) == .nothingToChange else { return nil }
    let line = target.line.label.shortened(to: 28)
    return switch kind {
    case .index: words[.noIndex(line)]
    case .efficiency: words[.noEfficiency(line)]
    case .line, .cell, .figure: words[.noFigure(line)]
    }
  }

  /// The selected line, and the selected column; without one the forecast, else the first that lies ahead.
  var suppositionTarget: (line: StatementLine, column: StatementColumn)? {
    guard let table, case .line(let index)? = selectedRow?.content else { return nil }
    let (line, columns) = (table.statement.lines[index], table.statement.columns)
    guard line.kind != .heading, !columns.isEmpty else { return nil }
    // A plan's budget is of its own first year; the one before it is there to be compared with.
    let planned = columns.filter { $0.kind == .plan }.compactMap(\.year).min() ?? .min
    let own = columns.filter { $0.kind == .budget }.compactMap(\.year).filter { $0 < planned }.max()
    let start = max(period.year, own ?? period.year)
    let isAhead = { (column: StatementColumn) in
      column.kind.liesAhead && (column.year ?? 0) >= start
    }
    // What is expected moves: a budget that has been decided stays what it is held against.
    let ahead =
      columns.firstIndex { $0.kind == .forecast && isAhead($0) } ?? columns.firstIndex(
        where: isAhead
      )
      ?? columns.firstIndex { $0.kind.liesAhead } ?? 0
    let column = current.column > 0 ? min(current.column, columns.count) - 1 : ahead
    return (line, columns[column])
  }

  /// From this width on there is room for most names in full.
  private static let widthForLongNames = 116

  func title(of kind: SuppositionKind, _ line: String, _ column: String) -> String {
    let isWide = size.width >= Self.widthForLongNames
    let (line, column) = (
      line.shortened(to: isWide ? 44 : 28), column.shortened(to: isWide ? 24 : 16)
    )
    return switch kind {
    case .index: words[.supposeIndex(line, column)]
    case .efficiency: words[.supposeEfficiency(line, column)]
    case .line: words[.supposeLine(line, column)]
    case .cell: words[.supposeCell(line, column)]
    case .figure: words[.supposeFigure(line, column)]
    }
  }

  /// The table of a supposition, in the document that it was made of.
  func statement(of supposition: Supposition) -> Statement? {
    guard let scenario, let id = scenario.document.path.last.flatMap({ Document.ID($0) }) else {
      return nil
    }
    return workspace.document(id, of: scenario.document.owner)?.statements
      .first { $0.id == supposition.statement }
  }

  /// Does what was chosen.
  mutating func take(_ step: ScenarioStep) -> [Effect] {
    switch step {
    case .suppose(let kind): askHowMuch(kind)
    case .remove(let index): removeSupposition(index)
    case .makeDraft: return makeDraft()
    case .discard: discardScenario()
    }
    return []
  }

  private mutating func removeSupposition(_ index: Int) {
    guard var changed = scenario, changed.suppositions.indices.contains(index) else { return }
    let removed = changed.suppositions.remove(at: index)
    let text = statement(of: removed).map { words.supposition(removed, in: $0) } ?? ""
    scenario = changed.suppositions.isEmpty ? nil : changed
    tell(words[ScenarioPhrase.removed(text)])
  }

  /// Throws all suppositions away.
  mutating func discardScenario() {
    scenario = nil
    tell(words[ScenarioPhrase.discarded])
  }

  /// Leaves the scenario, and asks first: nothing brings it back.
  mutating func leaveScenario() {
    guard let count = scenario?.suppositions.count else { return }
    let question = Question(subject: .discardScenario, text: words[.discardQuestion(count)])
    layers.append(.question(question))
  }
}

extension State {
  /// Makes a draft document of the scenario: one change, one undo.
  private mutating func makeDraft() -> [Effect] {
    guard let scenario, let outcome = derived.supposed?.outcome,
      let id = scenario.draftID(in: workspace)
    else { return [] }
    let owner = scenario.document.owner
    let number = id.text.split(separator: "-").last.flatMap { Int($0) } ?? 1
    let isNumbered = id.text.hasSuffix("-utkast-\(number)")
    let title = words[.draftTitle(outcome.document.title, isNumbered ? number : 1)]
    let draft = outcome.draft(titled: title, id, assuming: assumptions(of: scenario))
    self.scenario = nil
    let effects = commit([draft.insertion(for: owner)])
    guard !effects.isEmpty else {
      self.scenario = scenario
      return []
    }
    refresh()
    go(to: Place(owner: owner, view: .documents, document: id))
    let reckoned = draft.comparison(with: outcome.document).reduce(0) { $0 + $1.cells.count }
    tell(words[.drafted(title, reckoned: reckoned)])
    return effects
  }

  /// Each supposition as an assumption of the draft.
  private func assumptions(of scenario: Scenario) -> [PlanningAssumption] {
    scenario.suppositions.enumerated()
      .compactMap { index, supposition in
        guard let statement = statement(of: supposition),
          let id = PlanningAssumption.ID("antagande-\(index + 1)")
        else { return nil }
        var assumption = PlanningAssumption.empty
        assumption.id = id
        assumption.label = words.supposition(supposition, in: statement)
        assumption.year = statement.columns.first { $0.id == supposition.column }?.year
        switch supposition.change {
        case .index(let rate), .efficiency(let rate), .percent(let rate):
          (assumption.value, assumption.unit) = (.number(rate), .percent)
        case .amount(let amount):
          (assumption.value, assumption.unit) = (.number(amount), statement.unit)
        }
        return assumption
      }
  }
}

extension View {
  /// Whether it shows figures with what is supposed: only the two that are of figures do.
  ///
  /// Every other would show half of it, since a body's document does not follow its municipality's, nor the
  /// other way round.
  var showsScenarios: Bool { self == .budget || self == .economy }
}
