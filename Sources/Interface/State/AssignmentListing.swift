import Governance

/// How the view of assignments lists them, for every body alike.
struct AssignmentListing: Hashable, Sendable {
  var filter = AssignmentFilter.current
  var grouping = AssignmentGrouping.kind
  var shape = AssignmentShape.list
}

/// As what they are shown.
enum AssignmentShape: Hashable, Sendable {
  /// Lines below each other.
  case list
  /// Cards in columns by status.
  case board
}

/// Which assignments are listed.
enum AssignmentFilter: CaseIterable, Hashable, Sendable {
  /// *Aktuella*: all but those that were closed before the year.
  case current
  /// *Ej färdiga*.
  case open
  /// *Försenade*.
  case overdue
  /// *Förfaller snart*.
  case dueSoon
  /// All, also those that were closed in earlier years.
  case all

  var next: AssignmentFilter {
    let all = Self.allCases
    guard let index = all.firstIndex(of: self) else { return .current }
    return all[(index + 1) % all.count]
  }
}

/// What they are grouped by.
enum AssignmentGrouping: CaseIterable, Hashable, Sendable {
  /// By kind: assignments, directions, inquiries.
  case kind
  /// By who gave or proposed them.
  case issuer

  var next: AssignmentGrouping { self == .kind ? .issuer : .kind }
}
