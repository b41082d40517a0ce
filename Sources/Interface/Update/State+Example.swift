import Governance
import Screen
import Wording

extension State {
  /// Whether the example can be laid into the folder.
  var exampleAvailability: Availability {
    guard isListed else { return .unavailable(.nothingLoaded) }
    return workspace.municipalities.contains(ExampleMunicipality.id)
      ? .unavailable(.exampleIsThere) : .available
  }

  /// Lays the example into the folder; beside somebody's own data only when that is wished.
  mutating func askToCopyExample() -> [Effect] {
    guard !workspace.municipalities.isEmpty else { return copyExample() }
    layers.append(.question(Question(subject: .example, text: words[.exampleQuestion])))
    return []
  }

  /// Makes the example, and goes there.
  mutating func copyExample() -> [Effect] {
    let effects = commit(ExampleMunicipality(on: now.date, words: words).operations)
    guard !effects.isEmpty else { return [] }
    place = Place(owner: ExampleMunicipality.board, view: .overview)
    (trail, focus) = ([], .main)
    tell(words[.exampleMade])
    return effects
  }

  /// What can be begun with where there is no municipality yet: each key, and what it does.
  var beginnings: [(key: String, text: String)] {
    let commands: [Command] = [.add, .copyExample, .tour, .help, .quit]
    return commands.map { command in
      let text = command == .add ? words[FormPhrase.new(.municipality)] : words.title(command)
      return (keymap.label(of: command), text)
    }
  }
}

extension State {
  /// Whether anything that is shown has ended, so that it could be hidden.
  var endedAvailability: Availability {
    derived.navigator.contains(where: \.hasEnded) || endedBodies == .hidden
      ? .available : .unavailable(.nothingEnded)
  }

  /// Shows or hides what has ended before the period's year.
  mutating func toggleEnded() {
    endedBodies = endedBodies == .shown ? .hidden : .shown
    tell(words[endedBodies == .shown ? .endedShown : .endedHidden])
  }
}

/// What becomes in the navigator of bodies and municipalities that have ended.
enum EndedBodies: Hashable, Sendable {
  case shown, hidden
}
