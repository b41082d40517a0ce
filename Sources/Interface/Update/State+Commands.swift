import Governance
import Screen
import Wording

extension State {
  /// Does what a command says, or tells why it cannot be done here.
  mutating func run(_ command: Command) -> [Effect] {
    if case .unavailable(let reason) = availability(of: command) {
      refuseInTour(reason)
      if command.beginsTyping { typingGuard = now.seconds }
      return []
    }
    if let sentence = lockSentence(for: command) {
      refuse(sentence)
      return []
    }
    advanceTour(by: command)
    switch command {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart,
      .rowEnd:
      return move(command)
    case .enter: return enter()
    case .back: return back()
    case .otherPane: switchPane()
    case .overview: return show(.overview)
    case .goals: return show(.goals)
    case .budget: return show(.budget)
    case .assignments: return show(.assignments)
    case .internalControl: return show(.internalControl)
    case .sumCheck: return show(.sumCheck)
    case .calendar: return show(.calendar)
    case .economy: return show(.economy)
    case .documents: return show(.documents)
    case .log: return show(.log)
    case .history: showHistory()
    case .undoThis: return undoThis()
    case .chooseWho: chooseWho()
    case .chooseTime: chooseTime()
    case .chooseBody: chooseBody()
    case .drafts: showDrafts()
    case .earlierPeriod: return step(.earlier)
    case .laterPeriod: return step(.later)
    case .filter: layers.append(.filter(TextField(current.filter)))
    case .cycleFilter: listing.filter = listing.filter.next
    case .chooseKind: chooseKind()
    case .nextOrder: nextOrder()
    case .reverseOrder: reverseOrder()
    case .resetList: resetList()
    case .search: return openSearch()
    case .previousPlace: step(through: visits.stepBack())
    case .nextPlace: step(through: visits.stepForward())
    case .chooseColumns: chooseColumns()
    case .widen: widen(by: 2)
    case .narrow: widen(by: -2)
    case .freeze: freeze()
    case .nextVariance: nextVariance()
    case .toSource: return goToSource()
    case .toCheck: return goToCheck()
    case .mark: toggleMark()
    case .markTo: markRange()
    case .markUp: mark(moving: .up)
    case .markDown: mark(moving: .down)
    case .copy: return copy()
    case .copyAll: return copyAll()
    case .export: openExport()
    case .nextGrouping: listing.grouping = listing.grouping.next
    case .fold: fold()
    case .nextPart: stepPart(.down)
    case .previousPart: stepPart(.up)
    case .nextTable: stepTable(by: 1)
    case .previousTable: stepTable(by: -1)
    case .chooseTable: chooseTable()
    case .nextDocument: stepDocument(by: 1)
    case .previousDocument: stepDocument(by: -1)
    case .chooseDocument: chooseDocument()
    case .compare: return compareSelected()
    case .nextUnit: stepUnit()
    case .explain: layers.append(.explanation(ScrollList()))
    case .picture: togglePicture()
    case .suppose: suppose()
    case .bridge: openBridge()
    case .cardBack: return moveCard(by: -1)
    case .cardOn: return moveCard(by: 1)
    case .edit: return edit()
    case .empty: return emptyFigure()
    case .form: openForm()
    case .add: add()
    case .copyExample: return askToCopyExample()
    case .endedBodies: toggleEnded()
    case .retire: selectedDecision == nil ? retire() : askToRemoveDecision()
    case .moveEarlier: return arrange(.earlier)
    case .moveLater: return arrange(.later)
    case .nextStatus: return nextStatus()
    case .chooseStatus: return chooseStatus()
    case .deliver: return deliver()
    case .comment: openComment()
    case .newBudget: askForNewBudget()
    case .carryOver: askToCarryOver()
    case .others: showOthers()
    case .carryOverToBody: chooseBodyToCarryTo()
    case .documentState: chooseDocumentState()
    case .newDecision: openDecision()
    case .removeDecision: askToRemoveDecision()
    case .lockPeriod: askToLock()
    case .comparePeriods: chooseOtherPeriod()
    case .undo: return undo()
    case .redo: return redo()
    case .palette: layers.append(.palette(openedPalette()))
    case .help: layers.append(.help(ScrollList()))
    case .glossary: openGlossary()
    case .tour: beginTour()
    case .settings: layers.append(.settings(ScrollList()))
    case .chooseAppearance: chooseAppearance()
    case .chooseLanguage: chooseLanguage()
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .quit: return quit()
    }
    return []
  }

