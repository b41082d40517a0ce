/// What a number counts.
public enum Unit: String, CaseIterable, Hashable, Sendable {
  /// Kronor.
  case kr
  /// Thousands of kronor.
  case tkr
  /// Millions of kronor, as *mkr*.
  case mkr
  /// Millions of kronor, as *mnkr*.
  case mnkr
  /// Percent.
  case percent
  /// *Procentenhet*: a difference of percentages.
  case percentagePoint
  /// An index.
  case index
  /// A scale with named ends, such as 1–6.
  case scale
  /// A place among others; 1 is first.
  case rank
  /// A number of things.
  case count
  /// Kronor per inhabitant.
  case krPerInhabitant
}

extension Unit {
  /// How many kronor one of it is, as a power of ten; `nil` for what is no money.
  public var powerOfTenKronor: Int? {
    switch self {
    case .kr: 0
    case .tkr: 3
    case .mkr, .mnkr: 6
    default: nil
    }
  }
}
