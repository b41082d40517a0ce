import Governance
import Screen
import Wording

extension State {
  private static let entriesAtOnce = 200
  /// With a filter of words most of what is read is not shown.
  private static let filteredAtOnce = 2_000

  /// What the log is asked for.
  private var logQuery: LogQuery? {
    guard let place, place.view == .log else { return nil }
    return LogQuery(
      place.owner,
      object: place.history,
      who: logChoices.who,
      since: day(of: logChoices.time)
    )
  }

  /// The first day of a time.
  private func day(of time: LogTime) -> CalendarDate? {
    switch time {
    case .whole: nil
    case .reportingPeriod: firstDayOfPeriod
    case .month: CalendarDate(year: now.date.year, month: now.date.month, day: 1)
    case .year: CalendarDate(year: now.date.year, month: 1, day: 1)
    }
  }

  /// The day after the end of the report before the chosen period's.
  private var firstDayOfPeriod: CalendarDate? {
    let calendar = place.flatMap { workspace.municipality($0.owner.municipality)?.calendar } ?? []
    let before = calendar.map(\.month).filter { $0 < period.month }.max() ?? 0
    return CalendarDate(year: period.year, month: before + 1, day: 1)
  }

  /// Asks for entries where there is room for more than have been read.
  mutating func wantLog() -> [Effect] {
    guard let query = logQuery else { return [] }
    var book = logbook.flatMap { $0.query == query ? $0 : nil } ?? Logbook(query)
    let seen = current.list.visible(height: listHeight).upperBound
    let isWanting = book.isNew || seen + listHeight > derived.rows.count
    guard !book.isReading, !book.isWhole, isWanting else { return [] }
    let most = current.filter.isEmpty ? Self.entriesAtOnce : Self.filteredAtOnce
    logRequests += 1
    let request = book.ask(for: most, as: logRequests)
    logbook = book
    return [.log(.read(request))]
  }

  /// Opens the log: what was read of it stays, unless others have changed something since.
  mutating func openLog() {
    if logbook?.isStale == true { logbook = nil }
  }

  /// Takes in what came of reading the log.
  mutating func take(_ event: LogEvent) -> [Effect] {
    switch event {
    case .stretch(let stretch, let request):
      logNames.formUnion(stretch.changes.map(\.who))
      logbook?.take(stretch, of: request)
      return []
    case .obstacle(let obstacle, let id): return take(obstacle, to: id)
    }
  }

  /// The selected change of the log.
  var selectedChange: ChangeSet? {
    guard place?.view == .log, case .logEntry(let index)? = selectedRow?.content,
      derived.logLines.indices.contains(index)
    else { return nil }
    return derived.logLines[index].change
  }
}

extension State {
  /// Takes back the selected change, unless a later one builds on it.
  mutating func undoThis() -> [Effect] {
    guard let change = selectedChange else { return [] }
    reversing = Reversing(change: change, purpose: .takeBack)
    return [.log(.findObstacle(to: change))]
  }

  /// Asks who changed what an undoing would have taken back; nothing where it was none.
  mutating func askWhoPrevents(_ change: ChangeSet) -> [Effect] {
    var original: ChangeSet? = change
    if case .undo(let id) = change.cause { original = changes.first { $0.id == id } }
    let isUndoing = change.cause != .edit || history.nextUndo?.id == change.id
    guard isUndoing, let original else { return [] }
    reversing = Reversing(change: original, purpose: .explain)
    return [.log(.findObstacle(to: original))]
  }

  private mutating func take(_ obstacle: UndoObstacle?, to id: ChangeSet.ID) -> [Effect] {
    guard let reversing, reversing.change.id == id else { return [] }
    self.reversing = nil
    if let obstacle {
      refuse(words.obstacle(obstacle, in: workspace))
      return []
    }
    guard reversing.purpose == .takeBack else { return [] }
    let steps = reversing.change.inverse
    let isInTurn = history.nextUndo?.id == id
    let effects = commit(steps, cause: reversing.change.reversal)
    guard !effects.isEmpty else { return [] }
    // The latest edit taken back is what undoing does; any other is an edit of its own.
    tell(isInTurn ? saidOfLast : words[.undidThis(saidOfLast)])
    return effects
  }
}

extension State {
  /// Opens the choice of whose changes are shown.
  mutating func chooseWho() {
    let names = logNames.sorted { words.precedes($0, $1) }
    let people = names.map { Chooser.Choice(value: .who($0), label: words.harmless($0)) }
    let everybody = Chooser.Choice(value: .who(nil), label: words[LogPhrase.everybody])
    openChoice(words[.chooseWho], [everybody] + people, chosen: .who(logChoices.who))
  }

  /// Opens the choice of the time from which on changes are shown.
  mutating func chooseTime() {
    let choices = LogTime.allCases.map {
      Chooser.Choice(value: .logTime($0), label: name(of: $0))
    }
    openChoice(words[.chooseTime], choices, chosen: .logTime(logChoices.time))
  }

  /// Opens the choice of the body whose changes are shown.
  mutating func chooseBody() {
    guard let here = place?.owner, let municipality = workspace.municipality(here.municipality)
    else { return }
    let whole = Chooser.Choice(
      value: .owner(Owner(municipality.id)),
      label: municipality.name
    )
    let bodies = municipality.bodies.map {
      Chooser.Choice(value: .owner(Owner(municipality.id, $0.id)), label: $0.name)
    }
    openChoice(words[.chooseBody], [whole] + bodies, chosen: .owner(here))
  }

  private mutating func openChoice(
    _ title: String,
    _ choices: [Chooser.Choice],
    chosen: Chooser.Value
  ) {
    let selected = choices.firstIndex { $0.value == chosen }
    let list = ScrollList(count: choices.count, selected: selected ?? 0)
    layers.append(
      .chooser(
        Chooser(subject: .log, title: title, choices: choices, list: list, current: selected)
      )
    )
  }

  /// Takes what was chosen of the log.
  mutating func takeForLog(_ value: Chooser.Value) -> [Effect] {
    switch value {
    case .who(let who): logChoices.who = who
    case .logTime(let time): logChoices.time = time
    case .owner(let owner) where owner != place?.owner: go(to: Place(owner: owner, view: .log))
    default: break
    }
    return []
  }

  /// What a time is called.
  func name(of time: LogTime) -> String {
    guard let day = day(of: time) else { return words[LogPhrase.wholeTime] }
    return switch time {
    case .whole: words[LogPhrase.wholeTime]
    case .reportingPeriod: words[.sincePeriod(period, day)]
    case .month: words[.sinceMonth(day)]
    case .year: words[.sinceYear(day.year)]
    }
  }
}
