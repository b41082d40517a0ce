public import Governance

/// What the help of a view is about.
public enum HelpTopic: CaseIterable, Hashable, Sendable {
  case navigator, overview, goals, goal, budget, assignments, assignment, internalControl
  case controlPage, sumCheck, calendar, economy, documents, document
  case log, periods, chart, board, signalMap
}

/// What else is said in help.
public enum HelpPhrase: Hashable, Sendable {
  case glossaryTitle, noSuchTerm
  /// What a signal stands for among the dates of reports, and among risk values.
  case reportSignal(Signal)
  case riskSignal(ClosedRange<Int>)
}

extension Words {
  /// What a view is for, in a sentence or two.
  public func purpose(of topic: HelpTopic) -> String {
    switch topic {
    case .navigator:
      say(
        "Kommunerna och deras nämnder. Välj vems siffror som visas; tecknet till höger är hur deras mål står, sammantaget.",
        "The municipalities and their bodies. Choose whose figures are shown; the symbol on the right is how their goals stand together."
      )
    case .overview:
      say(
        "Hur nämnden står, i en blick: målens nivåer, årets prognos, uppdragen, kontrollerna och vad som är på tur. Varje rad leder in till sitt.",
        "How the body stands, in one look: levels of goals, the year's forecast, assignments, controls and what is next. Every row leads to its own."
      )
    case .goals:
      say(
        "Målen med sina indikatorer. Bedöm ett mål med dess nivå; en föreslås efter vad indikatorerna säger.",
        "The goals with their indicators. Assess a goal by its level; one is suggested from what the indicators say."
      )
    case .goal:
      say(
        "Ett mål med målvärden och utfall för varje år. Siffrorna ändras på sin plats; nivån och kommentaren gäller rapportperioden.",
        "One goal with targets and outcomes for every year. Figures are changed in their place; level and comment belong to the reporting period."
      )
    case .budget:
      say(
        "Tabellerna så som dokumentet trycker dem. En siffra ändras på sin plats, och varje summa som den ingår i räknas om genast.",
        "The tables as the document prints them. A figure is changed in its place, and every sum it belongs to is computed anew at once."
      )
    case .assignments:
      say(
        "Nämndens uppdrag med status och sista dag vid rapportperioden. Statusen byts med en tangent.",
        "The body's assignments with their status and last day at the reporting period. One key changes the status."
      )
    case .assignment:
      say(
        "Ett uppdrag: vem som gav det, när det ska vara klart och vad varje uppföljning har sagt.",
        "One assignment: who gave it, when it is due and what every follow-up has said."
      )
    case .internalControl:
      say(
        "Riskerna efter sannolikhet och väsentlighet, vad som görs åt dem, och vad årets kontroller har funnit.",
        "The risks by likelihood and materiality, what is done about them, and what the year's controls have found."
      )
    case .controlPage:
      say(
        "En risk eller en kontroll: hur den är bedömd år för år, och vad som har rapporterats.",
        "One risk or control: how it was rated year by year, and what has been reported."
      )
    case .sumCheck:
      say(
        "Varje tryckt summa, skillnad och procent som inte stämmer med det den består av. Enter går till siffran; en förklaring gör den tyst.",
        "Every printed sum, difference and percentage that does not agree with what it is made of. Enter goes to the figure; an explanation quiets it."
      )
    case .calendar:
      say(
        "Årets rapporter: när de ska lämnas in, när nämnden möts och vad som saknas inför dem.",
        "The year's reports: when they are to be handed in, when the body meets and what is missing before them."
      )
    case .economy:
      say(
        "De finansiella målen mot sina gränser, och personalens antal och sjukfrånvaro.",
        "The financial goals against their limits, and how many staff there are and how often ill."
      )
    case .documents:
      say(
        "Nämndens dokument: budgetar, delårsbokslut och planer, med de tabeller som de innehåller.",
        "The body's documents: budgets, interim accounts and plans, with the tables in them."
      )
    case .document:
      say(
        "Ett dokument: vad det är, vilka antaganden det vilar på, hur ramen blev till och vad dess avsnitt säger.",
        "One document: what it is, what it takes for granted, how its frame came about and what its sections say."
      )
    case .log:
      say(
        "Allt som har ändrats: när, av vem, från vad till vad och varför. Enter går till det som ändrades, och varje ändring kan tas tillbaka härifrån.",
        "All that has been changed: when, by whom, from what to what and why. Enter goes to what was changed, and any change can be taken back from here."
      )
    case .periods:
      say(
        "Vad som skiljer den valda perioden från en annan, eller en låst period från hur det ser ut nu.",
        "How the chosen period differs from another, or a locked period from how things stand now."
      )
    case .chart:
      say(
        "Värdena år för år som diagram, med målet som en egen linje och siffrorna under.",
        "The values year by year as a chart, with the target as a line of its own and the figures below."
      )
    case .board:
      say(
        "Uppdragen som kort, ordnade efter status. Flytta ett kort så byts dess status.",
        "The assignments as cards, ordered by status. Move a card and its status changes."
      )
    case .signalMap:
      say(
        "Kommunens nämnder bredvid varandra: hur mål, uppdrag, ekonomi och kontroller står hos var och en.",
        "The municipality's bodies side by side: how goals, assignments, economy and controls stand in each."
      )
    }
  }

  /// A phrase in the language.
  public subscript(phrase: HelpPhrase) -> String {
    switch phrase {
    case .glossaryTitle: say("Ordlista", "Glossary")
    case .noSuchTerm: say("Inget ord passar.", "No word fits.")
    case .reportSignal(let signal): reports(signal)
    case .riskSignal(let values) where values.count == 1:
      say("riskvärde \(values.lowerBound)", "risk value \(values.lowerBound)")
    case .riskSignal(let values):
      say(
        "riskvärde \(values.lowerBound)–\(values.upperBound)",
        "risk value \(values.lowerBound)–\(values.upperBound)"
      )
    }
  }

  private func reports(_ signal: Signal) -> String {
    switch signal {
    case .full:
      say("rapporten är inlämnad; inget saknas", "the report is handed in; nothing is missing")
    case .most, .half: say("några har lämnat in", "some have handed in")
    case .empty:
      say("rapporten är försenad; något saknas", "the report is late; something is missing")
    case .none: say("rapporten väntas", "the report is expected")
    }
  }
}
