import Governance
import Screen
import Wording

/// Something that can be made here: a record, or a table from a template.
enum Addition: Hashable, Sendable {
  case record(NewRecord)
  case table(StatementTemplate)
}

extension State {
  /// What can be made in the place with the keys.
  var additions: [NewRecord] {
    guard let owner = place?.owner else { return isListed ? [.municipality] : [] }
    let isWhole = owner.body == nil
    switch context {
    case .navigator: return [.body, .municipality]
    case .overview:
      return isWhole
        ? [.body, .document, .financialGoal, .decision, .report, .municipality]
        : [.goal(.goal), .assignment(.assignment), .risk, .control, .document, .body]
    case .goals: return isWhole ? [] : GoalKind.allCases.map { .goal($0) } + [.indicator]
    case .goal: return isWhole ? [] : [.indicator]
    case .budget:
      let action: [NewRecord] = deficitLine == nil ? [] : [.assignment(.action)]
      let made: [NewRecord] =
        table == nil ? [.statement, .document] : [.line, .column, .statement] + nextBudget
      return action + made
    case .assignments: return isWhole ? [] : AssignmentKind.allCases.map { .assignment($0) }
    case .internalControl, .controlPage: return isWhole ? [] : [.risk, .control]
    case .calendar: return deficitLine == nil ? [.report] : [.assignment(.action)]
    case .economy:
      return isWhole ? [.financialGoal, .decision] : [.financialGoal, .personnel, .decision]
    case .documents: return [.document] + nextBudget
    case .document: return [.statement, .document] + nextBudget
    case .board: return isWhole ? [] : AssignmentKind.allCases.map { .assignment($0) }
    case .assignment, .sumCheck, .log, .periods, .chart, .signalMap: return []
    }
  }

  private var nextBudget: [NewRecord] {
    newBudgetAvailability == .available ? [.nextBudget] : []
  }

  /// Asks what is to be made, where there is more than one thing, and opens its form.
  mutating func add() {
    let additions = additions
    guard additions.count > 1 else {
      if let only = additions.first { begin(only) }
      return
    }
    offer(
      words[.addWhat],
      additions.map {
        .init(
          value: .addition(.record($0)),
          label: words[.new($0)],
          hindrance: $0 == .statement && documentForTables == nil ? words[.firstADocument] : nil
        )
      }
    )
  }

