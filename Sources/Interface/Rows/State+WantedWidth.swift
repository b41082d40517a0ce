import Governance
import Screen
import Wording

/// What the width of a view's lines depends on: not on what is filtered or folded, so that no border moves
/// while one types.
struct WantedWidthKey: Hashable, Sendable {
  var facts: FactsKey
  var view: View
  var document: Document.ID?
  var isPage: Bool
}

extension State {
  /// How wide the lines of the view would be with every name whole; 0 where they have no names of their own.
  ///
  /// It is worked out once for each change of place or data; a frame only looks it up.
  var wantedWidth: Int {
    guard let place, place.picture == nil else { return 0 }
    switch place.view {
    case .overview where place.owner.body != nil:
      return derived.facts.goals.reduce(0) { max($0, widthOfOverview($1)) }
    case .overview:
      // Wide enough for all that is said of the bodies.
      let widths = wantedBodyWidths(in: 400)
      return widths.whole + (widths.controls > 0 ? widths.controls + 2 : 0) + 2
    case .goals where place.goal == nil: return widthOfGoals
    case .assignments where place.assignment == nil: return widthOfAssignments
    case .internalControl where place.item == nil: return widthOfRisks
    case .sumCheck: return widthOfFindings
    case .economy:
      return derived.facts.finances.goals.reduce(0) { max($0, self.wantedWidth(of: $1)) }
    case .documents: return place.document.map { widthOfPage($0) } ?? widthOfDocuments
    case .budget where derived.facts.tables.isEmpty: return widthOfShelves
    // What was written can be as long as it likes, and the detail has it whole.
    case .log: return .max / 2
    case .goals, .assignments, .internalControl, .budget, .calendar: return 0
    }
  }

  /// Brings the width that the view wants up to date.
  mutating func refreshWantedWidth(_ facts: FactsKey) {
    guard let place else { return }
    let key = WantedWidthKey(
      facts: facts,
      view: place.view,
      document: place.document,
      isPage: isReadingPage || place.picture != nil || place.goal != nil
    )
    guard derived.wantedWidthKey != key else { return }
    derived.wantedWidth = wantedWidth
    derived.wantedWidthKey = key
  }

  private var widthOfGoals: Int {
    let facts = derived.facts
    let titles = (facts.goals + facts.looses)
      .map { fact in
        let title = (fact.goal.shortTitle ?? fact.goal.title).columns
        let names = (fact.indicators + fact.ended).map { ($0.shortName ?? $0.name).columns + 2 }
        return max(
          GoalColumns.titleWidth(title, before: reachedText(fact)),
          names.max() ?? 0
        )
      }
    return titles.max().map { GoalColumns.width(title: $0, discWidth: discWidth) } ?? 0
  }

  private func widthOfOverview(_ fact: Facts.GoalFact) -> Int {
    let title = (fact.goal.shortTitle ?? fact.goal.title).columns
    let isSeries = fact.indicators.count == 1
    return GoalColumns.width(
      title: isSeries ? title : GoalColumns.titleWidth(title, before: reachedText(fact)),
      discWidth: discWidth
    )
  }

  private var widthOfAssignments: Int {
    let titles = derived.facts.assignments.map { fact in
      assignmentTitle(fact).reduce(0) { $0 + $1.text.columns }
    }
    return titles.max().map { AssignmentColumns.width(title: $0, discWidth: discWidth) } ?? 0
  }

  private var widthOfRisks: Int {
    let facts = derived.facts.controls
    func width(_ body: String?, _ title: String) -> Int {
      (body.map { $0.columns + 1 } ?? 0) + title.columns
    }
    let risks = facts.risks.map {
      RiskColumns.width(title: width($0.body, $0.risk.title), discWidth: discWidth)
    }
    let controls = facts.controls.map {
      ControlColumns.width(title: width($0.body, $0.control.title), discWidth: discWidth)
    }
    return (risks + controls).max() ?? 0
  }

  /// Of those that are not folded away to begin with.
  private var widthOfFindings: Int {
    let errors = derived.facts.findings.filter(\.verdict.isError)
    let explained = errors.contains { $0.explanation != nil } ? words[.explained].columns + 3 : 0
    return names(of: errors).map(\.columns).max()
      .map { FindingColumns.width(place: $0 + explained) } ?? 0
  }

  private var widthOfDocuments: Int {
    let own = derived.facts.documents.map(\.title.columns)
    let shelved = derived.facts.shelves.flatMap(\.documents).map { $0.title.columns + 2 }
    return (own + shelved).max().map { DocumentColumns.width(title: $0) } ?? 0
  }

  /// Of a municipality the tables of its bodies, each with its unit.
  private var widthOfShelves: Int {
    derived.facts.shelves.flatMap(\.documents).flatMap(\.statements)
      .map { $0.title.columns + 3 + words.unit($0.unit).columns }
      .max()
      .map { DocumentColumns.width(table: $0) } ?? 0
  }
}
