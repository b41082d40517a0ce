import Governance

@testable import Interface

extension Desk {
  /// Somebody at the table of the budget for 2026, just begun from that for 2025.
  static func atNextBudget(width: Int = 120) throws -> (Desk, table: Address) {
    var desk = try Desk(width: width)
    desk.type("9n2j")
    let table = Address(
      Owner("alingsas", "kommunstyrelsen"),
      ["documents", "budget-2026", "statements", "drift"]
    )
    desk.state.statements[table.owner] = table
    desk.type("3")
    return (desk, table)
  }
}
