import Governance
import Screen
import Wording

extension Question {
  /// Whether there is something besides yes and leaving it.
  var isOfThree: Bool {
    switch subject {
    case .leaving, .draft: true
    default: false
    }
  }
}

extension State {
  /// The keys that answer a question, with what each does.
  func answers(to question: Question) -> String {
    let items = items(of: question, leave: ("Esc", words[.keyCancel]))
    return words.middot(items.map { "\($0) \($1)" })
  }

  func items(
    of question: Question,
    leave: (String, String)
  ) -> [(String, String)] {
    let yes = words[.keyYesLetter]
    return switch question.subject {
    case .quitUnsaved: [(yes, words[.keyQuitAnyway]), leave]
    case .carryOut, .lock, .action, .example, .discardScenario: [(yes, words[.keyCarryOut]), leave]
    case .carryOver:
      [(yes, words[.keyCarryOut]), ("a", words[YearTurnPhrase.keyEndingToo]), leave]
    case .leaving:
      [
        (yes, words[.keyKeep]), ("x", words[.keyThrow]), ("Esc", words[.keyGoOn]),
      ]
    case .replace: [(yes, words[.keyReplace]), leave]
    case .throwAway: [(yes, words[LogPhrase.keyThrowDraft]), leave]
    case .draft:
      [
        (yes, words[LogPhrase.keyTakeDraft]), ("x", words[.keyThrowDraft]),
        ("Esc", words[.keyLeaveDraft]),
      ]
    }
  }
}

extension Layer {
  /// Whether it asks something that only certain keys answer.
  var isAsking: Bool {
    switch self {
    case .question, .conflict: true
    case .text(let edit): edit.stage.isAsking
    case .number(let edit): edit.stage.isAsking
    case .date(let edit): edit.stage.isAsking
    case .form(let form): form.rivalry != nil
    case .chooser(let chooser): chooser.rivalry != nil
    default: false
    }
  }
}
