/// A label or a sentence of the detail beside a list, of popups and of the footer's keys.
public enum DetailPhrase: Hashable, Sendable {
  // Labels.
  case sourceLabel, commentLabel, motivationLabel, suggestionLabel, standingLabel, changedLabel
  case formulaLabel, noteLabel, movesLabel
  // Sentences.
  case noSource
  case sourceAt(String, Int, Int?)
  case signedBy(String)
  case enteredInsteadOf(String)
  case emptiedInsteadOf(String)
  case changedSince(String)
  /// There is more to read, and the key that shows it.
  case moreByKey(String)
  case recomputedInsteadOf(String)
  case printedAgainstComputed(String, String, String)
  case suggested(String)
  // Popups.
  case helpTitle, explanationTitle, paletteTitle, questionTitle, filterLabel, textHint, nothingFits
  case textHintOfDraft
  case motivationFor(String)
  case motivationNeeded(String)
  case commentOn(String, String)
  case explanationOf(String)
  case explanationLabel, toleranceLabel
  case exactLabel, sameLineLabel, bridgeLabel, sameLineInferred
  case claimedInsteadOf(String, String)
  // Keys of popups.
  case keyClose, keyCancel, keyScroll, keyChoose, keyRun, keyTake, keySave, keySaveAndMove,
    keyNewLine
  case keyKeepFilter, keyClearFilter, keyYesLetter, keyQuitAnyway
  // Groups of commands in help.
  case editingGroup, showingGroup, placesGroup, movingGroup, programGroup
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: DetailPhrase) -> String {
    switch phrase {
    case .sourceLabel: say("Källa", "Source")
    case .commentLabel: say("Kommentar", "Comment")
    case .motivationLabel: say("Motivering", "Motivation")
    case .suggestionLabel: say("Förslag", "Suggested")
    case .standingLabel: say("Läge", "Standing")
    case .changedLabel: say("Ändrad", "Changed")
    case .formulaLabel: say("Beräknas", "Computed")
    case .noteLabel: say("Notering", "Note")
    case .movesLabel: say("Påverkar", "Moves")
    case .noSource: say("ingen angiven", "none given")
    case .sourceAt(let document, let line, let last):
      say("\(document), rad \(line)", "\(document), line \(line)") + (last.map { "–\($0)" } ?? "")
    case .signedBy(let name): say("av \(name)", "by \(name)")
    case .changedSince(let source):
      say(
        "ändrad i stället för dokumentets: \(source)",
        "changed in place of the document's: \(source)"
      )
    case .moreByKey(""): "…"
    case .moreByKey(let key): say("mer: \(key)", "more: \(key)")
    case .emptiedInsteadOf(let printed):
      say("tömd; dokumentet har \(printed)", "emptied; the document has \(printed)")
    case .enteredInsteadOf(let printed):
      say(
        "inskriven i stället för dokumentets \(printed)",
        "entered in place of the document's \(printed)"
      )
    case .recomputedInsteadOf(let printed):
      say("omräknad; dokumentet har \(printed)", "recomputed; the document has \(printed)")
    case .printedAgainstComputed(let printed, let computed, let difference):
      say(
        "tryckt \(printed), beräknat \(computed), skillnad \(difference)",
        "printed \(printed), computed \(computed), difference \(difference)"
      )
    case .suggested(let reason): say("‹ föreslås: \(reason)", "‹ suggested: \(reason)")
    case .helpTitle: say("Hjälp", "Help")
    case .explanationTitle: say("Om det valda", "About this")
    case .paletteTitle: say("Kommandon", "Commands")
    case .questionTitle: say("Fråga", "Question")
    case .filterLabel: say("Filtrera:", "Filter:")
    case .textHintOfDraft:
      say(
        "Ctrl-S bestämmer texten, Esc avbryter; den sparas med formuläret",
        "Ctrl-S takes the text, Esc cancels; it is saved with the form"
      )
    case .textHint: say("Ctrl-S sparar, Esc avbryter", "Ctrl-S saves, Esc cancels")
    case .nothingFits: say("Inget kommando passar.", "No command fits.")
    case .motivationFor(let level): say("Motivering till ”\(level)”", "Motivation for “\(level)”")
    case .motivationNeeded(let suggested):
      say(
        "Förslaget är ”\(suggested)”. Skriv varför nivån är en annan.",
        "“\(suggested)” is suggested. Say why the level is another."
      )
    case .commentOn(let name, let period):
      say("Kommentar, \(period): \(name)", "Comment, \(period): \(name)")
    case .explanationOf(let place): say("Förklaring: \(place)", "Explanation: \(place)")
    case .explanationLabel: say("Förklaring", "Explanation")
    case .toleranceLabel: say("Tolerans", "Tolerance")
    case .exactLabel: say("Orundat", "Unrounded")
    case .sameLineLabel: say("Samma rad", "Same line")
    case .bridgeLabel: say("Brygga", "Bridge")
    case .sameLineInferred: say("antaget", "inferred")
    case .claimedInsteadOf(let said, let right):
      say(
        "texten säger \(quoted(said)), ska vara \(quoted(right))",
        "the text says \(quoted(said)), should be \(quoted(right))"
      )
    case .keyClose: say("stäng", "close")
    case .keyCancel: say("avbryt", "cancel")
    case .keyScroll: say("bläddra", "scroll")
    case .keyChoose: say("välj", "choose")
    case .keyRun: say("utför", "run")
    case .keyTake: say("bestäm", "take")
    case .keySave: say("spara", "save")
    case .keySaveAndMove: say("spara och gå vidare", "save and move on")
    case .keyNewLine: say("ny rad", "new line")
    case .keyKeepFilter: say("behåll", "keep")
    case .keyClearFilter: say("visa alla", "show all")
    case .keyYesLetter: say("j", "y")
    case .keyQuitAnyway: say("avsluta ändå", "quit anyway")
    case .editingGroup: say("Ändra", "Change")
    case .showingGroup: say("Visa", "Show")
    case .placesGroup: say("Gå till", "Go to")
    case .movingGroup: say("Flytta", "Move")
    case .programGroup: say("Programmet", "The program")
    }
  }
}
