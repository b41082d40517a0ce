import Governance
import Reporting
import Testing
import Wording

struct CSVTests {
  private let words = Words(.swedish)

  private func csv(_ entry: ReportEntry) -> String {
    let table = ReportTable([ReportColumn(.value, words) { (_: Int) in entry }], rows: [0])
    let text = ReportFormat.csv.write([Report([], table)], words)
    return String(text.dropFirst("\u{FEFF}Värde\r\n".count).dropLast())
  }

  @Test(arguments: [
    ("Drift", "Drift"), ("=1+1", "'=1+1"), ("+5", "'+5"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("a;b", "\"a;b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("-a;b", "\"'-a;b\""), (" x", "\" x\""),
  ])
  func `Text can never become a formula, and is quoted where it must be`(
    text: String,
    expected: String
  ) {
    #expect(csv(.text(text)) == expected)
  }

  @Test(arguments: [
    (CellValue.number(Amount(digits: -394475, decimals: 1)), "-39447,5"), (.number(0), "0"),
    (.preliminary(72), "'(72)"), (.missing, "–"), (.blank, ""), (.lost, "?"),
    (.interval(45, 50), "45–50"),
  ])
  func `Numbers have a decimal comma and no thousands`(value: CellValue, expected: String) {
    #expect(csv(.value(value)) == expected)
  }

  @Test func `The file begins with a byte order mark and its headings`() {
    let column = ReportColumn(.line, words) { (row: String) in .text(row) }
    let table = ReportTable([column], rows: ["x"])
    let report = Report([ReportLabel(.municipality, "Alingsås", words)], table)
    #expect(ReportFormat.csv.write([report], words) == "\u{FEFF}Kommun;Rad\r\nAlingsås;x\r\n")
  }

  @Test func `Tables with the same columns share their headings, others are set apart`() {
    func report(_ title: ReportTitle, _ text: String) -> Report {
      let column = ReportColumn(title, words) { (row: String) in .text(row) }
      return Report([], ReportTable([column], rows: [text]))
    }
    let reports = [report(.line, "a"), report(.line, "b"), report(.goal, "c")]
    #expect(
      ReportFormat.csv.write(reports, words) == "\u{FEFF}Rad\r\na\r\nb\r\n\r\nMål\r\nc\r\n"
    )
  }

  @Test(arguments: [
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c", "a b c"), ("a\u{200F}b", "a\u{FFFD}b", "a b"),
    ("a\u{2028}b", "a\u{FFFD}b", "a b"),
    ("sam\u{AD}ordning", "sam\u{AD}ordning", "sam\u{AD}ordning"),
    ("👩\u{200D}🏫", "👩\u{200D}🏫", "👩\u{200D}🏫"), ("Åäö – § 7", "Åäö – § 7", "Åäö – § 7"),
  ])
  func `What turns the writing is shown as a sign in CSV and is a space in rows for programs`(
    text: String,
    excel: String,
    tidy: String
  ) {
    #expect(csv(.text(text)) == excel)
    let table = ReportTable([ReportColumn(.value, words) { (_: Int) in .text(text) }], rows: [0])
    #expect(table.tidyText().split(separator: "\n").last.map(String.init) == tidy)
    // On the clipboard a line break of any kind would begin another cell.
    let pasted = text.contains(where: \.isNewline) ? tidy : excel
    #expect(ClipboardText.rows([Report([], table)], .leftOut, words) == pasted + "\r\n")
  }
}
