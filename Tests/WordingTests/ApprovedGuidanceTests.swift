import Governance
import Testing
import Wording

@Suite struct ApprovedGuidanceTests {
  @Test func `What views are for`() {
    var approval = Approval()
    approval.add(HelpTopic.allCases) { $0.purpose(of: $1) }
    approval.add([HelpPhrase.glossaryTitle, .noSuchTerm]) { $0[$1] }
    approval.add(Signal.allCases.map { HelpPhrase.reportSignal($0) }) { $0[$1] }
    approval.add([HelpPhrase.riskSignal(9...16), .riskSignal(1...1)]) { $0[$1] }
    approval.expect(
      """
      navigator
        Kommunerna och deras nämnder. Välj vems siffror som visas; tecknet till höger är hur deras mål står, sammantaget.
        The municipalities and their bodies. Choose whose figures are shown; the symbol on the right is how their goals stand together.
      overview
        Hur nämnden står, i en blick: målens nivåer, årets prognos, uppdragen, kontrollerna och vad som är på tur. Varje rad leder in till sitt.
        How the body stands, in one look: levels of goals, the year's forecast, assignments, controls and what is next. Every row leads to its own.
      goals
        Målen med sina indikatorer. Bedöm ett mål med dess nivå; en föreslås efter vad indikatorerna säger.
        The goals with their indicators. Assess a goal by its level; one is suggested from what the indicators say.
      goal
        Ett mål med målvärden och utfall för varje år. Siffrorna ändras på sin plats; nivån och kommentaren gäller rapportperioden.
        One goal with targets and outcomes for every year. Figures are changed in their place; level and comment belong to the reporting period.
      budget
        Tabellerna så som dokumentet trycker dem. En siffra ändras på sin plats, och varje summa som den ingår i räknas om genast.
        The tables as the document prints them. A figure is changed in its place, and every sum it belongs to is computed anew at once.
      assignments
        Nämndens uppdrag med status och sista dag vid rapportperioden. Statusen byts med en tangent.
        The body's assignments with their status and last day at the reporting period. One key changes the status.
      assignment
        Ett uppdrag: vem som gav det, när det ska vara klart och vad varje uppföljning har sagt.
        One assignment: who gave it, when it is due and what every follow-up has said.
      internalControl
        Riskerna efter sannolikhet och väsentlighet, vad som görs åt dem, och vad årets kontroller har funnit.
        The risks by likelihood and materiality, what is done about them, and what the year's controls have found.
      controlPage
        En risk eller en kontroll: hur den är bedömd år för år, och vad som har rapporterats.
        One risk or control: how it was rated year by year, and what has been reported.
      sumCheck
        Varje tryckt summa, skillnad och procent som inte stämmer med det den består av. Enter går till siffran; en förklaring gör den tyst.
        Every printed sum, difference and percentage that does not agree with what it is made of. Enter goes to the figure; an explanation quiets it.
      calendar
        Årets rapporter: när de ska lämnas in, när nämnden möts och vad som saknas inför dem.
        The year's reports: when they are to be handed in, when the body meets and what is missing before them.
      economy
        De finansiella målen mot sina gränser, och personalens antal och sjukfrånvaro.
        The financial goals against their limits, and how many staff there are and how often ill.
      documents
        Nämndens dokument: budgetar, delårsbokslut och planer, med de tabeller som de innehåller.
        The body's documents: budgets, interim accounts and plans, with the tables in them.
      document
        Ett dokument: vad det är, vilka antaganden det vilar på, hur ramen blev till och vad dess avsnitt säger.
        One document: what it is, what it takes for granted, how its frame came about and what its sections say.
      log
        Allt som har ändrats: när, av vem, från vad till vad och varför. Enter går till det som ändrades, och varje ändring kan tas tillbaka härifrån.
        All that has been changed: when, by whom, from what to what and why. Enter goes to what was changed, and any change can be taken back from here.
      periods
        Vad som skiljer den valda perioden från en annan, eller en låst period från hur det ser ut nu.
        How the chosen period differs from another, or a locked period from how things stand now.
      chart
        Värdena år för år som diagram, med målet som en egen linje och siffrorna under.
        The values year by year as a chart, with the target as a line of its own and the figures below.
      board
        Uppdragen som kort, ordnade efter status. Flytta ett kort så byts dess status.
        The assignments as cards, ordered by status. Move a card and its status changes.
      signalMap
        Kommunens nämnder bredvid varandra: hur mål, uppdrag, ekonomi och kontroller står hos var och en.
        The municipality's bodies side by side: how goals, assignments, economy and controls stand in each.
      glossaryTitle: Ordlista | Glossary
      noSuchTerm: Inget ord passar. | No word fits.
      reportSignal(full)
        rapporten är inlämnad; inget saknas
        the report is handed in; nothing is missing
      reportSignal(most): några har lämnat in | some have handed in
      reportSignal(half): några har lämnat in | some have handed in
      reportSignal(empty)
        rapporten är försenad; något saknas
        the report is late; something is missing
      reportSignal(none): rapporten väntas | the report is expected
      riskSignal(ClosedRange(9...16)): riskvärde 9–16 | risk value 9–16
      riskSignal(ClosedRange(1...1)): riskvärde 1 | risk value 1
      """
    )
  }

