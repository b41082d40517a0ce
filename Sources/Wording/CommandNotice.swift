public import Governance

/// What the commands for scripts say.
public enum CommandNotice: Hashable, Sendable {
  // What cannot be done.
  case unknownMunicipality(String, known: [String])
  case unknownBody(String, known: [String])
  case unknownPeriod(String)
  case unknownView(String, known: [String])
  case viewMissing(known: [String])
  case notWritten(FileFault)
  // The check in words.
  case figures(printed: String, computed: String, difference: String, unit: String)
  case asComputed(String)
  case tally(Finding.Verdict, Int)
  case explainedTally(explained: Int, of: Int)
  case yes, no
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
    case .tally(let verdict, let count): "\(count) \(self[.finding(verdict)])"
    case .explainedTally(let explained, let all):
      say("\(explained) av \(all) förklarade", "\(explained) of \(all) explained")
    case .yes: say("ja", "yes")
    case .no: say("nej", "no")
    }
  }

  private func choices(_ known: [String]) -> String {
    let names = known.map { harmless($0) }.joined(separator: ", ")
    return known.isEmpty
      ? say("Det finns ingen att välja.", "There is none to choose.")
      : say("Välj bland: \(names).", "Choose among: \(names).")
  }
}
