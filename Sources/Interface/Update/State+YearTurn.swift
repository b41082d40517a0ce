import Governance
import Wording

extension State {
  /// The document that the next budget would begin from: the one whose page is open, else the selected.
  private var documentToFollow: Document? {
    if let open = shownDocument { return open }
    guard case .document(let index)? = selectedRow?.content else { return nil }
    return derived.facts.documents[index]
  }

  /// Whether a budget is chosen that can be followed.
  var newBudgetAvailability: Availability {
    documentToFollow?.kind.isBudget == true ? .available : .unavailable(.selectBudget)
  }

  /// Asks whether to begin the next budget, and says what it will be.
  mutating func askForNewBudget() {
    guard let document = documentToFollow, let owner = place?.owner else { return }
    let address = Address(owner, ["documents", document.id.text])
    do throws(NextYearFault) {
      let next = try workspace.nextBudget(from: address)
      let question = YearTurnPhrase.newBudgetQuestion(
        next.title,
        from: document.title,
        tables: next.statements.count,
        year: next.year
      )
      let told = words[.newBudget(next.title, from: document.title)]
      ask(words[question], [next.insertion(for: owner)], told: told)
    } catch {
      refuse(words.fault(error))
    }
  }

  /// Asks whether to carry the year's registers over, and says how much of each there is.
  mutating func askToCarryOver() {
    guard let owner = place?.owner else { return }
    let (from, to) = (Year(period.year), Year(period.year + 1))
    do throws(ChangeRefusal) {
      let carried = try workspace.carryOver(of: owner, from: from, to: to)
      let (counts, changed) = (carried.counts, carried.changed)
      guard !carried.operations.isEmpty else {
        return tell(words[.nothingToCarry(from, to: to, counts)])
      }
      ask(
        words[.carryOverQuestion(from, to: to, counts, changed: changed)],
        carried.operations,
        told: words[.carriedOver(from, to: to, counts, changed: changed)]
      )
    } catch {
      refuse(words.refusal(error, in: workspace))
    }
  }

  private mutating func ask(_ text: String, _ operations: [Operation], told: String) {
    let subject = Question.Subject.carryOut(operations, told: told)
    layers.append(.question(Question(subject: subject, text: text)))
  }

  /// Makes what was asked for.
  mutating func carryOut(_ operations: [Operation], _ told: String) -> [Effect] {
    let effects = commit(operations)
    if !effects.isEmpty { tell(words[.carriedOut(told)]) }
    return effects
  }
}