  private mutating func quit() -> [Effect] {
    guard saving == .failed else { return [.remember(here), .quit] }
    layers.append(.question(Question(subject: .quitUnsaved, text: words[.quitUnsaved])))
    return []
  }

  /// Where the user is, to begin there next time.
  var here: Wish {
    Wish(owner: place?.owner, view: place?.view, period: chosenPeriod)
  }

  /// Has the place remembered whenever the user has gone elsewhere: a program that is killed cannot say it.
  mutating func rememberPlace() -> [Effect] {
    guard !isUntouched, place != nil, remembered != here else { return [] }
    remembered = here
    return [.remember(here)]
  }
}

extension State {
  /// Whether a command can run here and now, and why not.
  func availability(of command: Command) -> Availability {
    guard place != nil else { return beginningAvailability(of: command) }
    guard command.contexts.contains(context) else { return .unavailable(elsewhere(command)) }
    if scenario != nil, command.changesData { return .unavailable(.scenario(.whileSupposing)) }
    if command.concernsSelection, !current.marked.isEmpty { return markedAvailability(of: command) }
    if isInternalControl, command.concernsSelection { return controlAvailability(of: command) }
    if let availability = listAvailability(of: command) { return availability }
    if isShelved, command.concernsTable { return .unavailable(.noTableToShow) }
    switch command {
    case .nextPart, .previousPart:
      return partStarts.count < 2 ? .unavailable(.onlyOnePart) : .available
    case .others: return sharing.isEmpty ? .unavailable(.nothingFromOthers) : .available
    case .undo: return history.nextUndo == nil ? .unavailable(.nothingToUndo) : .available
    case .history: return historyAvailability
    case .undoThis: return selectedChange == nil ? .unavailable(.selectEntry) : .available
    case .drafts: return drafts.isEmpty ? .unavailable(.noDrafts) : .available
    case .redo: return history.nextRedo == nil ? .unavailable(.nothingToRedo) : .available
    case .nextTable, .previousTable:
      return derived.facts.tables.count < 2 ? .unavailable(.onlyOneTable) : .available
    case .chooseTable:
      return derived.facts.tables.isEmpty ? .unavailable(.noTableToShow) : .available
    case .nextDocument, .previousDocument, .chooseDocument:
      return derived.facts.documents.count < 2 ? .unavailable(.onlyOneDocument) : .available
    case .compare: return compareAvailability
    case .nextUnit:
      return table?.statement.unit.powerOfTenKronor == nil
        ? .unavailable(.unitIsNoMoney) : .available
    case .comment where context == .sumCheck:
      return selectedFinding?.verdict.isError == true ? .available : .unavailable(.selectMismatch)
    case .comment where context == .budget:
      return selectedCell == nil ? .unavailable(.selectCell) : .available
    case .nextStatus, .chooseStatus, .comment:
      return selectedSubject == nil ? .unavailable(.selectGoalOrAssignment) : .available
    case .fold where context == .calendar && place?.owner.body != nil:
      return .unavailable(.nothingToFold)
    case .picture: return pictureAvailability
    case .chooseAppearance:
      return preferences.colours == .missing ? .unavailable(.noColoursHere) : .available
    case .copyExample: return exampleAvailability
    case .endedBodies: return endedAvailability
    case .newBudget: return newBudgetAvailability
    case .documentState: return documentStateAvailability
    case .newDecision: return newDecisionAvailability
    case .removeDecision:
      return selectedDecision == nil ? .unavailable(.selectDecision) : .available
    case .comparePeriods: return comparePeriodsAvailability
    case .carryOverToBody:
      return otherBodies.isEmpty ? .unavailable(.noOtherBody) : .available
    case .deliver: return deliverAvailability
    case .edit: return editAvailability
    case .empty: return emptyAvailability
    case .explain where context == .log:
      return selectedChange == nil ? .unavailable(.selectEntry) : .available
    case .form, .retire: return !hasSubject ? .unavailable(.selectRecord) : .available
    case .add: return additions.isEmpty ? .unavailable(.nothingNewHere) : .available
    case .moveEarlier, .moveLater: return arrangingAvailability
    case .explain:
      let isBare =
        selectedRow?.id == nil || selectedRow?.isHeading == true || selectedRow?.isGroup == true
      return isBare && selectedSubject == nil
        ? .unavailable(.nothingSelected) : .available
    default: return .available
    }
  }

