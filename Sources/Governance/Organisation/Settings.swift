/// A municipality's own choices, each with a usual value.
public struct Settings: Record {
  /// The share of known indicators that must be reached for *I hög grad uppfyllt*, in percent.
  public var largelyMetPercent: Int
  /// How many days before its last date something *förfaller snart*.
  public var dueSoonDays: Int
  /// The largest deficit that is still a *mindre underskott*, in percent of gross costs.
  public var minorDeficitPercent: Amount
  /// The perspectives that goals stand under.
  public var perspectives: [String] = []
  /// What the municipality puts its strength into (*fokusområde*).
  public var focusAreas: [String] = []
  /// What it calls an indicator.
  public var indicatorWord = IndicatorWord.indicator
  /// The levels of goals that it uses, in the order shown; none where all five are used.
  ///
  /// ``levels`` are those in use.
  public var goalLevels: [GoalLevelChoice] = []
  /// Statuses in place of the usual ones; ``statuses(of:)`` are those in use.
  public var statuses: [StatusChoice] = []
  /// The words for how likely a risk is, the first step first; none where they are as usual.
  public var likelihoods: [String] = []
  /// The words for how much it would matter, the first step first; none where they are as usual.
  public var materialities: [String] = []
  /// The share of the heaviest risk value above which a risk is heavy on the map, in percent.
  public var heavyRiskPercent = 50
  /// The share from which it is raised, in percent.
  public var raisedRiskPercent = 25
  /// Words of its own for the results of controls.
  public var controlResults: [ControlResultChoice] = []
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Settings {
  /// The usual choices.
  public static let empty = Settings(
    largelyMetPercent: 50,
    dueSoonDays: 30,
    minorDeficitPercent: 1
  )

  /// Its declared fields.
  public static let fields: [Field<Settings>] = [
    .defaulted(.largelyMetPercent, { $1(&$0.largelyMetPercent) }, .integer(1...100), 50),
    .defaulted(.dueSoonDays, { $1(&$0.dueSoonDays) }, .integer(0...366), 30),
    .defaulted(.minorDeficitPercent, { $1(&$0.minorDeficitPercent) }, .amount, 1),
    .defaulted(.perspectives, { $1(&$0.perspectives) }, .list(of: .line), []),
    .defaulted(.focusAreas, { $1(&$0.focusAreas) }, .list(of: .line), []),
    .defaulted(.indicatorWord, { $1(&$0.indicatorWord) }, .code, .indicator),
    .defaulted(.goalLevels, { $1(&$0.goalLevels) }, .list(of: .record()), []),
    .defaulted(.statuses, { $1(&$0.statuses) }, .list(of: .record()), []),
    .defaulted(.likelihoods, { $1(&$0.likelihoods) }, .list(of: .line), []),
    .defaulted(.materialities, { $1(&$0.materialities) }, .list(of: .line), []),
    .defaulted(.heavyRiskPercent, { $1(&$0.heavyRiskPercent) }, .integer(1...100), 50),
    .defaulted(.raisedRiskPercent, { $1(&$0.raisedRiskPercent) }, .integer(1...100), 25),
    .defaulted(.controlResults, { $1(&$0.controlResults) }, .list(of: .record()), []),
  ]
}
