import Governance

extension Words {
  /// What to write instead of a value that is no good.
  func remedy(_ fault: FieldFault, _ medium: Medium) -> String {
    switch medium {
    case .field: fieldRemedy(fault)
    case .file: fileRemedy(fault)
    }
  }

  /// What to write in a field of the program; what is the same in both is said here.
  private func fieldRemedy(_ fault: FieldFault) -> String {
    switch fault.expected {
    case .presence, .nonEmptyText: say("Fyll i fältet.", "Fill it in.")
    case .text: say("Skriv en text.", "Write a text.")
    case .integer(let bounds): integerRemedy(bounds)
    case .cellValue(let fault?): remedy(fault)
    case .cellValue(nil), .amount: numberRemedy
    case .flag: say("Välj ja eller nej.", "Choose yes or no.")
    case .identifier:
      say(
        "Skriv små bokstäver a–z, siffror och bindestreck, högst 80 tecken.",
        "Write lower-case letters a–z, digits and hyphens, at most 80 characters."
      )
    case .code(let codes): codeRemedy(codes)
    case .date:
      say(
        "Skriv t.ex. 15 november 2023, 15/11, nov 2023, 2023 eller idag.",
        "Write for example 15 November 2023, 15/11, Nov 2023, 2023 or today."
      )
    case .period:
      say("Skriv t.ex. augusti 2023 eller 2023-08.", "Write for example August 2023 or 2023-08.")
    case .year:
      say("Skriv ett år från 1862 till 2200.", "Write a year from 1862 to 2200.")
    case .duePeriod: dueRemedy
    case .source:
      say(
        "Skriv dokument och rad, t.ex. delarsbokslut-2023:351.",
        "Write document and line, for example delarsbokslut-2023:351."
      )
    case .address:
      say(
        "Skriv en adress, t.ex. alingsas/kommunstyrelsen/goals/1.",
        "Write an address, for example alingsas/kommunstyrelsen/goals/1."
      )
    case .statementReference:
      say(
        "Skriv dokument och tabell, t.ex. delarsbokslut-2023:sjukfranvaro.",
        "Write document and table, for example delarsbokslut-2023:sjukfranvaro."
      )
    case .status:
      say("Välj en av kommunens statusar.", "Choose one of the municipality's statuses.")
    case .formula(let fault): self.fault(fault)
    case .list: say("Skriv en lista.", "Write a list.")
    case .object: say("Skriv nycklar med värden.", "Write keys with values.")
    case .uniqueIdentifier: say("Välj ett annat id.", "Choose another id.")
    case .existing: say("Välj ett som finns.", "Choose one that is there.")
    case .acyclic: say("Välj en annan rad.", "Choose another line.")
    }
  }

  /// What to write in a file, where that differs.
  private func fileRemedy(_ fault: FieldFault) -> String {
    switch fault.expected {
    case .presence: keyRemedy(fault.path.last ?? "")
    case .text, .nonEmptyText:
      say("Skriv en text inom citattecken.", "Write a text in quotation marks.")
    case .amount:
      say("Skriv t.ex. 72 eller 72.5, utan citattecken.", "Write for example 72 or 72.5, unquoted.")
    case .flag: say("Skriv true eller false.", "Write true or false.")
    case .duePeriod:
      say(
        "Skriv t.ex. ”by 2024-Q2” eller ”during 2023-autumn”.",
        "Write for example “by 2024-Q2” or “during 2023-autumn”."
      )
    case .date:
      say(
        "Skriv t.ex. 2023, 2023-11 eller 2023-11-15.",
        "Write for example 2023, 2023-11 or 2023-11-15."
      )
    case .period: say("Skriv år och månad, t.ex. 2023-08.", "Write year and month: 2023-08.")
    case .status:
      say(
        "Skriv bokstäver a–z, siffror och bindestreck, t.ex. inProgress.",
        "Write letters a–z, digits and hyphens, for example inProgress."
      )
    case .list: say("Skriv värdena inom [ ].", "Write the values in [ ].")
    case .object: say("Skriv nycklar och värden inom { }.", "Write keys and values in { }.")
    case .integer, .cellValue, .identifier, .code, .year, .source, .address,
      .statementReference, .formula,
      .uniqueIdentifier, .existing, .acyclic:
      fieldRemedy(fault)
    }
  }

  private func keyRemedy(_ key: String) -> String {
    say("Lägg till nyckeln \(quoted(key)).", "Add the key \(quoted(key)).")
  }

  private func integerRemedy(_ bounds: ClosedRange<Int>) -> String {
    say(
      "Skriv ett heltal från \(bounds.lowerBound) till \(bounds.upperBound).",
      "Write a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."
    )
  }

  private func codeRemedy(_ codes: [String]) -> String {
    say("Skriv \(list(codes, "eller")).", "Write \(list(codes, "or")).")
  }

  /// What to write instead of a text that is no number.
  private func remedy(_ fault: NumberFault) -> String {
    switch fault {
    case .empty, .unexpected, .severalPoints: numberRemedy
    case .grouping: say("Skriv t.ex. 10 002.", "Write for example 10 002.")
    case .tooLong: tooLongRemedy
    case .parenthesis:
      say(
        "Skriv t.ex. (72) för ett preliminärt tal.",
        "Write for example (72) for a preliminary number."
      )
    case .percent: say("Ta bort procenttecknet.", "Remove the percent sign.")
    case .descending: intervalRemedy
    }
  }

  /// Things in a row: *a, b eller c*.
  func list(_ items: [String], _ conjunction: String) -> String {
    let shown = items.map { harmless($0) }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
