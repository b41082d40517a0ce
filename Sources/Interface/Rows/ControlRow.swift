import Governance
import Screen

/// What a line of the view of internal control shows.
///
/// Numbers point into ``ControlFacts``.
enum ControlRow: Hashable, Sendable {
  /// The title of the risk map, with its legend.
  case mapTitle
  /// The squares of a step of likelihood.
  case mapLine(likelihood: Int)
  /// The words of the steps of materiality.
  case mapAxis
  /// The title of the list of risks and its columns.
  case riskTitle
  /// A risk.
  case risk(Int)
  /// The chosen square has no risks.
  case noRisks
  /// The title of the list of controls and its columns.
  case controlTitle
  /// A control.
  case control(Int)
  /// The title of a part of a page.
  case heading(String)
  /// A line of a page.
  case line(PageLine)
}

/// A line of a page that is read from top to bottom: a label, a piece of text, and what its keys do.
struct PageLine: Hashable, Sendable {
  /// What Enter does on it.
  enum Action: Hashable, Sendable {
    /// Nothing.
    case none
    /// Another page opens.
    case open(Address)
    /// A choice opens.
    case choose(Choice)
    /// A text opens.
    case write(Address, ControlText)
  }

  /// What is chosen.
  enum Choice: Hashable, Sendable {
    case likelihood(Year)
    case materiality(Year)
    case treatments(Year)
    case result(ReportingPeriod)
  }

  var label = ""
  var text: String
  var signal: Signal?
  var style = Style.plain
  var action = Action.none
}

/// A text of a risk's rating or of a control's report.
enum ControlText: Hashable, Sendable {
  case treatment, finding, action
}
