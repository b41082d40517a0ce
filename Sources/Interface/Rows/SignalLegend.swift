import Governance
import Screen
import Wording

extension State {
  /// What the discs of the map mean, each that is used and no other, with all that it says in the lines that
  /// have it: *○ ej uppfyllt, underskott*.
  func legend(of map: SignalMap) -> [[Span]] {
    var meanings: [Signal: [String]] = [:]
    for line in map.lines {
      for cell in line.cells.compactMap(\.self) {
        let meaning = self.meaning(of: cell.signal, in: line.topic)
        guard meanings[cell.signal]?.contains(meaning) != true else { continue }
        meanings[cell.signal, default: []].append(meaning)
      }
    }
    let discs = Signal.allCases.compactMap { signal in
      meanings[signal]
        .map {
          [
            Span(disc(signal), signal.style),
            Span(" \($0.joined(separator: ", "))", .quiet),
          ]
        }
    }
    return discs + absence(in: map)
  }

  /// The dash of a body that has nothing of what others have.
  private func absence(in map: SignalMap) -> [[Span]] {
    let isUsed = map.lines.contains { !$0.isGoal && $0.cells.contains(nil) }
    guard isUsed else { return [] }
    return [[Span("\(words.value(.missing)) \(words[PicturePhrase.nothingThere])", .quiet)]]
  }

  private func meaning(of signal: Signal, in topic: SignalMap.Topic) -> String {
    switch topic {
    case .council, .goal, .ownGoals:
      let level = settings.levels.first { $0.signal == signal }
      return (level.map { words.level($0, in: settings) } ?? words.signal(signal)).lowercased()
    case .assignments: return words[.assignmentSignal(signal)]
    case .economy:
      let level = EconomyLevel.allCases.first { $0.signal == signal } ?? .unknown
      return words[.economyLevel(level)].lowercased()
    case .controls: return words[.controlSignal(signal)]
    }
  }
}

extension SignalMap.Line {
  /// Whether it is of a single goal, which only its owner can have.
  var isGoal: Bool { if case .goal = topic { true } else { false } }
}
