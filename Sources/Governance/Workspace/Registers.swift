/// What a goals file holds.
public struct GoalRegister: Record {
  /// The goals.
  public var goals: [Goal]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without goals.
  public static let empty = GoalRegister(goals: [])
  /// Its declared fields.
  public static let fields: [Field<GoalRegister>] = [.collection(.goals, { $1(&$0.goals) })]
}

/// What an indicators file holds.
public struct IndicatorRegister: Record {
  /// The indicators.
  public var indicators: [Indicator]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without indicators.
  public static let empty = IndicatorRegister(indicators: [])
  /// Its declared fields.
  public static let fields: [Field<IndicatorRegister>] = [
    .collection(.indicators, { $1(&$0.indicators) })
  ]
}

/// What an assignments file holds.
public struct AssignmentRegister: Record {
  /// The assignments.
  public var assignments: [Assignment]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without assignments.
  public static let empty = AssignmentRegister(assignments: [])
  /// Its declared fields.
  public static let fields: [Field<AssignmentRegister>] = [
    .collection(.assignments, { $1(&$0.assignments) })
  ]
}

/// What a risks file holds.
public struct RiskRegister: Record {
  /// The risks.
  public var risks: [Risk]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without risks.
  public static let empty = RiskRegister(risks: [])
  /// Its declared fields.
  public static let fields: [Field<RiskRegister>] = [.collection(.risks, { $1(&$0.risks) })]
}

/// What a controls file holds.
public struct ControlRegister: Record {
  /// The controls.
  public var controls: [Control]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without controls.
  public static let empty = ControlRegister(controls: [])
  /// Its declared fields.
  public static let fields: [Field<ControlRegister>] = [
    .collection(.controls, { $1(&$0.controls) })
  ]
}

/// What a finance file holds.
public struct FinancialGoalRegister: Record {
  /// The financial goals.
  public var finance: [FinancialGoal]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without financial goals.
  public static let empty = FinancialGoalRegister(finance: [])
  /// Its declared fields.
  public static let fields: [Field<FinancialGoalRegister>] = [
    .collection(.finance, { $1(&$0.finance) })
  ]
}

/// What a personnel file holds.
public struct PersonnelRegister: Record {
  /// The figures of personnel.
  public var personnel: [PersonnelFigures]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without figures of personnel.
  public static let empty = PersonnelRegister(personnel: [])
  /// Its declared fields.
  public static let fields: [Field<PersonnelRegister>] = [
    .collection(.personnel, { $1(&$0.personnel) })
  ]
}

/// What a decisions file holds.
public struct BudgetDecisionRegister: Record {
  /// The decisions.
  public var decisions: [BudgetDecision]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without decisions.
  public static let empty = BudgetDecisionRegister(decisions: [])
  /// Its declared fields.
  public static let fields: [Field<BudgetDecisionRegister>] = [
    .collection(.decisions, { $1(&$0.decisions) })
  ]
}

/// What a locks file holds.
public struct PeriodLockRegister: Record {
  /// The locks.
  public var locks: [PeriodLock]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without locks.
  public static let empty = PeriodLockRegister(locks: [])
  /// Its declared fields.
  public static let fields: [Field<PeriodLockRegister>] = [
    .collection(.locks, { $1(&$0.locks) })
  ]
}
