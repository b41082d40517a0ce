/// The manual page: its headings and what stands below them.
public enum ManualPhrase: Hashable, Sendable {
  // Headings.
  case nameHeading, synopsisHeading, descriptionHeading, commandsHeading, keysHeading
  case configurationHeading, filesHeading, environmentHeading, statusHeading
  // Text.
  case abstract, programDescription, folderArgument, commandArgument, commandsHint, keysHint,
    configurationHint
  case dataFiles, configurationFile, stateFiles
  case variable(String)
  case status(Int)
}

extension ManualPhrase {
  /// The variables of the environment that the program minds.
  public static let variables = [
    "XDG_CONFIG_HOME", "XDG_STATE_HOME", "VISUAL, EDITOR", "LC_ALL, LC_MESSAGES, LANG", "NO_COLOR",
    "TERM", "ESCDELAY", "USER",
  ]
}

extension Words {
  /// A phrase of the manual page in the language.
  public subscript(phrase: ManualPhrase) -> String {
    switch phrase {
    case .nameHeading: say("NAMN", "NAME")
    case .synopsisHeading: say("SYNOPSIS", "SYNOPSIS")
    case .descriptionHeading: say("BESKRIVNING", "DESCRIPTION")
    case .commandsHeading: say("KOMMANDON", "COMMANDS")
    case .keysHeading: say("TANGENTER", "KEYS")
    case .configurationHeading: say("INSTÄLLNINGAR", "CONFIGURATION")
    case .filesHeading: say("FILER", "FILES")
    case .environmentHeading: say("MILJÖVARIABLER", "ENVIRONMENT")
    case .statusHeading: say("SLUTSTATUS", "EXIT STATUS")
    case .abstract:
      say(
        "kommuners budgetar, mål, uppdrag och internkontroll i terminalen",
        "budgets, goals, assignments and internal control of Swedish municipalities in the terminal"
      )
    case .programDescription:
      say(
        "Nämndkoll visar en kommuns budgetar, mål, uppdrag, risker och tidplan ur en mapp med JSON-filer, och håller dem aktuella: det som ändras sparas genast, loggas och kan ångras. Utan kommando öppnas skärmen.",
        "Nämndkoll shows a municipality's budgets, goals, assignments, risks and calendar from a folder of JSON files, and keeps them up to date: what is changed is saved at once, logged, and can be undone. Without a command it opens the screen."
      )
    case .folderArgument: say("MAPP", "FOLDER")
    case .commandArgument: say("KOMMANDO", "COMMAND")
    case .commandsHint:
      say(
        "Kommandoradens egen hjälp, på engelska. namndkoll KOMMANDO --help visar detsamma.",
        "What namndkoll COMMAND --help says."
      )
    case .keysHint:
      say(
        "Tangenterna på skärmen, med kommandots namn i inställningsfilen. Alla gäller inte i alla vyer; ? visar de som gör det.",
        "The keys of the screen, with the command's name in the configuration file. Not all of them hold in every view; ? shows those that do."
      )
    case .configurationHint:
      say(
        "En inställning per rad, NAMN = VÄRDE; en rad som börjar med # är en anmärkning. En felaktig rad nämns vid starten och ställer inte in något. namndkoll config visar vad som gäller, namndkoll config --init skriver ett exempel.",
        "One setting a line, NAME = VALUE; a line that begins with # is a remark. A line that is wrong is told at the start and sets nothing. namndkoll config shows what holds, namndkoll config --init writes an example."
      )
    case .dataFiles:
      say(
        "Datamappen: en mapp per kommun med municipality.json.",
        "The data folder: a folder for each municipality with its municipality.json."
      )
    case .configurationFile: say("Inställningarna.", "The settings.")
    case .stateFiles:
      say(
        "Vad programmet behåller för sig: det som håller på att sparas, utkast, var man var.",
        "What the program keeps for itself: what is being saved, drafts, where one was."
      )
    case .variable(let name): variable(name)
    case .status(0):
      say(
        "Allt gick bra; vid check är alla summor förklarade.",
        "All went well; for check, every sum is explained."
      )
    case .status(1):
      say(
        "check fann summor som inte stämmer och inte är förklarade; skärmen kunde inte spara det sista.",
        "check found sums that do not add up and are not explained; the screen could not save the last change."
      )
    case .status:
      say(
        "Fel användning, eller trasiga data eller inställningar.",
        "Bad use, or broken data or settings."
      )
    }
  }

  private func variable(_ name: String) -> String {
    switch name {
    case "XDG_CONFIG_HOME":
      say(
        "Var inställningarna ligger; annars ~/.config.",
        "Where the settings are; otherwise ~/.config."
      )
    case "XDG_STATE_HOME":
      say(
        "Var programmets egna filer ligger; annars ~/.local/state.",
        "Where the program's own files are; otherwise ~/.local/state."
      )
    case "VISUAL, EDITOR":
      say(
        "Programmet som Ctrl-E öppnar långa texter i.",
        "The program in which Ctrl-E opens long texts."
      )
    case "LC_ALL, LC_MESSAGES, LANG":
      say("Språket, där inget annat är inställt.", "The language, where nothing else is set.")
    case "NO_COLOR": say("Inga färger, om den inte är tom.", "No colours, where it is not empty.")
    case "TERM": say("Terminalens slag.", "The kind of terminal.")
    case "ESCDELAY":
      say(
        "Hur många millisekunder Esc väntar på resten av en tangent; annars 25.",
        "How many milliseconds Esc waits for the rest of a key; otherwise 25."
      )
    case "USER": say("Namnet i ändringsloggen.", "The name in the log of changes.")
    default: ""
    }
  }
}
