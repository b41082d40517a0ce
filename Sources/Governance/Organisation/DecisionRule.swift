/// A rule for who decides on the budget, and for how deviations are met.
///
/// Source: H:1243–1259, L:134.
public struct DecisionRule: IdentifiedRecord {
  /// What it is a rule for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Moving frame from one body to another.
    case reallocationBetweenBodies
    /// Moving frame within a body.
    case reallocationWithinBody
    /// Adding to a frame in the course of the year.
    case supplementaryAppropriation
    /// A deficit that is feared.
    case fearedDeficit
    /// An outcome worse than budget.
    case negativeVariance
    /// An outcome better than budget.
    case positiveVariance
  }

  /// Its id.
  public var id: ID
  /// What it is a rule for.
  public var kind: Kind
  /// The body that decides; `nil` where that is the body concerned itself.
  public var decidedBy: Body.ID?
  /// Whether a decision must say where the money comes from.
  public var requiresFunding = false
  /// Whether an action must be decided.
  public var requiresAction = false
  /// The rule, retold briefly.
  public var text: String?
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension DecisionRule {
  /// A rule with nothing filled in.
  public static let empty = DecisionRule(id: .unset, kind: .reallocationBetweenBodies)

  /// Its declared fields.
  public static let fields: [Field<DecisionRule>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.ruleKind, { $1(&$0.kind) }, .code),
    .optional(.decidedBy, { $1(&$0.decidedBy) }, .identifier()),
    .defaulted(.requiresFunding, { $1(&$0.requiresFunding) }, .flag, false),
    .defaulted(.requiresAction, { $1(&$0.requiresAction) }, .flag, false),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
