import Governance
import Screen
import Wording

/// The fields of a sheet one by one: how each is read, what it may mean, and what is said of it.
extension State {
  /// What stands in a field, read as the fields of forms are; a choice is what it is.
  func reading(_ field: EntrySheet.Field, of sheet: EntrySheet) -> FormReading {
    let text = sheet.text(field)
    guard !text.isEmpty else { return .nothing }
    return switch field {
    case .date: date(text, of: sheet)
    case .due: reading(text, as: .duePeriod)
    case .amount, .effect: number(text, in: field, of: sheet)
    case .kind, .title, .from, .to, .body, .paragraph, .registration, .funding, .standing,
      .responsible:
      .value(.text(text), note: nil)
    }
  }

  /// What a field of a sheet says, as it is stored; `nil` where it says nothing.
  func value(_ field: EntrySheet.Field, of sheet: EntrySheet) -> Datum? {
    if case .value(let datum, _) = reading(field, of: sheet) { datum } else { nil }
  }

  /// The day that a sheet says, so far as it is known.
  func date(of sheet: EntrySheet) -> PartialDate? {
    PartialDate(value(.date, of: sheet).text)
  }

  private func date(_ text: String, of sheet: EntrySheet) -> FormReading {
    let known = PartialDate(text)
    let words = words
    func understood(_ date: PartialDate, _ note: String) -> FormReading {
      .value(.text(date.isoText), note: date == known ? nil : note)
    }
    do throws(DateFault) {
      let day = try CalendarDate(parsing: text, year: year(of: sheet))
      return understood(.day(day), words[.understoodDay(day)])
    } catch {
      // A month or a year is known so far; a month has a name, too.
      guard let date = PartialDate(parsing: text, today: now.date) else {
        return .fault(words.fault(error))
      }
      return understood(date, words[.understood(words.partialDate(date, length: .long))])
    }
  }

  /// The year of a date that says none.
  private func year(of sheet: EntrySheet) -> Int {
    switch sheet.purpose {
    case .decision(let table, let column):
      workspace.statement(at: table)?.columns.first { $0.id == column }?.year ?? period.year
    case .action: period.year
    case .decide: now.date.year
    }
  }

  /// Until when something can have been decided: today, or the end of the year that a date would be of.
  private func lastDay(of sheet: EntrySheet) -> CalendarDate {
    let end = CalendarDate(year: year(of: sheet), month: 12, day: 31) ?? now.date
    return min(now.date, end)
  }

  /// A number as in a table's cell, calculated where it begins with `=`; what a decision moves is an amount.
  private func number(
    _ text: String,
    in field: EntrySheet.Field,
    of sheet: EntrySheet
  ) -> FormReading {
    let isAmount = field == .amount
    let table = table(of: sheet).flatMap { workspace.statement(at: $0) }
    var edit = NumberEdit(
      address: Address(Owner("x"), []),
      field: TextField(text),
      unit: table?.unit ?? .tkr
    )
    edit.decimals = isAmount ? table?.decimals ?? 0 : nil
    guard case .value(let value) = edit.reading else {
      return complaint(edit).map { .fault($0) } ?? .nothing
    }
    if isAmount, (value.amount?.digits ?? 0) <= 0 { return .fault(words[.amountMustBePositive]) }
    return .value(value.datum, note: text.first == "=" ? understood(value, by: edit) : nil)
  }

  private func table(of sheet: EntrySheet) -> Address? {
    switch sheet.purpose {
    case .decision(let table, _): table
    case .action(let line): line
    case .decide: nil
    }
  }
}

extension State {
  /// What the field that one is in most likely means, the likeliest first.
  func suggestions(in sheet: EntrySheet) -> [String] {
    guard let text = sheet.openField?.text else { return [] }
    return switch sheet.entries[sheet.selected].field {
    case .date: days(beginning: text, until: lastDay(of: sheet))
    case .due: suggestions(text, of: .duePeriod)
    default: []
    }
  }

  /// What Tab takes: a suggestion, where what stands in the field is no value yet.
  func suggestionForTab(in sheet: EntrySheet) -> String? {
    guard case .fault = reading(sheet.entries[sheet.selected].field, of: sheet) else { return nil }
    return suggestions(in: sheet).first
  }

  /// What is said below a sheet: of the field that one is in first, then of the whole, and last what the field
  /// is for.
  func remarks(on sheet: EntrySheet) -> [(text: String, style: Style)] {
    let entry = sheet.entries[sheet.selected]
    let own = reading(entry.field, of: sheet)
    let key = if case .fault = own { Key.tab.label } else { shown(Key.right.label) }
    var remarks = suggestions(in: sheet).enumerated()
      .map { ($0 == 0 ? "\(key): \($1)" : $1, $0 == 0 ? Style(.accent) : .quiet) }
    switch own {
    case .fault(let sentence): remarks.append((sentence, Style(.failure)))
    case .value(_, let note): remarks += note.map { [($0, Style(.accent))] } ?? []
    case .nothing: break
    }
    return remarks + whole(sheet, besides: own) + [
      (explanation(of: entry.field, in: sheet), .quiet)
    ]
  }

  /// What is wrong elsewhere, and where; or what comes of it all.
  private func whole(
    _ sheet: EntrySheet,
    besides own: FormReading
  ) -> [(text: String, style: Style)] {
    let fault: SheetFault
    do throws(SheetFault) {
      _ = try reading(sheet)
      return consequence(of: sheet).map { [($0, Style.quiet)] } ?? []
    } catch {
      fault = error
    }
    let other = sheet.entries.first { $0.field == fault.field }
    guard let other, other.field != sheet.entries[sheet.selected].field,
      case .fault = reading(other.field, of: sheet)
    else {
      // What is wrong with the field that one is in is said already.
      if case .fault = own { return [] }
      return [(fault.sentence, sheet.isTouched ? Style(.failure) : .quiet)]
    }
    return [(words[.wrongIn(other.label, fault.sentence)], Style(.failure))]
  }

  private func explanation(of field: EntrySheet.Field, in sheet: EntrySheet) -> String {
    switch (field, sheet.purpose) {
    case (.title, .action): words.fieldExplanation(.action)
    case (.title, _): words[.aboutTitle]
    case (.from, _): words[.aboutGiver]
    case (.to, _): words[.aboutGetter]
    case (.standing, _): words[.aboutStanding]
    case (.kind, _): words.fieldExplanation(.decisionKind)
    case (.amount, _): words[.aboutAmount]
    case (.effect, _): "\(words.fieldExplanation(.effect)) \(words[.calculates])"
    case (.body, _): words.fieldExplanation(.decidedBy)
    case (.date, .action), (.date, .decision), (.date, .decide): words.fieldExplanation(.decided)
    case (.paragraph, _): words.fieldExplanation(.paragraph)
    case (.registration, _): words.fieldExplanation(.registrationNumber)
    case (.funding, _): words.fieldExplanation(.fundedBy)
    case (.responsible, _): words[.aboutOwner]
    case (.due, _): words.fieldExplanation(.due)
    }
  }
}
