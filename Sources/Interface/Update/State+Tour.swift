import Screen
import Wording

extension State {
  /// Begins the tour from its first step; where there is nothing to show, with what to begin with.
  mutating func beginTour() {
    tour = .at(place == nil ? .begin : .select)
  }

  /// Goes on where the command is what the tour waits for; says what it waits for where it is another.
  mutating func advanceTour(by command: Command) {
    guard case .at(let step)? = tour else { return }
    if step.expects(command) {
      tour = .at(step.next)
    } else if step == .begin {
      // Who begins with a municipality of their own has something better to do.
      if command == .add { tour = nil }
    } else if step != .end, command != .tour {
      tell(words[.tourWaits(keyLabel(of: step))])
    }
  }

  /// Says why a command cannot run; where nothing can be shown yet, what the tour waits for.
  mutating func refuseInTour(_ reason: Notice) {
    let isBeginning = tour == .at(.begin) && reason == .nothingLoaded
    refuse(isBeginning ? words[.tourWaits(keyLabel(of: .begin))] : words[reason])
  }

  /// What the tour waits for is not said over something that waits for a key itself.
  mutating func hushTour() {
    guard case .at(let step)? = tour, !layers.isEmpty,
      message?.text == words[.tourWaits(keyLabel(of: step))]
    else { return }
    clearMessage()
  }

  /// A key before anything else takes it: Esc ends the tour, and any key its last step.
  ///
  /// Whether the key was the tour's.
  mutating func isForTour(_ key: Key) -> Bool {
    switch tour {
    case .at(.end)?, .offered?: tour = nil
    // What lies on top goes first, as everywhere.
    case .at? where key == .escape && layers.isEmpty:
      tour = nil
      tell(words[.tourEnded(keymap.label(of: .palette))])
      return true
    case .at?, nil: break
    }
    return false
  }

  /// The key that a step waits for; not Esc, which ends the tour.
  func keyLabel(of step: TourStep) -> String {
    let keys = keymap.keys(of: step.command)
    guard let key = keys.first(where: { $0 != .escape }) else { return ":" }
    return [.up, .down, .left, .right].contains(key) ? shown(key.label) : key.name
  }
}
