import Testing
import Wording

/// What something reads as in both languages, under the name of its case.
struct Approval {
  private var rows: [String] = []

  /// Adds a wording for each of some values.
  mutating func add<Value>(_ values: [Value], _ wording: (Words, Value) -> String?) {
    for value in values { add("\(value)", value, wording) }
  }

  /// Adds a wording of one value under a name of its own.
  mutating func add<Value>(_ name: String, _ value: Value, _ wording: (Words, Value) -> String?) {
    let name = name.replacing(/Governance\.\w+\./, with: "")
    let texts = Language.allCases.map { wording(Words($0), value) ?? "(nothing)" }
    let line = "\(name): \(texts.joined(separator: " | "))"
    rows += line.count <= 88 ? [line] : [name] + texts.map { "  \($0)" }
  }

  /// Compares with the approved copy, and prints what is there now where it differs.
  ///
  /// Spaces that do not break are printed as `_`.
  func expect(_ approved: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = rows.joined(separator: "\n").map { $0 == "\u{A0}" ? "_" : $0 }
    guard String(text) != approved else { return }
    Issue.record(
      "The wording differs from the approved copy. It is now:\n\(String(text))\n(end)",
      sourceLocation: sourceLocation
    )
  }
}
