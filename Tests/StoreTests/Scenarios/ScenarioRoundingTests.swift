import Governance
import Testing

@testable import Store

/// What is supposed of the documents' own tables moves what they print, and nothing else of them.
struct ScenarioRoundingTests {
  private static let workspace = ShippedData.folder?.workspace ?? Workspace()

  private static let documents: [Address] = workspace.documentIDs
    .flatMap { owner, ids in ids.map { Address(owner, ["documents", $0.text]) } }
    .filter { document($0)?.statements.isEmpty == false }
    .sorted { $0.text < $1.text }

  private static func document(_ address: Address) -> Document? {
    Document.ID(address.path[1]).flatMap { workspace.document($0, of: address.owner) }
  }

  /// Of each table, its first line that can be 3 percent larger, in its first column that lies ahead.
  private static func suppositions(of document: Document) -> [Supposition] {
    document.statements.compactMap { statement in
      guard let column = statement.columns.first(where: { $0.kind.liesAhead }) else { return nil }
      return statement.lines.lazy
        .map { Supposition(.percent(3), statement.id, $0.id, column.id, .onwards) }
        .first { statement.fault(of: $0) == nil }
    }
  }

  @Test(arguments: documents)
  func `Every sum moves by what its parts do, and stays as far from them as it was printed`(
    address: Address
  ) throws {
    let base = try #require(Self.document(address))
    for supposition in Self.suppositions(of: base) {
      let outcome = try Scenario(address, [supposition]).outcome(of: base)
      for (before, after) in zip(base.statements, outcome.document.statements) {
        let (old, new) = (StatementFigures(before), StatementFigures(after))
        for line in before.lines.indices where before.lines[line].kind != .heading {
          for column in before.columns.indices {
            let (was, now) = (old[line, column], new[line, column])
            guard was.basis == .printed, let printed = was.value.amount, let sum = was.computed,
              let moved = now.value.amount, let movedSum = now.computed
            else { continue }
            let gap = try printed.rational.minus(sum)
            let carried = try moved.rational.minus(movedSum)
            let place = "\(supposition.line) → \(before.id)/\(before.lines[line].id), \(column)"
            let shift = try carried.minus(gap).magnitude
            // What is divided is rounded anew; what is summed is not.
            #expect(
              shift <= (before.lines[line].kind == .sum ? .zero : printed.halfStep),
              "\(place)"
            )
          }
        }
      }
    }
  }
}
