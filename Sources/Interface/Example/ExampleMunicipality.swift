import Governance
import Wording

/// A small invented municipality, to try the program on: made of records like any other, as one change that
/// goes through the one door and is undone as one.
///
/// It is in the program and needs no files. Its years are those of the last report of August, so that
/// deadlines are near and nothing is old. What stands in it is Swedish, as data are.
struct ExampleMunicipality {
  /// Its id.
  static let id: Municipality.ID = "exempelkommun"
  /// The body that its tour begins at.
  static let board = Owner(id, "kommunstyrelsen")
  static let schools = Owner(id, "barn-och-utbildningsnamnden")
  static let council = Owner(id, "kommunfullmaktige")

  /// The report of August that it has got to.
  let period: ReportingPeriod
  /// The words for what tables are called.
  let words: Words

  /// The example as it looks on a day.
  init(on day: CalendarDate, words: Words) {
    let year = day.month > 8 ? day.year : day.year - 1
    period = ReportingPeriod(year: year, month: 8) ?? "2026-08"
    self.words = words
  }

  var year: Int { period.year }

  /// All of it.
  var operations: [Operation] {
    [.insert(Address(Owner(Self.id), []), municipality.datum, before: nil)]
      + goals + assignments + internalControl + finances + documents
  }

  /// A record of one of its registers.
  func insertion<Kept: IdentifiedRecord>(
    _ record: Kept,
    _ register: FieldName,
    of owner: Owner
  ) -> Operation {
    .insert(Address(owner, [register.key, record.id.text]), record.datum, before: nil)
  }
}

extension ExampleMunicipality {
  private var municipality: Municipality {
    var made = Municipality.empty
    (made.id, made.name, made.code) = (Self.id, "Exempelkommun", 9999)
    made.bodies = [
      body("kommunfullmaktige", "Kommunfullmäktige", "KF", .council, seats: 45),
      body("kommunstyrelsen", "Kommunstyrelsen", "KS", .executiveBoard, seats: 13),
      body(
        "barn-och-utbildningsnamnden",
        "Barn- och utbildningsnämnden",
        "BUN",
        .committee,
        seats: 11
      ),
    ]
    made.calendar = [
      report("tertialrapport", "Tertialrapport", 4, .tertialReport, [.economy, .forecast]),
      report(
        "delarsrapport",
        "Delårsrapport",
        8,
        .interimAccounts,
        [.economy, .forecast, .goals, .directions]
      ),
      report(
        "arsredovisning",
        "Årsredovisning",
        12,
        .annualReport,
        [.economy, .goals, .directions]
      ),
    ]
    return made
  }

  private func body(
    _ id: Body.ID,
    _ name: String,
    _ short: String,
    _ kind: Body.Kind,
    seats: Int
  ) -> Body {
    var made = Body.empty
    (made.id, made.name, made.shortName, made.kind, made.seats) = (id, name, short, kind, seats)
    return made
  }

  /// A report of the calendar, with the day it is handed in: the fifteenth of the month after.
  private func report(
    _ id: CalendarReport.ID,
    _ name: String,
    _ month: Int,
    _ kind: DocumentKind,
    _ contents: [CalendarReport.Content]
  ) -> CalendarReport {
    var made = CalendarReport.empty
    (made.id, made.name, made.month, made.documentKind) = (id, name, month, kind)
    (made.contents, made.recipients) = (contents, ["Kommunstyrelsen"])
    made.occasions = (year...year + 1)
      .compactMap { year in
        ReportingPeriod(year: year, month: month).flatMap(occasion)
      }
    return made
  }

  private func occasion(of period: ReportingPeriod) -> ReportOccasion? {
    guard let id = ReportOccasion.ID(period.code) else { return nil }
    var made = ReportOccasion.empty
    made.id = id
    let (year, month) = period.month == 12 ? (period.year + 1, 1) : (period.year, period.month + 1)
    made.handIn = CalendarDate(year: year, month: month, day: 15).map { .day($0) }
    return made
  }
}
