import Governance
import Screen
import Wording

extension State {
  /// The assignment whose page is open.
  var openAssignment: Facts.AssignmentFact? {
    guard let id = place?.assignment else { return nil }
    return derived.facts.assignments.first { $0.assignment.id == id }
  }

  /// All that is known of one of them, as lines to be scrolled through.
  func assignmentPageRows(_ id: Assignment.ID) -> [Row] {
    guard let fact = derived.facts.assignments.first(where: { $0.assignment.id == id }) else {
      return [Row(content: .nothing(derived.facts.emptiness(.noAssignments)))]
    }
    let width = FrameLayout(self).list.width - 1
    var text = DetailText(width: max(1, width))
    if fact.assignment.title.columns > width { text.add(fact.assignment.title, .bold) }
    describeContent(fact, in: &text)
    return text.lines.map { Row(content: .prose($0)) }
  }

  /// Opens the page of the next or the previous one in the list, which will stand there when one comes
  /// back to it.
  mutating func stepAssignment(by step: Int) {
    guard var list = place, let id = list.assignment else { return }
    list.assignment = nil
    var elsewhere = self
    elsewhere.place = list
    let listed = elsewhere.assignmentRows.filter { !$0.isHeading }.compactMap(\.id)
    guard let index = listed.firstIndex(where: { $0.address.path.last == id.text }),
      listed.indices.contains(index + step),
      let next = listed[index + step].address.path.last.flatMap({ Assignment.ID($0) })
    else { return refuse(words[.noMoreInList]) }
    elsewhere.current.selected = listed[index + step]
    memory = elsewhere.memory
    place?.assignment = next
  }

  /// Its title and how it stands, above what can be scrolled.
  func drawAssignmentPage(into grid: inout Grid, _ layout: FrameLayout) {
    let head = layout.main
    if let fact = openAssignment {
      grid.putTruncated(fact.assignment.title, in: head.row(0), style: .bold)
      grid.put(standingSpans(fact), in: head.row(1))
    }
    grid.horizontalRule(head.row(2))
    drawRows(into: &grid, layout) { row, line, grid in
      switch row.content {
      case .prose(let spans): grid.put(spans, in: line)
      case .nothing(let emptiness):
        grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
      default: break
      }
    }
  }
}
