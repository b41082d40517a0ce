/// A step of the tour.
public enum TourStep: Int, CaseIterable, Hashable, Sendable {
  /// There is nothing to show yet.
  case begin = 0
  case select, view, enter, back, period, help, end
}

/// What is said around the tour.
public enum TourPhrase: Hashable, Sendable {
  case tourTitle
  case tourStep(Int, of: Int)
  case tourOffer(String, help: String)
  case tourEnded(String)
  case tourWaits(String)
}

extension Words {
  /// What a step shows, and the key it waits for.
  public func explanation(of step: TourStep, key: String, undo: String) -> String {
    switch step {
    case .begin:
      say(
        "Här finns inget att visa än. Tryck \(key) för en påhittad kommun att pröva på, så fortsätter rundturen där; den tas bort med \(undo).",
        "There is nothing to show yet. Press \(key) for an invented municipality to try it on, and the tour goes on there; \(undo) takes it away."
      )
    case .select:
      say(
        "Raden med omvända färger är vald. Pilarna flyttar den. Tryck \(key).",
        "The row in reverse colours is selected. The arrows move it. Press \(key)."
      )
    case .view:
      say(
        "Överst står vyerna med sina siffror: 1 översikt, 2 mål, 3 budget och så vidare. Tryck \(key).",
        "The views stand above with their digits: 1 overview, 2 goals, 3 budget and so on. Press \(key)."
      )
    case .enter:
      say("Gå in i det valda. Tryck \(key).", "Go into what is selected. Press \(key).")
    case .back:
      say(
        "Tillbaka till listan. Tryck \(key). När rundturen är slut gör Esc detsamma.",
        "Back to the list. Press \(key). When the tour is over Esc does the same."
      )
    case .period:
      say(
        "Rapportperioden står uppe till höger och gäller alla vyer. Tryck \(key) för den föregående.",
        "The reporting period stands at the top right and holds in all views. Press \(key) for the earlier one."
      )
    case .help:
      say(
        "Nederst står de tangenter som gör något här. Alla, och tecknens betydelse, visar hjälpen. Tryck \(key).",
        "The keys that do something here stand at the bottom. Help shows them all, and what the symbols mean. Press \(key)."
      )
    case .end:
      say(
        "Det var allt. Det du ändrar sparas genast och loggas, och \(undo) ångrar det. \(key) visar alla kommandon.",
        "That was all. What you change is saved at once and logged, and \(undo) undoes it. \(key) shows all commands."
      )
    }
  }

  /// A phrase in the language.
  public subscript(phrase: TourPhrase) -> String {
    switch phrase {
    case .tourTitle: say("Rundtur", "Tour")
    case .tourStep(let step, let count):
      say("Rundtur \(step) av \(count) · Esc avslutar", "Tour \(step) of \(count) · Esc ends it")
    case .tourOffer(let key, let help):
      say(
        "Ny här? \(key) visar runt, \(help) är hjälp",
        "New here? \(key) shows you around, \(help) is help"
      )
    case .tourWaits(let key):
      say(
        "Rundturen väntar på \(key). Esc avslutar den.",
        "The tour waits for \(key). Esc ends it."
      )
    case .tourEnded(let palette):
      say(
        "Rundturen är slut. Den finns kvar under \(palette).",
        "The tour is over. It is still there under \(palette)."
      )
    }
  }
}
