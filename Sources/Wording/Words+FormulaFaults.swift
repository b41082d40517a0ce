public import Governance

extension Words {
  /// Why a text is no formula, and what to write.
  public func fault(_ fault: ExpressionFault) -> String {
    switch fault {
    case .empty:
      say("Här saknas en formel. \(formulaRemedy)", "A formula is missing. \(formulaRemedy)")
    case .unexpected(let text, let place):
      say(
        "\(quoted(text)) vid tecken \(place) hör inte hemma i en formel. \(formulaRemedy)",
        "\(quoted(text)) at character \(place) does not belong in a formula. \(formulaRemedy)"
      )
    case .unfinished:
      say(
        "Formeln slutar för tidigt. Skriv klart den, t.ex. intakter + kostnader.",
        "The formula ends too early. Finish it, for example intakter + kostnader."
      )
    case .unclosed:
      say(
        "En parentes eller ett citattecken är inte stängt. Stäng det.",
        "A parenthesis or a quotation mark is not closed. Close it."
      )
    case .tooDeep:
      say(
        "Formeln är för lång eller har för många parenteser. Dela upp den på flera rader.",
        "The formula is too long or has too many parentheses. Split it over several lines."
      )
    }
  }

  /// Why a text is no calculation, and what to write: a figure is reckoned of numbers alone.
  public func calculationFault(_ fault: ExpressionFault) -> String {
    let remedy = say("Skriv t.ex. =100+20.", "Write for example =100+20.")
    switch fault {
    case .empty: return say("Här saknas en uträkning. ", "A calculation is missing. ") + remedy
    case .unexpected(let text, let place):
      return say(
        "\(quoted(text)) vid tecken \(place) hör inte hemma i en uträkning. ",
        "\(quoted(text)) at character \(place) does not belong in a calculation. "
      ) + remedy
    case .unfinished:
      return say("Uträkningen slutar för tidigt. ", "The calculation ends too early. ") + remedy
    case .unclosed: return self.fault(fault)
    case .tooDeep:
      return say(
        "Uträkningen är för lång eller har för många parenteser. Dela upp den.",
        "The calculation is too long or has too many parentheses. Split it."
      )
    }
  }

  /// What a formula looks like.
  var formulaRemedy: String {
    say(
      "Skriv t.ex. Löner + Hyror, Prognos - Budget eller summan av raderna under (children).",
      "Write for example Salaries + Rents, Forecast - Budget or the sum of the lines below (children)."
    )
  }

  /// Why a formula has no result.
  public func fault(_ fault: EvaluationFault) -> String {
    switch fault {
    case .unknownReference(let name) where name.hasPrefix("["):
      say(
        "Hänvisningen \(quoted(name)) leder ingenstans. Rätta den, eller lägg in det den pekar på.",
        "The reference \(quoted(name)) leads nowhere. Mend it, or add what it points at."
      )
    case .unknownReference(let name):
      say(
        "Formeln hänvisar till \(quoted(name)), som inte finns i tabellen.",
        "The formula refers to \(quoted(name)), which is not in the table."
      )
    case .circular:
      say("Formeln behöver sitt eget resultat.", "The formula needs its own result.")
    case .arithmetic(let fault): self.fault(fault)
    }
  }
}