  private mutating func offer(_ title: String, _ choices: [Chooser.Choice]) {
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: title,
          choices: choices,
          list: ScrollList(count: choices.count)
        )
      )
    )
  }

  /// Begins what was chosen.
  mutating func begin(_ addition: Addition) {
    switch addition {
    case .record(let record): begin(record)
    case .table(let template): openTable(template)
    }
  }

  private mutating func begin(_ record: NewRecord) {
    switch record {
    case .nextBudget: askForNewBudget()
    case .assignment(.action) where deficitLine != nil:
      if let line = deficitLine { openAction(for: line) }
    case .statement: offerTemplates()
    default:
      guard let blueprint = blueprint(record) else { return refuse(words[.nothingNewHere]) }
      openNew(blueprint)
    }
  }

  /// Where a record of a kind goes that is made here, and what it begins with.
  private func blueprint(_ record: NewRecord) -> Blueprint? {
    if record == .municipality {
      return Blueprint(
        record: record,
        collection: Address(Owner("x"), []),
        start: DatumObject([.init(FieldName.calendar.key, .list(usualCalendar))])
      )
    }
    guard let owner = place?.owner else { return nil }
    let whole = Owner(owner.municipality)
    let year = Datum.number(Amount(digits: period.year))
    let openYear = Datum.number(Amount(digits: firstOpenYear(of: owner)))
    func new(_ owner: Owner, _ path: FieldName, _ start: [(FieldName, Datum)] = []) -> Blueprint {
      Blueprint(
        record: record,
        collection: Address(owner, [path.key]),
        start: DatumObject(start.map { .init($0.0.key, $0.1) })
      )
    }
    switch record {
    case .municipality, .nextBudget, .statement, .entry: return nil
    case .body:
      let home = focus == .navigator ? navigatorOwner ?? whole : whole
      return new(Owner(home.municipality), .bodies, [(.bodyKind, .text("committee"))])
    case .goal(let kind): return goal(kind, new(owner, .goals))
    case .indicator:
      var blueprint = new(
        owner,
        .indicators,
        [(.unit, .text("percent")), (.direction, .text("higher"))]
      )
      blueprint.goal = selectedGoal
      return blueprint
    case .assignment(let kind):
      let start: [(FieldName, Datum)] =
        kind == .assignment ? [] : [(.assignmentKind, .text(kind.rawValue))]
      return new(owner, .assignments, start + [(.validFrom, openYear)])
    case .risk: return new(owner, .risks)
    case .control:
      guard case .control(.risk(let index))? = selectedRow?.content else {
        return new(owner, .controls, [(.year, openYear)])
      }
      // A control that is made where a risk is selected is that risk's, in the year whose plan is shown.
      let risk = Datum.text(derived.facts.controls.risks[index].risk.id.text)
      return new(owner, .controls, [(.year, year), (.risk, risk)])
    case .document:
      let draft = Datum.text(DocumentState.draft.rawValue)
      var blueprint = new(
        owner,
        .documentKind,
        [(.documentKind, .text("budget")), (.documentState, draft), (.year, year)]
      )
      blueprint.collection = Address(owner, ["documents"])
      return blueprint
    case .line, .column: return part(record)
    case .report:
      return new(
        whole,
        .calendar,
        [(.month, .number(12)), (.documentKind, .text("annualAccounts"))]
      )
    case .financialGoal: return new(owner, .finance)
    case .personnel: return new(owner, .personnel)
    case .decision:
      return new(owner, .decisions, [(.decisionKind, .text("reallocation")), (.year, year)])
    }
  }

  /// The selected line, where its forecast is a deficit: in its table, or among what is missing.
  private var deficitLine: Address? {
    guard focus == .main else { return nil }
    if case .gap(let index)? = selectedCalendarRow {
      let gap = derived.calendar.gaps[index].gap
      return gap.kind == .action ? gap.address : nil
    }
    guard place?.view == .budget, let table, let economy = table.economy,
      economy.level == .deficit || economy.level == .minorDeficit,
      case .line(let index)? = selectedRow?.content,
      table.statement.lines.indices.contains(index), table.statement.lines[index].id == economy.line
    else { return nil }
    return table.address.adding(FieldName.lines.key, economy.line.text)
  }

  /// The reports that every municipality makes by law: in August, and at the end of the year.
  private var usualCalendar: [Datum] {
    [(DocumentKind.interimAccounts, 8), (.annualAccounts, 12)]
      .map { kind, month in
        var report = CalendarReport.empty
        report.name = words.documentKind(kind)
        report.id = Identifier(title: report.name)
        (report.month, report.documentKind) = (month, kind)
        return report.datum
      }
  }

  /// The owner whose line of the navigator is selected.
  private var navigatorOwner: Owner? {
    navigatorSelection.flatMap {
      derived.navigator.indices.contains($0) ? derived.navigator[$0].owner : nil
    }
  }

  /// The goal that is selected or open.
  private var selectedGoal: Address? {
    if let id = place?.goal, id != .loose, let owner = place?.owner {
      return Address(owner, [FieldName.goals.key, id.text])
    }
    guard let id = selectedRow?.id else { return nil }
    let goal = id.under ?? id.address
    return goal.collection == .goals && workspace.has(goal) ? goal : nil
  }

  /// A goal takes the next number and is valid from the year that is shown.
  private func goal(_ kind: GoalKind, _ blueprint: Blueprint) -> Blueprint {
    var blueprint = blueprint
    let goals = workspace.goals(of: blueprint.collection.owner).filter { $0.kind == kind }
    let numbers = goals.compactMap { $0.number.flatMap { Int($0) } }
    if kind != .goal { blueprint.start[FieldName.goalKind.key] = .text(kind.rawValue) }
    if goals.isEmpty || !numbers.isEmpty {
      blueprint.start[FieldName.number.key] = .text(String((numbers.max() ?? 0) + 1))
    }
    let year = firstOpenYear(of: blueprint.collection.owner)
    blueprint.start[FieldName.validFrom.key] = .number(Amount(digits: year))
    return blueprint
  }

  /// The year that is shown; where its report is locked the next: what is new is not in that one any more.
  private func firstOpenYear(of owner: Owner) -> Int {
    workspace.lock(of: owner, at: period) == nil ? period.year : period.year + 1
  }

  /// A line comes after the selected one, under the same sum; a column after the selected one.
  private func part(_ record: NewRecord) -> Blueprint? {
    guard let table else { return nil }
    var blueprint = Blueprint(record: record, collection: table.address)
    if record == .column {
      blueprint.collection.path.append(FieldName.columns.key)
      blueprint.start = DatumObject([
        .init(FieldName.columnKind.key, .text("budget")),
        .init(FieldName.year.key, .number(Amount(digits: period.year))),
      ])
      let columns = table.statement.columns
      if current.column > 0, current.column < columns.count {
        blueprint.before = columns[current.column].id.text
      }
      return blueprint
    }
    blueprint.collection.path.append(FieldName.lines.key)
    blueprint.start = DatumObject([.init(FieldName.lineKind.key, .text("detail"))])
    guard case .line(let index)? = selectedRow?.content else { return blueprint }
    let lines = table.statement.lines
    blueprint.before = index + 1 < lines.count ? lines[index + 1].id.text : nil
    if let parent = lines[index].parent {
      blueprint.start[FieldName.parent.key] = .text(parent.text)
    }
    return blueprint
  }
}

extension State {
  /// The document that a new table goes into.
  private var documentForTables: Document? {
    if let document = shownDocument { return document }
    if case .document(let index)? = selectedRow?.content { return derived.facts.documents[index] }
    return derived.facts.documents.first
  }

  private mutating func offerTemplates() {
    guard documentForTables != nil else { return refuse(words[.firstADocument]) }
    offer(
      words[.new(.statement)],
      StatementTemplate.allCases.map {
        .init(value: .addition(.table($0)), label: words.template($0))
      }
    )
  }

  private mutating func openTable(_ template: StatementTemplate) {
    guard let document = documentForTables, let owner = place?.owner else { return }
    let statement = template.statement(
      year: document.year,
      reports: document.period,
      title: words.template(template),
      line: words.templateLine,
      column: words.templateColumn
    )
    guard case .object(var start) = statement.datum else { return }
    start[FieldName.id.key] = nil
    openNew(
      Blueprint(
        record: .statement,
        collection: Address(owner, ["documents", document.id.text, FieldName.statements.key]),
        start: start
      )
    )
  }
}
