import Governance
import Screen
import Wording

/// Where the columns of an assignment's line stand.
struct AssignmentColumns {
  let status: Rect
  let title: Rect
  let due: Rect
  let comment: Rect

  /// The least that a comment is read in.
  private static let leastComment = 24

  /// How wide a line is whose title has so much room, its comment left out.
  static func width(title: Int, discWidth: Int) -> Int { title + discWidth + 47 }

  /// Where there is little room, a title gets all that its own due period leaves of the line; where there is
  /// much, it gets what the longest one of the list wants, and a comment the rest.
  init(_ line: Rect, discWidth: Int, due text: String, title wanted: Int) {
    let statusWidth = 14 + discWidth
    let most = Self.dueWidth(line.width)
    let dueWidth = line.width >= 84 ? most : min(text.columns, most)
    let left = line.width - statusWidth - dueWidth - 4
    let hasComment = line.width >= 110 && left - wanted - 2 >= Self.leastComment
    let titleWidth = hasComment ? wanted : left
    status = Rect(x: line.x, y: line.y, width: statusWidth + 1, height: 1)
    title = Rect(x: status.maxX + 1, y: line.y, width: titleWidth, height: 1)
    due = Rect(x: title.maxX + 2, y: line.y, width: dueWidth, height: 1)
    comment = Rect(
      x: due.maxX + 2,
      y: line.y,
      width: hasComment ? line.maxX - due.maxX - 2 : 0,
      height: 1
    )
  }

  /// How wide what is said of the due period can be.
  static func dueWidth(_ width: Int) -> Int {
    switch width {
    case 84...: 29
    case 70...: 27
    default: 20
    }
  }
}

extension State {
  /// The word of a status; an assignment that nobody has given one is said to be just that, of other
  /// kinds, which need not have any, `nil`.
  func statusWord(_ fact: Facts.AssignmentFact) -> String? {
    if let status = fact.status { return words.status(status, of: fact.kind, in: settings) }
    return fact.kind == .assignment ? words[.notReported] : nil
  }

  /// The title, what is listed in which order, and the table's head.
  func drawAssignmentsHead(into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let start = grid.putRight([Span(listedCount, .quiet)], in: line)
    grid.put(
      [Span(words[View.assignments.phrase], .bold), Span("   ")] + listingSpans + filterSpans,
      in: line.inset(right: line.maxX - start + 1)
    )
    if layout.list.y - layout.main.y > 2 {
      let columns = AssignmentColumns(
        layout.main.row(1),
        discWidth: discWidth,
        due: words[.dueColumn],
        title: assignmentTitleWidth(in: layout.main.width)
      )
      grid.putTruncated(words[.statusColumn], in: columns.status, style: .quiet)
      grid.putTruncated(words[.assignmentColumn], in: columns.title, style: .quiet)
      grid.putTruncated(words[.dueColumn], in: columns.due, style: .quiet)
      grid.putTruncated(words[.commentColumn], in: columns.comment, style: .quiet)
    }
    grid.horizontalRule(
      Rect(x: layout.main.x, y: layout.list.y - 1, width: layout.main.width, height: 1)
    )
  }

  /// How many there are; where not all are listed, how many of them are.
  var listedCount: String {
    let counts = derived.facts.counts
    let listed = derived.listedCount
    let all = listing.filter == .all ? derived.facts.assignments.count : counts.allKinds
    let count =
      counts.otherKinds == 0 ? words[.assignmentCount(all)] : words[.entryCount(all)]
    return listed == all ? count : words[.countOf(listed, count)]
  }

  /// Which are listed, how they are ordered and grouped, where it is not as usual.
  var listingSpans: [Span] {
    var names = [words[listing.filter.phrase]]
    if let shownKind { names.append(words.assignmentKinds(shownKind).lowercased()) }
    if !sorting.isUsual { names.append(orderName) }
    if listing.grouping != .kind { names.append(words[listing.grouping.phrase]) }
    return [Span(names.joined(separator: " · "), .accent)]
  }

