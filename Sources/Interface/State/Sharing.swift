import Governance

/// What others do with the same files.
struct Sharing: Hashable, Sendable {
  /// What becomes of a value that two have changed.
  enum Choice: Hashable, Sendable {
    /// What they made of it.
    case theirs
    /// What we made of it.
    case ours
    /// Something else.
    case other(Datum?)
  }

  /// The conflicts that nobody has decided yet, and those of a change of which some are decided.
  var open: [OpenConflict] = []
  /// What has been decided of a change's conflicts before all are.
  var choices: [OpenConflict: Choice] = [:]
  /// Whether the data folder is gone: what is shown is what was read last.
  var isFolderGone = false
  /// What others have changed since the program was started, the latest first.
  var incoming: [IncomingStep] = []
  /// What of it has not been told yet, since something else was; or stands in the footer now.
  var untold: [IncomingStep] = []
  /// Whether the footer tells it.
  var isTelling = false
  /// What others have changed since a field was opened.
  var meanwhile: [Address: IncomingStep] = [:]

  /// How much is kept of what others have changed; the log keeps all of it.
  private static let mostIncoming = 500
}

extension Sharing {
  /// Whether there is nothing to show.
  var isEmpty: Bool { undecided.isEmpty && incoming.isEmpty }

  /// The conflicts that wait for somebody to choose.
  var undecided: [OpenConflict] { open.filter { choices[$0] == nil } }

  /// Takes note of what others have changed.
  ///
  /// Who signed a follow-up and when is told by the step itself.
  mutating func take(_ all: [IncomingStep]) {
    let telling = all.filter { !$0.operation.address.isSignature }
    let steps = telling.isEmpty ? all : telling
    untold += steps
    incoming = Array((steps.reversed() + incoming).prefix(Self.mostIncoming))
  }

  /// Takes note of the conflicts that git has left in a municipality.
  mutating func replace(_ conflicts: [OpenConflict], of municipality: Municipality.ID) {
    let old = left(in: municipality)
    open.removeAll(where: old.contains)
    open += conflicts
  }

  /// The conflicts that git has left in a municipality, as far as they are not decided.
  func left(in municipality: Municipality.ID) -> [OpenConflict] {
    open.filter { conflict in
      if case .merge(municipality, _, _) = conflict.origin { true } else { false }
    }
  }

  /// Forgets conflicts that are decided.
  mutating func forget(_ conflicts: [OpenConflict]) {
    open.removeAll(where: conflicts.contains)
    for conflict in conflicts { choices[conflict] = nil }
  }
}
