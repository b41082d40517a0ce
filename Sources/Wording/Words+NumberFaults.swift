public import Governance

extension Words {
  /// Why a text is no number, and what to write.
  public func fault(_ fault: NumberFault) -> String {
    switch fault {
    case .empty: say("Här saknas ett tal. \(numberRemedy)", "A number is missing. \(numberRemedy)")
    case .unexpected(let character):
      say(
        "\(quoted(String(character))) hör inte hemma i ett tal. \(numberRemedy)",
        "\(quoted(String(character))) does not belong in a number. \(numberRemedy)"
      )
    case .grouping:
      say(
        "Tusental skrivs i grupper om tre siffror. Skriv t.ex. 10 002.",
        "Thousands are written in groups of three digits. Write for example 10 002."
      )
    case .severalPoints:
      say(
        "Talet har mer än ett decimaltecken. \(numberRemedy)",
        "The number has more than one decimal sign. \(numberRemedy)"
      )
    case .tooLong: "\(tooLong) \(tooLongRemedy)"
    case .parenthesis:
      say(
        "En parentes saknas. Skriv t.ex. (72) för ett preliminärt tal.",
        "A parenthesis is missing. Write for example (72) for a preliminary number."
      )
    case .percent:
      say(
        "Här räknas inte i procent. Ta bort procenttecknet.",
        "This is not counted in percent. Remove the percent sign."
      )
    case .descending:
      say(
        "Intervallets första tal är större än dess andra. \(intervalRemedy)",
        "The first number of the interval is greater than its second. \(intervalRemedy)"
      )
    }
  }

  /// Why an interval is not taken where a number was typed on after another.
  ///
  /// `text` is what stands in the field.
  public func unmeantInterval(_ text: String) -> String {
    say(
      "\(quoted(text)) blir ett intervall, men här stod ett tal. Sudda och skriv talet, eller hela intervallet.",
      "\(quoted(text)) makes an interval, but there was a number here. Clear it and write the number, or the whole interval."
    )
  }

  /// What an interval looks like.
  var intervalRemedy: String { say("Skriv t.ex. 45–50.", "Write for example 45–50.") }

  /// What a number looks like.
  var numberRemedy: String {
    say("Skriv t.ex. 72 eller 72,5.", "Write for example 72 or 72.5.")
  }

  private var tooLong: String {
    say("Talet har för många siffror.", "The number has too many digits.")
  }

  /// How long a number may be.
  var tooLongRemedy: String {
    let (digits, decimals) = (Amount.mostDigits, Amount.mostDecimals)
    return say(
      "Skriv högst \(digits) siffror, varav högst \(decimals) decimaler.",
      "Write at most \(digits) digits, of which at most \(decimals) decimals."
    )
  }

  /// What arithmetic met.
  public func fault(_ fault: ArithmeticFault) -> String {
    switch fault {
    case .overflow:
      say("Resultatet är för stort för att visas.", "The result is too large to be shown.")
    case .divisionByZero: say("Formeln delar med noll.", "The formula divides by zero.")
    }
  }

  /// Why a text is no due period, and what to write.
  public func fault(_ fault: DuePeriodFault) -> String {
    switch fault {
    case .empty: say("Här saknas en tid. \(dueRemedy)", "A time is missing. \(dueRemedy)")
    case .unknownWord(let word):
      say(
        "Ordet \(quoted(word)) känns inte igen. \(dueRemedy)",
        "The word \(quoted(word)) is not known here. \(dueRemedy)"
      )
    case .noPeriod:
      say(
        "Det står inte vilken tid som menas. \(dueRemedy)",
        "It does not say which time is meant. \(dueRemedy)"
      )
    case .noYear:
      say(
        "Årtalet saknas. Skriv t.ex. under hösten 2024.",
        "The year is missing. Write for example 2024-autumn."
      )
    case .impossible(let part):
      say(
        "\(quoted(part)) finns inte i kalendern. \(dueRemedy)",
        "\(quoted(part)) is not in the calendar. \(dueRemedy)"
      )
    }
  }

  /// What a due period looks like in a field.
  var dueRemedy: String {
    say(
      "Skriv t.ex. senast under kvartal 2 2024.",
      "Write for example by 2024-Q2 or during 2023-autumn."
    )
  }
}
