public import Governance

extension Words {
  /// A value as it stands in a file, for a sentence: codes and texts as they are, numbers as they are shown.
  public func text(of datum: Datum?) -> String {
    switch datum {
    case nil, .null?: say("inget", "nothing")
    case .flag(let flag)?: flag ? say("ja", "yes") : say("nej", "no")
    case .number(let number)?: amount(number)
    case .text(let text)?: text
    case .list(let items)?: items.map { self.text(of: $0) }.joined(separator: ", ")
    case .object?: say("en post", "a record")
    }
  }
}
