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
    let number = ShownNumber(amount, decimals: decimals ?? amount.decimals)
    let point = number.fraction.isEmpty ? "" : say(",", ".")
    return self.sign(of: number, sign) + number.groupedWhole + point + number.fraction
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

  private func sign(of number: ShownNumber, _ style: SignStyle) -> String {
    if number.isNegative { return Words.minus }
    return style == .always && !number.isZero ? "+" : ""
  }
}

/// The digits of a number, rounded or filled up.
struct ShownNumber {
  let isNegative: Bool
  let isZero: Bool
  let whole: String
  let fraction: String

  init(_ amount: Amount, decimals: Int) {
    precondition(decimals >= 0, "a number cannot be shown with less than no decimals")
    var shown = amount
    if decimals < amount.decimals { shown = amount.rational.rounded(decimals: decimals) ?? amount }
    let parts = shown.plainText.drop { $0 == "-" }.split(separator: ".")
    isNegative = shown.isNegative
    isZero = shown.isZero
    whole = String(parts[0])
    let digits = parts.count > 1 ? String(parts[1]) : ""
    fraction = digits + String(repeating: "0", count: max(0, decimals - digits.count))
  }

  /// The whole part in groups of three.
  var groupedWhole: String {
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(Words.noBreakSpace) }
      text.append(digit)
    }
    return text
  }
}
