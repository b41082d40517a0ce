import Governance
import Screen
import Wording

/// What a form amounts to, or what is wrong with it.
enum SheetReading: Hashable, Sendable {
  /// It can be recorded: the operations, and what is then told.
  case ready([Operation], told: String)
  /// It cannot, and why; which of its fields must be another, where it is one of them.
  case fault(String, in: EntrySheet.Field? = nil)
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
    switch reading(sheet) {
    case .fault(let sentence, let field):
      var sheet = sheet
      sheet.select(field)
      layers.append(.sheet(sheet))
      refuse(sentence)
      return []
    case .ready(let operations, let told):
      let effects = commit(operations)
      if effects.isEmpty {
        let refused = message
        layers.append(.sheet(sheet))
        message = refused
      } else {
        tell(told)
      }
      return effects
    }
  }

  /// What a form amounts to, or the first that is wrong with it: what cannot be read comes before what is missing.
  func reading(_ sheet: EntrySheet) -> SheetReading {
    for entry in sheet.entries {
      if case .fault(let sentence) = reading(entry.field, of: sheet) {
        return .fault(sentence, in: entry.field)
      }
    }
    return switch sheet.purpose {
    case .decision(let table, let column): decisionReading(sheet, table, column)
    case .action(let line): actionReading(sheet, line)
    case .decide(let document): decideReading(sheet, document)
    }
  }

  /// That a field must be filled in.
  func missing(_ field: EntrySheet.Field, _ label: DecisionPhrase) -> SheetReading {
    .fault(words[.fillIn(words[label])], in: field)
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
