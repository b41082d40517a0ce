public import Governance

/// Which numbers show their sign.
public enum SignStyle: Hashable, Sendable {
  /// Those below zero.
  case negativeOnly
  /// All but zero, as variances do: *+109*.
  case always
}

extension Words {
  /// A number as it is read: thousands apart, a real minus, the language's decimal sign.
  ///
  /// With the decimals it has, or with so many: rounded half away from zero, or filled up with zeros.
  public func amount(
    _ amount: Amount,
    decimals: Int? = nil,
    sign: SignStyle = .negativeOnly
  ) -> String {
    let decimals = decimals ?? amount.decimals
    precondition(decimals >= 0, "a number cannot be shown with less than no decimals")
    var shown = amount
    if decimals < amount.decimals { shown = amount.rational.rounded(decimals: decimals) ?? amount }
    return self.sign(of: shown, sign) + digits(of: shown, decimals: decimals)
  }

  /// A number without its sign.
  ///
  /// Made of bytes: a screenful of figures is written with every key.
  private func digits(of amount: Amount, decimals: Int) -> String {
    let figures = Array(String(amount.digits.magnitude).utf8)
    let leading = max(0, amount.decimals + 1 - figures.count)
    let whole = leading + figures.count - amount.decimals
    let zero = UInt8(ascii: "0")
    var text: [UInt8] = []
    text.reserveCapacity(2 * whole + decimals + 1)
    for index in 0..<(whole + max(decimals, amount.decimals)) {
      if index == whole {
        text.append(language == .swedish ? UInt8(ascii: ",") : UInt8(ascii: "."))
      } else if index > 0, index < whole, (whole - index).isMultiple(of: 3) {
        text.append(contentsOf: Words.noBreakSpace.utf8)
      }
      let isFilled = index < leading || index - leading >= figures.count
      text.append(isFilled ? zero : figures[index - leading])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A computed number, rounded half away from zero; `nil` where it is too large to be shown.
  public func number(
    _ number: Rational,
    decimals: Int,
    sign: SignStyle = .negativeOnly
  ) -> String? {
    number.rounded(decimals: decimals).map { amount($0, sign: sign) }
  }

  /// A number of percent, with its sign of percent.
  public func percent(
    _ amount: Amount,
    decimals: Int? = nil,
    sign: SignStyle = .negativeOnly
  ) -> String {
    self.amount(amount, decimals: decimals, sign: sign) + space(before: .percent) + unit(.percent)
  }

  private func sign(of amount: Amount, _ style: SignStyle) -> String {
    if amount.isNegative { return Words.minus }
    return style == .always && !amount.isZero ? "+" : ""
  }
}
