import Testing

@testable import Governance

/// A figure under a column that the table does not have would be seen nowhere.
@Suite struct `A line that speaks of a column which the table does not have` {
  private static let keys = ["printed", "values", "formulas", "notes", "explanations", "sources"]

  @Test(arguments: keys)
  func `is refused, with the key`(key: String) throws {
    let value: Datum =
      switch key {
      case "printed", "values": .number(1)
      case "formulas": .text("1 + 1")
      case "sources": .text(":7")
      default: .text("Ord.")
      }
    guard case .object(var table) = try table(["budget"], ["x | 1"]).datum else { return }
    #expect(throws: Never.self) { try Statement(decoding: .object(table)) }
    let line = DatumObject([
      .init("id", .text("x")), .init("label", .text("X")),
      .init(key, .object(DatumObject([.init("budgte", value)]))),
    ])
    table["lines"] = .list([.object(line)])
    let expected = FieldFault(
      path: ["lines", "0", key, "budgte"],
      expected: .existing(.columns),
      found: .text("budgte")
    )
    #expect(throws: expected) { try Statement(decoding: .object(table)) }
  }
}
