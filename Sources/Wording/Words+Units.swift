public import Governance

extension Words {
  /// A unit, short: *tkr*, *%*, *p.e.*
  public func unit(_ unit: Unit) -> String {
    switch unit {
    case .kr: say("kr", "SEK")
    case .tkr: say("tkr", "SEK k")
    case .mkr: say("mkr", "SEK m")
    case .mnkr: say("mnkr", "SEK m")
    case .percent: "%"
    case .percentagePoint: say("p.e.", "pp")
    case .index: "index"
    case .scale: say("skala", "scale")
    case .rank: say("plats", "rank")
    case .count: say("antal", "count")
    case .krPerInhabitant: say("kr/inv.", "SEK/inh.")
    }
  }

  /// A unit in full: *tusen kronor*.
  public func unitLong(_ unit: Unit) -> String {
    switch unit {
    case .kr: say("kronor", "Swedish kronor")
    case .tkr: say("tusen kronor", "thousand Swedish kronor")
    case .mkr: say("miljoner kronor", "million Swedish kronor")
    case .mnkr: say("miljoner kronor", "million Swedish kronor")
    case .percent: say("procent", "percent")
    case .percentagePoint: say("procentenheter", "percentage points")
    case .index: "index"
    case .scale: say("skala", "scale")
    case .rank: say("placering", "rank")
    case .count: say("antal", "count")
    case .krPerInhabitant: say("kronor per invånare", "Swedish kronor per inhabitant")
    }
  }

  /// What an indicator counts, in the document's own word where it has one: *NKI*.
  public func unit(of indicator: Indicator) -> String {
    indicator.unitLabel.map { harmless($0) } ?? unit(indicator.unit)
  }

  /// A value with its unit, where the unit belongs after a number: *−39 447 tkr*, *3,6 %*.
  public func quantity(
    _ value: CellValue,
    unit: Unit,
    decimals: Int? = nil,
    sign: SignStyle = .negativeOnly
  ) -> String {
    let number = self.value(value, decimals: decimals, sign: sign)
    guard !value.isAbsent, unit.standsAfterNumbers else { return number }
    return number + space(before: unit) + self.unit(unit)
  }

  /// What stands between a number and its unit.
  func space(before unit: Unit) -> String {
    language == .english && unit == .percent ? "" : String(Words.noBreakSpace)
  }
}

extension Words {
  /// An amount of money in another unit, exact until it is rounded to be shown; `nil` where one of the
  /// units is no money.
  public func converted(
    _ amount: Amount,
    from: Unit,
    to: Unit,
    decimals: Int,
    sign: SignStyle = .negativeOnly
  ) -> String? {
    amount.converted(from: from, to: to, decimals: decimals).map { self.amount($0, sign: sign) }
  }

  /// What stands after the label of a line that counts something else than its table: * (%)*.
  public func ownUnit(of line: StatementLine, in statement: Statement) -> String {
    guard let unit = line.unit, unit != statement.unit else { return "" }
    return " (\(self.unit(unit)))"
  }

  /// A value in another unit of money; `nil` where a unit is no money.
  ///
  /// Absences stay as they are.
  public func converted(
    _ value: CellValue,
    from: Unit,
    to: Unit,
    decimals: Int,
    sign: SignStyle = .negativeOnly
  ) -> String? {
    var isConverted = true
    let text = shown(value) { amount in
      let other = converted(amount, from: from, to: to, decimals: decimals, sign: sign)
      isConverted = isConverted && other != nil
      return other ?? ""
    }
    return isConverted ? text : nil
  }
}

extension Amount {
  fileprivate func converted(from: Unit, to: Unit, decimals: Int) -> Amount? {
    guard let have = from.powerOfTenKronor, let want = to.powerOfTenKronor else { return nil }
    let factor = Rational((0..<abs(have - want)).reduce(1) { power, _ in power * 10 })
    let number =
      have < want
      ? try? rational.divided(by: factor)
      : try? rational.multiplied(by: factor)
    return number?.rounded(decimals: decimals)
  }
}

extension Unit {
  /// Whether the unit is written after a number; *index* and its like are written beside the name.
  fileprivate var standsAfterNumbers: Bool {
    switch self {
    case .kr, .tkr, .mkr, .mnkr, .percent, .percentagePoint, .krPerInhabitant: true
    case .index, .scale, .rank, .count: false
    }
  }
}
