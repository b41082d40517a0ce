import Governance
import Wording

extension State {
  /// Why a command of lists and tables cannot run here; `nil` for other commands.
  func listAvailability(of command: Command) -> Availability? {
    switch command {
    case .previousPlace: unless(visits.earlier.isEmpty, .nowhereBack)
    case .nextPlace: unless(visits.later.isEmpty, .nowhereForward)
    case .fold where unfoldsWhileFiltering: unless(!current.filter.isEmpty, .filterUnfolds)
    case .resetList: unless(!isListChanged, .nothingToReset)
    case .chooseColumns,
      .nextOrder where place?.view == .budget, .reverseOrder where place?.view == .budget:
      unless(table?.statement.columns.isEmpty != false, .noColumns)
    case .widen, .narrow: unless(table == nil, .noColumns)
    case .freeze: unless(current.column == 0 && shape.frozen == 0, .moveToColumn)
    case .nextVariance: unless(varianceColumn == nil, .noVariance)
    case .mark, .markTo, .markUp, .markDown:
      unless(selectedRow?.isMarkable != true, .selectRow)
    case .toSource: sourceAvailability
    case .bridge: unless(!hasBridge, .noBridge)
    case .toCheck: checkAvailability
    case .enter: enterAvailability
    case .copy: unless(!canCopy, .nothingCopied)
    default: nil
    }
  }

  private func unless(_ isHindered: Bool, _ notice: ListNotice) -> Availability {
    isHindered ? .unavailable(.list(notice)) : .available
  }

  /// Whether a filter shows what is folded in the view that has the keys.
  private var unfoldsWhileFiltering: Bool {
    [.goals, .budget, .assignments, .sumCheck].contains(context) && !current.filter.isEmpty
  }

  /// Rows of which the view's tables know what they speak of, and figures.
  private var canCopy: Bool {
    if !current.marked.isEmpty || selectedCell != nil || selectedSeries != nil { return true }
    switch selectedRow?.content {
    case .goal, .indicator, .assignment, .line, .finding, .document, .control(.risk),
      .control(.control):
      return true
    case .economyLine: return current.column > 0 && selectedFigure != nil
    default: return false
    }
  }

  /// What can be done to several rows at once.
  func markedAvailability(of command: Command) -> Availability {
    let isOnMarked = selectedRow?.id.map { current.marked.contains($0) } ?? false
    return switch (command, context) {
    case (.edit, .budget), (.empty, .budget):
      isOnMarked ? editAvailability : .unavailable(.list(.selectMarked))
    case (.deliver, .calendar): .available
    case (.nextStatus, .goals), (.nextStatus, .assignments), (.nextStatus, .internalControl),
      (.chooseStatus, .goals), (.chooseStatus, .assignments), (.chooseStatus, .internalControl),
      (.comment, .goals), (.comment, .assignments):
      .available
    default: .unavailable(.list(.oneAtATime))
    }
  }

  /// Whether there is anything behind the selected row.
  var enterAvailability: Availability {
    guard focus == .main, let row = selectedRow else { return .available }
    switch row.content {
    case .fact:
      let isFrame = row.id.map { $0.address.field.first == "frame" && $0.address.field.count > 1 }
      return unless(isFrame != true, .nothingBehind)
    case .textSection: return .unavailable(.list(.nothingBehind))
    case .line where current.column == 0: return .unavailable(.moveToFigure)
    case .line:
      guard let cell = selectedCell, !cell.isEditable else { return .available }
      return .unavailable(cell.refusal)
    default: return .available
    }
  }
}
