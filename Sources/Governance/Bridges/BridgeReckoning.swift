/// What each step of a bridge comes to, and what the bridge has then reached.
struct BridgeReckoning {
  /// A step on its way.
  struct Stage {
    let depth: Int
    let before: WeighedValue
    let change: WeighedValue
    let after: WeighedValue
    /// What its percentage or its parts make of it, where it also has a figure of its own.
    let computed: WeighedValue?
    let formula: Expression?
  }

  private let bridge: BudgetBridge
  private let parts: [BridgeStep.ID?: [Int]]
  private(set) var stages: [Int: Stage] = [:]
  /// What the bridge comes to.
  private(set) var reached: WeighedValue
  /// How it comes to it.
  private(set) var formula: Expression?

  /// The keys of the figures: the first frame, then each step with its figure and its percentage.
  private static let startKey = WeighedValue.Key(line: -1, column: 0)

  init(_ bridge: BudgetBridge) throws(EvaluationFault) {
    self.bridge = bridge
    parts = Dictionary(grouping: bridge.steps.indices) { bridge.steps[$0].parent }
    reached = try WeighedValue(bridge.from.value, Self.startKey)
    formula = bridge.from.value.amount.map(Expression.constant)
    (reached, formula) = try walk(nil, from: (reached, formula), depth: 0)
  }

  /// Takes the steps below a step one after the other.
  private mutating func walk(
    _ parent: BridgeStep.ID?,
    from start: (WeighedValue, Expression?),
    depth: Int
  ) throws(EvaluationFault) -> (WeighedValue, Expression?) {
    var (value, formula) = start
    for index in parts[parent] ?? [] {
      (value, formula) = try take(index, from: (value, formula), depth: depth)
    }
    return (value, formula)
  }

  private mutating func take(
    _ index: Int,
    from start: (WeighedValue, Expression?),
    depth: Int
  ) throws(EvaluationFault) -> (WeighedValue, Expression?) {
    let step = bridge.steps[index]
    let (computed, way) = try computed(index, from: start, depth: depth)
    let change: WeighedValue
    var after = way
    if let value = step.value {
      change = try WeighedValue(value, .init(line: index, column: 0))
      after = start.1.flatMap { before in value.amount.map { before.adding($0) } }
    } else {
      change = computed ?? .missing
    }
    let end = try start.0.combined(.plus, change)
    stages[index] = Stage(
      depth: depth,
      before: start.0,
      change: change,
      after: end,
      computed: step.value == nil ? nil : computed,
      formula: step.value == nil ? nil : try ownFormula(index, start.1)
    )
    return (end, after)
  }

  /// What a step's parts or percentage make of it, and the way there from the first frame.
  private mutating func computed(
    _ index: Int,
    from start: (WeighedValue, Expression?),
    depth: Int
  ) throws(EvaluationFault) -> (WeighedValue?, Expression?) {
    let step = bridge.steps[index]
    if parts[step.id] != nil {
      let end = try walk(step.id, from: start, depth: depth + 1)
      return (try end.0.combined(.minus, start.0), end.1)
    }
    guard let percent = step.percent else { return (nil, nil) }
    let share = try WeighedValue(.number(percent), .init(line: index, column: 1))
      .combined(.divided, .exact(Rational(100)))
    return (try start.0.combined(.times, share), start.1.map { $0.uplifted(by: percent) })
  }

  /// The formula of a step that has a figure and is also computed: its parts, or its percentage.
  private func ownFormula(
    _ index: Int,
    _ before: Expression?
  ) throws(EvaluationFault) -> Expression? {
    let step = bridge.steps[index]
    if let children = parts[step.id] {
      let amounts = children.compactMap { bridge.steps[$0].value?.amount }
      guard amounts.count == children.count, let first = amounts.first else { return nil }
      return amounts.dropFirst().reduce(.constant(first)) { $0.adding($1) }
    }
    guard let percent = step.percent, let before else { return nil }
    return .binary(before, .times, .percent(percent))
  }
}

extension Expression {
  fileprivate func adding(_ amount: Amount) -> Expression {
    amount.isNegative
      ? .binary(
        self,
        .minus,
        .constant(Amount(digits: -amount.digits, decimals: amount.decimals))
      )
      : .binary(self, .plus, .constant(amount))
  }

  fileprivate static func percent(_ percent: Amount) -> Expression {
    .binary(.constant(percent), .divided, .constant(100))
  }

  fileprivate func uplifted(by percent: Amount) -> Expression {
    .binary(self, .times, .binary(.constant(1), .plus, .percent(percent)))
  }
}
