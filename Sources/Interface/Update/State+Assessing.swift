import Governance
import Screen
import Wording

extension State {
  /// An assignment's next status, at once; a goal's level is chosen.
  mutating func nextStatus() -> [Effect] {
    if !current.marked.isEmpty { return chooseStatus() }
    if isInternalControl { return nextControlStatus() }
    switch selectedSubject {
    case .assignment(let fact)?:
      let kind = fact.assignment.kind
      let first = settings.firstStatus(of: kind)
      return set(fact.status.map { settings.next(after: $0, of: kind) } ?? first, of: fact)
    case .goal?: return chooseStatus()
    case nil: return []
    }
  }

  /// Gives it a status in the chosen period.
  mutating func set(
    _ status: AssignmentStatus,
    of fact: Facts.AssignmentFact
  ) -> [Effect] {
    let base = fact.address.field(FieldName.followUps.key, period.code)
    let effects = commit([
      workspace.setting(base.key(.status), to: .text(status.code)),
      workspace.setting(base.key(.by), to: .text(author.name)),
      workspace.setting(base.key(.on), to: .text(now.date.isoText)),
    ])
    if !effects.isEmpty {
      tell(words[.statusSet(fact.assignment.title, word(of: status, fact))])
    }
    return effects
  }

  /// What a status is called here.
  private func word(of status: AssignmentStatus, _ fact: Facts.AssignmentFact) -> String {
    words.status(status, of: fact.assignment.kind, in: settings)
  }

  /// Opens the choice of a status or a level.
  mutating func chooseStatus() -> [Effect] {
    if !current.marked.isEmpty {
      chooseForMarked()
      return []
    }
    if isInternalControl { return chooseControlStatus() }
    switch selectedSubject {
    case .assignment(let fact)?: lay(statusChooser(fact))
    case .goal(let fact)?: lay(levelChooser(fact))
    case nil: break
    }
    return []
  }

  private func statusChooser(_ fact: Facts.AssignmentFact) -> Chooser {
    let all = settings.statuses(of: fact.assignment.kind)
    return Chooser(
      subject: .status(fact.address),
      title: fact.assignment.title,
      choices: all.map {
        .init(value: .status($0.status), label: word(of: $0.status, fact), signal: $0.signal)
      },
      list: ScrollList(
        count: all.count,
        selected: all.firstIndex { $0.status == fact.status } ?? 0
      ),
      current: all.firstIndex { $0.status == fact.status }
    )
  }

  private func levelChooser(_ fact: Facts.GoalFact) -> Chooser {
    let all = settings.levels
    let suggested = fact.suggestion.level
    return Chooser(
      subject: .level(fact.address, suggestion: suggested),
      title: fact.goal.shortTitle ?? fact.goal.title,
      choices: all.map { level in
        .init(
          value: .level(level),
          label: words.level(level, in: settings),
          signal: level.signal,
          note: level == suggested ? words[.suggested(words.reason(fact.suggestion))] : nil
        )
      },
      list: ScrollList(
        count: all.count,
        selected: all.firstIndex(of: fact.assessment?.level ?? suggested) ?? 0
      ),
      current: (fact.assessment?.level).flatMap { all.firstIndex(of: $0) }
    )
  }

  /// Takes the chosen value.
  mutating func take(_ choice: Chooser.Choice, for subject: Chooser.Subject) -> [Effect] {
    switch subject {
    case .place: return take(choice.value)
    case .language:
      guard case .language(let language) = choice.value else { return [] }
      return take(language)
    case .appearance:
      guard case .appearance(let appearance) = choice.value else { return [] }
      return take(appearance)
    case .control(let subject): return take(choice.value, for: subject)
    case .log: return takeForLog(choice.value)
    case .draft: return look(at: choice.value)
    case .marked(let subject): return take(choice.value, for: subject)
    case .columns: return []
    case .status(let address):
      guard case .status(let status) = choice.value,
        let fact = derived.facts.assignments.first(where: { $0.address == address })
      else { return [] }
      return set(status, of: fact)
    case .level(let address, let suggestion):
      guard case .level(let level) = choice.value else { return [] }
      return take(level, of: address, suggestion: suggestion)
    }
  }

  /// A level other than the suggested one needs a motivation.
  private mutating func take(
    _ level: GoalLevel,
    of goal: Address,
    suggestion: GoalLevel
  ) -> [Effect] {
    let base = goal.field(FieldName.assessments.key, period.code)
    guard level == suggestion else {
      let before = workspace.datum(at: base.key(.motivation)).text
      // What was said for another level does not speak for this one.
      let isSame = workspace.datum(at: base.key(.level)) == .text(level.rawValue)
      layers.append(
        .text(
          TextEdit(
            purpose: .motivation(goal, level: level),
            title: words[.motivationFor(words.level(level, in: settings))],
            hint: words[.motivationNeeded(words.level(suggestion, in: settings))],
            area: TextArea(isSame ? before : ""),
            before: before
          )
        )
      )
      return []
    }
    let effects = commit([
      workspace.setting(base.key(.level), to: .text(level.rawValue)),
      workspace.setting(base.key(.motivation), to: nil),
    ])
    if !effects.isEmpty { tell(words[.levelSet(words.level(level, in: settings))]) }
    return effects
  }

  /// Opens the comment of the selected goal or assignment.
  mutating func openComment() {
    if !current.marked.isEmpty { return commentOnMarked() }
    if isInternalControl { return openControlText() }
    if let finding = selectedFinding { return openExplanation(of: finding) }
    if context == .budget { return openExplanationOfCell() }
    guard let subject = selectedSubject else { return }
    let (address, name): (Address, String) =
      switch subject {
      case .goal(let fact):
        (
          fact.address.field(FieldName.assessments.key, period.code),
          fact.goal.shortTitle ?? fact.goal.title
        )
      case .assignment(let fact):
        (fact.address.field(FieldName.followUps.key, period.code), fact.assignment.title)
      }
    let before = workspace.datum(at: address.key(.comment)).text
    layers.append(
      .text(
        TextEdit(
          purpose: .value(address.key(.comment)),
          title: words[.commentOn(name, words.period(period))],
          hint: nil,
          area: TextArea(before),
          before: before
        )
      )
    )
  }
}

extension State {
  /// Opens what an officer says of a figure: it stands with the figure, as where a sum is explained.
  private mutating func openExplanationOfCell() {
    guard let cell = selectedCell else { return }
    let line = cell.table.address(of: cell.statementLine)
    let address = line.field(FieldName.explanations.key, cell.statementColumn.id.text)
    let name = "\(cell.statementLine.label) · \(cell.statementColumn.label)"
    openExplanation(at: address, of: name)
  }
}

extension Address {
  /// One key further in.
  func key(_ name: FieldName) -> Address {
    Address(owner, path, field: field + [name.key])
  }
}

extension Datum? {
  /// The text, where it is one; else nothing.
  var text: String {
    if case .text(let text)? = self { text } else { "" }
  }
}
