import Governance

/// Where the user has been: a place, the table shown there, and what was selected.
struct Visit: Hashable, Sendable {
  var place: Place
  var table: Address?
  var period: ReportingPeriod
  var selected: RowID?
  var column = 0

  /// Whether it is the same place, whatever is selected and in whatever period.
  func isWhere(_ other: Visit) -> Bool { place == other.place && table == other.table }
}

/// The places behind and, after going back, those ahead.
struct Visits: Hashable, Sendable {
  private(set) var earlier: [Visit] = []
  private(set) var later: [Visit] = []
  private(set) var here: Visit?

  /// How many are remembered.
  private static let most = 100
}

extension Visits {
  /// Takes note of where the user is after each thing done.
  mutating func note(_ visit: Visit) {
    if let here, !here.isWhere(visit) {
      earlier.append(here)
      if earlier.count > Self.most { earlier.removeFirst() }
      later = []
    }
    here = visit
  }

  /// The place before, which becomes the present one.
  mutating func stepBack() -> Visit? {
    guard let visit = earlier.popLast() else { return nil }
    if let here { later.append(here) }
    here = visit
    return visit
  }

  /// The place that was left by going back, which becomes the present one.
  mutating func stepForward() -> Visit? {
    guard let visit = later.popLast() else { return nil }
    if let here { earlier.append(here) }
    here = visit
    return visit
  }
}

extension State {
  /// Takes note of where the user is.
  mutating func noteVisit() {
    guard let place else { return }
    let (memory, table) = (current, place.view == .budget ? statements[place.owner] : nil)
    visits.note(
      Visit(
        place: place,
        table: table,
        period: period,
        selected: memory.selected,
        column: memory.column
      )
    )
  }

  /// Goes back to where one was, or forward again.
  mutating func step(through visit: Visit?) {
    guard let visit else { return }
    trail = []
    focus = .main
    if visit.place.view == .budget { statements[visit.place.owner] = visit.table }
    place = visit.place
    choosePeriod()
    if period != visit.period { choose(visit.period) }
    refresh()
    current.column = visit.column
    if let selected = visit.selected { show(selected) }
  }
}
