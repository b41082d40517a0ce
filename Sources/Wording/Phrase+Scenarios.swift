public import Governance

/// A label or a sentence of what is supposed, and not saved.
public enum ScenarioPhrase: Hashable, Sendable {
  /// The mark above what is supposed and what follows.
  case mark
  /// What stands in the head as long as something is supposed: whether what is shown stands with it.
  case markWith(Int)
  case markWithout(Int)
  case title, beforeColumn
  // What can be supposed.
  case supposeIndex(String, String)
  case supposeEfficiency(String, String)
  case supposeLine(String, String)
  case supposeCell(String, String)
  case supposeFigure(String, String)
  case remove(String)
  case makeDraft, discard
  case field, becomes, percentHint, anyHint, sumHint
  /// What may be written over a figure, which is told as it is now.
  case figureHint(String)
  case notNumber, percentOnly
  // What was done.
  case supposed
  case removed(String)
  case discarded
  /// What has become a draft, and how many of its sums are no longer as printed: in it they are those of
  /// their parts.
  case drafted(String, reckoned: Int)
  case draftTitle(String, Int)
  case discardQuestion(Int)
  // What follows.
  case supposedLabel, resultLabel, followsLabel, followsNotLabel
  case movedTo(String, String, String)
  // What is pinned to the table.
  case unsaved, unmoved
  /// What a year's value rests on that no document states.
  case supposedYear
  case lineCount(Int)
  // Why not.
  case whileSupposing, selectLine
  /// Why a choice stands there but cannot be taken.
  case noIndex(String)
  case noEfficiency(String)
  case noFigure(String)
  case fault(SuppositionFault)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: ScenarioPhrase) -> String {
    switch phrase {
    case .mark: say("VAD HÄNDER OM · INTE SPARAT", "WHAT IF · NOT SAVED")
    case .markWith(let count):
      say(
        count == 1 ? "MED ANTAGANDET · INTE SPARAT" : "MED ANTAGANDENA · INTE SPARADE",
        "WITH WHAT IF · NOT SAVED"
      )
    case .markWithout(let count):
      say(
        count == 1 ? "UTAN ANTAGANDET" : "UTAN ANTAGANDENA",
        "WITHOUT WHAT IF"
      )
    case .title: say("Vad händer om? Inget sparas.", "What if? Nothing is saved.")
    case .beforeColumn: say("utan", "without")
    case .supposeIndex(let line, let column):
      say(
        "Index: kostnaderna i \(line) ökar % per år från \(column)",
        "Index: the costs of \(line) grow % a year from \(column)"
      )
    case .supposeEfficiency(let line, let column):
      say(
        "Effektivisering: kostnaderna i \(line) minskar % per år från \(column)",
        "Efficiency: the costs of \(line) shrink % a year from \(column)"
      )
    case .supposeLine(let line, let column):
      say(
        "\(line) upp eller ner från \(column) och framåt",
        "\(line) up or down from \(column) on"
      )
    case .supposeCell(let line, let column):
      say("\(line) upp eller ner, bara \(column)", "\(line) up or down, \(column) only")
    case .supposeFigure(let line, let column): "\(line), \(column)"
    case .remove(let text): say("Ta bort: \(text)", "Remove: \(text)")
    case .makeDraft: say("Gör ett utkast till dokument av det", "Make a draft document of it")
    case .discard: say("Släng alla antaganden", "Throw all suppositions away")
    case .field: say("Hur mycket?", "How much?")
    case .becomes: say("Blir", "Becomes")
    case .percentHint: say("Procent per år, t.ex. 2,5", "Percent a year, for example 2.5")
    case .anyHint:
      say(
        "Procent med %-tecken, t.ex. −2 %, eller ett belopp som läggs till, t.ex. −5",
        "Percent with its sign, such as −2%, or an amount that is added, such as −5"
      )
    case .sumHint:
      say(
        "Procent med %-tecken, t.ex. −2 %: en summa ändras genom raderna den består av",
        "Percent with its sign, such as −2%: a sum is changed by the lines that it is made of"
      )
    case .figureHint(let now):
      say(
        "Nu \(now). Ett nytt belopp, en uträkning som =100*1,02, eller en ändring i procent "
          + "med %-tecken, t.ex. −2 %",
        "Now \(now). A new amount, a calculation such as =100*1.02, or a change in percent with "
          + "its sign, such as −2%"
      )
    case .notNumber: say("Skriv ett tal, t.ex. 2,5.", "Write a number, such as 2.5.")
    case .percentOnly:
      say("Högst 100 procent åt något håll.", "No more than 100 percent either way.")
    case .supposed:
      say(
        "\(key(.suppose, "%")) mer eller utkast   0–9 nytt belopp   Esc släng",
        "\(key(.suppose, "%")) more or a draft   0–9 new amount   Esc throw away"
      )
    case .removed(let text): say("Borttaget: \(text)", "Removed: \(text)")
    case .discarded:
      say(
        "Antagandena är slängda. Inget är ändrat.",
        "The suppositions are gone. Nothing is changed."
      )
    case .drafted(let title, let count):
      middot(
        [
          say("\(title) är ett utkast nu", "\(title) is a draft now"), undoing, reckoned(count),
        ]
        .filter { !$0.isEmpty }
      )
    case .draftTitle(let title, 1): say("\(title) – utkast", "\(title) – draft")
    case .draftTitle(let title, let number):
      say("\(title) – utkast \(number)", "\(title) – draft \(number)")
    case .discardQuestion(let count):
      say(
        count == 1
          ? "Slänga antagandet? Det är inte sparat."
          : "Slänga \(count) antaganden? Ingenting av dem är sparat.",
        count == 1
          ? "Throw the supposition away? It is not saved."
          : "Throw \(count) suppositions away? Nothing of them is saved."
      )
    case .supposedLabel: say("Antas", "Supposed")
    case .resultLabel: say("Ger", "Gives")
    case .followsLabel: say("Följer med", "Follows")
    case .followsNotLabel: say("Följer ej", "Follows not")
    case .movedTo(let before, let after, let difference): "\(before) → \(after) (\(difference))"
    case .unsaved: say("INTE SPARAT", "NOT SAVED")
    case .unmoved: say("oförändrat", "unchanged")
    case .supposedYear: say("antaget", "supposed")
    case .lineCount(let count):
      self.count(count, one: say("rad", "line"), many: say("rader", "lines"))
    case .whileSupposing:
      say(
        "Inget kan ändras medan något antas. Esc i budgetvyn slänger antagandena.",
        "Nothing can be changed while something is supposed. Esc in the budget view throws it away."
      )
    case .selectLine: say("Välj en rad med siffror först.", "Select a line with figures first.")
    case .noIndex(let line): say("Index: \(line) är ingen kostnad", "Index: \(line) is no cost")
    case .noEfficiency(let line):
      say("Effektivisering: \(line) är ingen kostnad", "Efficiency: \(line) is no cost")
    case .noFigure(let line):
      say("Upp eller ner: \(line) har ingen siffra där", "Up or down: \(line) has no figure there")
    case .fault(let fault): self.fault(fault)
    }
  }

  /// How many sums of a draft are no longer as printed: nothing is printed in it.
  private func reckoned(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: say("1 summa är omräknad ur sina delar", "1 sum is reckoned from its parts")
    default:
      say(
        "\(count) summor är omräknade ur sina delar",
        "\(count) sums are reckoned from their parts"
      )
    }
  }

  /// Why something cannot be supposed.
  private func fault(_ fault: SuppositionFault) -> String {
    switch fault {
    case .notThere:
      say(
        "Tabellen, raden eller kolumnen finns inte längre.",
        "The table, line or column is no longer there."
      )
    case .amountOnSum:
      say(
        "En summa ändras i procent, eller genom raderna den består av.",
        "A sum is changed in percent, or by the lines that it is made of."
      )
    case .nothingToChange:
      say(
        "Det finns ingen kostnad eller siffra att ändra där.",
        "There is no cost or figure to change there."
      )
    case .arithmetic: say("Siffrorna blir för stora.", "The figures become too large.")
    }
  }

  /// By how much something is supposed to be otherwise, for narrow places: *+2 %/år*.
  public func change(of supposition: Supposition, in statement: Statement) -> String {
    let perYear = say("/år", "/yr")
    switch supposition.change {
    case .index(let rate): return percent(rate, sign: .always) + perYear
    case .efficiency(let rate):
      let shrunk = rate.rational.negated.rounded(decimals: rate.decimals) ?? rate
      return percent(shrunk, sign: .always) + perYear
    case .percent(let rate): return percent(rate, sign: .always)
    case .amount(let amount):
      let line = statement.lines.first { $0.id == supposition.line }
      return quantity(.number(amount), unit: line?.unit ?? statement.unit, sign: .always)
    }
  }

  /// What is supposed, in one line: *Summa nämnder: index 2,0 % per år från Plan 2022*.
  public func supposition(_ supposition: Supposition, in statement: Statement) -> String {
    let line = statement.lines.first { $0.id == supposition.line }
    let column = statement.columns.first { $0.id == supposition.column }
    let label = harmless(line?.label ?? supposition.line.text)
    let from = harmless(column?.label ?? supposition.column.text)
    let reach =
      supposition.reach == .onwards
      ? say("från \(from)", "from \(from)") : say("bara \(from)", "\(from) only")
    let change: String
    switch supposition.change {
    case .index(let rate):
      change = say("index \(percent(rate)) per år", "index \(percent(rate)) a year")
    case .efficiency(let rate):
      change = say("effektivisering \(percent(rate)) per år", "efficiency \(percent(rate)) a year")
    case .percent(let rate): change = percent(rate, sign: .always)
    case .amount(let amount):
      let unit = line?.unit ?? statement.unit
      change = quantity(.number(amount), unit: unit, sign: .always)
    }
    return "\(label): \(change) \(reach)"
  }
}
