import Governance
import Testing
import Wording

struct FormulaTests {
  @Test(arguments: [
    ("children", "summan av raderna under"),
    ("intakter + kostnader", "Verksamhetens intäkter + Verksamhetens kostnader"),
    ("@forecast - @budget", "Prognos helår 2023 − Budget 2023"),
    ("intakter@budget", "Verksamhetens intäkter · Budget 2023"),
    ("-(intakter + kostnader)", "−(Verksamhetens intäkter + Verksamhetens kostnader)"),
    (
      "(@forecast - @budget) / @budget * 100",
      "(Prognos helår 2023 − Budget 2023) ÷ Budget 2023 × 100"
    ),
    ("@budget - (@forecast - 1000)", "Budget 2023 − (Prognos helår 2023 − 1 000)"),
    ("@budget * -1", "Budget 2023 × (−1)"), ("-@budget + 1", "−Budget 2023 + 1"),
    ("@budget * $rate", "Budget 2023 × rate (2,5)"), ("$none", "”$none”"),
    ("bort + @bort", "”bort” + ”bort”"), ("2 / (3 / 4)", "2 ÷ (3 ÷ 4)"),
    ("-(-2)", "−(−2)"), ("1 + 2 * 3", "1 + 2 × 3"),
  ])
  func `A formula is told with the words of its table`(code: String, expected: String) throws {
    let words = Words(.swedish)
    let text = words.expression(try Expression(parsing: code), in: exampleStatement())
    #expect(text.map { $0 == "\u{A0}" ? " " : $0 } == Array(expected))
  }

  @Test func `A sum names its lines where some of those below it do not count`() {
    var statement = exampleStatement()
    for index in 1..<statement.lines.count { statement.lines[index].parent = statement.lines[0].id }
    let line = statement.lines[0].id
    let words = Words(.swedish)
    #expect(words.expression(.children, of: line, in: statement) == "summan av raderna under")
    statement.lines[2].kind = .memo
    let name = statement.lines[1].label
    #expect(words.expression(.children, of: line, in: statement) == "summan av ”\(name)”")
    #expect(
      Words(.english).expression(.children, of: line, in: statement) == "the sum of “\(name)”"
    )
  }

  @Test func `English tells it in English`() {
    let words = Words(.english)
    #expect(words.expression(.children, in: .empty) == "the sum of the lines below")
  }
}
