@testable import Interface

extension State {
  /// How many rows the view has.
  var rowCount: Int { derived.rows.count }
}
