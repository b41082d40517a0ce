import Wording

/// A short tour of the real screen, which waits for the real keys and never takes one away, but for Esc.
enum Tour: Hashable, Sendable {
  /// It is offered, until the first key.
  case offered
  /// It has come to a step.
  case at(TourStep)
}

extension TourStep {
  /// Whether a command is what the step waits for.
  func expects(_ command: Command) -> Bool {
    switch self {
    case .begin: command == .copyExample
    case .select:
      [.up, .down, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd].contains(command)
    case .view: command.group == .places && ![.earlierPeriod, .laterPeriod].contains(command)
    case .enter: command == .enter
    case .back: command == .back
    case .period: [.earlierPeriod, .laterPeriod].contains(command)
    case .help: [.help, .palette].contains(command)
    case .end: false
    }
  }

  /// The command whose key it shows.
  var command: Command {
    switch self {
    case .begin: .copyExample
    case .select: .down
    case .view: .goals
    case .enter: .enter
    case .back: .back
    case .period: .earlierPeriod
    case .help: .help
    case .end: .palette
    }
  }

  /// The step behind it.
  var next: TourStep { TourStep(rawValue: rawValue + 1) ?? .end }
}
