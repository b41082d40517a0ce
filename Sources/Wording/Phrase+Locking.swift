public import Governance

/// What is said of locked periods and documents, and of what differs between two periods.
public enum LockPhrase: Hashable, Sendable {
  // The mark in the header.
  case locked
  case lockedChanged
  // What is another since.
  case laterValues(Int)
  case changedSinceLock(Int)
  case shownAsLocked(String, LockMark)
  case addedToLocked(ReportingPeriod, LockMark)
  case unlockShort
  // Locking.
  case lockQuestion(String, whose: String, gaps: Int)
  case lockedNow(String)
  case unlockTitle(String)
  case unlockHint
  case reasonEmpty
  case unlockedNow(String)
  case lockedBy(LockMark)
  case unlockedBy(Unlocking)
  // Documents.
  case stateTitle(String)
  case stateSet(String, String)
  case unlockDocument(String)
  // Comparing.
  case compareTitle(String)
  case sideNow(String)
  case sideLocked(String, LockMark)
  case comparison(String, String)
  case differenceCount(Int)
  case noDifference
  case nothing
  case now
  case elsewhere
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: LockPhrase) -> String {
    switch phrase {
    case .locked: say("låst", "locked")
    case .lockedChanged: say("låst, men ändrad", "locked, but changed")
    case .laterValues(let number):
      say(
        "\(changed(number)) sedan dess för senare rapporter; här visas som det låstes. \(key(.comparePeriods, "d")) visar vad.",
        "\(changed(number)) since then for later reports; what was locked is shown here. \(key(.comparePeriods, "d")) shows what."
      )
    case .changedSinceLock(0):
      say(
        "Filerna är ändrade sedan dess, utanför det som jämförs.",
        "The files were changed since then, outside what is compared."
      )
    case .changedSinceLock(let number):
      say(
        "\(changed(number)) sedan dess i filerna, fast perioden är låst. \(key(.comparePeriods, "d")) visar vad.",
        "\(changed(number)) since then in the files although the period is locked. \(key(.comparePeriods, "d")) shows what."
      )
    case .shownAsLocked(let place, let mark):
      say(
        "\(place) visas här som det låstes \(signature(mark)). Välj en senare period med \(key(.laterPeriod, ">")) för att ändra det.",
        "\(place) is shown here as it was locked \(signature(mark)). Choose a later period with \(key(.laterPeriod, ">")) to change it."
      )
    case .addedToLocked(let period, let mark):
      say(
        "\(capitalised(self.period(period))) visar det som fanns när perioden låstes \(signature(mark)). Välj en senare period med \(key(.laterPeriod, ">")), eller låt det gälla först från \(period.year + 1).",
        "\(capitalised(self.period(period))) shows what there was when it was locked \(signature(mark)). Choose a later period with \(key(.laterPeriod, ">")), or let it be valid only from \(period.year + 1)."
      )
    case .unlockShort: say("lås upp", "unlock")
    case .lockQuestion(let period, let whose, let gaps):
      missing(gaps)
        + say(
          "Låsa \(period) för \(whose)? Det som hör till perioden kan sedan inte ändras utan att den "
            + "låses upp med ett skäl.",
          "Lock \(period) for \(whose)? What belongs to the period can then not be changed unless it is "
            + "unlocked with a reason."
        )
    case .lockedNow(let period):
      say("\(capitalised(period)) är låst.", "\(capitalised(period)) is locked.")
    case .unlockTitle(let period): say("Varför låses \(period) upp?", "Why is \(period) unlocked?")
    case .unlockHint:
      say(
        "Skälet sparas i ändringsloggen. Ctrl-S låser upp.",
        "The reason is logged. Ctrl-S unlocks."
      )
    case .reasonEmpty:
      say("Skriv ett skäl: det sparas i loggen.", "Write a reason: it is kept in the log.")
    case .unlockedNow(let period):
      say("\(capitalised(period)) är upplåst", "\(capitalised(period)) is unlocked")
    case .lockedBy(let mark): say("Låst \(signature(mark))", "Locked \(signature(mark))")
    case .unlockedBy(let unlocking):
      say(
        "Upplåst \(signature(LockMark(by: unlocking.by, on: unlocking.on))): ",
        "Unlocked \(signature(LockMark(by: unlocking.by, on: unlocking.on))): "
      ) + harmless(unlocking.reason)
    case .stateTitle(let title): say("Läge för \(title)", "State of \(title)")
    case .stateSet(let title, let state):
      "\(title): \(state)" + say(" · \(undoing)", " · \(undoing)")
    case .unlockDocument(let title): say("Varför låses \(title) upp?", "Why is \(title) unlocked?")
    case .compareTitle(let period): say("Jämför \(period) med", "Compare \(period) with")
    case .sideNow(let period): say("\(period), som det står nu", "\(period), as it is now")
    case .sideLocked(let period, let mark):
      say(
        "\(period), som det låstes \(partialDate(mark.on))",
        "\(period), as it was locked on \(partialDate(mark.on))"
      )
    case .comparison(let from, let to):
      say("Från \(from) till \(to)", "From \(from) to \(to)")
    case .differenceCount(let number):
      count(number, one: say("skillnad", "difference"), many: say("skillnader", "differences"))
    case .noDifference: say("Inget skiljer.", "Nothing differs.")
    case .nothing: say("inget", "nothing")
    case .now: say("nu", "now")
    case .elsewhere: say("Dokument", "Documents")
    }
  }

  private func changed(_ number: Int) -> String {
    count(
      number,
      one: say("värde är ändrat", "value was changed"),
      many: say("värden är ändrade", "values were changed")
    )
  }

  /// When and by whom: *22 jan 2024 av Anna Ek*.
  private func signature(_ mark: LockMark) -> String {
    say(
      "\(partialDate(mark.on)) av \(harmless(mark.by))",
      "\(partialDate(mark.on)) by \(harmless(mark.by))"
    )
  }

  /// Why something of a locked period was not changed.
  func lockedPeriod(_ place: String, _ period: ReportingPeriod, _ mark: LockMark) -> String {
    let name = self.period(period)
    return say(
      "\(place) kan inte ändras: \(name) låstes \(signature(mark)). Lås upp med \(key(.lockPeriod, "L")).",
      "\(place) cannot be changed: \(name) was locked \(signature(mark)). Unlock with \(key(.lockPeriod, "L"))."
    )
  }

  /// Why something that a locked period shows of an earlier one was not changed.
  func shownInLocked(_ place: String, _ period: ReportingPeriod, _ mark: LockMark) -> String {
    let name = self.period(period)
    return say(
      "\(place) kan inte ändras: det visas i \(name), som låstes \(signature(mark)). Lås upp med \(key(.lockPeriod, "L")) där.",
      "\(place) cannot be changed: it is shown in \(name), which was locked \(signature(mark)). Unlock with \(key(.lockPeriod, "L")) there."
    )
  }

  /// Why something of a locked document was not changed.
  func lockedDocument(_ place: String, _ mark: LockMark?) -> String {
    guard let mark else {
      return say(
        "\(place) kan inte ändras: dokumentet är låst. Lås upp med \(key(.documentState, "s")) i vy 9.",
        "\(place) cannot be changed: the document is locked. Unlock with \(key(.documentState, "s")) in view 9."
      )
    }
    return say(
      "\(place) kan inte ändras: dokumentet låstes \(signature(mark)). Lås upp med \(key(.documentState, "s")) i vy 9.",
      "\(place) cannot be changed: the document was locked \(signature(mark)). Unlock with \(key(.documentState, "s")) in "
        + "view 9."
    )
  }

  /// What differs between two periods: where, from what and to what.
  public func difference(
    _ difference: PeriodDifference,
    in workspace: Workspace
  ) -> (place: String, from: String, to: String) {
    if let membership = membership(difference, in: workspace) { return membership }
    func shown(_ datum: Datum?) -> String {
      datum.map { value($0, of: difference.address) } ?? self[LockPhrase.nothing]
    }
    let place = place(difference.address, in: workspace)
    guard case .text(let from)? = difference.from, case .text(let to)? = difference.to,
      shown(difference.from) == shown(difference.to)
    else { return (place, shown(difference.from), shown(difference.to)) }
    let (old, new) = sinceTheyDiffer(from, to)
    return (place, quoted(old), quoted(new))
  }

  /// A record that the period has, and had not when it was locked, or the other way round.
  private func membership(
    _ difference: PeriodDifference,
    in workspace: Workspace
  ) -> (place: String, from: String, to: String)? {
    guard difference.address.field == [FieldName.id.key] else { return nil }
    func told(_ datum: Datum?) -> String {
      datum == nil ? say("inte med", "not in it") : say("med", "in it")
    }
    return (
      place(difference.address.record, in: workspace), told(difference.from), told(difference.to)
    )
  }

  /// The same with long texts whole.
  public func wholeDifference(
    _ difference: PeriodDifference,
    in workspace: Workspace
  ) -> (place: String, from: String, to: String) {
    if let membership = membership(difference, in: workspace) { return membership }
    func shown(_ datum: Datum?) -> String {
      guard let datum else { return self[LockPhrase.nothing] }
      let short = value(datum, of: difference.address)
      guard case .text(let text) = datum, short == quoted(text) else { return short }
      return harmless(text)
    }
    return (
      place(difference.address, in: workspace), shown(difference.from), shown(difference.to)
    )
  }
}

extension Words {
  /// How much a report still lacks; nothing where it is whole.
  private func missing(_ gaps: Int) -> String {
    guard gaps > 0 else { return "" }
    let things = count(gaps, one: say("uppgift", "item"), many: say("uppgifter", "items"))
    return say(
      "\(things) saknas ännu i rapporten; vy 7 visar vilka. ",
      gaps == 1
        ? "\(things) is still missing; view 7 shows which. "
        : "\(things) are still missing; view 7 shows which. "
    )
  }
}
