public import Governance

extension Words {
  /// A draft in a list: when it was made, what it is about and how what was written ends.
  ///
  /// Several drafts of one text begin alike: it is the end that tells them apart.
  public func draft(_ draft: Draft, in workspace: Workspace) -> String {
    "\(moment(draft.change.when)): \(what(draft, workspace))"
  }

  private func what(_ draft: Draft, _ workspace: Workspace) -> String {
    switch draft.desk {
    case .sheet(let sheet):
      let texts = sheet.typed.entries.compactMap { text(of: $0.value) }.map(harmless)
      return ([excerpt(title(of: sheet, workspace))] + texts).joined(separator: " · ")
    case .form(_, let typed): return form(draft.change.operations, typed, workspace)
    case .text, .cell:
      let steps = draft.change.tellingSteps
      let step = draft.kind == .unsaved ? steps.first : steps.last
      let more = draft.kind == .unsaved ? steps.count - 1 : 0
      guard more < 1, case .set(let address, _, let value)? = step else {
        return change(draft.change, in: workspace)
      }
      let place = place(address.undated, in: workspace)
      return "\(excerpt(place)) → \(ending(of: value, at: address, draft))"
    }
  }

  /// What a record in the making is called so far, or what was being typed in one that is there.
  private func form(
    _ operations: [Operation],
    _ typed: Draft.Typed?,
    _ workspace: Workspace
  ) -> String {
    let typing = typed.map { quotedEnd($0.text) }
    switch operations.first {
    case .insert(let address, let record, _)?:
      let named = name(of: record, at: address).map { excerpt($0) }
      let subject = recordKind(address).map { say("ny post i \($0)", "new in \($0)") }
      return [subject, named, typing].compactMap(\.self).joined(separator: " · ")
    case .set(let address, _, let value)?:
      let end = typing ?? self.value(value, of: address)
      return "\(excerpt(place(address.undated, in: workspace))) → \(end)"
    default: return change(operations, in: workspace)
    }
  }

  /// The collection that a record is to come into: *uppdrag*.
  private func recordKind(_ address: Address) -> String? {
    address.path.dropLast().last.flatMap { FieldName(rawValue: $0) }
      .map { fieldName($0).lowercased() }
  }

  private func ending(of value: Datum?, at address: Address, _ draft: Draft) -> String {
    if draft.desk == .cell, let typed = text(of: value) { return harmless(typed) }
    guard let text = text(of: value), self.value(value, of: address) == quoted(text)
    else { return self.value(value, of: address) }
    return quotedEnd(text)
  }

  private func text(of datum: Datum?) -> String? {
    if case .text(let text)? = datum { text } else { nil }
  }

  /// The end of a text, harmless, with … where there is more before it.
  private func quotedEnd(_ text: String) -> String {
    let end = text.suffix(Words.longestEnd)
    let shown = (end.startIndex > text.startIndex ? "…" : "") + harmless(end)
    return say("”\(shown)”", "“\(shown)”")
  }

  /// With the time and a shortened place before it an end fits in the list.
  private static let longestEnd = 20

  private func title(of sheet: Draft.Sheet, _ workspace: Workspace) -> String {
    let name = place(sheet.address.record, in: workspace)
    return switch sheet.purpose {
    case .decision: self[DecisionPhrase.newDecision(name)]
    case .action: self[DecisionPhrase.newAction(name)]
    case .decide: self[DecisionPhrase.decide(name)]
    }
  }
}

extension Words {
  /// What a draft is, whole, and what stands there now: a line for each value.
  public func question(_ draft: Draft, in workspace: Workspace) -> String {
    let head: String =
      switch draft.kind {
      case .unsaved:
        say(
          "Kunde inte sparas \(moment(draft.change.when)).",
          "Could not be saved \(moment(draft.change.when))."
        )
      case .unfinished:
        say(
          "Skrevs \(moment(draft.change.when)) och blev inte klar.",
          "Written \(moment(draft.change.when)) and not finished."
        )
      }
    return ([head] + lines(of: draft, workspace)).joined(separator: "\n")
  }