  @Test func `What symbols mean`() {
    var approval = Approval()
    approval.add(HelpSymbol.allCases) { $0.meaning(of: $1) }
    approval.expect(
      """
      changed: ändrad, eller omräknad efter en ändring | changed, or recomputed after a change
      unexpectedSign
        inskrivet med annat tecken än väntat
        entered with another sign than expected
      preliminary: preliminärt värde | a preliminary value
      expected
        budget, plan eller prognos: inget utfall än
        budget, plan or forecast: no outcome yet
      missing
        inget värde: dokumentet trycker ett streck
        no value: the document prints a dash
      lost: förlorat i det utdragna dokumentet | lost in the text extracted from the document
      mismatch: stämmer inte | does not add up
      rounding: avrundning | rounding
      exact: stämmer | adds up
      restated
        omräknad eller annan definition: väntad skillnad
        restated or defined otherwise: a difference is expected
      unresolved: går inte att stämma av | cannot be checked
      folded: hopvikt: mer finns under raden | folded: more lies below the row
      unfolded: utfälld | unfolded
      moreColumns: fler kolumner åt vänster | more columns to the left
      otherTable: en annan av nämndens tabeller | another of the body's tables
      sparkline
        bara formen: lägsta till högsta värde år för år, och vart det senaste gick
        the shape only: lowest to highest value year by year, and where the last one went
      suggested: det som föreslås | what is suggested
      overridden
        efter en nivå: en annan än den som föreslås
        after a level: not the suggested one
      marked
        markerad rad: kommandot gäller alla sådana
        a marked row: commands mean all such
      shownPeriod: rapporten för den valda perioden | the report of the chosen period
      riskValue: lågt, medel och högt riskvärde | low, middle and high risk value
      """
    )
  }

