import Governance
import Screen

extension DateEdit {
  /// The day that Tab takes: today where nothing stands, what is understood in full, or what a beginning
  /// most likely means; `nil` where the field says it already.
  func suggestion(today: CalendarDate) -> CalendarDate? {
    switch reading {
    // Long after the report nobody hands it in today: the day is looked up, not guessed.
    case .nothing: return today.dayNumber - due.asOf.dayNumber <= 366 ? today : nil
    case .day(let day): return day.isoText == field.text ? nil : day
    case .fault: return completion
    }
  }

  /// A day of the month, with the beginning of a month's name or without: the first such day from the
  /// report's own on.
  private var completion: CalendarDate? {
    let parts = field.text.split { $0.isWhitespace || "-/.".contains($0) }.map { $0.lowercased() }
    guard let first = parts.first, let day = Int(first), (1...31).contains(day), parts.count <= 2
    else { return nil }
    let beginning = parts.count == 2 ? parts[1] : ""
    let months = Self.months.indices.filter { Self.months[$0].contains { $0.hasPrefix(beginning) } }
    return [due.asOf.year, due.asOf.year + 1]
      .flatMap { year in months.compactMap { CalendarDate(year: year, month: $0 + 1, day: day) } }
      .first { $0 >= due.asOf }
  }

  private static let months: [[String]] = [
    ["januari", "january"], ["februari", "february"], ["mars", "march"], ["april"], ["maj", "may"],
    ["juni", "june"], ["juli", "july"], ["augusti", "august"], ["september"],
    ["oktober", "october"], ["november"], ["december"],
  ]
}
