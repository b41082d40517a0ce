import Governance
import Testing
import Wording

@Suite struct ApprovedConfigurationTests {
  @Test func `Settings are explained`() {
    var approval = Approval()
    approval.add(Setting.allCases) { $0.explanation(of: $1) }
    approval.add("keys", 0) { words, _ in words.explanationOfKeys }
    approval.expect(
      """
      data
        Datamappen som öppnas när ingen anges: en hel sökväg, eller en som börjar med ~/. Annars mappen data här.
        The data folder that is opened where none is given: a whole path, or one from ~/. Otherwise the folder data here.
      language
        Språket: sv eller en. Annars det som LANG säger, och svenska där det inte säger något.
        The language: sv or en. Otherwise what LANG says, and Swedish where it says nothing.
      theme
        Färgerna: standard (som färgblinda kan skilja åt), contrast (starkast kontrast), traffic-lights (grönt, gult, rött) eller plain (inga).
        The colours: standard (which the colour-blind tell apart), contrast (the strongest), traffic-lights (green, yellow, red) or plain (none).
      background
        Terminalens bakgrund: dark (mörk), light (ljus) eller unknown (färger som syns på båda).
        The terminal's background: dark, light, or unknown for colours that can be read on both.
      glyphs
        Tecknen: unicode, ascii eller automatic, som frågar terminalen.
        The glyphs: unicode, ascii, or automatic, which asks the terminal.
      mouse
        Musen: on, eller off så att terminalen själv får den.
        The mouse: on, or off, which leaves it to the terminal.
      editor
        Programmet som Ctrl-E öppnar långa texter i. Annars VISUAL, EDITOR, nano eller vi.
        The program in which Ctrl-E opens long texts. Otherwise VISUAL, EDITOR, nano or vi.
      keys
        Tangenter: key.KOMMANDO = TANGENT TANGENT …, i stället för de vanliga. En tangent är ett tecken, F1–F12, Ctrl-X, Alt-x, Enter, Esc, Tab, Space, Up, PgDn eller liknande; none betyder ingen.
        Keys: key.COMMAND = KEY KEY …, in place of the usual ones. A key is a character, F1–F12, Ctrl-X, Alt-x, Enter, Esc, Tab, Space, Up, PgDn or the like; none means none.
      """
    )
  }

  static let faults: [ConfigurationFault.Kind] = [
    .noEquals, .noValue("theme"), .unknownSetting("tema", nearest: "theme"),
    .unknownSetting("q", nearest: nil), .unknownCommand("udno", nearest: "undo"),
    .unknownCommand("q", nearest: nil), .unknownValue("red", of: .theme), .relativePath("data"),
    .unknownKey("Strg-U"), .sameKey("Ctrl-M", as: "Enter"), .taken(key: "q", by: .quit),
    .setBefore("theme", line: 2), .notUTF8, .unreadable(.notReadable),
  ]

  @Test func `Faults say where, what, and what to do`() {
    var approval = Approval()
    for kind in Self.faults {
      approval.add("\(kind)".prefix { $0 != "(" }.description, kind) {
        $0.fault(ConfigurationFault($1, line: 3, column: 9), in: "~/c")
      }
    }
    approval.add("whole file", ConfigurationFault.Kind.notUTF8) {
      $0.fault(ConfigurationFault($1), in: "~/c")
    }
    approval.add("three", ConfigurationFault.Kind.noEquals) {
      let fault = ConfigurationFault($1, line: 1, column: 1)
      return $0.faults([fault, fault, fault], in: "~/c")
    }
    approval.expect(
      """
      noEquals
        Rad 3, kolumn 9 i ~/c: det saknas ett =. Skriv NAMN = VÄRDE.
        Line 3, column 9 in ~/c: there is no =. Write NAME = VALUE.
      noValue
        Rad 3, kolumn 9 i ~/c: ”theme” har inget värde. Skriv ett efter =, eller ta bort raden.
        Line 3, column 9 in ~/c: “theme” has no value. Write one behind the =, or remove the line.
      unknownSetting
        Rad 3, kolumn 9 i ~/c: inställningen ”tema” finns inte. Menas theme?
        Line 3, column 9 in ~/c: there is no setting “tema”. Is theme meant?
      unknownSetting
        Rad 3, kolumn 9 i ~/c: inställningen ”q” finns inte. namndkoll config visar alla.
        Line 3, column 9 in ~/c: there is no setting “q”. namndkoll config shows all.
      unknownCommand
        Rad 3, kolumn 9 i ~/c: kommandot ”udno” finns inte. Menas key.undo?
        Line 3, column 9 in ~/c: there is no command “udno”. Is key.undo meant?
      unknownCommand
        Rad 3, kolumn 9 i ~/c: kommandot ”q” finns inte. namndkoll config visar alla.
        Line 3, column 9 in ~/c: there is no command “q”. namndkoll config shows all.
      unknownValue
        Rad 3, kolumn 9 i ~/c: theme kan inte vara ”red”. Skriv standard, contrast, traffic-lights eller plain.
        Line 3, column 9 in ~/c: theme cannot be “red”. Write standard, contrast, traffic-lights or plain.
      relativePath
        Rad 3, kolumn 9 i ~/c: ”data” är ingen hel sökväg. Börja den med / eller ~/.
        Line 3, column 9 in ~/c: “data” is no whole path. Begin it with / or ~/.
      unknownKey
        Rad 3, kolumn 9 i ~/c: ”Strg-U” är ingen tangent. Skriv t.ex. u, F5, Ctrl-U, Alt-u, Enter eller Space.
        Line 3, column 9 in ~/c: “Strg-U” is no key. Write u, F5, Ctrl-U, Alt-u, Enter or Space, for example.
      sameKey
        Rad 3, kolumn 9 i ~/c: i en terminal är Ctrl-M samma tangent som Enter. Välj en annan.
        Line 3, column 9 in ~/c: in a terminal Ctrl-M is the same key as Enter. Choose another.
      taken
        Rad 3, kolumn 9 i ~/c: q är redan tangenten för key.quit (Avsluta). Ge det kommandot en annan tangent, eller välj en annan här.
        Line 3, column 9 in ~/c: q is already the key of key.quit (Quit). Give that command another key, or choose another here.
      setBefore
        Rad 3, kolumn 9 i ~/c: ”theme” är redan satt på rad 2, som gäller. Ta bort en av raderna.
        Line 3, column 9 in ~/c: “theme” is set on line 2 already, which holds. Remove one of the lines.
      notUTF8
        Rad 3, kolumn 9 i ~/c: filen är inte i UTF-8. Spara om den i UTF-8.
        Line 3, column 9 in ~/c: the file is not in UTF-8. Save it in UTF-8.
      unreadable
        Rad 3, kolumn 9 i ~/c: läsrättighet saknas. Ge dig den om mappen är din, annars be dess \
      ägare.
        Line 3, column 9 in ~/c: permission to read is missing. Give it to yourself if the folder \
      is yours, else ask its owner.
      whole file
        Inställningarna i ~/c: filen är inte i UTF-8. Spara om den i UTF-8.
        The settings in ~/c: the file is not in UTF-8. Save it in UTF-8.
      three
        Rad 1, kolumn 1 i ~/c: det saknas ett =. Skriv NAMN = VÄRDE. 2_fel till: namndkoll config
        Line 1, column 1 in ~/c: there is no =. Write NAME = VALUE. 2_more faults: namndkoll config
      """
    )
  }

