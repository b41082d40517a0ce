/// A number as typed or printed, with the percent sign it may have had.
public struct NumberText: Hashable, Sendable {
  /// What the text ended with.
  public enum Suffix: Hashable, Sendable {
    /// Nothing.
    case none
    /// A percent sign.
    case percent
  }

  /// The number.
  public let amount: Amount
  /// What it ended with.
  public let suffix: Suffix
}

extension NumberText {
  /// Reads Swedish number text: decimal comma or point, thousands in groups of three between any of
  /// the spaces in use, any of the minus signs in use (also apart from the digits, `- 30 041`), a
  /// percent sign.
  ///
  /// Source: domain, section 3.
  public init(parsing text: some StringProtocol) throws(NumberFault) {
    var rest = Substring(text).trimmingSpaces()
    guard !rest.isEmpty else { throw .empty }
    var suffix = Suffix.none
    if rest.last == "%" {
      suffix = .percent
      rest = rest.dropLast().trimmingSpaces()
    }
    var sign = 1
    if let first = rest.first, first.isMinus || first == "+" {
      sign = first == "+" ? 1 : -1
      rest = rest.dropFirst().trimmingSpaces()
    }
    guard !rest.isEmpty else { throw .empty }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2 else { throw .severalPoints }
    let whole = try digitsOfGroups(parts[0])
    let fraction = parts.count == 2 ? try plainDigits(parts[1]) : ""
    guard fraction.count <= Amount.mostDecimals,
      whole.count + fraction.count <= Amount.mostDigits,
      let digits = Int(whole + fraction)
    else { throw .tooLong }
    amount = Amount(digits: sign * digits, decimals: fraction.count)
    self.suffix = suffix
  }
}

extension Amount {
  /// Reads Swedish number text without a percent sign.
  public init(parsing text: some StringProtocol) throws(NumberFault) {
    let number = try NumberText(parsing: text)
    guard number.suffix == .none else { throw .percent }
    self = number.amount
  }
}

/// The digits of `1 234 567`; groups after the first must have three digits.
private func digitsOfGroups(_ text: Substring) throws(NumberFault) -> String {
  let groups = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNumberSpace)
  guard groups.count > 1 else { return try plainDigits(text) }
  var digits = ""
  for (index, group) in groups.enumerated() {
    guard !group.isEmpty else { throw .grouping }
    let part = try plainDigits(group)
    guard index == 0 ? (1...3).contains(part.count) : part.count == 3 else { throw .grouping }
    digits += part
  }
  return digits
}

private func plainDigits(_ text: Substring) throws(NumberFault) -> String {
  guard !text.isEmpty else { throw .empty }
  for character in text where !character.isPlainDigit {
    throw .unexpected(character)
  }
  return String(text)
}

extension Character {
  /// A space that separates thousands: ordinary, no-break, narrow no-break, thin or figure space.
  var isNumberSpace: Bool {
    self == " " || self == "\u{A0}" || self == "\u{202F}" || self == "\u{2009}"
      || self == "\u{2007}"
  }

  /// One of the ten digits, without anything combined with it.
  var isPlainDigit: Bool { isASCII && isWholeNumber }

  /// A sign that Swedish documents use as minus.
  var isMinus: Bool { self == "-" || self == "\u{2212}" || self == "\u{2013}" }
}

extension Substring {
  /// Without the spaces at both ends.
  func trimmingSpaces() -> Substring {
    var rest = self
    while let first = rest.first, first.isNumberSpace || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last.isNumberSpace || last == "\t" { rest.removeLast() }
    return rest
  }
}
