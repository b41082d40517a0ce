public import Governance

/// What the commands for scripts say.
public enum CommandNotice: Hashable, Sendable {
  // What cannot be done.
  case unknownMunicipality(String, known: [String])
  case unknownBody(String, known: [String])
  case bodyFirst(Municipality.ID, known: [String])
  case unknownPeriod(String)
  case unknownView(String, known: [String])
  case viewMissing(known: [String])
  case notWritten(FileFault)
  // The check in words.
  case figures(printed: String, computed: String, difference: String, unit: String)
  case asComputed(String)
  case tally(Finding.Verdict, Int)
  case explainedTally(explained: Int, of: Int)
  case level(Finding.Level)
  case yes, no
  // Parts of views, and what is said where a view has nothing to show.
  case riskMap, beforeReport, noControls, noCalendar, noFinances
}

extension Words {
  /// A notice in the language.
  public subscript(notice: CommandNotice) -> String {
    switch notice {
    case .unknownMunicipality(let id, let known):
      say(
        "Kommunen \(quoted(id)) finns inte i datamappen. \(choices(known))",
        "There is no municipality \(quoted(id)) in the data folder. \(choices(known))"
      )
    case .unknownBody(let id, let known):
      say(
        "Nämnden \(quoted(id)) finns inte i kommunens fil. \(choices(known))",
        "There is no body \(quoted(id)) in the municipality's file. \(choices(known))"
      )
    case .bodyFirst(let id, let known):
      say(
        "En hel kommun kan inte föras över till en nämnd. Ange vilken nämnd det gäller: "
          + "\(id.text)/NÄMND. \(choices(known))",
        "A whole municipality cannot be carried over to a body. Give the body it is about: "
          + "\(id.text)/BODY. \(choices(known))"
      )
    case .unknownPeriod(let text):
      say(
        "\(quoted(text)) är ingen period. Skriv år och månad: 2023-08.",
        "\(quoted(text)) is no period. Write a year and a month: 2023-08."
      )
    case .unknownView(let name, let known):
      say(
        "Vyn \(quoted(name)) finns inte. \(choices(known))",
        "There is no view \(quoted(name)). \(choices(known))"
      )
    case .viewMissing(let known):
      say("Ange en vy. \(choices(known))", "Give a view. \(choices(known))")
    case .notWritten(let fault):
      say("Resultatet kunde inte skrivas: ", "The result could not be written: ")
        + self.fault(fault)
    case .figures(let printed, let computed, let difference, let unit):
      say(
        "tryckt \(printed) · beräknat \(computed) · skillnad \(difference)",
        "printed \(printed) · computed \(computed) · difference \(difference)"
      ) + (unit.isEmpty ? "" : " \(unit)")
    case .asComputed(let formula): say("beräknat som \(formula)", "computed as \(formula)")
    case .tally(let verdict, let count): "\(count) \(tally(verdict, count))"
    case .explainedTally(let explained, let all):
      say("\(explained) av \(all) förklarade", "\(explained) of \(all) explained")
    case .level(let level): self.level(level)
    case .yes: say("ja", "yes")
    case .no: say("nej", "no")
    case .riskMap: say("Riskkarta", "Risk map")
    case .beforeReport: say("Saknas inför rapporten", "Missing before the report")
    case .noControls: say("Inga risker eller kontroller.", "No risks or controls.")
    case .noCalendar: say("Ingen tidplan, och inget saknas.", "No calendar, and nothing missing.")
    case .noFinances:
      say(
        "Inga finansiella mål eller personaluppgifter.",
        "No financial goals or personnel figures."
      )
    }
  }

  /// A verdict as said of so many figures.
  private func tally(_ verdict: Finding.Verdict, _ count: Int) -> String {
    guard language == .english, count != 1 else { return self[.finding(verdict)] }
    return switch verdict {
    case .mismatch: "do not add up"
    case .exact: "add up"
    case .rounding, .restated: self[.finding(verdict)]
    case .differs: "differ: another definition"
    case .unresolved: self[.finding(verdict)]
    }
  }

  /// Between what the figures of a finding stand.
  private func level(_ level: Finding.Level) -> String {
    switch level {
    case .row: say("i raden", "in the row")
    case .column: say("i kolumnen", "in the column")
    case .cell: say("i cellen", "in the cell")
    case .betweenTables: say("mellan tabeller", "between tables")
    case .betweenDocuments: say("mellan dokument", "between documents")
    case .bridge: say("i bryggan", "in the bridge")
    case .text: say("siffra i text", "figure in text")
    case .claim: say("påstående i text", "claim in text")
    case .riskValue: say("riskvärde", "risk value")
    }
  }

  private func choices(_ known: [String]) -> String {
    let names = known.map { harmless($0) }.joined(separator: ", ")
    return known.isEmpty
      ? say("Det finns ingen att välja.", "There is none to choose.")
      : say("Välj bland: \(names).", "Choose among: \(names).")
  }
}
