public import Governance

/// What is said of the log of changes, and of drafts.
public enum LogPhrase: Hashable, Sendable {
  // The view.
  case history(of: String)
  case readingLog
  case shownOf(Int, Completeness)
  case everybody, wholeTime
  case sincePeriod(ReportingPeriod, CalendarDate)
  case sinceMonth(CalendarDate)
  case sinceYear(Int)
  case chooseWho, chooseTime, chooseBody
  case undoneEntry(String)
  case redoneEntry(String)
  // A whole entry.
  case who, when, what, from, to, reason, undoes, redoes, id
  // What is done, and why not.
  /// An undoing of the log, or its taking back, which is an edit of its own.
  case undidThis(String)
  case goneFromData(String)
  case historyOfComputed
  // Drafts.
  case draftsOffered(Int)
  case draftsTitle
  case draftGone
  case draftTaken(String)
  case draftNotOpened
  case keyTakeDraft, keyThrowDraft, keyLeaveDraft
  case throwAway

  /// Whether all of something is there.
  public enum Completeness: Hashable, Sendable {
    case all, more
  }
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: LogPhrase) -> String {
    switch phrase {
    case .history(let object): say("Historik: \(object)", "History: \(object)")
    case .historyOfComputed:
      say(
        "Siffran räknas ut av andra. Här är alla ändringar i dess tabell.",
        "The figure is computed from others. Here are all changes in its table."
      )
    case .readingLog: say("Läser loggen …", "Reading the log …")
    case .shownOf(let shown, let completeness):
      entries(shown) + (completeness == .more ? say(", fler finns", ", and more") : "")
    case .everybody: say("Alla", "Everybody")
    case .wholeTime: say("Hela loggen", "All of the log")
    case .sincePeriod(let period, let day):
      say(
        "Rapportperioden \(self.period(period)): sedan \(date(day))",
        "Reporting period \(self.period(period)): since \(date(day))"
      )
    case .sinceMonth(let day):
      say(
        "Den här månaden: \(month(day.month)) \(day.year)",
        "This month: \(month(day.month)) \(day.year)"
      )
    case .sinceYear(let year): say("I år: \(year)", "This year: \(year)")
    case .chooseWho: say("Vems ändringar", "Whose changes")
    case .chooseTime: say("Från vilken tid", "From which time")
    case .chooseBody: say("Vilken nämnd", "Which body")
    case .undoneEntry(let change): say("Ångrade: \(change)", "Undid: \(change)")
    case .redoneEntry(let change): say("Gjorde om: \(change)", "Redid: \(change)")
    case .who: say("Vem", "Who")
    case .when: say("När", "When")
    case .what: say("Vad", "What")
    case .from: say("Från", "From")
    case .to: say("Till", "To")
    case .reason: say("Skäl", "Reason")
    case .undoes: say("Ångrar", "Undoes")
    case .redoes: say("Gör om", "Redoes")
    case .id: say("Id", "Id")
    case .undidThis(let change):
      "\(change) · \(undoing)"
    case .goneFromData(let name):
      say("\(name) finns inte längre.", "\(name) is no longer there.")
    case .draftsOffered(let count):
      say(
        "\(self.count(count, one: "utkast", many: "utkast")) från förra gången · \(key(.drafts, "&")) visar",
        "\(self.count(count, one: "draft", many: "drafts")) from last time · \(key(.drafts, "&")) shows"
      )
    case .draftsTitle: say("Utkast som inte är sparade", "Drafts that are not saved")
    case .draftGone: say("Utkastet är kastat.", "The draft is thrown away.")
    case .draftTaken(let change):
      say("Utkastet är taget. \(change) · \(undoing)", "The draft is taken. \(change) · \(undoing)")
    case .draftNotOpened:
      say(
        "Utkastet går inte att öppna där det skrevs. Det ligger kvar: \(key(.drafts, "&")) visar det.",
        "The draft cannot be opened where it was written. It is kept: \(key(.drafts, "&")) shows it."
      )
    case .keyTakeDraft: say("ta upp", "take it")
    case .keyThrowDraft: say("kasta", "throw away")
    case .keyLeaveDraft: say("låt ligga", "leave it")
    case .throwAway:
      say(
        "Kasta utkastet? Det går inte att få tillbaka.",
        "Throw the draft away? It cannot be had back."
      )
    }
  }

  private func entries(_ count: Int) -> String {
    self.count(count, one: say("ändring", "change"), many: say("ändringar", "changes"))
  }
}
