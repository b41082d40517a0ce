import Governance
import Screen

/// A state, and what the keys that are likely to come make of it, worked out while the hand rests.
///
/// A state follows from the one before and what the user did, and a frame from the state: so both can be
/// had before the key is. Likely are the last two keys: the arrow that is held down, and the one that goes back.
public struct Foresight: Sendable {
  /// The state as it is.
  public private(set) var state: State

  private var likely: [Key] = [.down, .up]
  private var outcomes: [Key: Outcome] = [:]
  /// How the state is shown, where that was worked out before it came.
  private var foreseen: ScreenPicture?

  /// What a key makes of the state.
  private struct Outcome {
    var state: State
    let picture: ScreenPicture
  }

  /// Nothing is foreseen yet.
  public init(_ state: State) {
    self.state = state
  }

  /// Takes in events that came together, as `update(_:_:)` does.
  public mutating func take(_ events: [Event]) -> [Effect] {
    let outcome = outcome(of: events)
    // What was foreseen holds parts of the state, which would be copied where they are changed.
    outcomes = [:]
    foreseen = outcome?.picture
    guard let outcome else {
      let effects = update(&state, events)
      if effects.isEmpty { remember(events) }
      return effects
    }
    state = outcome.state
    remember(events)
    return []
  }

  /// How the state is shown.
  public func picture() -> ScreenPicture { foreseen ?? ScreenPicture(of: state) }

  /// Works out what the likely keys make of the state, one by one for as long as the hand rests.
  public mutating func lookAhead(while isResting: () -> Bool) {
    for key in likely where outcomes[key] == nil && canForesee(key) {
      guard isResting() else { return }
      var next = state
      // What is wanted outside the screen is wanted when the key is pressed, and not before.
      guard update(&next, .input(.key(key), at: state.now)).isEmpty else { continue }
      outcomes[key] = Outcome(state: next, picture: ScreenPicture(of: next))
    }
  }

  /// What was worked out for the one key that came; of the time a frame shows the day, which has to be the same.
  private func outcome(of events: [Event]) -> Outcome? {
    guard let (key, moment) = pressed(events), var outcome = outcomes[key],
      moment.date == state.now.date
    else { return nil }
    outcome.state.now = moment
    return outcome
  }

  private mutating func remember(_ events: [Event]) {
    guard let (key, _) = pressed(events) else { return }
    likely = [key] + likely.filter { $0 != key }.prefix(1)
  }

  private func pressed(_ events: [Event]) -> (key: Key, moment: Moment)? {
    guard events.count == 1, case .input(.key(let key), let moment) = events[0] else { return nil }
    return (key, moment)
  }

  /// Letters in a text are followed by others, and while files are read the state will be another before the key.
  private func canForesee(_ key: Key) -> Bool {
    guard state.isSettled, !state.isReading else { return false }
    guard case .character = key else { return true }
    return state.layers.isEmpty && state.typingGuard == nil
  }
}
