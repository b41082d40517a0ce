import Governance
import Reporting
import Testing
import Wording

struct ClipboardTests {
  private let words = Words(.swedish)

  @Test(arguments: [
    (CellValue.number(Amount(digits: -394475, decimals: 1)), "-39447,5"),
    (.number(1_234_567), "1234567"),
    (.preliminary(72), "'(72)"), (.missing, "–"), (.blank, ""),
  ])
  func `A figure is one that Swedish Excel computes with`(value: CellValue, expected: String) {
    #expect(ClipboardText.cell(value, words) == expected)
  }

  @Test(arguments: [
    ("Drift", "Drift"), ("=1+1", "'=1+1"), ("+5", "'+5"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("två\nrader", "två rader"), ("en\ttabb", "en tabb"), ("a;b", "a;b"),
  ])
  func `Text stays in its cell and is never a formula`(text: String, expected: String) {
    let column = ReportColumn(.line, words) { (row: String) in .text(row) }
    let report = Report([], ReportTable([column], rows: [text]))
    #expect(ClipboardText.rows([report], .leftOut, words) == expected + "\r\n")
    #expect(ClipboardText.rows([report], .included, words) == "Rad\r\n" + expected + "\r\n")
  }

  @Test func `Rows are taken by what they speak of, in the order that is asked for`() {
    let owner = Owner("alingsas")
    let column = ReportColumn(.line, words) { (row: String) in .text(row) }
    let other = ReportColumn(.goal, words) { (row: String) in .text("mål \(row)") }
    let table = ReportTable([column, other], rows: ["a", "b", "c"]) { Address(owner, ["x", $0]) }
    let some = table.narrowed(to: [Address(owner, ["x", "c"]), Address(owner, ["x", "a"])])
    #expect(some.rows.map { $0[0] } == [.text("c"), .text("a")])
    #expect(some.without(["goal"]).heads.map(\.key) == ["line"])
    let bare = ReportTable([column], rows: ["a"])
    #expect(bare.narrowed(to: []) == bare)
  }
}
