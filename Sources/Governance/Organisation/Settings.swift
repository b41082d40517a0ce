/// A municipality's own choices, each with a usual value.
public struct Settings: Record {
  /// The share of known indicators that must be reached for *I hög grad uppfyllt*, in percent.
  public var largelyMetPercent: Int
  /// How many days before its last date something *förfaller snart*.
  public var dueSoonDays: Int
  /// The largest deficit that is still a *mindre underskott*, in percent of gross costs.
  public var minorDeficitPercent: Amount
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
    .defaulted(.largelyMetPercent, \.largelyMetPercent, .integer(1...100), 50),
    .defaulted(.dueSoonDays, \.dueSoonDays, .integer(0...366), 30),
    .defaulted(.minorDeficitPercent, \.minorDeficitPercent, .amount, 1),
  ]
}
