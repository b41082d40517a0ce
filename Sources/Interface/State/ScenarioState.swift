import Governance
import Screen

/// A scenario worked out: what it comes to, and the data as they then would be.
struct SupposedData: Hashable, Sendable {
  var outcome: ScenarioOutcome
  var workspace: Workspace
  /// The data without it, with the sums recomputed that it recomputes.
  var before: Workspace
}

/// What a scenario's outcome depends on.
struct ScenarioKey: Hashable, Sendable {
  var scenario: Scenario
  var revision: Int
}

/// What can be done with suppositions.
enum ScenarioStep: Hashable, Sendable {
  /// Suppose something; how much is asked next.
  case suppose(SuppositionKind)
  /// Take one back.
  case remove(Int)
  /// Make a draft document of all.
  case makeDraft
  /// Throw all away.
  case discard
}

/// What kind of thing is supposed of the selected line.
enum SuppositionKind: Hashable, CaseIterable, Sendable {
  case index, efficiency, line, cell

  /// Which columns it reaches.
  var reach: Supposition.Reach { self == .cell ? .column : .onwards }
}

/// How much is supposed, being written.
struct SuppositionEdit: Hashable, Sendable {
  var kind: SuppositionKind
  var statement: Statement.ID
  var line: StatementLine.ID
  var column: StatementColumn.ID
  var title: String
  var field = TextField()
  /// Why the last Enter was refused.
  var complaint: String?
}
