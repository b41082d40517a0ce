import Governance
import Screen
import Wording

/// What a filled in form amounts to.
struct SheetReading {
  /// The change that it makes.
  let operations: [Operation]
  /// What is told once it is made.
  let told: String
}

/// Why a form cannot be recorded.
struct SheetFault: Error {
  /// What is wrong, and what to do about it.
  let sentence: String
  /// Which of its fields must be another, where it is one of them.
  let field: EntrySheet.Field?

  init(_ sentence: String, in field: EntrySheet.Field? = nil) {
    (self.sentence, self.field) = (sentence, field)
  }
}

extension State {
  /// A key in a form: Ctrl-S, or Enter on the last field, records it; Esc lets it go, and asks where it
  /// was filled in.
  mutating func take(_ key: Key, in sheet: EntrySheet) -> [Effect] {
    var sheet = sheet
    switch key {
    case .tab where suggestionForTab(in: sheet) != nil:
      if let suggestion = suggestionForTab(in: sheet) { sheet.write(suggestion) }
    case .right where sheet.isAtEnd && suggestions(in: sheet).first != nil:
      if let suggestion = suggestions(in: sheet).first { sheet.write(suggestion) }
    case .control("s"): return record(sheet)
    case .enter where sheet.selected == sheet.entries.count - 1: return record(sheet)
    case .escape:
      guard sheet.isTouched else { return [] }
      return ask(words[.leaveNewForm], whetherToLeave: .sheet(sheet))
    default: sheet.handle(key)
    }
    layers.append(.sheet(sheet))
    return []
  }

  private mutating func record(_ sheet: EntrySheet) -> [Effect] {
    let read: SheetReading
    do throws(SheetFault) {
      read = try reading(sheet)
    } catch {
      var sheet = sheet
      sheet.select(error.field)
      layers.append(.sheet(sheet))
      refuse(error.sentence)
      return []
    }
    let effects = commit(read.operations)
    if effects.isEmpty {
      let refused = message
      layers.append(.sheet(sheet))
      message = refused
    } else {
      tell(read.told)
    }
    return effects
  }

  /// What a form amounts to, or the first that is wrong with it: what cannot be read comes before what is missing.
  func reading(_ sheet: EntrySheet) throws(SheetFault) -> SheetReading {
    for entry in sheet.entries {
      if case .fault(let sentence) = reading(entry.field, of: sheet) {
        throw SheetFault(sentence, in: entry.field)
      }
    }
    return switch sheet.purpose {
    case .decision(let table, let column): try decisionReading(sheet, table, column)
    case .action(let line): try actionReading(sheet, line)
    case .decide(let document): try decideReading(sheet, document)
    }
  }

  /// The day in a form that must have one.
  func requiredDate(of sheet: EntrySheet) throws(SheetFault) -> PartialDate {
    guard let date = date(of: sheet) else {
      throw SheetFault(words[.fillIn(words[.date])], in: .date)
    }
    return date
  }

  /// The text of a field that must have one.
  func filledIn(
    _ field: EntrySheet.Field,
    _ label: DecisionPhrase,
    _ sheet: EntrySheet
  ) throws(SheetFault) -> String {
    guard let text = sheet.textIfAny(field) else {
      throw SheetFault(words[.fillIn(words[label])], in: field)
    }
    return text
  }

  /// A field for text.
  func entry(
    _ field: EntrySheet.Field,
    _ label: DecisionPhrase,
    _ text: String = ""
  ) -> EntrySheet.Entry {
    .init(field: field, label: words[label], content: .text(TextField(text)))
  }

  /// A field with a choice.
  func entry(
    _ field: EntrySheet.Field,
    _ label: DecisionPhrase,
    _ labels: [String],
    _ chosen: Int = 0
  ) -> EntrySheet.Entry {
    .init(field: field, label: words[label], content: .choice(labels, chosen))
  }
}
