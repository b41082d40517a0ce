import Governance
import Screen

/// A scenario worked out: what it comes to, and the data as they then would be.
struct SupposedData: Hashable, Sendable {
  var outcome: ScenarioOutcome
  var workspace: Workspace
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
enum SuppositionKind: Hashable {
  case index, efficiency, line, cell
  /// What is typed on a figure while something is supposed: what it becomes.
  case figure

  /// Those that can be chosen.
  static let chosen: [SuppositionKind] = [.index, .efficiency, .line, .cell]

  /// Which columns it reaches.
  var reach: Supposition.Reach {
    switch self {
    case .index, .efficiency, .line: .onwards
    case .cell, .figure: .column
    }
  }
}

/// How much is supposed, being written.
struct SuppositionEdit: Hashable, Sendable {
  var kind: SuppositionKind
  var statement: Statement.ID
  var line: StatementLine.ID
  var column: StatementColumn.ID
  var title: String
  /// What the selected figure is now; `nil` where none is selected, or it is no number.
  var now: Amount?
  /// Whether it is made of other lines.
  var isSum: Bool
  /// How many decimals it is shown with.
  var decimals: Int
  var field = TextField()
  /// Why the last Enter was refused.
  var complaint: String?
}

extension SuppositionEdit {
  /// What the field holds, or what is wrong with it.
  enum Reading: Hashable, Sendable {
    /// Nothing yet.
    case nothing
    /// Something that can be supposed.
    case change(Supposition.Change)
    /// No number.
    case notNumber
    /// More than all of it.
    case tooManyPercent
    /// More decimals than the table has.
    case decimals
    /// No calculation.
    case calculation(ExpressionFault)
    /// A calculation without a result.
    case unresolved(EvaluationFault)
  }

  /// What the field holds: percent for rates, and elsewhere where it has the sign.
  var reading: Reading {
    let text = field.text
    if text.allSatisfy(\.isWhitespace) { return .nothing }
    if text.first == "=" { return calculated(text.dropFirst()) }
    guard let number = try? NumberText(parsing: text) else { return .notNumber }
    switch kind {
    case .index: return percent(number.amount, Supposition.Change.index)
    case .efficiency: return percent(number.amount, Supposition.Change.efficiency)
    case .line, .cell, .figure:
      return number.suffix == .percent
        ? percent(number.amount, Supposition.Change.percent) : amount(number.amount)
    }
  }

  private func percent(
    _ rate: Amount,
    _ change: (Amount) -> Supposition.Change
  ) -> Reading {
    rate.rational.magnitude > Rational(100) ? .tooManyPercent : .change(change(rate))
  }

  /// What is added; of a figure that is written over, what it takes to become the number.
  private func amount(_ number: Amount) -> Reading {
    guard number.decimals <= decimals else { return .decimals }
    guard kind == .figure else { return .change(.amount(number)) }
    guard let now, let added = try? number.rational.minus(now.rational),
      let amount = added.rounded(decimals: max(number.decimals, now.decimals))
    else { return .notNumber }
    return .change(.amount(amount))
  }

  private func calculated(_ text: Substring) -> Reading {
    do throws(ExpressionFault) {
      let expression = try Expression(parsing: text)
      do throws(EvaluationFault) {
        let isRate = kind == .index || kind == .efficiency
        let result = try expression.constantValue(decimals: isRate ? 2 : decimals)
        switch kind {
        case .index: return percent(result, Supposition.Change.index)
        case .efficiency: return percent(result, Supposition.Change.efficiency)
        case .line, .cell, .figure: return amount(result)
        }
      } catch {
        return .unresolved(error)
      }
    } catch {
      return .calculation(error)
    }
  }
}
