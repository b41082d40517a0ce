public import Governance
public import Wording

/// What one row says in one column of a report, before it is written in a format.
public enum ReportEntry: Hashable, Sendable {
  /// Nothing: an empty text, or null in JSON.
  case nothing
  /// Somebody's text, or words.
  case text(String)
  /// One of our own codes, which people read as words.
  case code(String, words: String)
  /// A count.
  case whole(Int)
  /// Yes or no.
  case flag(Bool)
  /// A value of a table or an indicator.
  case value(CellValue, sign: SignStyle = .negativeOnly)
  /// A computed number: as a person reads it with so many decimals, in data exactly.
  case exact(Rational, decimals: Int, sign: SignStyle = .negativeOnly)
  /// A computed number that is rounded to so many decimals everywhere.
  case rounded(Rational, decimals: Int)
  /// Another entry with a mark after it, which only text shows.
  indirect case marked(ReportEntry, Character)
}

extension ReportEntry {
  /// A text where there is one.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .nothing
  }

  /// A text where there is one that is not empty.
  static func nonEmpty(_ text: String) -> ReportEntry {
    text.isEmpty ? .nothing : .text(text)
  }
}

extension Rational {
  /// With a decimal point: exactly where nine decimals are enough, else rounded to nine.
  ///
  /// It has at least so many decimals.
  func plainText(decimals least: Int) -> String {
    var best = rounded(decimals: least)
    var decimals = least
    while let amount = best, amount.rational != self, decimals < Amount.mostDecimals,
      let closer = rounded(decimals: decimals + 1)
    {
      best = closer
      decimals += 1
    }
    return best?.plainText ?? ""
  }
}
