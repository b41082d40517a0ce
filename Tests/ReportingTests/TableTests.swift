import Governance
import Reporting
import Testing
import Wording

struct TableTests {
  private struct Line {
    let name: String
    let value: CellValue
  }

  private let words = Words(.swedish)

  private var table: ReportTable {
    ReportTable(
      [
        ReportColumn(.line, words, in: .text) { .text("  \($0.name)") },
        ReportColumn(.line, words, in: .data) { .text($0.name) },
        ReportColumn(.value, words, .right) { .marked(.value($0.value), "≈") },
        ReportColumn(.computed, words, .right) { _ in
          .exact((try? Rational(10).divided(by: Rational(8))) ?? .zero, decimals: 1)
        },
      ],
      rows: [
        Line(name: "Drift\tnetto", value: .number(Amount(digits: -394475, decimals: 1))),
        Line(name: "x", value: .preliminary(72)), Line(name: "y", value: .missing),
      ]
    )
  }

  @Test func `Text aligns columns and writes numbers as the screen does`() {
    let text = table.text(words)
    #expect(
      text == """
        Rad                 Värde  Beräknat
        ─────────────  ──────────  ────────
          Drift␉netto  −39\u{A0}447,5≈       1,3
          x                 (72)≈       1,3
          y                    –≈       1,3

        """,
      "\(text)"
    )
  }

  @Test func `JSON has a row a line, numbers as numbers and exact`() {
    #expect(
      table.jsonLines() == """
        {"line": "Drift\\tnetto", "value": -39447.5, "computed": 1.25}
        {"line": "x", "value": "(72)", "computed": 1.25}
        {"line": "y", "value": "-", "computed": 1.25}

        """
    )
  }

  @Test func `Tidy rows have plain numbers, and nothing for what is absent`() {
    #expect(
      table.tidyText()
        == "line\tvalue\tcomputed\nDrift netto\t-39447.5\t1.25\nx\t72\t1.25\ny\t\t1.25\n"
    )
  }

  @Test(arguments: [
    (ReportEntry.nothing, "null"), (.text("a\"\\\n\u{1}"), "\"a\\\"\\\\\\n\\u0001\""),
    (.flag(true), "true"), (.whole(-3), "-3"),
    (.code("mismatch", words: "stämmer inte"), "\"mismatch\""),
    (.value(.blank), "\"\""), (.value(.interval(45, 50)), "\"45..50\""),
  ])
  func `An entry is JSON`(entry: ReportEntry, expected: String) {
    let table = ReportTable([ReportColumn(.value, words) { (_: Int) in entry }], rows: [0])
    #expect(table.jsonLines() == "{\"value\": \(expected)}\n")
  }

  @Test func `A number that never ends has nine decimals, and one that ends has its own`() throws {
    func json(_ number: Rational) -> String {
      let column = ReportColumn<Int>(.value, words) { _ in .exact(number, decimals: 1) }
      return ReportTable([column], rows: [0]).jsonLines()
    }
    #expect(json(try Rational(2).divided(by: Rational(3))) == "{\"value\": 0.666666667}\n")
    #expect(json(Rational(-4)) == "{\"value\": -4.0}\n")
  }
}
