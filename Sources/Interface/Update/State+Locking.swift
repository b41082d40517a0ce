import Governance
import Screen
import Wording

extension State {
  /// What a period is called where it is locked or compared: *delårsbokslut augusti 2023*.
  func periodName(_ period: ReportingPeriod) -> String {
    let report = place.flatMap { workspace.municipality($0.owner.municipality) }?
      .calendar.first { $0.month == period.month }
    return [report?.name, words.period(period)].compactMap(\.self).joined(separator: " ")
  }

  /// Asks whether to lock the chosen period, or, where it is locked, why it is unlocked.
  mutating func askToLock() {
    guard let owner = place?.owner else { return }
    guard workspace.lock(of: owner, at: period) == nil else {
      return askWhy(
        .unlock(owner, period),
        title: words[.unlockTitle(periodName(period))]
      )
    }
    let whose = ownerNames(owner).last ?? ""
    let gaps = reporting(owner).reduce(0) { $0 + workspace.gaps(of: $1, at: period).count }
    let text = words[.lockQuestion(periodName(period), whose: whose, gaps: gaps)]
    layers.append(.question(Question(subject: .lock(owner, period), text: text)))
  }

  /// Who reports where an owner's period is locked: all bodies of a municipality.
  private func reporting(_ owner: Owner) -> [Owner] {
    guard owner.body == nil else { return [owner] }
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    return bodies.map { Owner(owner.municipality, $0.id) }
  }

  /// Opens the text in which somebody says why.
  private mutating func askWhy(_ purpose: TextEdit.Purpose, title: String) {
    layers.append(
      .text(
        TextEdit(
          purpose: purpose,
          title: title,
          hint: words[.unlockHint],
          area: TextArea(""),
          before: ""
        )
      )
    )
  }

  private var mark: LockMark { LockMark(by: author.name, on: .day(now.date)) }

  /// Locks an owner's period as it stands now.
  mutating func lock(_ owner: Owner, _ period: ReportingPeriod) -> [Effect] {
    let effects = commit(workspace.locking(owner, at: period, mark))
    if !effects.isEmpty { tell(words[.carriedOut(words[.lockedNow(periodName(period))])]) }
    return effects
  }

  /// Takes the reason for which something is unlocked.
  mutating func unlock(_ purpose: TextEdit.Purpose, because reason: String) -> [Effect] {
    let effects: [Effect]
    let told: String
    switch purpose {
    case .unlock(let owner, let period):
      let unlocking = Unlocking(by: author.name, on: .day(now.date), reason: reason)
      effects = commit(workspace.unlocking(owner, at: period, unlocking), reason: reason)
      told = words[.unlockedNow(periodName(period))]
    case .unlockDocument(let address, let state):
      effects = commit(stateOperations(address, state), reason: reason)
      told = words[.stateSet(words.place(address, in: workspace), words.documentState(state))]
    case .undo(let change):
      effects = commit(change.inverse, cause: change.reversal, reason: reason)
      told = saidOfLast
    case .value, .values, .motivation, .motivationOfSeveral, .conflict: return []
    }
    if !effects.isEmpty { tell(told) }
    return effects
  }

  /// Whether taking a change back unlocks something, which needs a reason; then it is asked for.
  mutating func asksWhy(undoing change: ChangeSet) -> Asked {
    var trial = workspace
    let back = change.undoing(id: change.id, when: now, who: author.name)
    do throws(ChangeRefusal) {
      try trial.apply(back)
    } catch {
      guard case .reasonMissing(let address) = error else { return .no }
      let place = words.place(address, in: workspace)
      askWhy(.undo(change), title: words[.unlockTitle(place)])
      return .yes
    }
    return .no
  }

  /// Whether something was asked.
  enum Asked {
    case yes, no
  }
}

extension State {
  /// The document that the keys are about in the view of documents.
  private var statedDocument: Document? {
    if let open = shownDocument { return open }
    guard case .document(let index)? = selectedRow?.content else { return nil }
    return derived.facts.documents[index]
  }

  /// Whether a document is selected or open.
  var documentStateAvailability: Availability {
    statedDocument == nil ? .unavailable(.selectDocument) : .available
  }

