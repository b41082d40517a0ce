import Governance
import Screen
import Wording

extension State {
  /// The kind that the owner's list is narrowed to; `nil` where all are shown.
  var shownKind: AssignmentKind? { place.flatMap { shownKinds[$0.owner] } }

  /// What is followed up, under a heading for each kind or giver; one group alone needs no heading.
  var assignmentRows: [Row] {
    let (facts, memory) = (derived.facts.assignments, current)
    let listed = ordered(listedAssignments)
    guard !listed.isEmpty, let owner = place?.owner else {
      let none: Emptiness = derived.facts.emptiness(.noAssignments)
      return [Row(content: .nothing(facts.isEmpty ? none : .filtered))]
    }
    let groups = AssignmentGroup.groups(
      of: listed,
      in: facts,
      by: listing.grouping,
      of: owner,
      settings
    )
    let hasHeadings =
      Set(facts.map(\.kind)).count > 1 || listing.grouping == .issuer || owner.body == nil
    return groups.flatMap { group -> [Row] in
      let heading = RowID(group: group.key, of: owner)
      let isFolded = hasHeadings && memory.isFolded(heading)
      let members = group.members.map {
        Row(id: RowID(facts[$0].address), content: .assignment($0))
      }
      return (hasHeadings ? [Row(id: heading, content: .assignmentGroup(group))] : [])
        + (isFolded ? [] : members)
    }
  }

  /// Those that the filter lets through, by their places among the facts.
  var listedAssignments: [Int] {
    let (facts, query) = (derived.facts.assignments, SearchQuery(current.filter))
    return facts.indices.filter { isListed(facts[$0], query) }
  }

  private func isListed(_ fact: Facts.AssignmentFact, _ query: SearchQuery) -> Bool {
    if let shownKind, fact.kind != shownKind { return false }
    if fact.closedEarlier != nil, listing.filter != .all { return false }
    switch (listing.filter, fact.timeliness) {
    case (.all, _), (.current, _), (.overdue, .overdue), (.dueSoon, .dueSoon): break
    case (.open, _): if fact.isClosed { return false }
    default: return false
    }
    let record = fact.assignment
    if query.finds(record.title) { return true }
    let texts = [
      record.text, record.plan, record.issuer, record.proposer, record.recipient,
      fact.followUp?.comment, words.assignmentKind(record.kind),
    ]
    return (texts.compactMap(\.self) + record.points.map(\.text)).contains { query.fits($0) }
  }

  /// Those that are listed, in the chosen order.
  var orderedAssignments: [Int] { ordered(listedAssignments) }

  private func ordered(_ indices: [Int]) -> [Int] {
    let facts = derived.facts.assignments
    let sorting = sorting
    return sorting.sorted(indices) {
      facts[$0].assignment.title
    } rank: { index in
      switch sorting.order {
      case .due: facts[index].lastDay.map(Double.init) ?? .infinity
      default: Double(rank(of: facts[index]))
      }
    }
  }

  /// Where a status stands in its kind's list; one that nobody has given comes last.
  private func rank(of fact: Facts.AssignmentFact) -> Int {
    let choices = settings.statuses(of: fact.kind)
    return fact.status.flatMap { status in choices.firstIndex { $0.status == status } } ?? .max
  }

  /// Opens the choice of the kind to list.
  mutating func chooseKind() {
    let counts = derived.facts.counts.kinds
    let kinds = AssignmentKind.allCases.filter { counts[$0] != nil }
    let choices =
      [Chooser.Choice(value: .kind(nil), label: words[.allKinds])]
      + kinds.map { kind in
        .init(value: .kind(kind), label: "\(words.assignmentKinds(kind)) · \(counts[kind] ?? 0)")
      }
    let selected = shownKind.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: words[.chooseKindTitle],
          choices: choices,
          list: ScrollList(count: choices.count, selected: selected),
          current: selected
        )
      )
    )
  }
}

extension Facts.AssignmentFact {
  /// The number of the last day it is due.
  var lastDay: Int? { assignment.due?.lastDate.dayNumber }
}

extension RowID {
  /// The heading of a group.
  init(group: AssignmentGroup.Key, of owner: Owner) {
    self.init(Address(owner, ["groups", group.name]))
  }
}

extension Row {
  /// Whether it is only the heading of what follows.
  var isHeading: Bool {
    switch content {
    case .assignmentGroup, .looseHeading, .bodyHeading, .findings, .foundIn: true
    default: false
    }
  }

  /// Whether it stands for several findings, of which nothing more is said than it says itself.
  var isGroup: Bool { if case .findings = content { true } else { false } }
}