  @Test func `The tour`() {
    var approval = Approval()
    approval.add(TourStep.allCases) { $0.explanation(of: $1, key: "K", undo: "u") }
    approval.add([
      TourPhrase.tourTitle, .tourStep(2, of: 6), .tourOffer("F5", help: "?"), .tourEnded(":"),
      .tourWaits("↓"),
    ]) { $0[$1] }
    approval.expect(
      """
      begin
        Här finns inget att visa än. Tryck K för en påhittad kommun att pröva på, så fortsätter rundturen där; den tas bort med u.
        There is nothing to show yet. Press K for an invented municipality to try it on, and the tour goes on there; u takes it away.
      select
        Raden med omvända färger är vald. Pilarna flyttar den. Tryck K.
        The row in reverse colours is selected. The arrows move it. Press K.
      view
        Överst står vyerna med sina siffror: 1 översikt, 2 mål, 3 budget och så vidare. Tryck K.
        The views stand above with their digits: 1 overview, 2 goals, 3 budget and so on. Press K.
      enter: Gå in i det valda. Tryck K. | Go into what is selected. Press K.
      back
        Tillbaka till listan. Tryck K. När rundturen är slut gör Esc detsamma.
        Back to the list. Press K. When the tour is over Esc does the same.
      period
        Rapportperioden står uppe till höger och gäller alla vyer. Tryck K för den föregående.
        The reporting period stands at the top right and holds in all views. Press K for the earlier one.
      help
        Nederst står de tangenter som gör något här. Alla, och tecknens betydelse, visar hjälpen. Tryck K.
        The keys that do something here stand at the bottom. Help shows them all, and what the symbols mean. Press K.
      end
        Det var allt. Det du ändrar sparas genast och loggas, och u ångrar det. K visar alla kommandon.
        That was all. What you change is saved at once and logged, and u undoes it. K shows all commands.
      tourTitle: Rundtur | Tour
      tourStep(2, of: 6): Rundtur 2 av 6 · Esc avslutar | Tour 2 of 6 · Esc ends it
      tourOffer("F5", help: "?")
        Ny här? F5 visar runt, ? är hjälp
        New here? F5 shows you around, ? is help
      tourEnded(":")
        Rundturen är slut. Den finns kvar under :.
        The tour is over. It is still there under :.
      tourWaits("↓")
        Rundturen väntar på ↓. Esc avslutar den.
        The tour waits for ↓. Esc ends it.
      """
    )
  }

  @Test func `What is said beside a field and of editors`() throws {
    var approval = Approval()
    let day = try #require(CalendarDate(year: 2023, month: 8, day: 31))
    let phrases: [EditingPhrase] = [
      .understood("1"), .rounded("0,67"), .understoodDay(day), .tabTakes("X"), .keyEditor,
      .editorFailed("3"),
      .editorKilled("9"), .editorNotStarted("nosuch"), .editedTextKept("~/t"), .textNotOpened("X."),
    ]
    for phrase in phrases {
      approval.add("\(phrase)".prefix { $0 != "(" }.description, phrase) { $0[$1] }
    }
    approval.expect(
      """
      understood: = 1 | = 1
      rounded: = 0,67, avrundat | = 0,67, rounded
      understoodDay: = torsdag 31 augusti 2023 | = Thursday 31 August 2023
      tabTakes: Tab: X | Tab: X
      keyEditor: i eget program | in your editor
      editorFailed
        Programmet slutade med fel 3. Texten står här så som det lämnade den.
        The editor ended with error 3. The text is as it left it.
      editorKilled
        Programmet avbröts (signal 9). Texten står här så som det lämnade den.
        The editor was killed (signal 9). The text is as it left it.
      editorNotStarted
        ”nosuch” kunde inte startas. Ange ett annat program med editor i inställningarna, VISUAL eller EDITOR.
        “nosuch” could not be started. Name another program with editor in the settings, VISUAL or EDITOR.
      editedTextKept
        Det som sparades är för långt eller ingen text. Det ligger kvar i ~/t.
        What was saved is too long or no text. It is kept in ~/t.
      textNotOpened
        Texten kunde inte öppnas i ett annat program. X.
        The text could not be opened in another program. X.
      """
    )
  }

