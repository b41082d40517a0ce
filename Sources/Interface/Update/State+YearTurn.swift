import Governance
import Screen
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
      guard carried.ending.isEmpty else { return try ask(about: carried, of: owner, from, to) }
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

  /// Asks, where some would end unfinished, whether that is meant: it is named, and can go on too.
  private mutating func ask(
    about carried: CarryOver,
    of owner: Owner,
    _ from: Year,
    _ to: Year
  ) throws(ChangeRefusal) {
    let all = try workspace.carryOver(of: owner, from: from, to: to, unfinished: .goesOn)
    let toldAll = words[.carriedOver(from, to: to, all.counts, changed: all.changed)]
    let ending = words[.ending(carried.ending, from)]
    let (counts, changed) = (carried.counts, carried.changed)
    guard !carried.operations.isEmpty else {
      let nothing = words[.nothingToCarry(from, to: to, counts)]
      return ask("\(nothing) \(ending) \(words[.endingToo(to)])", all.operations, told: toldAll)
    }
    let question = words[.carryOverQuestion(from, to: to, counts, changed: changed)]
    let told = words[.carriedOver(from, to: to, counts, changed: changed)]
    let choices = CarryOverChoices(
      some: .init(operations: carried.operations, told: "\(told) \(ending)"),
      all: .init(operations: all.operations, told: toldAll)
    )
    layers.append(
      .question(
        Question(
          subject: .carryOver(choices),
          text: "\(question) \(ending) \(words[.endingChoice(to)])"
        )
      )
    )
  }

  /// The bodies that registers can be carried over to.
  var otherBodies: [Body] {
    guard let owner = place?.owner, owner.body != nil else { return [] }
    let bodies = workspace.municipality(owner.municipality)?.bodies ?? []
    return bodies.filter { $0.id != owner.body }
  }

  /// Opens the list of bodies to carry over to.
  mutating func chooseBodyToCarryTo() {
    guard let owner = place?.owner else { return }
    let bodies = otherBodies
    layers.append(
      .chooser(
        Chooser(
          subject: .place,
          title: words[.chooseBody(Year(period.year), to: Year(period.year + 1))],
          choices: bodies.map {
            .init(value: .body(Owner(owner.municipality, $0.id)), label: $0.name)
          },
          list: ScrollList(count: bodies.count, selected: 0)
        )
      )
    )
  }

  /// Asks whether to carry the year's registers over to another body, as copies there.
  mutating func askToCarryOver(to body: Owner) {
    guard let owner = place?.owner else { return }
    let (from, to) = (Year(period.year), Year(period.year + 1))
    let carried = workspace.carryOver(of: owner, from: from, to: body)
    let name = workspace.body(body)?.name ?? ""
    guard !carried.operations.isEmpty else { return tell(words[.nothingToBody(from, body: name)]) }
    let ending = carried.ending.isEmpty ? "" : " \(words[.ending(carried.ending, from)])"
    ask(
      words[.toBodyQuestion(from, to: to, carried.copied, body: name)] + ending,
      carried.operations,
      told: words[.carriedToBody(from, to: to, carried.copied, body: name)]
    )
  }

  private mutating func ask(_ text: String, _ operations: [Operation], told: String) {
    let subject = Question.Subject.carryOut(operations, told: told)
    layers.append(.question(Question(subject: subject, text: text)))
  }

  /// Selects a document that has just begun, among the others or as the page that is open; in the view of tables
  /// it is shown.
  private mutating func showBegun(_ document: Address) {
    if context == .budget, let id = document.path.last.flatMap({ Document.ID($0) }),
      let begun = workspace.document(id, of: document.owner)
    {
      refresh()
      return show(begun)
    }
    guard place?.view == .documents, workspace.has(document) else { return }
    if place?.document != nil { place?.document = document.path.last.flatMap { Document.ID($0) } }
    refresh()
    let id = RowID(document)
    if derived.rows.contains(where: { $0.id == id }) { select(id) }
  }

  /// Makes what was asked for.
  mutating func carryOut(_ operations: [Operation], _ told: String) -> [Effect] {
    let effects = commit(operations)
    guard !effects.isEmpty else { return effects }
    tell(words[.carriedOut(told)])
    if let begun = operations.lazy.map(\.address).first(where: \.isWholeDocument) {
      showBegun(begun)
    }
    return effects
  }
}
