import Governance
import Screen
import Wording

/// Whose value is to hold, in a form.
extension State {
  /// A key where a form asks whose value is to hold.
  ///
  /// What became yet another meanwhile is shown first.
  mutating func decide(_ key: Key, _ rivalry: Rivalry, in form: Form) -> [Effect] {
    var form = form
    let theirs = rivalry.rival.theirs
    guard workspace.datum(at: rivalry.rival.address) == theirs else {
      form.rivalry = renewed(rivalry, on: form.base)
      return lay(form)
    }
    switch Answer(key) {
    case .mine:
      form.settle(rivalry, on: theirs)
      return putAgain(rivalry, in: form)
    case .theirs: return takeTheirs(rivalry, in: form)
    case .both:
      guard case .area(let area, _)? = form.editor else { break }
      form.settle(rivalry, on: theirs)
      form.editor = .area(TextArea("\(theirs.text)\n\n\(area.text)"), before: theirs.text)
    case .later: form.rivalry = nil
    case .none: break
    }
    return lay(form)
  }

  /// The question about what the value has become since it was asked; `nil` where it is again what it was.
  private func renewed(_ rivalry: Rivalry, on base: Datum?) -> Rivalry? {
    let inner = rivalry.rival.address.field.dropFirst()
    return rival(at: rivalry.rival.address, of: base?.value(at: inner))
      .map { Rivalry(rival: $0, mine: rivalry.mine, act: rivalry.act) }
  }

  private mutating func putAgain(_ rivalry: Rivalry, in form: Form) -> [Effect] {
    guard case .put(let value, let key) = rivalry.act, case .record = form.subject else {
      return keep(form)
    }
    var form = form
    let effects = put(value, key, in: &form, moving: .tab)
    return effects + lay(form)
  }

  /// Of a part the rest of what was written is kept.
  private mutating func takeTheirs(_ rivalry: Rivalry, in form: Form) -> [Effect] {
    var form = form
    let theirs = rivalry.rival.theirs
    form.settle(rivalry, on: theirs)
    guard case .part = form.subject else {
      form.editor = nil
      tell(words[.theirsHold])
      return lay(form)
    }
    let inner = rivalry.rival.address.field.dropFirst()
    form.draft = form.draft.replacing(at: inner, with: theirs) ?? .object(DatumObject())
    let effects = keep(form)
    if effects.isEmpty, message == nil { tell(words[.theirsHold]) }
    return effects
  }
}

/// Whose value is to hold, where it is chosen.
extension State {
  /// Lays a choice over what is shown, and notes what it is made on.
  mutating func lay(_ chooser: Chooser) {
    var chooser = chooser
    chooser.ground = grounds(of: chooser.subject).map { workspace.datum(at: $0) }
    layers.append(.chooser(chooser))
  }

  /// The values that a choice is about.
  private func grounds(of subject: Chooser.Subject) -> [Address] {
    func followUp(_ record: Address) -> Address {
      record.field(FieldName.followUps.key, period.code, FieldName.status.key)
    }
    func assessment(_ record: Address) -> Address {
      record.field(FieldName.assessments.key, period.code, FieldName.level.key)
    }
    func result(_ record: Address, _ period: ReportingPeriod) -> Address {
      record.field(FieldName.results.key, period.code, FieldName.result.key)
    }
    func rating(_ record: Address, _ year: Year, _ field: FieldName) -> Address {
      record.field(FieldName.ratings.key, String(year.number), field.key)
    }
    switch subject {
    case .status(let record): return [followUp(record)]
    case .level(let record, _): return [assessment(record)]
    case .control(.rating(let record, let year)), .control(.likelihood(let record, let year)):
      return [rating(record, year, .likelihood)]
    case .control(.materiality(let record, let year, _)):
      return [rating(record, year, .materiality)]
    case .control(.treatments(let record, let year)): return [rating(record, year, .treatments)]
    case .control(.result(let record, let period)): return [result(record, period)]
    case .marked(.status(let records)): return records.map(followUp)
    case .marked(.level(let records)): return records.map(assessment)
    case .marked(.result(let records, let period)): return records.map { result($0, period) }
    case .marked(.treatments(let records, let year)):
      return records.map { rating($0, year, .treatments) }
    case .place, .log, .draft, .columns, .appearance, .language: return []
    }
  }

