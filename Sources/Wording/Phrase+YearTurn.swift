public import Governance

/// What is said at the turn of the year: what goes on, and what the next budget begins with.
public enum YearTurnPhrase: Hashable, Sendable {
  // Registers.
  case carryOverQuestion(Year, to: Year, [CarryOver.Count], changed: Int)
  case carriedOver(Year, to: Year, [CarryOver.Count], changed: Int)
  case nothingToCarry(Year, to: Year, [CarryOver.Count])
  // What ends unfinished.
  case ending([CarryOver.Ending], Year)
  case endingToo(Year)
  case endingChoice(Year)
  case endingOption(Year)
  case keyEndingToo
  case chooseBody(Year, to: Year)
  case toBodyQuestion(Year, to: Year, [CarryOver.Count], body: String)
  case carriedToBody(Year, to: Year, [CarryOver.Count], body: String)
  case nothingToBody(Year, body: String)
  // Documents.
  case newBudgetQuestion(String, from: String, tables: Int, year: Int)
  case newBudget(String, from: String)
  case frameLabel
  case frame(FrameStanding)
  case noFrame
  // Keys and errors.
  case keyCarryOut
  case carriedOut(String)
  case notAnAddress(String)
  case yearsBackwards(Year, Year)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: YearTurnPhrase) -> String {
    switch phrase {
    case .carryOverQuestion(let from, let to, let counts, let changed):
      say(
        "Föra över från \(from.number) till \(to.number)? Det gäller \(list(counts)). "
          + "\(carried(changed, to)) Resten fortsätter av sig självt.",
        "Carry over from \(from.number) to \(to.number)? That is \(list(counts)). "
          + "\(carried(changed, to)) The rest goes on by itself."
      )
    case .carriedOver(let from, let to, let counts, let changed):
      say(
        "Från \(from.number) till \(to.number) går \(list(counts)): \(extended(changed, of: counts, to)).",
        "From \(from.number) to \(to.number) \(list(counts)) \(goOn(counts)): \(extended(changed, of: counts, to))."
      )
    case .nothingToCarry(let from, let to, let counts):
      say(
        counts.isEmpty
          ? "Inget från \(from.number) ska föras över till \(to.number)."
          : "Inget behöver ändras: \(list(counts)) fortsätter till \(to.number) \(bySelves(counts)).",
        counts.isEmpty
          ? "Nothing of \(from.number) is to be carried over to \(to.number)."
          : "Nothing needs to change: \(list(counts)) \(goOn(counts)) to \(to.number) without it."
      )
    case .ending(let endings, let year):
      say(
        "Slutar med \(year.number) utan att vara färdigt: \(list(endings)).",
        "Ends with \(year.number) without being finished: \(list(endings))."
      )
    case .endingToo(let year):
      say(
        "Ska det gälla \(year.number) också?",
        "Is it to be valid in \(year.number) too?"
      )
    case .endingChoice(let year):
      say(
        "j låter det sluta, a låter det gälla \(year.number) också.",
        "y lets it end, a makes it valid in \(year.number) too."
      )
    case .endingOption(let year):
      say(
        "--also-ending låter det gälla \(year.number) också.",
        "--also-ending makes it valid in \(year.number) too."
      )
    case .keyEndingToo: say("även det", "that, too")
    case .chooseBody(let from, let to):
      say(
        "För över från \(from.number) till \(to.number) hos",
        "Carry over from \(from.number) to \(to.number) with"
      )
    case .toBodyQuestion(let from, let to, let counts, let body):
      say(
        "Kopiera \(list(counts)) från \(from.number) till \(harmless(body)) \(to.number)? Där börjar de "
          + "utan historik och säger var de kommer från. Inget ändras här.",
        "Copy \(list(counts)) of \(from.number) to \(harmless(body)) in \(to.number)? There they begin "
          + "without a history and say where they come from. Nothing changes here."
      )
    case .carriedToBody(let from, let to, let counts, let body):
      say(
        "Fört över från \(from.number) till \(harmless(body)) \(to.number): \(list(counts)).",
        "Carried over from \(from.number) to \(harmless(body)) in \(to.number): \(list(counts))."
      )
    case .nothingToBody(let from, let body):
      say(
        "\(harmless(body)) har redan allt från \(from.number) som ska föras över.",
        "\(harmless(body)) has all of \(from.number) that is to be carried over already."
      )
    case .newBudgetQuestion(let title, let old, let tables, let year):
      say(
        "Börja \(title) från \(old)? Det blir ett utkast med \(tableCount(tables)). Planen för "
          + "\(year) blir förslag, förra budgeten blir jämförelse, och inget står som tryckt.",
        "Begin \(title) from \(old)? It becomes a draft with \(tableCount(tables)). The plan for "
          + "\(year) becomes the proposal, the last budget what it is compared with, and nothing "
          + "stands as printed."
      )
    case .newBudget(let title, let old):
      say("\(title) är påbörjad från \(old).", "\(title) is begun from \(old).")
    case .frameLabel: say("Ram", "Frame")
    case .frame(let standing): frame(standing)
    case .noFrame:
      say(
        "Ingen brygga säger vad ramen är, så nettot stäms inte av mot någon.",
        "No bridge says what the frame is, so the net is held against none."
      )
    case .carriedOut(let told): say("\(told) \(undoing)", "\(told) \(undoing)")
    case .keyCarryOut: say("utför", "do it")
    case .notAnAddress(let text):
      say(
        "\(quoted(text)) är ingen adress. Skriv t.ex. alingsas/kommunstyrelsen.",
        "\(quoted(text)) is no address. Write e.g. alingsas/kommunstyrelsen."
      )
    case .yearsBackwards(let from, let to):
      say(
        "\(to.number) kommer inte efter \(from.number). Ange ett senare år.",
        "\(to.number) does not come after \(from.number). Give a later year."
      )
    }
  }

  /// Why a document cannot be followed by the next year's, and what to do.
  public func fault(_ fault: NextYearFault) -> String {
    switch fault {
    case .noDocument(let address):
      say(
        "\(quoted(address.text)) är inget dokument. Skriv t.ex. "
          + "alingsas/kommunstyrelsen/documents/budget-2025.",
        "\(quoted(address.text)) is no document. Write e.g. "
          + "alingsas/kommunstyrelsen/documents/budget-2025."
      )
    case .noBudget(let kind):
      say(
        "\(documentKind(kind)) planerar inget nytt år. Välj en budget eller en verksamhetsplan.",
        "\(documentKind(kind)) plans no new year. Choose a budget or an operational plan."
      )
    case .notLater(let year, let old):
      say(
        "\(year) kommer inte efter dokumentets år \(old). Ange ett senare år.",
        "\(year) does not come after the document's year \(old). Give a later year."
      )
    case .alreadyThere(let id):
      say(
        "\(quoted(id.text)) finns redan. Öppna det, eller ange ett annat år.",
        "\(quoted(id.text)) is there already. Open it, or give another year."
      )
    }
  }

  private func tableCount(_ count: Int) -> String { self[.tableCount(count)] }

  private func carried(_ changed: Int, _ to: Year) -> String {
    say(
      "\(changed) av dem får giltighet till och med \(to.number).",
      changed == 1
        ? "1 of them becomes valid through \(to.number)."
        : "\(changed) of them become valid through \(to.number)."
    )
  }

  /// How many have been given another year, and that the rest needs none.
  private func extended(_ changed: Int, of counts: [CarryOver.Count], _ to: Year) -> String {
    let total = counts.reduce(0) { $0 + $1.number }
    let extended = say(
      "\(changed) har fått giltighet till och med \(to.number)",
      "\(changed) \(changed == 1 ? "was" : "were") made valid through \(to.number)"
    )
    guard changed < total else { return extended }
    return extended + say(", resten fortsätter av sig självt", ", the rest goes on by itself")
  }

  private func goOn(_ counts: [CarryOver.Count]) -> String {
    counts.reduce(0) { $0 + $1.number } == 1 ? "goes on" : "go on"
  }

  /// What goes on of itself, alone or as several, as Swedish wants it.
  private func bySelves(_ counts: [CarryOver.Count]) -> String {
    guard counts.reduce(0, { $0 + $1.number }) == 1, let register = counts.first?.register else {
      return "av sig själva"
    }
    return register == .goals || register == .assignments ? "av sig självt" : "av sig själv"
  }

  /// How many of each kind, and the first of their names.
  private func list(_ endings: [CarryOver.Ending]) -> String {
    endings.map { ending in
      let count = self[.kindCount(ending.kind, ending.titles.count)]
      var names = ending.titles.prefix(3).map { harmless($0) }
      let more = ending.titles.count - names.count
      if more > 0 { names.append(say("\(more) till", "\(more) more")) }
      return "\(count) (\(names.joined(separator: ", ")))"
    }
    .joined(separator: ", ")
  }

  private func list(_ counts: [CarryOver.Count]) -> String {
    let parts = counts.map { count($0) }
    return parts.isEmpty ? "0" : list(parts, say("och", "and"))
  }

  private func count(_ count: CarryOver.Count) -> String {
    let (number, one) = (count.number, count.number == 1)
    return switch count.register {
    case .goals: say("\(number) mål", one ? "1 goal" : "\(number) goals")
    case .indicators:
      say(
        one ? "1 indikator" : "\(number) indikatorer",
        one ? "1 indicator" : "\(number) indicators"
      )
    case .assignments: say("\(number) uppdrag", one ? "1 assignment" : "\(number) assignments")
    case .risks: say(one ? "1 risk" : "\(number) risker", one ? "1 risk" : "\(number) risks")
    case .controls, .finance, .personnel, .decisions, .locks: "\(number) \(count.register.rawValue)"
    }
  }

  private func frame(_ standing: FrameStanding) -> String {
    let unit = unit(standing.unit)
    func shown(_ number: Rational) -> String {
      let text = (0...Amount.mostDecimals).lazy.compactMap { number.rounded(decimals: $0) }
        .first { $0.rational == number }
      return "\(text.map { amount($0) } ?? "?")\(Words.noBreakSpace)\(unit)"
    }
    let frame = shown(standing.frame)
    if standing.remaining.isZero {
      return say("nettot är lika med ramen \(frame)", "the net is just the frame, \(frame)")
    }
    let zero = Rational(0)
    let distance = (try? zero.minus(standing.remaining)) ?? zero
    return standing.remaining > zero
      ? say(
        "nettot är \(shown(standing.remaining)) under ramen \(frame)",
        "the net is \(shown(standing.remaining)) below the frame, \(frame)"
      )
      : say(
        "nettot är \(shown(distance)) över ramen \(frame)",
        "the net is \(shown(distance)) above the frame, \(frame)"
      )
  }
}
