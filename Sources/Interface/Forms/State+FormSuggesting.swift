import Governance
import Screen
import Wording

extension State {
  /// What the text of a date most likely means, the likeliest first; none for other fields.
  func suggestions(_ text: String, in form: Form) -> [String] {
    writtenShape(of: form).map { suggestions(text, of: $0) } ?? []
  }

  /// What is written in the field that is open: a value, or the key of a new entry.
  private func writtenShape(of form: Form) -> Shape? {
    if case .key? = form.editor, case .map(let key, _) = form.shape { return key }
    return editedRow(of: form)?.shape
  }

  /// What a text most likely means as a value of a shape, the likeliest first.
  func suggestions(_ text: String, of shape: Shape) -> [String] {
    let typed = text.trimmed
    let all: [String] =
      switch shape {
      case .date: dates(beginning: typed)
      case .period: periods
      case .duePeriod: duePeriods
      case .source: documentsOfSources
      default: []
      }
    guard !typed.isEmpty, !all.isEmpty, !all.contains(typed) else { return [] }
    return Array(Continuation(typed).fitting(all).prefix(Self.mostSuggestions))
  }

  /// The likeliest.
  func suggestion(_ text: String, in form: Form) -> String? { suggestions(text, in: form).first }

  /// What Tab takes: a suggestion, where what stands in the field is no value yet.
  func suggestionForTab(_ field: TextField, in form: Form) -> String? {
    guard isFaulty(field.text, in: form) else { return nil }
    return suggestion(field.text, in: form)
  }

  /// Whether a text is no value for the field that is open, or no key.
  private func isFaulty(_ text: String, in form: Form) -> Bool {
    if case .key? = form.editor { return complaint(aboutKey: text, of: form) != nil }
    guard let row = editedRow(of: form), case .fault = reading(text, of: row, in: form) else {
      return false
    }
    return true
  }

  private static let mostSuggestions = 3

  /// A day of the month with the months it may be of, from now on; else months, and today.
  private func dates(beginning text: String) -> [String] {
    let months = (0..<12)
      .map { ahead -> (month: Int, year: Int) in
        let number = now.date.month - 1 + ahead
        return (number % 12 + 1, now.date.year + number / 12)
      }
    guard let day = dayBeginning(text) else {
      let named = months.compactMap { ReportingPeriod(year: $0.year, month: $0.month) }
      return [words.date(now.date, length: .long)] + named.map { words.period($0) }
    }
    return months.compactMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
      .filter { $0 >= now.date }
      .map { words.date($0, length: .long) }
  }

  /// What a text most likely means as the day of something that has been decided: days until one, the latest
  /// first.
  func days(beginning text: String, until last: CalendarDate) -> [String] {
    let typed = text.trimmed
    guard !typed.isEmpty, let day = dayBeginning(typed) else { return [] }
    let days = (0..<12)
      .compactMap { back -> CalendarDate? in
        let number = last.year * 12 + last.month - 1 - back
        return CalendarDate(year: number / 12, month: number % 12 + 1, day: day)
      }
      .filter { $0 <= last }
      .map { words.date($0, length: .long) }
    return days.contains(typed)
      ? [] : Array(Continuation(typed).fitting(days).prefix(Self.mostSuggestions))
  }

  /// The day of the month with which a text begins; `nil` where a number follows it, which is a month's and no
  /// beginning of a year.
  private func dayBeginning(_ text: String) -> Int? {
    let parts = text.split { $0.isWhitespace || "/.-".contains($0) }
    guard let first = parts.first, let day = Int(first), (1...31).contains(day),
      parts.count < 2 || parts[1].first?.isNumber != true
    else { return nil }
    return day
  }

  /// The months that the municipality reports in, those of the chosen year first.
  private var periods: [String] {
    let calendar = place.flatMap { workspace.municipality($0.owner.municipality)?.calendar } ?? []
    let months = Set(calendar.map(\.month)).sorted()
    return [period.year, period.year + 1, period.year - 1]
      .flatMap { year in (months.isEmpty ? Array(1...12) : months).map { (year, $0) } }
      .compactMap { ReportingPeriod(year: $0, month: $1) }.map { words.period($0) }
  }

  /// From when on something can be due that is decided now: today, or the end of the chosen period if that is
  /// later.
  private var firstDue: CalendarDate { max(now.date, period.lastDay) }

  /// Seasons, quarters, halves and months that have not ended, of this year and the next, as they are written
  /// and read.
  private var duePeriods: [String] {
    let first = firstDue
    let stretches = [first.year, first.year + 1]
      .flatMap { year -> [Stretch] in
        [.season(.spring, of: year), .season(.summer, of: year), .season(.autumn, of: year)]
          + (1...4).map { .quarter($0, of: year) } + (1...2).map { .half($0, of: year) }
          + (1...3).map { .tertial($0, of: year) } + (1...12).map { .month($0, of: year) }
          + [.year(year), .turn(of: year)]
      }
    let due = stretches.map { DuePeriod(.during, $0) } + stretches.map { DuePeriod(.by, $0) }
    return due.filter { $0.lastDate >= first }.map { words.editText($0) }
  }

  /// The documents that a source can name, each with the colon before its line.
  private var documentsOfSources: [String] {
    guard let owner = place?.owner else { return [] }
    let owners = owner.body == nil ? [owner] : [owner, Owner(owner.municipality)]
    return owners.flatMap { workspace.documents(of: $0) }.map { "\($0.id.text):" }
  }
}
