public import Governance

/// What is said beside a field and of texts in another program.
public enum EditingPhrase: Hashable, Sendable {
  // What was understood.
  case understood(String)
  case rounded(String)
  case understoodDay(CalendarDate)
  case tabTakes(String)
  // The editor.
  case keyEditor
  case editorFailed(String)
  case editorKilled(String)
  case editorNotStarted(String)
  case editedTextKept(String)
  case textNotOpened(String)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: EditingPhrase) -> String {
    switch phrase {
    case .understood(let value): "= \(value)"
    case .rounded(let value): say("= \(value), avrundat", "= \(value), rounded")
    case .understoodDay(let day): "= \(weekday(day)) \(date(day, length: .long))"
    case .tabTakes(let value): say("Tab: \(value)", "Tab: \(value)")
    case .keyEditor: say("i eget program", "in your editor")
    case .editorFailed(let status):
      say(
        "Programmet slutade med fel \(status). Texten står här så som det lämnade den.",
        "The editor ended with error \(status). The text is as it left it."
      )
    case .editorKilled(let signal):
      say(
        "Programmet avbröts (signal \(signal)). Texten står här så som det lämnade den.",
        "The editor was killed (signal \(signal)). The text is as it left it."
      )
    case .editorNotStarted(let command):
      say(
        "\(quoted(command)) kunde inte startas. Ange ett annat program med editor i inställningarna, VISUAL eller EDITOR.",
        "\(quoted(command)) could not be started. Name another program with editor in the settings, VISUAL or EDITOR."
      )
    case .editedTextKept(let path):
      say(
        "Det som sparades är för långt eller ingen text. Det ligger kvar i \(harmless(path)).",
        "What was saved is too long or no text. It is kept in \(harmless(path))."
      )
    case .textNotOpened(let reason):
      say(
        "Texten kunde inte öppnas i ett annat program. \(reason)",
        "The text could not be opened in another program. \(reason)"
      )
    }
  }

  /// The day of the week: *torsdag*.
  public func weekday(_ day: CalendarDate) -> String {
    // 1 January 1970 was a Thursday.
    let number = ((day.dayNumber + 3) % 7 + 7) % 7
    return switch language {
    case .swedish:
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][number]
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][number]
    }
  }
}
