import Governance
import Reporting
import Wording

extension View {
  /// The tables that `namndkoll show` writes of it; `nil` for the log, which has a command of its own.
  fileprivate var report: ReportView? {
    switch self {
    case .overview: .overview
    case .goals: .goals
    case .budget: .budget
    case .assignments: .assignments
    case .internalControl: .internalControl
    case .sumCheck: .sums
    case .calendar: .calendar
    case .economy: .economyAndPersonnel
    case .documents: .documents
    case .log: nil
    }
  }
}

/// Where tables of the view go.
enum ReportAim: Hashable, Sendable {
  /// To the clipboard: what stands on the screen.
  case clipboard
  /// To a file: all that is known of it, in the same columns each time.
  case file
}

extension State {
  /// The tables of the view with the rows that are seen, in the order in which they stand.
  func seenReports(for aim: ReportAim) -> [Report] {
    guard let place else { return [] }
    if place.view == .budget { return tableReport(of: derived.rows, for: aim).map { [$0] } ?? [] }
    let all = reports(of: place)
    guard let seen = seenAddresses(of: place) else { return all }
    return narrowed(all, to: seen)
  }

  /// The tables of the view with nothing but some rows; empty where they have none of them.
  func reports(of rows: [Row]) -> [Report] {
    guard let place else { return [] }
    if place.view == .budget { return tableReport(of: rows, for: .clipboard).map { [$0] } ?? [] }
    let all = reports(of: place).filter { !$0.table.addresses.isEmpty }
    return narrowed(all, to: rows.compactMap(\.id?.address))
  }

  private func narrowed(_ reports: [Report], to addresses: [Address]) -> [Report] {
    reports.map { $0.with($0.table.narrowed(to: addresses)) }.filter { !$0.table.rows.isEmpty }
  }

  /// What is listed, where the rows of the view's tables are known by what they speak of.
  private func seenAddresses(of place: Place) -> [Address]? {
    let listed = derived.rows.compactMap(\.id?.address)
    switch place.view {
    case .goals:
      return (place.goal.map { [Address(place.owner, ["goals", $0.text])] } ?? []) + listed
    case .assignments:
      return place.assignment.map { [Address(place.owner, ["assignments", $0.text])] } ?? listed
    case .internalControl: return place.item.map { [$0] } ?? listed
    case .documents:
      return place.document.map { [Address(place.owner, ["documents", $0.text])] } ?? listed
    case .sumCheck: return listed
    case .overview, .budget, .calendar, .economy, .log: return nil
    }
  }

  /// The tables as the command line has them; of a municipality those of its bodies, too, where the view
  /// lists these.
  private func reports(of place: Place) -> [Report] {
    guard let view = place.view.report else {
      let changes = derived.rows.compactMap { row -> ChangeSet? in
        guard case .logEntry(let index) = row.content else { return nil }
        return derived.logLines[index].change
      }
      return [workspace.logReport(changes, for: .csv, words)]
    }
    var owners = [place.owner]
    if place.owner.body == nil,
      [.goals, .assignments, .internalControl, .sumCheck, .documents].contains(place.view)
    {
      let bodies = workspace.municipality(place.owner.municipality)?.bodies ?? []
      owners += bodies.map { Owner(place.owner.municipality, $0.id) }
    }
    let reports = owners.flatMap { workspace.reports(view, perspective($0), words) }
    guard place.view == .documents else { return reports }
    let title = shownDocument?.title
    return reports.filter { report in
      !report.table.addresses.isEmpty
        || (title != nil && report.labels.contains { $0.key == "document" && $0.text == title })
    }
  }

  private func perspective(_ owner: Owner) -> ReportPerspective {
    ReportPerspective(owner, period, on: now.date)
  }

  /// The table in view with the lines of some rows and the columns that are shown.
  private func tableReport(of rows: [Row], for aim: ReportAim) -> Report? {
    guard let table,
      let report = workspace.report(
        ofTable: table.address,
        derived.facts.findings,
        perspective(table.address.owner),
        words
      )
    else { return nil }
    let lines = rows.compactMap { row -> Address? in
      guard case .line(let line) = row.content else { return nil }
      return table.address(of: table.statement.lines[line])
    }
    let hidden = shape.hidden.flatMap { [$0.text, ReportTable.verdictKey(of: $0)] }
    let shown = report.table.without(Set(hidden))
    let told = aim == .clipboard ? shown.withoutSilentVerdicts : shown
    return report.with(told.narrowed(to: lines))
  }
}
