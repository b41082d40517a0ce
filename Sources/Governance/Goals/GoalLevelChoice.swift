/// A level of goals that a municipality uses, with its own word for it.
public struct GoalLevelChoice: Record {
  /// The level.
  public var level: GoalLevel
  /// The municipality's word; `nil` where it is the usual one.
  public var name: String?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension GoalLevelChoice {
  /// A choice with nothing filled in.
  public static let empty = GoalLevelChoice(level: .notEvaluated)

  /// Its declared fields.
  public static let fields: [Field<GoalLevelChoice>] = [
    .required(.level, { $1(&$0.level) }, .code),
    .optional(.name, { $1(&$0.name) }, .line),
  ]
}

extension Settings {
  /// The levels in use, in the order shown.
  ///
  /// All five, best first, where the municipality has not chosen. *Ej utvärderad* is always one of them: a
  /// goal of which nothing is known must be called something.
  public var levels: [GoalLevel] {
    guard !goalLevels.isEmpty else { return GoalLevel.allCases.reversed() }
    var levels: [GoalLevel] = []
    for choice in goalLevels where !levels.contains(choice.level) { levels.append(choice.level) }
    return levels.contains(.notEvaluated) ? levels : levels + [.notEvaluated]
  }

  /// The municipality's own word for a level.
  public func name(of level: GoalLevel) -> String? {
    goalLevels.first { $0.level == level }?.name
  }

  /// A level as far as it is in use: itself, else the nearest lower one, else the lowest.
  public func levelInUse(_ level: GoalLevel) -> GoalLevel {
    let used = levels.filter { $0 != .notEvaluated }.sorted()
    guard level != .notEvaluated, let lowest = used.first else { return .notEvaluated }
    return used.last { $0 <= level } ?? lowest
  }
}

extension GoalLevel: Comparable {
  /// Orders from worst to best.
  public static func < (left: GoalLevel, right: GoalLevel) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
