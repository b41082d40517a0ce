/// The way from one budget frame to the next, step by step (*brygga*).
///
/// A frame is counted as what may be spent: plus enlarges it, whatever sign a table gives net costs.
/// Source: L:588, B:426.
public struct BudgetBridge: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// Its title: *Ekonomiska förutsättningar*.
  public var title: String
  /// The unit of its figures.
  public var unit: Unit
  /// How many decimals its figures have.
  public var decimals: Int
  /// The frame that it starts from.
  public var from: BridgeEnd
  /// The frame that it comes to.
  public var to: BridgeEnd
  /// What is to be said of it.
  public var note: String?
  /// An officer's word for why it does not add up.
  public var explanation: String?
  /// The steps, in the order in which they are taken.
  public var steps: [BridgeStep]
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension BudgetBridge {
  /// A bridge with nothing filled in.
  public static let empty = BudgetBridge(
    id: .unset,
    title: "",
    unit: .tkr,
    decimals: 0,
    from: .empty,
    to: .empty,
    steps: []
  )

  /// Its declared fields.
  public static let fields: [Field<BudgetBridge>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.title, { $1(&$0.title) }, .line),
    .required(.unit, { $1(&$0.unit) }, .code),
    .defaulted(.decimals, { $1(&$0.decimals) }, .integer(0...Amount.mostDecimals), 0),
    .required(.from, { $1(&$0.from) }, .record()),
    .required(.to, { $1(&$0.to) }, .record()),
    .optional(.note, { $1(&$0.note) }, .paragraphs),
    .optional(.explanation, { $1(&$0.explanation) }, .paragraphs),
    .collection(.steps, { $1(&$0.steps) }),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}

extension BudgetBridge {
  /// How many steps can be inside each other.
  static let mostDepth = 16

  /// Parents must be steps of the bridge, and no step part of itself.
  public func validate() throws(FieldFault) {
    let parents = Dictionary(steps.map { ($0.id, $0.parent) }) { first, _ in first }
    for (index, step) in steps.enumerated() {
      guard let parent = step.parent else { continue }
      guard parents[parent] != nil else { throw parentFault(index, .existing(.steps)) }
      var above: BridgeStep.ID? = parent
      for _ in 0..<Self.mostDepth {
        above = above.flatMap { parents[$0] ?? nil }
      }
      guard above == nil else { throw parentFault(index, .acyclic) }
    }
  }

  private func parentFault(_ index: Int, _ expected: Expectation) -> FieldFault {
    FieldFault(
      path: [FieldName.steps.key, String(index), FieldName.parent.key],
      expected: expected,
      found: steps[index].parent.map { .text($0.text) }
    )
  }
}
