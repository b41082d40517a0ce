import Governance
import Screen
import Wording

/// A day being edited in its cell.
struct DateEdit: Hashable, Sendable {
  /// The report.
  var due: DueReport
  /// Which of its dates.
  var date: ReportDate
  /// The field.
  var field: TextField
  /// What the file held when it was opened.
  var base: Datum?
  var stage = EditStage.writing
}

extension DateEdit {
  /// What the field holds, or what is wrong with it.
  enum Reading: Hashable, Sendable {
    /// A day.
    case day(CalendarDate)
    /// Nothing: the day goes.
    case nothing
    /// No day.
    case fault(DateFault)
  }

  /// What the field holds; a year that is left out is the one that the day is likeliest in.
  var reading: Reading {
    if field.text.allSatisfy(\.isWhitespace) { return .nothing }
    do throws(DateFault) {
      let day = try CalendarDate(parsing: field.text, year: due.period.year)
      guard day < due.asOf, let later = try? CalendarDate(parsing: field.text, year: day.year + 1)
      else { return .day(day) }
      return .day(later)
    } catch {
      return .fault(error)
    }
  }
}

extension State {
  /// Goes in from a line of the calendar.
  mutating func enter(_ row: CalendarRow, _ id: RowID) -> [Effect] {
    guard let here = place else { return [] }
    switch row {
    case .report where current.column > 0: return editDate()
    case .report(let index):
      let chosen = derived.calendar.reports[index].due.period
      guard chosen == period else {
        choose(chosen)
        return []
      }
      guard here.owner.body == nil else { return editDate() }
      fold()
    case .delivery: go(to: Place(owner: id.address.owner, view: .calendar))
    case .gap(let index): enter(derived.calendar.gaps[index].gap)
    case .today, .gapTitle, .gapKind, .noGaps, .noCalendar: break
    }
    return []
  }

  /// Goes to the place where something missing is filled in.
  private mutating func enter(_ gap: ReportGap) {
    let owner = gap.address.owner
    switch gap.kind {
    case .report:
      guard let place else { return }
      go(to: Place(owner: place.owner, view: .documents))
    case .assessment:
      let goal = gap.address.path.last.flatMap { Goal.ID($0) }
      go(to: Place(owner: owner, view: .goals, goal: goal))
    case .direction, .comment:
      openAssignment(gap.address)
    case .result:
      go(to: Place(owner: owner, view: .internalControl), selecting: RowID(gap.address))
    case .action:
      enter(line: gap.address)
      offerAction(for: gap.address)
    }
  }

  /// Opens the selected date of the selected report: without a column, that of handing in.
  mutating func editDate() -> [Effect] {
    guard let due = selectedReport?.due else {
      refuse(words[.selectReport])
      return []
    }
    let date = ReportDate.allCases[max(0, min(current.column, ReportDate.allCases.count) - 1)]
    let field = TextField(due.date(date)?.isoText ?? "")
    var edit = DateEdit(due: due, date: date, field: field)
    edit.base = address(of: edit).flatMap { workspace.datum(at: $0) }
    layers.append(.date(edit))
    return []
  }

  /// A key in a date.
  mutating func take(_ key: Key, in edit: DateEdit) -> [Effect] {
    var edit = edit
    if edit.stage.isAsking { return decide(key, in: edit) }
    switch key {
    case .escape: return []
    case .tab where edit.suggestion(today: now.date) != nil:
      edit.field = TextField(edit.suggestion(today: now.date)?.isoText ?? "")
      layers.append(.date(edit))
      return []
    case .enter, .tab:
      if let effects = meets(edit) { return effects }
      guard let effects = take(edit) else {
        layers.append(.date(edit))
        return []
      }
      return effects
    default:
      edit.field.handle(key)
      layers.append(.date(edit))
      return []
    }
  }

  /// Takes the day; `nil` where it is wrong and the field stays open.
  mutating func take(_ edit: DateEdit) -> [Effect]? {
    guard let municipality = place?.owner.municipality else { return [] }
    let day: CalendarDate?
    switch edit.reading {
    case .day(let read): day = read
    case .nothing: day = nil
    case .fault: return nil
    }
    guard day != edit.due.date(edit.date) else { return [] }
    let effects = commit(workspace.setting(edit.date, of: edit.due, in: municipality, to: day))
    guard !effects.isEmpty else { return [] }
    let (report, name) = (nameWithPeriod(edit.due), words[edit.date.phrase].lowercased())
    tell(
      day.map { words[.dateSet(report, name, words.date($0))] }
        ?? words[.dateRemoved(report, name)]
    )
    return effects
  }

  /// What is wrong with the day being edited, as a sentence.
  func complaint(_ edit: DateEdit) -> String? {
    if case .fault(let fault) = edit.reading { words.fault(fault) } else { nil }
  }

  /// A report with its period: *delårsbokslut augusti 2023*.
  func nameWithPeriod(_ due: DueReport) -> String {
    "\(due.report.name) \(words.period(due.period))"
  }
}

extension State {
  /// Whether a body's delivery is selected.
  var deliverAvailability: Availability {
    selectedDelivery == nil ? .unavailable(.selectDeliverer) : .available
  }

  /// Marks the selected body as having handed the report in today, or takes it back.
  mutating func deliver() -> [Effect] {
    if !current.marked.isEmpty { return deliverMarked() }
    guard let municipality = place?.owner.municipality, let (report, body) = selectedDelivery
    else { return [] }
    let day = body.day == nil ? now.date : nil
    let effects = commit(
      workspace.settingDelivery(of: body.body, report.due, in: municipality, to: day)
    )
    guard !effects.isEmpty else { return [] }
    let name = nameWithPeriod(report.due)
    tell(words[day == nil ? .notDeliveredNow(body.name, name) : .delivered(body.name, name)])
    return effects
  }
}

extension ReportDate {
  /// Its name.
  var phrase: CalendarPhrase {
    switch self {
    case .handIn: .handInColumn
    case .meeting: .meetingColumn
    }
  }
}
