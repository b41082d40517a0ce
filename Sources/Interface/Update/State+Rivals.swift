import Governance
import Screen
import Wording

extension State {
  /// What others have made of a value that was another when a field was opened on it.
  func rival(at address: Address?, of base: Datum?) -> Rival? {
    guard let address, workspace.datum(at: address) != base else { return nil }
    let step = sharing.meanwhile.values.first { $0.concerns(address) }
    return Rival(address: address, theirs: workspace.datum(at: address), step: step)
  }

  /// What others have made of the first of several values that steps change otherwise, and what the step
  /// would make of it.
  func rival(among steps: [Operation]) -> (rival: Rival, mine: Datum?)? {
    steps.lazy
      .compactMap { step -> (Rival, Datum?)? in
        guard case .set(let address, let base, let mine) = step,
          let rival = rival(at: address, of: base), rival.theirs != mine
        else { return nil }
        return (rival, mine)
      }
      .first
  }

  /// What others have made of the text that is being edited.
  func rival(of edit: TextEdit) -> Rival? {
    let base: Datum? = edit.before.isEmpty ? nil : .text(edit.before)
    return switch edit.purpose {
    case .value(let address): rival(at: address, of: base)
    case .motivation(let goal, _):
      rival(
        at: goal.field(FieldName.assessments.key, period.code).key(.motivation),
        of: base
      )
    case .conflict, .values, .motivationOfSeveral, .unlock, .unlockDocument, .undo: nil
    }
  }

  /// What others have made of the number that is being edited.
  func rival(of edit: NumberEdit) -> Rival? { rival(at: edit.address, of: edit.base) }

  /// What others have made of the day that is being edited.
  func rival(of edit: DateEdit) -> Rival? { rival(at: address(of: edit), of: edit.base) }
}

extension State {
  /// Asks whose text is to hold, where somebody else has changed it; nobody's is overwritten unseen.
  mutating func meets(_ edit: TextEdit) -> [Effect]? {
    guard let rival = rival(of: edit) else { return nil }
    let mine = edit.area.text.trimmingTrailingSpace
    if mine == edit.before.trimmingTrailingSpace { return leaveTheirs() }
    guard mine != rival.theirs.text else { return nil }
    var edit = edit
    edit.stage = .asking(theirs: rival.theirs)
    layers.append(.text(edit))
    return []
  }

  /// The same of a number.
  mutating func meets(_ edit: NumberEdit) -> [Effect]? {
    guard let rival = rival(of: edit) else { return nil }
    let mine: CellValue?
    switch edit.reading {
    case .value(let value): mine = value
    case .nothing: mine = nil
    default: return nil
    }
    if mine == edit.before { return leaveTheirs() }
    guard mine?.datum != rival.theirs else { return nil }
    var edit = edit
    edit.stage = .asking(theirs: rival.theirs)
    layers.append(.number(edit))
    return []
  }

  /// The same of a day.
  mutating func meets(_ edit: DateEdit) -> [Effect]? {
    guard let rival = rival(of: edit) else { return nil }
    let mine: Datum?
    switch edit.reading {
    case .day(let day): mine = .text(day.isoText)
    case .nothing: mine = nil
    case .fault: return nil
    }
    if mine == edit.base { return leaveTheirs() }
    guard mine != rival.theirs else { return nil }
    var edit = edit
    edit.stage = .asking(theirs: rival.theirs)
    layers.append(.date(edit))
    return []
  }

  private mutating func leaveTheirs() -> [Effect] {
    tell(words[.theirsHold])
    return []
  }
}

/// Whose value is to hold.
enum Answer {
  case mine, theirs, both, later, none

  init(_ key: Key) {
    self =
      switch key {
      case .character("1"): .mine
      case .character("2"): .theirs
      case .character("3"): .both
      case .escape: .later
      default: .none
      }
  }
}

extension State {
  /// A key where it is asked whose text is to hold.
  ///
  /// What became yet another meanwhile is shown first.
  mutating func decide(_ key: Key, in edit: TextEdit) -> [Effect] {
    var edit = edit
    let rival = rival(of: edit)
    guard let rival, edit.stage == .asking(theirs: rival.theirs) else {
      edit.stage = rival.map { .asking(theirs: $0.theirs) } ?? .writing
      layers.append(.text(edit))
      return []
    }
    switch Answer(key) {
    case .theirs: return leaveTheirs()
    case .mine:
      edit.settle(on: rival.theirs.text)
      return save(edit)
    case .both:
      edit.area = TextArea("\(rival.theirs.text)\n\n\(edit.area.text)")
      edit.settle(on: rival.theirs.text)
    case .later: edit.stage = .writing
    case .none: break
    }
    layers.append(.text(edit))
    return []
  }

  /// A key where it is asked whose number is to hold.
  mutating func decide(_ key: Key, in edit: NumberEdit) -> [Effect] {
    var edit = edit
    let theirs = rival(of: edit)?.theirs ?? edit.base
    switch Answer(key, to: &edit.stage, over: &edit.base, theirs: theirs) {
    case .theirs: return leaveTheirs()
    case .mine: if let effects = take(edit) { return effects }
    case .both, .later, .none: break
    }
    layers.append(.number(edit))
    return []
  }

  /// A key where it is asked whose day is to hold.
  mutating func decide(_ key: Key, in edit: DateEdit) -> [Effect] {
    var edit = edit
    let theirs = rival(of: edit)?.theirs ?? edit.base
    switch Answer(key, to: &edit.stage, over: &edit.base, theirs: theirs) {
    case .theirs: return leaveTheirs()
    case .mine: if let effects = take(edit) { return effects }
    case .both, .later, .none: break
    }
    layers.append(.date(edit))
    return []
  }
}

extension Answer {
  /// What a key answers in a field of one line, which then stands on what they wrote, or is written on.
  ///
  /// What became yet another meanwhile is shown first.
  fileprivate init(
    _ key: Key,
    to stage: inout EditStage,
    over base: inout Datum?,
    theirs: Datum?
  ) {
    guard stage == .asking(theirs: theirs) else {
      stage = .asking(theirs: theirs)
      self = .none
      return
    }
    self.init(key)
    if self == .mine { base = theirs }
    if self == .mine || self == .later { stage = .writing }
  }
}

extension TextEdit {
  /// Goes on from what somebody else has written.
  fileprivate mutating func settle(on theirs: String) {
    before = theirs
    stage = .writing
  }
}
