import Governance

/// Which columns of a table a chart of its lines shows, so that only like is compared with like.
///
/// Eight months are not a year: a delårsbokslut's figures for the same months are one series, and its budget and
/// forecast for the whole year stand beside them. Where most years are whole ones, only those are shown.
struct ChartedColumns: Hashable, Sendable {
  /// The month to whose end the main series' figures run from January on; 12 for whole years.
  let month: Int
  /// The columns of each year by their places in the table, the one that says most first.
  let main: [Year: [Int]]
  /// The budgets of whole years beside figures of less than a year.
  let budgets: [Year: [Int]]
  /// The forecasts of whole years beside figures of less than a year.
  let forecasts: [Year: [Int]]

  private static let wholeYear = 12

  /// Whether its figures are of whole years.
  var isOfYears: Bool { month == Self.wholeYear }

  init(_ statement: Statement) {
    let columns = statement.columns
    let charted = columns.indices.filter { place in
      let column = columns[place]
      return column.kind.chartRank != nil && column.year != nil && column.unit == nil
    }
    let byMonth = Dictionary(grouping: charted) { columns[$0].lastMonth }
      .mapValues { Self.byYear($0, of: columns) }
    // Where months have as many years as a whole year has, whole years come first.
    let chosen = byMonth.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    month = chosen?.key ?? Self.wholeYear
    main = chosen?.value ?? [:]
    let whole =
      chosen?.key == Self.wholeYear
      ? [] : charted.filter { columns[$0].lastMonth == Self.wholeYear }
    budgets = Self.byYear(whole.filter { columns[$0].kind.isBudget }, of: columns)
    forecasts = Self.byYear(whole.filter { columns[$0].kind == .forecast }, of: columns)
  }

  /// Of several columns of a year first what came out, then what was planned.
  private static func byYear(_ places: [Int], of columns: [StatementColumn]) -> [Year: [Int]] {
    let ranked = places.sorted {
      (columns[$0].kind.chartRank ?? 0) > (columns[$1].kind.chartRank ?? 0)
    }
    return Dictionary(grouping: ranked) { Year(columns[$0].year ?? 0) }
  }
}

extension StatementColumn {
  /// The last of the months that its figures run over.
  fileprivate var lastMonth: Int { asOf?.month ?? 12 }
}

extension StatementColumn.Kind {
  /// Which of several columns of a year a chart shows; `nil` for those that it does not.
  fileprivate var chartRank: Int? {
    switch self {
    case .annualAccounts, .outcome: 5
    case .forecast: 4
    case .revisedBudget: 3
    case .budget: 2
    case .originalBudget: 1
    case .plan: 0
    case .periodBudget, .variance, .difference, .percent, .part: nil
    }
  }

  /// Whether it is decided what it may be.
  fileprivate var isBudget: Bool {
    switch self {
    case .budget, .originalBudget, .revisedBudget: true
    case .plan, .periodBudget, .forecast, .outcome, .annualAccounts, .variance, .difference,
      .percent, .part:
      false
    }
  }
}
