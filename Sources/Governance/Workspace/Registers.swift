/// What a goals file holds.
public struct GoalRegister: Record {
  /// The goals.
  public var goals: [Goal]
  /// Keys unknown to this version.
  public var unknown = DatumObject()

  /// A register without goals.
  public static let empty = GoalRegister(goals: [])
  /// Its declared fields.
  public static let fields: [Field<GoalRegister>] = [.collection(.goals, \.goals)]
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
  public static let fields: [Field<IndicatorRegister>] = [.collection(.indicators, \.indicators)]
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
  public static let fields: [Field<AssignmentRegister>] = [.collection(.assignments, \.assignments)]
}