  /// Opens the choice of how far the document has come.
  mutating func chooseDocumentState() {
    guard let document = statedDocument, let owner = place?.owner else { return }
    let address = Address(owner, ["documents", document.id.text])
    let states = DocumentState.allCases
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: words[.stateTitle(document.brief)],
          choices: states.map {
            .init(value: .documentState(address, $0), label: words.documentState($0))
          },
          list: ScrollList(
            count: states.count,
            selected: document.state.flatMap { states.firstIndex(of: $0) } ?? 0
          ),
          current: document.state.flatMap { states.firstIndex(of: $0) }
        )
      )
    )
  }

  /// Takes a document to a state: to *beslutad* with its decision, out of *låst* with a reason.
  mutating func take(_ state: DocumentState, of address: Address) -> [Effect] {
    guard
      let document = Document.ID(address.path[1])
        .flatMap({ workspace.document($0, of: address.owner) }), document.state != state
    else { return [] }
    if document.state == .locked {
      askWhy(
        .unlockDocument(address, to: state),
        title: words[.unlockDocument(document.brief)]
      )
      return []
    }
    if state == .decided {
      openDecided(address)
      return []
    }
    let effects = commit(stateOperations(address, state))
    if !effects.isEmpty { tell(words[.stateSet(document.brief, words.documentState(state))]) }
    return effects
  }

  private func stateOperations(_ address: Address, _ state: DocumentState) -> [Operation] {
    [
      workspace.setting(address.field(FieldName.documentState.key), to: .text(state.rawValue)),
      workspace.setting(
        address.field(FieldName.locked.key),
        to: state == .locked ? mark.datum : nil
      ),
    ]
  }

  /// Opens the form of the decision on a document.
  mutating func openDecided(_ address: Address) {
    guard
      let document = Document.ID(address.path[1])
        .flatMap({ workspace.document($0, of: address.owner) })
    else { return }
    layers.append(
      .sheet(
        EntrySheet(
          purpose: .decide(address),
          title: words[.decide(document.brief)],
          entries: [
            entry(.body, .body, bodyNames, bodyIndex(document, address.owner)),
            entry(.date, .date, document.decided?.isoText ?? now.date.isoText),
            entry(.paragraph, .paragraph, document.paragraph ?? ""),
            entry(.registration, .registration, document.registrationNumber ?? ""),
          ]
        )
      )
    )
  }

  private var bodyNames: [String] {
    place.flatMap { workspace.municipality($0.owner.municipality) }?.bodies.map(\.name) ?? []
  }

  private func bodyIndex(_ document: Document, _ owner: Owner) -> Int {
    let said = document.decidedBy.flatMap { bodyNames.firstIndex(of: $0) }
    let own = workspace.body(owner).flatMap { bodyNames.firstIndex(of: $0.name) }
    return said ?? own ?? 0
  }

  /// What a filled in decision on a document amounts to.
  func decideReading(_ sheet: EntrySheet, _ address: Address) throws(SheetFault) -> SheetReading {
    let date = try requiredDate(of: sheet)
    let names = bodyNames
    let body = names.indices.contains(sheet.choice(.body)) ? names[sheet.choice(.body)] : nil
    func text(_ name: FieldName, _ value: String?) -> Operation {
      workspace.setting(address.field(name.key), to: value.map(Datum.text))
    }
    let operations =
      [
        text(.decided, date.isoText), text(.decidedBy, body),
        text(.registrationNumber, sheet.textIfAny(.registration)),
        text(.paragraph, sheet.textIfAny(.paragraph)),
      ] + stateOperations(address, .decided)
    let place = words.place(address, in: workspace)
    return SheetReading(
      operations: operations,
      told: words[.stateSet(place, words.documentState(.decided))]
    )
  }
}

extension State {
  /// The value that the keys would change, as far as one is selected.
  private var editedAddress: Address? {
    if isInternalControl {
      switch selectedItem {
      case .risk(_, let address)?:
        let year = derived.facts.controls.ratedYear.number
        return address.field(FieldName.ratings.key, String(year))
      case .control(_, let address)?:
        return address.field(FieldName.results.key, period.code)
      case nil: return nil
      }
    }
    if let finding = selectedFinding { return finding.explanationAddress }
    if let figure = selectedFigure { return figure.address }
    if let cell = selectedCell { return cell.address }
    if context == .goal, let series = selectedSeries { return series.address }
    return nil
  }

  /// Why what is selected cannot be changed: it is locked.
  ///
  /// Said before anybody begins to write.
  func lockSentence(for command: Command) -> String? {
    let changing: [Command] = [.edit, .empty, .nextStatus, .chooseStatus, .comment]
    guard changing.contains(command) else { return nil }
    var address = editedAddress
    if command != .edit, command != .empty, let subject = selectedSubject {
      let isComment = command == .comment
      let (fact, map, field): (Address, FieldName, FieldName) =
        switch subject {
        case .goal(let fact): (fact.address, .assessments, isComment ? .comment : .level)
        case .assignment(let fact): (fact.address, .followUps, isComment ? .comment : .status)
        }
      address = fact.field(map.key, period.code, field.key)
    }
    guard let address else { return nil }
    return workspace.lockRefusal(at: address).map { words.refusal($0, in: workspace) }
      ?? hidingSentence([.set(address, from: nil, to: .null)])
  }

  /// Why a year's value is not changed from here: the period goes on to show it as it was locked, so that
  /// nobody would see what was entered.
  func hidingSentence(_ operations: [Operation]) -> String? {
    operations.lazy
      .compactMap { operation in
        guard let lock = workspace.lock(showing: operation, at: period) else { return nil }
        if case .insert = operation { return words[.addedToLocked(period, lock.locked)] }
        return words[.shownAsLocked(words.place(operation.address, in: workspace), lock.locked)]
      }
      .first
  }
}
