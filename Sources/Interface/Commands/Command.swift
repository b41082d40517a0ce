/// Everything that can be done with a key. One list feeds dispatch, footer, help and palette.
enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case up, down, left, right, pageUp, pageDown, first, last
  case enter, back, otherPane
  // Places.
  case overview, goals, budget, assignments
  case earlierPeriod, laterPeriod
  // What is shown.
  case filter, cycleFilter, fold, nextTable, previousTable, nextUnit, explain
  // Editing.
  case edit, nextStatus, chooseStatus, comment, undo, redo
  // The program.
  case palette, help, suspend, repaint, quit
}

/// Where a key means what it means there.
enum Context: CaseIterable, Hashable, Sendable {
  /// The navigator.
  case navigator
  /// View 1.
  case overview
  /// View 2, the list.
  case goals
  /// View 2, a goal's page.
  case goal
  /// View 3.
  case budget
  /// View 4.
  case assignments
}

extension State {
  /// The context of the keys, under any layer.
  var context: Context {
    guard focus == .main, let place else { return .navigator }
    return switch place.view {
    case .overview: .overview
    case .goals: place.goal == nil ? .goals : .goal
    case .budget: .budget
    case .assignments: .assignments
    }
  }
}