  private func rivals(of chooser: Chooser) -> [Rival] {
    zip(grounds(of: chooser.subject), chooser.ground).compactMap { rival(at: $0, of: $1) }
  }

  /// Asks whose choice is to hold, where somebody else has made another since the list was opened.
  mutating func meets(_ chooser: Chooser, taking act: Rivalry.Act) -> [Effect]? {
    let mine = chooser.datum(of: act)
    let met = rivals(of: chooser).first { $0.theirs != mine }
    guard let met else { return nil }
    var chooser = chooser
    chooser.rivalry = Rivalry(rival: met, mine: mine, act: act)
    layers.append(.chooser(chooser))
    return []
  }

  /// A key where a choice asks whose is to hold.
  mutating func decide(_ key: Key, _ rivalry: Rivalry, in chooser: Chooser) -> [Effect] {
    var chooser = chooser
    let rival = rivalry.rival
    let all = grounds(of: chooser.subject)
    guard workspace.datum(at: rival.address) == rival.theirs,
      let index = all.firstIndex(of: rival.address)
    else {
      chooser.rivalry = nil
      return meets(chooser, taking: rivalry.act) ?? lay(asked: chooser)
    }
    switch Answer(key) {
    case .mine:
      chooser.ground[index] = rival.theirs
    case .theirs:
      guard let rest = chooser.leaving(index) else {
        tell(words[.theirsHold])
        return []
      }
      chooser = rest
    case .later:
      chooser.rivalry = nil
      return lay(asked: chooser)
    case .both, .none: return lay(asked: chooser)
    }
    chooser.rivalry = nil
    switch rivalry.act {
    case .choice(let index): return choose(index, in: chooser)
    case .choices, .put: return takeAll(of: chooser)
    }
  }

  private mutating func lay(asked chooser: Chooser) -> [Effect] {
    layers.append(.chooser(chooser))
    return []
  }
}

extension Form {
  /// Goes on from what somebody else has made of a value.
  fileprivate mutating func settle(_ rivalry: Rivalry, on theirs: Datum?) {
    self.rivalry = nil
    let inner = rivalry.rival.address.field.dropFirst()
    base =
      inner.isEmpty ? theirs : (base ?? .object(DatumObject())).replacing(at: inner, with: theirs)
  }
}

extension Chooser {
  /// What would be saved of what is taken.
  fileprivate func datum(of act: Rivalry.Act) -> Datum? {
    guard case .choice(let index) = act else {
      let on = choices.filter { $0.isOn == true }.compactMap { Self.datum(of: $0.value) }
      return on.isEmpty ? nil : .list(on)
    }
    return Self.datum(of: choices[index].value)
  }

  private static func datum(of value: Value) -> Datum? {
    switch value {
    case .level(let level): .text(level.rawValue)
    case .status(let status): .text(status.code)
    case .result(let result): .text(result.rawValue)
    case .treatment(let treatment): .text(treatment.rawValue)
    case .step(let step): .number(Amount(digits: step))
    default: nil
    }
  }

  /// The choice for the others of several marked records; `nil` where there are none.
  fileprivate func leaving(_ index: Int) -> Chooser? {
    guard case .marked(let marked) = subject, ground.count > 1 else { return nil }
    var chooser = self
    chooser.ground.remove(at: index)
    chooser.subject = .marked(marked.leaving(index))
    return chooser
  }
}

extension MarkedSubject {
  /// The same of all records but one.
  fileprivate func leaving(_ index: Int) -> MarkedSubject {
    func others(_ all: [Address]) -> [Address] { Array(all[..<index] + all[(index + 1)...]) }
    return switch self {
    case .status(let records): .status(others(records))
    case .level(let records): .level(others(records))
    case .result(let records, let period): .result(others(records), period)
    case .treatments(let records, let year): .treatments(others(records), year)
    }
  }
}
