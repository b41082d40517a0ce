import Governance
import Screen
import Wording

extension State {
  /// The lines of the log: what cannot be read first, then the changes that fit.
  var logRows: [Row] {
    guard let owner = place?.owner, let logbook else { return [Row(content: .nothing(.loading))] }
    let query = SearchQuery(current.filter)
    let problems = logbook.problems.flatMap { problem in
      words.problem(problem).wrapped(to: max(1, FrameLayout(self).list.width))
        .map { Row(content: .prose([Span($0, Style(.failure))])) }
    }
    let rows = derived.logLines.indices
      .filter { query.fits(derived.logLines[$0].searched) }
      .map { index in
        let id = derived.logLines[index].change.id.text
        return Row(id: RowID(Address(owner, ["log", id])), content: .logEntry(index))
      }
    guard rows.isEmpty else { return problems + rows }
    let emptiness: Emptiness =
      logbook.isReading || !logbook.isWhole
      ? .loading : derived.logLines.isEmpty && logChoices == LogChoices() ? .noEntries : .filtered
    return problems + [Row(content: .nothing(emptiness))]
  }

  /// Puts into words what has been read of the log; what was in words stays, as long as the data do.
  mutating func refreshLog() {
    guard place?.view == .log, let logbook else { return }
    let key = LogKey(
      query: logbook.query,
      version: logbook.version,
      revision: revision,
      isReading: logbook.isReading
    )
    guard derived.logKey != key else { return }
    let isSame = derived.logKey?.revision == revision && derived.logKey?.query == key.query
    if !isSame { derived.logLines = [] }
    // Earlier entries come behind those that are there: only a change that was just saved comes before.
    let isLonger =
      derived.logLines.count <= logbook.changes.count
      && derived.logLines.first?.change.id == logbook.changes.first?.id
    if isLonger {
      derived.logLines += logbook.changes[derived.logLines.count...].map(line)
    } else {
      let lines = Dictionary(derived.logLines.map { ($0.change.id, $0) }) { first, _ in first }
      derived.logLines = logbook.changes.map { lines[$0.id] ?? line(of: $0) }
    }
    derived.logKey = key
  }

  private func line(of change: ChangeSet) -> LogLine {
    let (text, owner) = (words.logged(change, in: workspace), ownerName(of: change))
    let all = [words.moment(change.when), change.who, owner, text, change.reason ?? ""]
    let searched = Folding.fold(all.joined(separator: " "))
    return LogLine(change: change, text: text, owner: owner, searched: searched)
  }

  /// The body whose data a change is about; empty where it is the place's.
  private func ownerName(of change: ChangeSet) -> String {
    guard place?.owner.body == nil, let address = change.operations.first?.address,
      let body = workspace.body(address.handingIn ?? address.owner)
    else { return "" }
    return body.shortName ?? body.name
  }
}

extension Address {
  /// The body whose handing in of a report it tells, which stands in the municipality's calendar.
  fileprivate var handingIn: Owner? {
    guard field.count == 2, field[0] == FieldName.delivered.key else { return nil }
    return Body.ID(field[1]).map { Owner(owner.municipality, $0) }
  }
}
