import Governance
import Wording

/// In which order a list stands.
enum ListOrder: Hashable, Sendable {
  /// As in the document or the register.
  case given
  /// The first to be due first; what is never due last.
  case due
  /// By status, level, result or kind: what needs the most work first.
  case status
  /// By name.
  case name
  /// The largest difference first.
  case size
}

/// The order of a list, and whether it is the other way round.
struct ListSorting: Hashable, Sendable {
  var order = ListOrder.given
  var isReversed = false

  /// Whether it stands as in the document.
  var isUsual: Bool { order == .given && !isReversed }
}

extension View {
  /// The orders of its list, the usual first.
  var orders: [ListOrder] {
    switch self {
    case .assignments: [.given, .due, .status, .name]
    case .goals, .internalControl, .documents: [.given, .status, .name]
    case .sumCheck: [.given, .size, .name]
    default: [.given]
    }
  }
}

extension ListSorting {
  /// Places in this order; those alike stay as they were.
  func sorted(_ places: [Int], name: (Int) -> String, rank: (Int) -> Double) -> [Int] {
    let ordered: [Int]
    switch order {
    case .given: ordered = places
    case .name:
      let names = places.map { ($0, Folding.alphabetical(name($0))) }
      ordered = names.enumerated()
        .sorted {
          $0.element.1 == $1.element.1
            ? $0.offset < $1.offset
            : $0.element.1.lexicographicallyPrecedes($1.element.1)
        }
        .map(\.element.0)
    case .due, .status, .size:
      let ranks = places.map { ($0, rank($0)) }
      ordered = ranks.enumerated()
        .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        .map(\.element.0)
    }
    return isReversed ? ordered.reversed() : ordered
  }
}

extension State {
  /// How the list in view is ordered.
  var sorting: ListSorting { place.flatMap { sortings[$0.view] } ?? ListSorting() }

  /// Orders the list in the next of its ways; a table by the selected column.
  mutating func nextOrder() {
    guard let view = place?.view else { return }
    if view == .budget { return orderLines(.next) }
    let orders = view.orders
    let index = orders.firstIndex(of: sorting.order) ?? 0
    sortings[view] = ListSorting(order: orders[(index + 1) % orders.count])
    tell(words[.orderTold(orderName)])
  }

  /// Turns the order round.
  mutating func reverseOrder() {
    guard let view = place?.view else { return }
    if view == .budget { return orderLines(.reversed) }
    var sorting = sorting
    sorting.isReversed.toggle()
    sortings[view] = sorting
    tell(words[.orderTold(orderName)])
  }

  /// What the order in view is called.
  var orderName: String {
    if place?.view == .budget {
      guard let table, let order = shape.order else { return words[.orderUsual] }
      return words.middot(
        [words[.orderColumn(order.name(in: table.statement, words))]]
          + (order.direction == .ascending ? ["↑"] : ["↓"])
      )
    }
    let name: String =
      switch (sorting.order, place?.view) {
      case (.given, _): words[.orderUsual]
      case (.due, _): words[.orderDue]
      case (.name, _): words[.orderName]
      case (.size, _): words[.orderSize]
      case (.status, .goals?): words[.orderLevel]
      case (.status, .documents?): words[.orderKind]
      case (.status, .internalControl?): words[.orderResult]
      case (.status, _): words[.orderStatus]
      }
    return words.middot([name] + (sorting.isReversed ? [words[.reversed]] : []))
  }

  /// Whether the list in view is shown otherwise than usual, so that it can be set right with one key.
  var isListChanged: Bool {
    let memory = current
    if !memory.filter.isEmpty || memory.square != nil { return true }
    if place?.view == .budget { return shape != TableShape() }
    if place?.view == .assignments, listing.filter != .current || shownKind != nil { return true }
    return !sorting.isUsual
  }

  /// Shows the list as usual: no filter, no order of its own, no hidden columns.
  mutating func resetList() {
    guard let place else { return }
    let selected = selectedRow?.id
    var memory = current
    (memory.filter, memory.square) = ("", nil)
    current = memory
    sortings[place.view] = nil
    if place.view == .budget, let address = tableAddress { shapes[address] = nil }
    if place.view == .assignments {
      listing.filter = .current
      shownKinds[place.owner] = nil
    }
    if let selected { show(selected) }
  }
}
