import Governance
import Screen
import Wording

/// A text of several lines being edited.
struct TextEdit: Hashable, Sendable {
  /// What becomes of the text.
  enum Purpose: Hashable, Sendable {
    /// It is the value at an address.
    case value(Address)
    /// It is the motivation of a level that differs from the suggestion.
    case motivation(Address, level: GoalLevel)
    /// It is what becomes of a text that two have changed.
    case conflict(OpenConflict)
    /// The same field of several records, such as a comment on all that are marked.
    case values([Address])
    /// The motivation of a level that differs from what is suggested for some of several goals.
    case motivationOfSeveral([Address], level: GoalLevel)
    /// It is the reason for which a period is unlocked.
    case unlock(Owner, ReportingPeriod)
    /// It is the reason for which a document is unlocked.
    case unlockDocument(Address, to: DocumentState)
    /// It is the reason for which a change is taken back that locked something.
    case undo(ChangeSet)
  }

  var purpose: Purpose
  var title: String
  var hint: String?
  var area: TextArea
  var before: String
  var stage = EditStage.writing
}

extension TextEdit {
  /// Whether leaving it would lose something that was written.
  var isTouched: Bool {
    if case .motivation = purpose, area.text.isEmpty { return false }
    return area.text != before
  }
}
