/// A change that is not in the files and is kept until somebody takes it or throws it away.
public struct Draft: Hashable, Sendable {
  /// How it came about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It was made, and could not be saved.
    case unsaved
    /// It was being written when the program ended.
    case unfinished
  }

  /// What it would change.
  public let change: ChangeSet
  /// How it came about.
  public let kind: Kind

  /// A draft.
  public init(_ change: ChangeSet, _ kind: Kind) {
    self.change = change
    self.kind = kind
  }
}

extension Draft {
  /// The text that was being written, and where it belongs: the last text of several values.
  public var text: (address: Address, text: String)? {
    for step in change.operations.reversed() {
      if case .set(let address, _, .text(let text)?) = step { return (address, text) }
    }
    return nil
  }
}
