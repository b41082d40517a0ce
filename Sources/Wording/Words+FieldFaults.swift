public import Governance

extension Words {
  /// What is wrong with a value and what to write, for beside its field.
  public func fault(_ fault: FieldFault) -> String {
    capitalised(sentence(fault, subject: nil, medium: .field))
  }

  /// Where a value is written, which decides what it should look like.
  enum Medium: Hashable {
    /// In a field of the program.
    case field
    /// In a file.
    case file
  }

  /// The same with what the value is of; begins with a small letter.
  func sentence(_ fault: FieldFault, subject: String?, medium: Medium) -> String {
    "\(predicate(fault, subject: subject)) \(remedy(fault, medium))"
  }

  private func predicate(_ fault: FieldFault, subject: String?) -> String {
    let bare = subject ?? say("värdet", "the value")
    switch fault.expected {
    case .presence: return say("\(bare) saknas.", "\(bare) is missing.")
    case .nonEmptyText: return say("\(bare) är utan innehåll.", "\(bare) is empty.")
    case .text, .integer, .cellValue, .amount, .flag, .identifier, .code, .date, .period, .year,
      .duePeriod, .source, .address, .statementReference, .status, .formula, .list, .object,
      .uniqueIdentifier, .existing, .acyclic:
      break
    }
    switch fault.found {
    case nil, .null?: return say("\(bare) saknas.", "\(bare) is missing.")
    case .list?: return say("\(bare) är en lista.", "\(bare) is a list.")
    case .object?: return say("\(bare) är ett objekt.", "\(bare) is an object.")
    case .flag(let flag)?: return predicate(fault.expected, of: String(flag), subject)
    case .number(let amount)?: return predicate(fault.expected, of: editText(amount), subject)
    case .text(let text)?: return predicate(fault.expected, of: text, subject)
    }
  }

  private func predicate(_ expected: Expectation, of text: String, _ subject: String?) -> String {
    "\(subject.map { "\($0) " } ?? "")\(quoted(text)) \(denial(expected, of: text))."
  }

  /// What is said against a value that is there: *är inget tal*.
  private func denial(_ expected: Expectation, of text: String) -> String {
    switch expected {
    case .presence, .nonEmptyText, .text: say("är ingen text", "is not a text")
    case .integer: say("är inget tillåtet heltal", "is not an allowed whole number")
    case .cellValue(let fault?): numberDenial(fault, text)
    case .cellValue(nil), .amount: say("är inget tal", "is not a number")
    case .flag: say("är varken true eller false", "is neither true nor false")
    case .identifier, .status: say("går inte att använda", "cannot be used")
    case .code: say("är inget av de tillåtna värdena", "is none of the allowed values")
    case .date: say("är inget datum", "is not a date")
    case .year: say("är inget tillåtet år", "is not an allowed year")
    case .period, .duePeriod, .source, .address, .statementReference, .formula:
      say("går inte att tolka", "cannot be understood")
    case .list: say("är ingen lista", "is not a list")
    case .object: say("är inget objekt", "is not an object")
    case .uniqueIdentifier: say("finns redan", "is already in use")
    case .existing(let name):
      say("finns inte under \(fieldName(name))", "is not under \(fieldName(name))")
    case .acyclic: say("gör raden till en del av sig själv", "makes the line a part of itself")
    }
  }

  private func numberDenial(_ fault: NumberFault, _ text: String) -> String {
    switch fault {
    case .empty, .unexpected: say("är inget tal", "is not a number")
    case .grouping:
      say(
        "har tusental som inte står i grupper om tre siffror",
        "has thousands that are not in groups of three digits"
      )
    case .severalPoints: say("har mer än ett decimaltecken", "has more than one decimal sign")
    case .tooLong: say("har för många siffror", "has too many digits")
    case .parenthesis: say("saknar en parentes", "lacks a parenthesis")
    case .percent:
      say("har ett procenttecken som inte hör hit", "has a percent sign that does not belong here")
    case .descending:
      say(
        "är ett intervall vars första tal är det större",
        "is an interval whose first number is the greater"
      )
    }
  }
}
