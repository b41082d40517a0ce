public import Governance

/// What the calendar of reports says.
public enum CalendarPhrase: Hashable, Sendable {
  // The head and the columns.
  case title(Int)
  case next(String, String)
  case nextOn(String)
  case noneNext
  case today
  case asOfColumn, reportColumn, handInColumn, meetingColumn, deliveredColumn
  // How far a report has come.
  case deliveredCount(Int, of: Int)
  case missingCount(Int)
  case allDelivered
  case overdue, expected
  // What is missing.
  case missingBefore(String)
  case nothingMissing
  case gapCount(Int)
  // The detail.
  case asOf(String, String)
  case noDayGiven
  case noDayBut(CalendarDate)
  case notDelivered
  case deliveredBodies
  case calendarMissing
  // Changing.
  case dateSet(String, String, String)
  case dateRemoved(String, String)
  case delivered(String, String)
  case notDeliveredNow(String, String)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: CalendarPhrase) -> String {
    switch phrase {
    case .title(let year): say("Tidplan \(year)", "Calendar \(year)")
    case .next(let report, let day): say("nästa: \(report), \(day)", "next: \(report), \(day)")
    case .nextOn(let day): say("nästa: \(day)", "next: \(day)")
    case .today: say("i dag", "today")
    case .noneNext: say("ingen kommande rapport", "no report to come")
    case .asOfColumn: say("Per", "As of")
    case .reportColumn: say("Rapport", "Report")
    case .handInColumn: say("Inlämning", "Hand-in")
    case .meetingColumn: say("Möte", "Meeting")
    case .deliveredColumn: say("Inlämnat", "Handed in")
    case .deliveredCount(let count, let all): say("\(count) av \(all)", "\(count) of \(all)")
    case .missingCount(let count): say("\(count) saknas", "\(count) missing")
    case .allDelivered: say("alla", "all")
    case .overdue: say("saknas", "missing")
    case .expected: say("väntas", "awaited")
    case .missingBefore(let report): say("Saknas inför \(report)", "Missing before \(report)")
    case .nothingMissing: say("Inget saknas.", "Nothing is missing.")
    case .gapCount(let count):
      say("\(count) att fylla i", count == 1 ? "1 to fill in" : "\(count) to fill in")
    case .asOf(let day, let kind): say("Avser läget \(day) · \(kind)", "As of \(day) · \(kind)")
    case .noDayGiven:
      say("ingen dag angiven, så ingen tidsgräns", "no day given, so no deadline")
    case .noDayBut(let day):
      say(
        "avser \(day.day) \(month(day.month, length: .short)) · ingen inlämningsdag",
        "as of \(day.day) \(month(day.month, length: .short)) · no day of handing in"
      )
    case .notDelivered: say("Ej inlämnat", "Not in")
    case .deliveredBodies: say("Inlämnat", "Handed in")
    case .calendarMissing:
      say("Kommunen har ingen tidplan i sin fil.", "The municipality has no calendar in its file.")
    case .dateSet(let report, let date, let day):
      say("\(report), \(date): \(day) · \(undoing)", "\(report), \(date): \(day) · \(undoing)")
    case .dateRemoved(let report, let date):
      say("\(report), \(date): ingen dag · \(undoing)", "\(report), \(date): no day · \(undoing)")
    case .delivered(let body, let report):
      say(
        "\(body) har lämnat in \(report) · \(undoing)",
        "\(body) has handed in \(report) · \(undoing)"
      )
    case .notDeliveredNow(let body, let report):
      say(
        "\(body) har inte lämnat in \(report) · \(undoing)",
        "\(body) has not handed in \(report) · \(undoing)"
      )
    }
  }

  /// Why a text is no day, and what to write.
  public func fault(_ fault: DateFault) -> String {
    switch fault {
    case .unreadable:
      say(
        "Det är inget datum. Skriv t.ex. 2023-09-15 eller 15/9.",
        "That is no date. Write e.g. 2023-09-15 or 15/9."
      )
    case .dayMissing:
      say(
        "Dagen saknas. Skriv t.ex. 2023-09-15 eller 15/9.",
        "The day is missing. Write e.g. 2023-09-15 or 15/9."
      )
    case .noSuchMonth(let month):
      say("Det finns ingen månad \(month).", "There is no month \(month).")
    case .noSuchDay(let day, let month, let year):
      say(
        "\(self.month(month).capitalizedFirst) \(year) har ingen dag \(day).",
        "\(self.month(month)) \(year) has no day \(day)."
      )
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
