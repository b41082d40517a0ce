import Screen
import Wording

extension State {
  /// Begins the tour from its first step.
  mutating func beginTour() {
    tour = .at(.select)
  }

  /// Goes on where the command is what the tour waits for.
  mutating func advanceTour(by command: Command) {
    guard case .at(let step)? = tour, step.expects(command) else { return }
    tour = .at(step.next)
  }

  /// A key before anything else takes it: Esc ends the tour, and any key its last step.
  ///
  /// Whether the key was the tour's.
  mutating func isForTour(_ key: Key) -> Bool {
    switch tour {
    case .at(.end)?, .offered?: tour = nil
    case .at? where key == .escape:
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
    return [.up, .down, .left, .right].contains(key) ? key.label : key.name
  }
}
