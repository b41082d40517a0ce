import Testing

@testable import Governance

@Suite struct `The figures of a finding` {
  /// Printed, computed, tolerance, the decimals that are enough.
  private static let examples = [
    ("5", "5", "1", 0), ("5", "4", "1", 0), ("9,1", "9,14", "0,05", 2),
    // H:750: one decimal would show a difference of 0,1 as within 0,060.
    ("1,3", "1,248", "0,060", 2),
    // The other way: 0,0604 is more than 0,0600, which two decimals would not show.
    ("1,30", "1,2396", "0,0600", 4), ("100", "66,6667", "1", 0),
  ]

  @Test(arguments: examples)
  func `have as many decimals as it takes to agree with the verdict`(
    printed: String,
    computed: String,
    tolerance: String,
    decimals: Int
  ) throws {
    let amount = try Amount(parsing: printed)
    let computed = try Amount(parsing: computed).rational
    let tolerance = try Amount(parsing: tolerance).rational
    let difference = try amount.rational.minus(computed)
    let precision = ShownPrecision(
      of: difference,
      computed: computed,
      within: tolerance,
      from: amount.decimals
    )
    #expect(precision.figures == decimals)
    let shown = try #require(difference.rounded(decimals: precision.figures)?.rational)
    let bound = try #require(tolerance.rounded(decimals: precision.tolerance)?.rational)
    #expect((shown.magnitude <= bound) == (difference.magnitude <= tolerance))
  }
}

@Suite struct `A memo line` {
  @Test
  func `is not computed where its document leaves the cell empty`() throws {
    var statement = try table(
      ["intakt", "kostnad", "resultat = @intakt + @kostnad"],
      ["varav | 1,2 | _ | _", "rad | 1,2 | −1,0 | 0,2"],
      decimals: 1
    )
    statement.lines[0].kind = .memo
    #expect(statement.figure("varav", "resultat")?.computed == nil)
    #expect(statement.figure("varav", "resultat")?.value == .blank)
    statement.lines[0].values["intakt"] = try CellValue(parsing: "5")
    #expect(statement.text("varav", "resultat") == "")
    #expect(statement.text("rad", "resultat") == "0.2")
  }
}
