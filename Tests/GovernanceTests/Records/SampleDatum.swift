@testable import Governance

/// Every record type of the module.
let recordTypes: [any Record.Type] = [
  Municipality.self, Body.self, Administration.self, CalendarReport.self, Settings.self,
  GoalRegister.self, Goal.self, Assessment.self, IndicatorRegister.self, Indicator.self,
  AssignmentRegister.self, Assignment.self, FollowUp.self, Document.self, Statement.self,
  StatementColumn.self, StatementLine.self, PlanningAssumption.self, BriefChange.self,
  BudgetBridge.self, BridgeEnd.self, BridgeStep.self, DeclaredIdentity.self, Section.self,
  QuotedFigure.self, SuccessFactor.self, UnitFocus.self, ReportOccasion.self, DecisionRule.self,
  StatusChoice.self, GoalLevelChoice.self, ControlResultChoice.self, EndTarget.self,
  Comparison.self, AssignmentPoint.self, Decision.self, RiskRegister.self, Risk.self,
  RiskRating.self, ControlRegister.self, Control.self, ControlReport.self,
  FinancialGoalRegister.self, FinancialGoal.self, PersonnelRegister.self, PersonnelFigures.self,
  BudgetDecisionRegister.self, BudgetDecision.self, BudgetPosting.self,
  PeriodLockRegister.self, PeriodLock.self, LockedEntry.self, LockMark.self, Unlocking.self,
]

/// Makes data that fill every field, from the shapes that the fields declare.
struct SampleMaker {
  /// Fields that must fit other fields, or that say more than their shape; made by no shape alone.
  static let skipped: Set<FieldName> = [.parent, .headline, .grossCosts]

  /// Fields that come together: neither can be left out alone, nor columns of which lines say something.
  static let paired: Set<FieldName> = [.claim, .shouldBe, .columns]

  private var count = 0

  mutating func object(_ fields: [FieldOutline]) -> DatumObject {
    let object = DatumObject(
      fields.filter { !Self.skipped.contains($0.name) }.map { .init($0.key, datum($0.shape)) }
    )
    return object["columns"] == nil ? object : object.withLinesOfColumns
  }

  /// A value that is not the usual one, since that is left out when written.
  mutating func datum(_ shape: Shape) -> Datum {
    switch shape {
    case .text, .identifier, .code, .date, .period, .duePeriod, .source, .formula, .address,
      .statementReference, .status:
      .text(text(shape))
    case .integer(let bounds): .number(Amount(digits: bounds.upperBound))
    case .amount: .number(Amount(digits: -725, decimals: 2))
    case .cellValue: .text("(72)")
    case .flag: .flag(true)
    case .anything: .object(DatumObject([.init("level", .text("fullyMet"))]))
    case .list(let element): .list([datum(element), datum(element)])
    case .map(let key, let value):
      .object(DatumObject([.init(text(key), datum(value))]))
    case .record(let fields): .object(object(fields))
    }
  }

  private mutating func text(_ shape: Shape) -> String {
    switch shape {
    case .code(let codes): return codes.last ?? ""
    case .date: return "2023-11"
    case .period:
      count += 1
      return "\(2000 + count)-08"
    case .address: return "alingsas/kommunstyrelsen/goals/4"
    case .statementReference: return "delarsbokslut-2023:sjukfranvaro"
    case .status: return "inProgress"
    case .duePeriod: return "by 2024-Q2"
    case .source: return "delarsbokslut-2023:351-356"
    case .formula: return "a + @b * 2"
    case .integer(let bounds): return String(bounds.upperBound)
    case .text(.line): return "Åtgärder – 1"
    case .text(.paragraphs): return "Ett.\n\nTvå."
    default:
      count += 1
      return "id-\(count)"
    }
  }
}

extension DatumObject {
  /// What lines say by column, said of the first column that there is.
  fileprivate var withLinesOfColumns: DatumObject {
    guard case .list(let columns)? = self["columns"], case .object(let column)? = columns.first,
      case .text(let id)? = column["id"], case .list(let lines)? = self["lines"]
    else { return self }
    let keys = ["printed", "values", "formulas", "notes", "explanations", "sources"]
    var object = self
    object["lines"] = .list(
      lines.map { line in
        guard case .object(var line) = line else { return line }
        for key in keys {
          guard case .object(let map)? = line[key], let value = map.entries.first?.value else {
            continue
          }
          line[key] = .object(DatumObject([.init(id, value)]))
        }
        return .object(line)
      }
    )
    return object
  }
}

extension Datum {
  /// The same with another value at a path of keys and places in lists.
  func with(_ value: Datum?, at path: [String]) -> Datum {
    guard let key = path.first else { return value ?? .null }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var object):
      object[key] =
        rest.isEmpty ? value : (object[key] ?? .object(DatumObject())).with(value, at: rest)
      return .object(object)
    case .list(var items):
      guard let index = Int(key), items.indices.contains(index) else { return self }
      items[index] = items[index].with(value, at: rest)
      return .list(items)
    default: return self
    }
  }
}