  /// An assignment in one line, or the heading of several.
  func drawAssignmentRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    switch row.content {
    case .assignment(let index): draw(derived.facts.assignments[index], in: line, into: &grid)
    case .assignmentGroup(let group):
      draw(group, isFolded: current.isFolded(row.id), in: line, into: &grid)
    case .nothing(let emptiness):
      grid.putTruncated(sentence(of: emptiness), in: line, style: .quiet)
    default: break
    }
  }

  private func draw(_ fact: Facts.AssignmentFact, in line: Rect, into grid: inout Grid) {
    var due = dueSpans(fact, width: AssignmentColumns.dueWidth(line.width))
    if let year = fact.closedEarlier { due = [Span(words[.closedIn(year)], .quiet)] }
    let columns = AssignmentColumns(
      line,
      discWidth: discWidth,
      due: due.map(\.text).joined(),
      title: assignmentTitleWidth(in: line.width)
    )
    if let word = statusWord(fact) {
      let style = fact.style
      grid.put([Span(disc(fact.signal), style), Span(" \(word)", style)], in: columns.status)
    } else {
      let none = words[PicturePhrase.noStatusColumn]
      grid.put([Span("\(disc(.none)) \(none)", .quiet)], in: columns.status)
    }
    let spans = assignmentTitle(fact)
    let room = columns.title.width - fact.assignment.title.columns - 2
    let kind = Self.shortened(spans[1].text, room)
    grid.put([spans[0]], thenWhole: [Span(kind, .quiet), spans[2]], in: columns.title)
    grid.put(due, in: columns.due)
    grid.putTruncated(remark(on: fact), in: columns.comment, style: .quiet)
  }

  /// A title, of what kind it is where several stand together, and how many points it has.
  ///
  /// Under a body's heading all kinds stand together, and two of the same name may be of two kinds.
  func assignmentTitle(_ fact: Facts.AssignmentFact) -> [Span] {
    let isMixed = place?.owner.body == nil && fact.kind != .assignment
    let kind = isMixed ? "  \(words.assignmentKind(fact.kind).lowercased())" : ""
    let points = fact.assignment.points.count
    let more = points > 0 ? "  \(words[.pointCount(points)])" : ""
    return [Span(fact.assignment.title), Span(kind, .quiet), Span(more, .quiet)]
  }

  /// How much room the titles of the list want in a line so wide: beside a detail, which says the rest, as
  /// much as the longest, else so much that a comment is not pushed off by one of them.
  private func assignmentTitleWidth(in line: Int) -> Int {
    let widest = derived.wantedWidth - AssignmentColumns.width(title: 0, discWidth: discWidth)
    return line >= 110 ? min(widest, max(44, line / 2)) : widest
  }

  /// A word behind a title and two spaces, cut where enough of it is left to know it by; else nothing.
  private static func shortened(_ text: String, _ room: Int) -> String {
    let width = text.columns - 2
    guard width > 0, room >= min(width, 10) else { return "" }
    return width > room ? text.truncated(to: room + 2) : text
  }

  /// What was said of it, else how it is to be done, else what it is.
  private func remark(on fact: Facts.AssignmentFact) -> String {
    fact.followUp?.comment ?? fact.assignment.plan ?? fact.assignment.points.first?.text
      ?? fact.assignment.text ?? ""
  }

  /// The name of the group, how many they are, and how many have each status.
  private func draw(
    _ group: AssignmentGroup,
    isFolded: Bool,
    in line: Rect,
    into grid: inout Grid
  ) {
    let head = [
      Span(isFolded ? "▸ " : "▾ ", .quiet), Span(title(of: group), .bold),
      Span("  \(group.members.count)", .quiet),
    ]
    let room = line.width - head.reduce(2) { $0 + $1.text.columns }
    let start = grid.putRight(statusSpans(of: group, width: room), in: line)
    grid.put(head, in: line.inset(right: line.maxX - start + 2))
  }

  private func title(of group: AssignmentGroup) -> String {
    switch group.key {
    case .kind(let kind): words.assignmentKinds(kind)
    case .issuer(let issuer): issuer ?? words[.noIssuer]
    case .body(let owner):
      workspace.body(owner)?.name ?? workspace.municipality(owner.municipality)?.name ?? ""
    }
  }

  /// How many in a group have each status, each in a line with its word.
  func describe(_ group: AssignmentGroup, in text: inout DetailText) {
    text.add("\(title(of: group))  \(group.members.count)", .bold)
    for status in group.statuses {
      let word = words.status(status.status, count: status.count, of: status.kind, in: settings)
      text.add([
        Span(disc(status.signal), status.signal.statusStyle), Span(" \(status.count) \(word)"),
      ])
    }
    let without = group.statuses.reduce(group.members.count) { $0 - $1.count }
    if without > 0 { text.add([Span("\(without) \(words[.statusNotGiven])", .quiet)]) }
    if group.overdue > 0 { text.add(overdueText(of: group), Style(.notMet, .bold)) }
  }

  /// How many in a group are overdue, in the gender of what they are.
  private func overdueText(of group: AssignmentGroup) -> String {
    words[.overdueKind(group.kinds.count == 1 ? group.kinds.first : nil, group.overdue)]
  }

  /// With words where there is room for them.
  private func statusSpans(of group: AssignmentGroup, width: Int) -> [Span] {
    let without = group.members.count - group.statuses.reduce(0) { $0 + $1.count }
    let long = group.statuses.flatMap { status in
      let word = words.status(status.status, count: status.count, of: status.kind, in: settings)
      return counted(status.count, status.signal, " \(word.lowercased())")
    }
    let none =
      group.statuses.isEmpty
      ? [] : counted(without, .none, " \(words[PicturePhrase.noStatusColumn].lowercased())")
    let text = group.overdue > 0 ? "   \(overdueText(of: group))" : ""
    let isFitting = (long + none).reduce(text.columns) { $0 + $1.text.columns } <= width
    let told = isFitting ? long + none : briefSpans(of: group, without: without)
    return told + [Span(text, Style(.notMet, .bold))]
  }

  /// By disc alone, each disc once: statuses that signal the same are counted together.
  private func briefSpans(of group: AssignmentGroup, without: Int) -> [Span] {
    Signal.allCases.flatMap { signal in
      let count = group.statuses.reduce(0) { $0 + ($1.signal == signal ? $1.count : 0) }
      let isNone = signal == .none && !group.statuses.isEmpty
      return counted(count + (isNone ? without : 0), signal, "")
    }
  }

  private func counted(_ count: Int, _ signal: Signal, _ word: String) -> [Span] {
    count == 0
      ? []
      : [
        Span("   "), Span(disc(signal), signal.statusStyle), Span(" \(count)"),
        Span(word, .quiet),
      ]
  }
}
