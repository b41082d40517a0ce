/// Measured times of one thing.
struct Figures {
  private var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The value below which that share of all lies.
  func quantile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var median: Double { quantile(0.5) }

  /// A line of the report.
  func report(_ name: String, unit: String) {
    print(
      "  \(name.padded(44)) \(median.short.padded(9)) \(quantile(0.95).short.padded(9)) \(unit)"
    )
  }
}

extension Double {
  /// With three digits that say something.
  var short: String {
    let decimals: Double = self >= 100 ? 1 : self >= 10 ? 10 : 100
    let scaled = Int(self * decimals + 0.5)
    guard decimals > 1 else { return "\(scaled)" }
    let whole = scaled / Int(decimals)
    let rest = "\(scaled % Int(decimals))"
    let zeros = String(repeating: "0", count: (decimals == 100 ? 2 : 1) - rest.count)
    return "\(whole).\(zeros)\(rest)"
  }
}

extension String {
  /// With spaces after it, to a width.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// How long something took, in microseconds.
func microseconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  return try clock.measure { try work() } / .microseconds(1)
}