  /// Whether a command can run where there is no municipality yet, or none any more.
  private func beginningAvailability(of command: Command) -> Availability {
    switch command {
    case .tour, .help, .glossary, .settings, .chooseAppearance, .chooseLanguage, .quit, .suspend,
      .repaint,
      .palette:
      .available
    case .copyExample: exampleAvailability
    // The last municipality may have gone by a key too many: that is taken back as everywhere.
    case .undo where history.nextUndo != nil, .redo where history.nextRedo != nil: .available
    case .add where !additions.isEmpty: .available
    default: .unavailable(.nothingLoaded)
    }
  }

  /// In which views a command means something, where they are few; of this view, whether on its list or inside.
  private func elsewhere(_ command: Command) -> Notice {
    let here = Context.allCases.filter { $0 != context && $0.view == context.view }
    if context.view != nil, let other = here.first(where: command.contexts.contains) {
      if other.isPage, !context.isPage { return .onlyInside }
      if context.isPage, !other.isPage { return .onlyOnList }
    }
    let views = View.allCases.filter { view in command.contexts.contains { $0.view == view } }
    guard !views.isEmpty, views.count <= 3 else { return .notInThisView }
    return .onlyIn(views.map { "\($0.rawValue) \(words[$0.phrase])" })
  }

  /// The document that would be held against another: the one that is shown, or that is selected.
  private var comparedDocument: (document: Document, owner: Owner)? {
    guard let owner = place?.owner else { return nil }
    switch selectedRow?.content {
    case .document(let index)? where context == .documents:
      return (derived.facts.documents[index], owner)
    case .shelved(let place)? where context == .documents:
      return (derived.facts[place], derived.facts.shelves[place.shelf].owner)
    default: return shownDocument.map { ($0, owner) }
    }
  }

  private var compareAvailability: Availability {
    guard let (document, owner) = comparedDocument else { return .unavailable(.noTableToShow) }
    if scenario == nil, context == .budget, let table, table.statement.columns.count > 1 {
      return .available
    }
    return !comparable(with: document, of: owner).isEmpty
      ? .available : .unavailable(.nothingToCompare)
  }

  var editAvailability: Availability {
    switch context {
    case .budget:
      guard let cell = selectedCell else { return .unavailable(.moveToFigure) }
      return cell.isEditable ? .available : .unavailable(cell.refusal)
    case .calendar: return selectedReport == nil ? .unavailable(.selectReport) : .available
    case .economy: return selectedFigure == nil ? .unavailable(.moveToFigure) : .available
    case .goals: return selectedIndicator == nil ? .unavailable(.selectIndicator) : .available
    case .goal: return selectedSeries == nil ? .unavailable(.moveToFigure) : .available
    default: return .unavailable(.notInThisView)
    }
  }
}

/// Whether a command can run.
enum Availability: Hashable, Sendable {
  case available
  case unavailable(Notice)
}
