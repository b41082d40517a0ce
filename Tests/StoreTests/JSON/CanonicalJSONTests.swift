import Governance
import Testing

@testable import Store

struct CanonicalJSONTests {
  @Test(arguments: [
    (DataFile.municipality("alingsas"), Example.municipality),
    (Example.goalsFile, Example.goals),
    (Example.documentFile, Example.document),
  ])
  func `The examples are written as they stand`(file: DataFile, text: String) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    let written = CanonicalJSON.text(of: document.datum, in: file)
    #expect(String(decoding: written, as: UTF8.self) == text)
  }

  @Test func `Keys come in their declared order, unknown ones last`() throws {
    let text = """
      {"x": 1, "goals": [{"y": 2, "title": "T", "id": "1"}], "format": 1, "kind": "goals"}
      """
    let document = try JSONDocument(parsing: Array(text.utf8))
    let written = CanonicalJSON.text(of: document.datum, in: Example.goalsFile)
    let expected = """
      {
        "kind": "goals",
        "format": 1,
        "goals": [
          {"id": "1", "title": "T", "y": 2}
        ],
        "x": 1
      }

      """
    #expect(String(decoding: written, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("", "\"\""),
    ("å", "\"å\""),
    ("a\u{30A}\u{1F600}", "\"å\u{1F600}\""),
    ("\"\\/\n\r\t\u{8}\u{1F}\u{7F}", "\"\\\"\\\\/\\n\\r\\t\\u0008\\u001f\u{7F}\""),
  ])
  func `Text is escaped where it must be, and in NFC`(text: String, expected: String) {
    var writer = JSONWriter(.canonical)
    writer.write(text)
    #expect(writer.bytes == Array(expected.utf8))
  }
}
