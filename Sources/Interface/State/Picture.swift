import Governance

/// A picture that fills the view, in place of its list.
enum Picture: Hashable, Sendable {
  /// The years of an indicator, a financial goal or a line of a table, by its address.
  case chart(Address)
  /// How all bodies of a municipality stand.
  case signals
}
