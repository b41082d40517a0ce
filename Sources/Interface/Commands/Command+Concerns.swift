import Wording

extension Command {
  /// Whether it changes the data.
  var changesData: Bool {
    switch self {
    case .edit, .empty, .nextStatus, .chooseStatus, .deliver, .comment, .newBudget, .carryOver,
      .undo, .redo, .cardBack, .cardOn, .form, .add, .copyExample, .retire, .moveEarlier,
      .moveLater,
      .carryOverToBody, .documentState, .newDecision, .removeDecision, .lockPeriod, .undoThis:
      true
    default: false
    }
  }

  /// Whether it is about the table that is shown.
  var concernsTable: Bool {
    [.suppose, .bridge, .fold, .nextUnit, .toCheck].contains(self)
  }

  /// Whether text is typed right behind it, which must not run as commands where it is refused.
  var beginsTyping: Bool { self == .comment }

  /// Whether it changes something of what is selected.
  var concernsSelection: Bool {
    [.edit, .empty, .nextStatus, .chooseStatus, .comment, .deliver].contains(self)
  }
}
