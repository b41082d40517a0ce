/// What is said of settings, where they come from and where they are kept.
public enum ConfigurationPhrase: Hashable, Sendable {
  // Where a value comes from.
  case standardValue
  case fromLine(Int)
  case fromOption(String)
  case fromVariable(String)
  case chosenOnScreen
  // The file.
  case exampleTitle, exampleHint
  case effectiveTitle(String)
  case noFile(String)
  case usualKeys
  case written(String)
  case fileExists(String)
  case notWrittenTo(String)
  case noHome
  // On the screen.
  case settingsTitle, fileHoldsLater
  // Choosing an appearance.
  case chooseAppearance
  case appearance(theme: String, background: String)
  case appearanceKept(String)
  case appearanceNotKept(String)
  // Choosing a language.
  case chooseLanguage
  case language(Language)
  case languageKept(String)
  case languageNotKept(String)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: ConfigurationPhrase) -> String {
    switch phrase {
    case .standardValue: say("förvalt", "the default")
    case .fromLine(let line): say("rad \(line) i filen", "line \(line) of the file")
    case .fromOption(""): say("kommandoraden", "the command line")
    case .fromOption(let name): say("flaggan --\(name)", "the option --\(name)")
    case .fromVariable(let name): say("variabeln \(name)", "the variable \(name)")
    case .chosenOnScreen: say("valt här, sparat i filen", "chosen here, kept in the file")
    case .settingsTitle: say("Inställningar", "Settings")
    case .fileHoldsLater:
      say(
        "Det som ändras i filen gäller när programmet startas nästa gång.",
        "What is changed in the file holds when the program is started next."
      )
    case .exampleTitle: say("Nämndkolls inställningar.", "Nämndkoll's settings.")
    case .exampleHint:
      say(
        "Ta bort # framför en rad för att ändra den. namndkoll config visar vad som gäller.",
        "Remove the # before a line to change it. namndkoll config shows what holds."
      )
    case .effectiveTitle(let path):
      say(
        "Gällande inställningar. Filen: \(harmless(path))",
        "The settings that hold. The file: \(harmless(path))"
      )
    case .noFile(let path):
      say(
        "Filen \(harmless(path)) finns inte; namndkoll config --init skriver ett exempel.",
        "The file \(harmless(path)) is not there; namndkoll config --init writes an example."
      )
    case .usualKeys:
      say(
        "Tangenterna; de som inget annat sägs om är de förvalda.",
        "The keys; where nothing else is said they are the defaults."
      )
    case .written(let path): say("Skrev \(harmless(path)).", "Wrote \(harmless(path)).")
    case .fileExists(let path):
      say(
        "Filen \(harmless(path)) finns redan och rörs inte. Ändra i den, eller flytta undan den.",
        "The file \(harmless(path)) is there already and is left as it is. Change it, or move it away."
      )
    case .notWrittenTo(let path):
      say("Kunde inte skriva \(harmless(path)): ", "Could not write \(harmless(path)): ")
    case .noHome:
      say(
        "Ingen plats för inställningar är känd: sätt HOME eller XDG_CONFIG_HOME.",
        "No place for settings is known: set HOME or XDG_CONFIG_HOME."
      )
    case .chooseAppearance: say("Utseende", "Appearance")
    case .appearance(let theme, let background):
      [themeName(theme), backgroundName(background)].filter { !$0.isEmpty }
        .joined(separator: " · ")
    case .appearanceKept(let path):
      say(
        "Utseendet är sparat i \(harmless(path)).",
        "The appearance is kept in \(harmless(path))."
      )
    case .appearanceNotKept(let reason):
      say(
        "Utseendet gäller tills du avslutar. \(reason)",
        "The appearance holds until you quit. \(reason)"
      )
    case .chooseLanguage: say("Språk", "Language")
    // Each in its own words, for whoever has come into the wrong one.
    case .language(.swedish): "Svenska"
    case .language(.english): "English"
    case .languageKept(let path):
      say("Språket är sparat i \(harmless(path)).", "The language is kept in \(harmless(path)).")
    case .languageNotKept(let reason):
      say(
        "Språket gäller tills du avslutar. \(reason)",
        "The language holds until you quit. \(reason)"
      )
    }
  }

  private func themeName(_ theme: String) -> String {
    switch theme {
    case "contrast": say("Stark kontrast", "High contrast")
    case "traffic-lights":
      say("Trafikljus: grönt, gult, rött", "Traffic lights: green, yellow, red")
    case "plain": say("Utan färger", "Without colours")
    default: say("Standard, även för färgblinda", "Standard, also for the colour-blind")
    }
  }

  private func backgroundName(_ background: String) -> String {
    switch background {
    case "dark": say("mörk bakgrund", "dark background")
    case "light": say("ljus bakgrund", "light background")
    default: ""
    }
  }
}