  @Test func `What is said of the file and of appearances`() {
    var approval = Approval()
    let phrases: [ConfigurationPhrase] = [
      .standardValue, .fromLine(3), .fromOption(""), .fromOption("theme"), .fromVariable("LANG"),
      .exampleTitle, .exampleHint, .effectiveTitle("~/c"), .noFile("~/c"), .usualKeys,
      .written("~/c"), .fileExists("~/c"), .notWrittenTo("~/c"), .noHome, .chooseAppearance,
      .appearance(theme: "standard", background: "unknown"),
      .appearance(theme: "contrast", background: "dark"),
      .appearance(theme: "traffic-lights", background: "light"),
      .appearance(theme: "plain", background: "unknown"), .appearanceKept("~/c"),
      .appearanceNotKept("X."), .chooseLanguage, .language(.swedish), .language(.english),
      .languageKept("~/c"), .languageNotKept("X."), .chosenOnScreen, .settingsTitle,
      .fileHoldsLater,
    ]
    approval.add(phrases) { $0[$1] }
    approval.expect(
      """
      standardValue: förvalt | the default
      fromLine(3): rad 3 i filen | line 3 of the file
      fromOption(""): kommandoraden | the command line
      fromOption("theme"): flaggan --theme | the option --theme
      fromVariable("LANG"): variabeln LANG | the variable LANG
      exampleTitle: Nämndkolls inställningar. | Nämndkoll's settings.
      exampleHint
        Ta bort # framför en rad för att ändra den. namndkoll config visar vad som gäller.
        Remove the # before a line to change it. namndkoll config shows what holds.
      effectiveTitle("~/c")
        Gällande inställningar. Filen: ~/c
        The settings that hold. The file: ~/c
      noFile("~/c")
        Filen ~/c finns inte; namndkoll config --init skriver ett exempel.
        The file ~/c is not there; namndkoll config --init writes an example.
      usualKeys
        Tangenterna; de som inget annat sägs om är de förvalda.
        The keys; where nothing else is said they are the defaults.
      written("~/c"): Skrev ~/c. | Wrote ~/c.
      fileExists("~/c")
        Filen ~/c finns redan och rörs inte. Ändra i den, eller flytta undan den.
        The file ~/c is there already and is left as it is. Change it, or move it away.
      notWrittenTo("~/c"): Kunde inte skriva ~/c:  | Could not write ~/c: 
      noHome
        Ingen plats för inställningar är känd: sätt HOME eller XDG_CONFIG_HOME.
        No place for settings is known: set HOME or XDG_CONFIG_HOME.
      chooseAppearance: Utseende | Appearance
      appearance(theme: "standard", background: "unknown")
        Standard, även för färgblinda
        Standard, also for the colour-blind
      appearance(theme: "contrast", background: "dark")
        Stark kontrast · mörk bakgrund
        High contrast · dark background
      appearance(theme: "traffic-lights", background: "light")
        Trafikljus: grönt, gult, rött · ljus bakgrund
        Traffic lights: green, yellow, red · light background
      appearance(theme: "plain", background: "unknown"): Utan färger | Without colours
      appearanceKept("~/c"): Utseendet är sparat i ~/c. | The appearance is kept in ~/c.
      appearanceNotKept("X.")
        Utseendet gäller tills du avslutar. X.
        The appearance holds until you quit. X.
      chooseLanguage: Språk | Language
      language(Wording.Language.swedish): Svenska | Svenska
      language(Wording.Language.english): English | English
      languageKept("~/c"): Språket är sparat i ~/c. | The language is kept in ~/c.
      languageNotKept("X.")
        Språket gäller tills du avslutar. X.
        The language holds until you quit. X.
      chosenOnScreen: valt här, sparat i filen | chosen here, kept in the file
      settingsTitle: Inställningar | Settings
      fileHoldsLater
        Det som ändras i filen gäller när programmet startas nästa gång.
        What is changed in the file holds when the program is started next.
      """
    )
  }
}
