import Governance
import Screen
import Wording

/// Takes in one event: changes the state, and says what is wanted outside it.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  update(&state, [event])
}

/// Takes in events that came together.
///
/// What the views show is worked out after each thing the user did, but only once for all that was read.
public func update(_ state: inout State, _ events: [Event]) -> [Effect] {
  var effects: [Effect] = []
  for event in events {
    if case .input(let input, let moment) = event {
      effects += state.takeOrKeep(input, at: moment)
    } else {
      effects += state.takeData(event)
    }
  }
  effects += state.wantPlace()
  state.choosePeriod()
  effects += state.takeKept(.untilRead)
  state.refresh()
  effects += state.keepWriting() + state.rememberPlace() + state.keepSearching()
  let reading = state.wantLog()
  if !reading.isEmpty { state.refresh() }
  return effects + reading
}

extension State {
  /// Takes in what the user did.
  mutating func take(_ input: Input, at moment: Moment) -> [Effect] {
    refresh()
    now = moment
    defer { tellIncoming() }
    // What was read since the last thing done may have turned the period and what is selected.
    noteVisit()
    let effects = take(input)
    noteVisit()
    return effects
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      return []
    case .paste(let text):
      paste(text)
      return []
    case .mouse(let action, let point): return mouse(action, at: point)
    case .key(let key):
      if isTypedOn(key) { return [] }
      let isRefused = message?.tone == .failed
      clearMessage()
      // Who is told that something could not be done takes the telling away first.
      if key == .escape, isRefused, layers.isEmpty { return [] }
      isUntouched = false
      if layers.isEmpty { sharing.meanwhile = [:] }
      if isTooSmall { return key == .character("q") ? run(.quit) : [] }
      if isForTour(key) { return [] }
      if !layers.isEmpty { return takeInLayer(key) }
      return takeInView(key)
    }
  }

  /// Whether a key is a letter of a text whose command was refused: letters that follow on each other
  /// within a second are typed, not chosen, and must not run as commands.
  private mutating func isTypedOn(_ key: Key) -> Bool {
    guard let last = typingGuard else { return false }
    typingGuard = nil
    guard case .character = key, now.seconds - last <= Self.longestTypingPause else { return false }
    typingGuard = now.seconds
    return true
  }

  private static let longestTypingPause = 1

  private mutating func takeInView(_ key: Key) -> [Effect] {
    if let effects = startTyping(key) { return effects }
    guard let command = keymap.command(key, in: context) ?? unshifted(key) else {
      refuse(key)
      return []
    }
    let effects = run(command)
    hushTour()
    return effects
  }

  /// Says of a key that means something elsewhere that it means nothing here: silence is no answer.
  private mutating func refuse(_ key: Key) {
    guard let command = keymap.firstCommand(key) else { return }
    refuse(words[.keyNotHere(key: shown(key.label), command)])
    if command.beginsTyping { typingGuard = now.seconds }
  }

  /// What an arrow with Shift means where nothing else is said of it: the arrow.
  private func unshifted(_ key: Key) -> Command? {
    switch key {
    case .shiftLeft: .left
    case .shiftRight: .right
    default: nil
    }
  }

  /// Below this the screen only asks for more room.
  var isTooSmall: Bool { size.width < 60 || size.height < 15 }
}

extension State {
  /// Says something in the footer.
  mutating func tell(_ text: String) {
    message = Message(text: text, tone: .told)
    sharing.isTelling = false
  }

  /// Says in the footer why something was not done.
  mutating func refuse(_ text: String) {
    message = Message(text: text, tone: .failed)
    sharing.isTelling = false
  }
}
