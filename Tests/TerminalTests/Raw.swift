import Testing

/// Text with control characters, which a test's report spells out instead of sending them.
struct Raw: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  var utf8: String.UTF8View { text.utf8 }
  var testDescription: String { text.debugDescription }
}
