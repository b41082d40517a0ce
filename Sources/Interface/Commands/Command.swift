import Wording

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
  /// A chart on a page of its own.
  case chart
  /// The map of how a municipality's bodies stand.
  case signalMap
  /// View 4, the list.
  case assignments
  /// View 4 as a board.
  case board
  /// View 4, the page of one of them.
  case assignment
  /// View 5, the map and the lists.
  case internalControl
  /// View 5, a risk's or a control's page.
  case controlPage
  /// View 6.
  case sumCheck
  /// View 7.
  case calendar
  /// View 7, two periods beside each other.
  case periods
  /// View 8.
  case economy
  /// View 9, the list.
  case documents
  /// View 9, a document's page.
  case document
  /// View 0.
  case log
}

extension Context {
  /// The lists and tables that can be filtered.
  static let lists: [Context] = [
    .goals, .budget, .assignments, .internalControl, .sumCheck, .calendar, .economy, .documents,
  ]
  /// Those with several orders.
  static let sorted: [Context] = [
    .goals, .budget, .assignments, .internalControl, .sumCheck, .documents,
  ]
  /// Those in which several rows can be marked.
  static let marked: [Context] = [
    .goals, .budget, .assignments, .internalControl, .sumCheck, .calendar, .documents,
  ]
}

extension Context {
  /// Whether it is the page of one of the things that its view lists.
  var isPage: Bool {
    [.goal, .assignment, .controlPage, .document, .periods].contains(self)
  }

  /// The view that it belongs to; `nil` where it is of none alone.
  var view: View? {
    switch self {
    case .navigator, .chart, .signalMap: nil
    case .overview: .overview
    case .goals, .goal: .goals
    case .budget: .budget
    case .assignments, .board, .assignment: .assignments
    case .internalControl, .controlPage: .internalControl
    case .sumCheck: .sumCheck
    case .calendar, .periods: .calendar
    case .economy: .economy
    case .documents, .document: .documents
    case .log: .log
    }
  }
}

extension State {
  /// The context of the keys, under any layer.
  var context: Context {
    guard focus == .main, let place else { return .navigator }
    return viewContext(of: place)
  }

  /// The context of a view, whoever has the keys.
  func viewContext(of place: Place) -> Context {
    switch place.picture {
    case .chart?: return .chart
    case .signals?: return .signalMap
    case nil: break
    }
    return switch place.view {
    case .overview: .overview
    case .goals: place.goal == nil ? .goals : .goal
    case .budget: .budget
    case .assignments where place.assignment == nil: isBoard ? .board : .assignments
    case .assignments: .assignment
    case .internalControl: place.item == nil ? .internalControl : .controlPage
    case .sumCheck: .sumCheck
    case .calendar: place.compared == nil ? .calendar : .periods
    case .economy: .economy
    case .documents: place.document == nil ? .documents : .document
    case .log: .log
    }
  }
}
