public import Governance

extension Words {
  /// What somebody made of a record, or of what was said at a follow-up: what of it became another, or that it
  /// was removed; `nil` where it is a value by itself.
  ///
  /// Without what it was, the record by its name.
  public func side(
    _ datum: Datum?,
    since base: Datum?,
    of address: Address
  ) -> String? {
    switch (datum, base) {
    case (nil, .object?): return say("Borttaget", "Removed")
    case (.object?, .object?):
      guard datum != base else { return say("Oförändrat", "Unchanged") }
      return leaves(address, base, datum).joined(separator: "; ")
    case (.object(let object)?, _):
      return name(of: .object(object), at: address)
        ?? leaves(address, nil, datum).joined(separator: "; ")
    default: return nil
    }
  }

  /// The values of an object that became another, one by one: *Status augusti 2023: Påbörjad → Färdig*.
  private func leaves(_ address: Address, _ from: Datum?, _ to: Datum?) -> [String] {
    [Operation.set(address, from: from, to: to)].tellingSteps
      .compactMap { step in
        guard case .set(let inner, let old, let new) = step else { return nil }
        let after = value(new, of: inner)
        let told = old.map { "\(value($0, of: inner)) → \(after)" } ?? after
        return fieldPath(inner).map { "\($0): \(told)" } ?? told
      }
  }

  /// What of a long text is not in another, from the first such word to the last, with a word on both sides and
  /// with … where both go on alike; harmless, and on one line.
  ///
  /// Of several others, what is not in all of them.
  public func differingPart(of text: String, from others: [String]) -> String {
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    guard !others.isEmpty else { return harmless(text.replacing("\n", with: " ")) }
    let mine = words(text)
    var (head, tail) = (mine.count, mine.count)
    for other in others.map(words) {
      let alike = zip(mine, other).prefix { $0 == $1 }.count
      let rest = zip(mine.reversed(), other.reversed()).prefix { $0 == $1 }.count
      head = min(head, alike)
      tail = min(tail, rest, min(mine.count, other.count) - alike)
    }
    let start = max(0, head - 1)
    let end = min(mine.count, mine.count - max(0, tail) + 1)
    let shown = harmless(mine[start..<max(start, end)].joined(separator: " "))
    return (start > 0 ? "…" : "") + shown + (end < mine.count ? "…" : "")
  }
}
