public import Governance

extension Words {
  /// What is wrong in a file: where first, then what, then what to do about it.
  public func problem(_ problem: DataProblem) -> String {
    "\(whereabouts(problem)): \(sentence(problem.cause))"
  }

  private func whereabouts(_ problem: DataProblem) -> String {
    let path = harmless(problem.path)
    guard let place = problem.position else { return path }
    return say(
      "Rad \(place.line), kolumn \(place.column) i \(path)",
      "Line \(place.line), column \(place.column) of \(path)"
    )
  }

  private func sentence(_ cause: DataProblem.Cause) -> String {
    switch cause {
    case .syntax(let fault): syntaxSentence(fault)
    case .field(let fault): sentence(fault, subject: subject(of: fault), medium: .file)
    case .formula(_, let formula, let subject, let fault): formulaSentence(formula, subject, fault)
    case .wrongKind(let found, let expected): wrongKind(found, expected)
    case .newerFormat(let found, let known):
      say(
        "filen har format \(found), men programmet kan högst \(known). Uppdatera Nämndkoll.",
        "the file has format \(found), but the program knows at most \(known). Update Nämndkoll."
      )
    case .badFormat(let found): badFormat(found)
    case .nameMismatch(let found, let expected):
      say(
        "id är \(quoted(found)), men fil eller mapp heter \(quoted(expected)). Gör dem lika.",
        "the id is \(quoted(found)), but file or folder is \(quoted(expected)). Make them the same."
      )
    case .withoutMunicipality, .unknownBody, .unknownFile: strayness(cause)
    case .file(let fault): fileSentence(fault)
    }
  }

  /// A formula that names what is not there, and what follows from it.
  private func formulaSentence(
    _ formula: String,
    _ subject: [String],
    _ fault: EvaluationFault
  ) -> String {
    let what = middot(subject.map { harmless($0) })
    let head = say(
      "formeln \(quoted(formula)) för \(what) går inte att räkna ut.",
      "the formula \(quoted(formula)) of \(what) cannot be worked out."
    )
    if case .unknownReference(let name) = fault, name.hasPrefix("[") {
      return "\(head) \(self.fault(fault))"
    }
    let remedy = say(
      "Rätta formeln, eller lägg till det som den nämner.",
      "Mend the formula, or add what it names."
    )
    return "\(head) \(self.fault(fault)) \(remedy)"
  }

  /// Why what a folder or file holds is not seen.
  private func strayness(_ cause: DataProblem.Cause) -> String {
    switch cause {
    case .withoutMunicipality:
      say(
        "filen saknas, och därför visas ingenting av det som ligger i mappen. Lägg tillbaka filen.",
        "the file is missing, and so nothing in its folder is shown. Put the file back."
      )
    case .unknownBody(let known):
      say(
        "ingen nämnd har mappens namn som id, och därför visas ingenting av det som ligger i den. "
          + "Döp om den till \(list(known, "eller")), eller lägg till nämnden i municipality.json.",
        "no body has the folder's name as its id, and so nothing in it is shown. "
          + "Name it \(list(known, "or")), or add the body to municipality.json."
      )
    case .unknownFile(let known):
      say(
        "inget med det namnet läses här. Döp om det till \(list(known, "eller")), eller flytta det.",
        "nothing of that name is read here. Name it \(list(known, "or")), or move it."
      )
    default: ""
    }
  }

  /// What a faulty value is of, from the keys that lead to it.
  private func subject(of fault: FieldFault) -> String {
    if fault.isInKey { return say("nyckeln", "the key") }
    return fault.path.last { FieldName(rawValue: $0) != nil }
      .flatMap { FieldName(rawValue: $0) }
      .map { fieldSubject($0) } ?? say("värdet", "the value")
  }

  private func wrongKind(_ found: Datum?, _ expected: String) -> String {
    let remedy = say(
      "Skriv \(quoted(expected)) eller flytta filen.",
      "Write \(quoted(expected)) or move the file."
    )
    guard let found else {
      return say("nyckeln ”kind” saknas. \(remedy)", "the key “kind” is missing. \(remedy)")
    }
    return say(
      "”kind” är \(datum(found)), inte \(quoted(expected)). \(remedy)",
      "“kind” is \(datum(found)), not \(quoted(expected)). \(remedy)"
    )
  }

  private func badFormat(_ found: Datum?) -> String {
    let remedy = say(
      "Skriv \(FileContent.format), utan citattecken.",
      "Write \(FileContent.format), unquoted."
    )
    guard let found else {
      return say("nyckeln ”format” saknas. \(remedy)", "the key “format” is missing. \(remedy)")
    }
    return say(
      "”format” är \(datum(found)), vilket inte är ett formatnummer. \(remedy)",
      "“format” is \(datum(found)), which is not a format number. \(remedy)"
    )
  }

  /// A value as a sentence speaks of it.
  func datum(_ datum: Datum) -> String {
    switch datum {
    case .null: say("tomt", "empty")
    case .flag(let flag): quoted(String(flag))
    case .number(let amount): amount.plainText
    case .text(let text): quoted(text)
    case .list: say("en lista", "a list")
    case .object: say("ett objekt", "an object")
    }
  }
}

extension FieldFault {
  /// Whether it is a key, of a year or a period, that is wrong, and not a value.
  fileprivate var isInKey: Bool {
    guard let key = path.last, FieldName(rawValue: key) == nil else { return false }
    return found == .text(key)
  }
}