  @Test func `The manual page`() {
    var approval = Approval()
    let phrases: [ManualPhrase] = [
      .nameHeading, .synopsisHeading, .descriptionHeading, .commandsHeading, .keysHeading,
      .configurationHeading, .filesHeading, .environmentHeading, .statusHeading, .abstract,
      .programDescription, .folderArgument, .commandArgument, .commandsHint, .keysHint,
      .configurationHint,
      .dataFiles, .configurationFile, .stateFiles, .status(0), .status(1), .status(2),
    ]
    approval.add(phrases) { $0[$1] }
    for name in ManualPhrase.variables { approval.add(name, name) { $0[.variable($1)] } }
    approval.expect(
      """
      nameHeading: NAMN | NAME
      synopsisHeading: SYNOPSIS | SYNOPSIS
      descriptionHeading: BESKRIVNING | DESCRIPTION
      commandsHeading: KOMMANDON | COMMANDS
      keysHeading: TANGENTER | KEYS
      configurationHeading: INSTÄLLNINGAR | CONFIGURATION
      filesHeading: FILER | FILES
      environmentHeading: MILJÖVARIABLER | ENVIRONMENT
      statusHeading: SLUTSTATUS | EXIT STATUS
      abstract
        kommuners budgetar, mål, uppdrag och internkontroll i terminalen
        budgets, goals, assignments and internal control of Swedish municipalities in the terminal
      programDescription
        Nämndkoll visar en kommuns budgetar, mål, uppdrag, risker och tidplan ur en mapp med JSON-filer, och håller dem aktuella: det som ändras sparas genast, loggas och kan ångras. Utan kommando öppnas skärmen.
        Nämndkoll shows a municipality's budgets, goals, assignments, risks and calendar from a folder of JSON files, and keeps them up to date: what is changed is saved at once, logged, and can be undone. Without a command it opens the screen.
      folderArgument: MAPP | FOLDER
      commandArgument: KOMMANDO | COMMAND
      commandsHint
        Kommandoradens egen hjälp, på engelska. namndkoll KOMMANDO --help visar detsamma.
        What namndkoll COMMAND --help says.
      keysHint
        Tangenterna på skärmen, med kommandots namn i inställningsfilen. Alla gäller inte i alla vyer; ? visar de som gör det.
        The keys of the screen, with the command's name in the configuration file. Not all of them hold in every view; ? shows those that do.
      configurationHint
        En inställning per rad, NAMN = VÄRDE; en rad som börjar med # är en anmärkning. En felaktig rad nämns vid starten och ställer inte in något. namndkoll config visar vad som gäller, namndkoll config --init skriver ett exempel.
        One setting a line, NAME = VALUE; a line that begins with # is a remark. A line that is wrong is told at the start and sets nothing. namndkoll config shows what holds, namndkoll config --init writes an example.
      dataFiles
        Datamappen: en mapp per kommun med municipality.json.
        The data folder: a folder for each municipality with its municipality.json.
      configurationFile: Inställningarna. | The settings.
      stateFiles
        Vad programmet behåller för sig: det som håller på att sparas, utkast, var man var.
        What the program keeps for itself: what is being saved, drafts, where one was.
      status(0)
        Allt gick bra; vid check är alla summor förklarade.
        All went well; for check, every sum is explained.
      status(1)
        check fann summor som inte stämmer och inte är förklarade; skärmen kunde inte spara det sista.
        check found sums that do not add up and are not explained; the screen could not save the last change.
      status(2)
        Fel användning, eller trasiga data eller inställningar.
        Bad use, or broken data or settings.
      XDG_CONFIG_HOME
        Var inställningarna ligger; annars ~/.config.
        Where the settings are; otherwise ~/.config.
      XDG_STATE_HOME
        Var programmets egna filer ligger; annars ~/.local/state.
        Where the program's own files are; otherwise ~/.local/state.
      VISUAL, EDITOR
        Programmet som Ctrl-E öppnar långa texter i.
        The program in which Ctrl-E opens long texts.
      LC_ALL, LC_MESSAGES, LANG
        Språket, där inget annat är inställt.
        The language, where nothing else is set.
      NO_COLOR: Inga färger, om den inte är tom. | No colours, where it is not empty.
      TERM: Terminalens slag. | The kind of terminal.
      ESCDELAY
        Hur många millisekunder Esc väntar på resten av en tangent; annars 25.
        How many milliseconds Esc waits for the rest of a key; otherwise 25.
      USER: Namnet i ändringsloggen. | The name in the log of changes.
      """
    )
  }

  @Test func `The days of the week`() throws {
    let monday = try #require(CalendarDate(year: 2023, month: 8, day: 28))
    let days = (0..<7).map { Words(.swedish).weekday(monday.adding(days: $0)) }
    #expect(
      days == ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    )
    let old = try #require(CalendarDate(year: 1969, month: 12, day: 31))
    #expect(Words(.english).weekday(old) == "Wednesday")
  }
}
