import Governance
import Screen
import Wording

/// A sentence that must be answered.
struct Question: Hashable, Sendable {
  /// What it is about.
  enum Subject: Hashable, Sendable {
    /// Changes that could not be saved would be lost by quitting.
    case quitUnsaved
    /// Operations that are made when the answer is yes, and what is then told.
    case carryOut([Operation], told: String)
    /// Registers that are carried over when the answer is yes, with what would end unfinished or without.
    case carryOver(CarryOverChoices)
    /// A draft that can be taken, thrown away or left.
    case draft(ChangeSet.ID)
    /// A draft that would be gone for good.
    case throwAway(ChangeSet.ID)
    /// A file that exists is replaced when the answer is yes.
    case replace(ExportFile)
    /// A period is locked when the answer is yes.
    case lock(Owner, ReportingPeriod)
    /// An action against a line's deficit is written when the answer is yes.
    case action(Address)
    /// The example is laid in beside somebody's own data when the answer is yes.
    case example
    /// What was written in the layer below would be lost.
    case leaving
    /// Suppositions would be thrown away.
    case discardScenario
  }

  var subject: Subject
  var text: String
}

/// What is carried over to the next year: what goes on, or what would end unfinished as well.
struct CarryOverChoices: Hashable, Sendable {
  /// What one of the answers makes, and what is then told.
  struct Choice: Hashable, Sendable {
    var operations: [Operation]
    var told: String
  }

  var some: Choice
  var all: Choice
}
