import Governance

/// What a line of the view of economy and personnel shows.
///
/// Numbers point into ``EconomyFacts``.
enum EconomyRow: Hashable, Sendable {
  /// The title of the financial goals.
  case goalsTitle
  /// A financial goal and its threshold.
  case goal(Int)
  /// The ends of its chart.
  case axis(Int)
  /// A year's value.
  case goalYear(Int, Year)
  /// The average over several years.
  case average(Int)
  /// A deficit that must be restored.
  case restore(Int)
  /// The title of a table's result over the years, with its columns.
  case resultTitle(Int)
  /// The result of a table over the years.
  case result(Int)
  /// The title of the figures of personnel, with their periods.
  case personnelTitle
  /// A body's figures in short; Enter goes to them.
  case bodyPeople(Int)
  /// A figure, this year and the year before.
  case measure(PersonnelMeasure)
  /// The title of the table with the sickness absence, with its columns.
  case tableTitle
  /// A line of that table.
  case tableLine(Int)
  /// The title of the budget decisions.
  case decisionsTitle
  /// A budget decision.
  case decision(Int)
  /// What a decision makes of one line.
  case posting(Int, Int)
  /// Enter adds figures of personnel for the chosen period, which has none.
  case addPersonnel
  /// A part that has nothing in it, with its title.
  case empty(EconomyPart)
}

/// What the view of economy and personnel is made of, and may lack.
enum EconomyPart: Hashable, Sendable {
  case goals, decisions, personnel
}

/// What is known of personnel.
enum PersonnelMeasure: CaseIterable, Hashable, Sendable {
  case headcount, women, men, sickness

  /// The field that holds it.
  var field: FieldName {
    switch self {
    case .headcount: .headcount
    case .women: .womenPercent
    case .men: .menPercent
    case .sickness: .sicknessPercent
    }
  }

  /// What it counts.
  var unit: Unit { self == .headcount ? .count : .percent }

  /// The value, where there is one.
  func value(in figures: PersonnelFigures?) -> CellValue? {
    switch self {
    case .headcount: figures?.headcount
    case .women: figures?.womenPercent
    case .men: figures?.menPercent
    case .sickness: figures?.sicknessPercent
    }
  }
}