  private func lines(of draft: Draft, _ workspace: Workspace) -> [String] {
    if case .sheet(let sheet) = draft.desk {
      let entries = sheet.typed.entries + sheet.chosen.entries
      return [title(of: sheet, workspace)]
        + entries.compactMap { entry in
          text(of: entry.value).map { "\(field(entry.key, of: sheet, workspace)): \(harmless($0))" }
        }
    }
    var lines = draft.change.operations.flatMap { line(of: $0, draft, workspace) }
    if case .form(_, let typed?) = draft.desk, let step = draft.change.operations.first {
      let name = FieldName(rawValue: typed.key).map { fieldName($0) } ?? harmless(typed.key)
      if case .insert = step { lines.append("\(name): \(whole(typed.text))") }
    }
    return lines
  }

  /// What a field of a sheet is called there.
  private func field(_ key: String, of sheet: Draft.Sheet, _ workspace: Workspace) -> String {
    let unit = unit(workspace.statement(at: sheet.address)?.unit ?? .tkr)
    let isAction = sheet.purpose == .action
    let phrase: DecisionPhrase? =
      switch key {
      case "kind": .kind
      case "title": isAction ? .actionTitle : .title
      case "from": .from
      case "to": .to
      case "amount": .amount(unit)
      case "body": .body
      case "date": .date
      case "paragraph": .paragraph
      case "registration": .registration
      case "funding": .funding
      case "standing": .standing
      case "effect": .effect(unit)
      case "responsible": .actionOwner
      case "due": .due
      default: nil
      }
    return phrase.map { self[$0] } ?? harmless(key)
  }

  private func line(
    of step: Operation,
    _ draft: Draft,
    _ workspace: Workspace
  ) -> [String] {
    switch step {
    case .insert(let address, .object(let object), _) where draft.kind == .unfinished:
      return object.entries.map { entry in
        let field = Address(address.owner, address.path, field: [entry.key])
        let name = FieldName(rawValue: entry.key).map { fieldName($0) } ?? harmless(entry.key)
        return "\(name): \(wholeValue(entry.value, of: field))"
      }
    case .set(let address, let before, let new):
      let now = workspace.datum(at: address)
      let typed = draft.desk == .cell ? text(of: new).map { harmless($0) } : nil
      let what = "\(place(address, in: workspace)): \(typed ?? wholeValue(new, of: address))"
      guard now != before, now != new else { return [what] }
      let stands = standing(now, instead: new, of: address)
      return [what + say(" (där står nu \(stands))", " (there stands now \(stands))")]
    default: return [change([step], in: workspace)]
    }
  }

  /// What stands where a draft would set something else: of two texts from where they differ.
  private func standing(_ now: Datum?, instead new: Datum?, of address: Address) -> String {
    guard case .text(let theirs)? = now, case .text(let mine)? = new,
      value(now, of: address) == quoted(theirs)
    else { return value(now, of: address) }
    let text = harmless(sinceTheyDiffer(mine, theirs).right.replacing("\n", with: " "))
    return say("”\(text)”", "“\(text)”")
  }

  /// A value whole, however long: a text as it stands, with its lines.
  public func wholeValue(_ datum: Datum?, of address: Address) -> String {
    guard case .text(let text)? = datum, text.count > Words.longestQuote || text.contains("\n")
    else {
      return value(datum, of: address)
    }
    return whole(text)
  }

  private func whole(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { harmless($0) }
      .joined(separator: "\n")
  }
}

extension Address {
  /// The same without the period of an entry: in a list of drafts there is room for what it is about only.
  fileprivate var undated: Address {
    guard field.count == 3, ReportingPeriod(field[1]) != nil else { return self }
    return Address(owner, path, field: [field[0], field[2]])
  }
}
