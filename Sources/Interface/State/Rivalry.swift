import Governance

/// What somebody else has made of a value since it was opened.
struct Rival: Hashable, Sendable {
  let address: Address
  let theirs: Datum?
  /// By which step; `nil` where it was not seen, as where a draft of another session is written on.
  let step: IncomingStep?
}

/// A value that somebody else has changed while another was being chosen, or written in a form: it is asked
/// whose is to hold.
struct Rivalry: Hashable, Sendable {
  /// What is done once more when it is known whose is to hold.
  enum Act: Hashable, Sendable {
    /// A value is put under a key of the form.
    case put(Datum?, key: String)
    /// A choice is taken.
    case choice(Int)
    /// All choices that are on are taken.
    case choices
  }

  let rival: Rival
  /// What one's own value would be.
  let mine: Datum?
  let act: Act
}
