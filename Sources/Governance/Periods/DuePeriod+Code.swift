extension DuePeriod {
  /// How it stands in files: the qualifier and the stretch, `by 2024-Q2`, `during 2023-autumn`.
  public var code: String { "\(qualifier.rawValue) \(stretch.code)" }

  /// Reads what ``code`` writes; `nil` for anything else.
  public init?(code: String) {
    let parts = code.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let qualifier = Qualifier(rawValue: String(parts[0])),
      let stretch = Stretch(code: parts[1])
    else { return nil }
    self.init(qualifier, stretch)
  }
}

extension Stretch {
  /// `2024`, `2024-H1`, `2024-T2`, `2024-Q3`, `2024-08`, `2024-autumn`, `2024-turn` or
  /// `2024-08-31`.
  public var code: String {
    switch self {
    case .year(let year): year.padded(4)
    case .half(let half, let year): "\(year.padded(4))-H\(half)"
    case .tertial(let tertial, let year): "\(year.padded(4))-T\(tertial)"
    case .quarter(let quarter, let year): "\(year.padded(4))-Q\(quarter)"
    case .month(let month, let year): "\(year.padded(4))-\(month.padded(2))"
    case .season(let season, let year): "\(year.padded(4))-\(season.rawValue)"
    case .turn(let year): "\(year.padded(4))-turn"
    case .day(let date): date.isoText
    }
  }

  init?(code: some StringProtocol) {
    switch PartialDate(code) {
    case .year(let year)?: self = .year(year)
    case .month(let year, let month)?: self = .month(month, of: year)
    case .day(let date)?: self = .day(date)
    case nil:
      let parts = code.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, case .year(let year)? = PartialDate(parts[0]),
        let stretch = Self.part(parts[1], of: year)
      else { return nil }
      self = stretch
    }
  }

  private static func part(_ code: some StringProtocol, of year: Int) -> Stretch? {
    if code == "turn" { return .turn(of: year) }
    if let season = Season(rawValue: String(code)) { return .season(season, of: year) }
    guard code.count == 2, let number = Int(code.dropFirst()) else { return nil }
    return switch (code.first, number) {
    case ("H", 1...2): .half(number, of: year)
    case ("T", 1...3): .tertial(number, of: year)
    case ("Q", 1...4): .quarter(number, of: year)
    default: nil
    }
  }
}

extension Codec where Value == DuePeriod {
  /// A due period in code.
  static let duePeriod = Codec(text: .duePeriod, expected: .duePeriod) {
    DuePeriod(code: $0)
  } write: {
    $0.code
  }
}
