import Governance

extension Words {
  /// A stored value as its field shows it: a status by its word, a number by its digits.
  func value(_ datum: Datum?, of address: Address) -> String {
    guard let datum else { return say("tomt", "empty") }
    guard let field = address.governingField else { return self.datum(datum) }
    let text =
      switch datum {
      case .number(let amount): field.isPlainNumber ? amount.plainText : self.amount(amount)
      case .text(let text): word(text, field) ?? quoted(text)
      case .null, .flag, .list, .object: self.datum(datum)
      }
    return text.isEmpty ? say("tomt", "empty") : text
  }

  /// What a code stands for; `nil` where the text is no code of that field.
  private func word(_ text: String, _ field: FieldName) -> String? {
    switch field {
    case .values, .printed, .targets, .outcomes: (try? CellValue(parsing: text)).map { value($0) }
    case .level, .forecastLevel: GoalLevel(rawValue: text).map { level($0) }
    case .status: AssignmentStatus(rawValue: text).map { status($0) }
    case .direction: Indicator.Direction(rawValue: text).map { direction($0) }
    case .unit: Unit(rawValue: text).map { unit($0) }
    case .due, .start: DuePeriod(code: text).map { due($0) }
    case .decided, .on: PartialDate(text).map { partialDate($0) }
    case .period, .asOf: ReportingPeriod(text).map { period($0) }
    case .bodyKind: Body.Kind(rawValue: text).map { bodyKind($0) }
    case .documentKind: DocumentKind(rawValue: text).map { documentKind($0) }
    case .documentState: DocumentState(rawValue: text).map { documentState($0) }
    case .statementKind: Statement.Kind(rawValue: text).map { statementKind($0) }
    case .signs: Statement.Signs(rawValue: text).map { signs($0) }
    case .columnKind: StatementColumn.Kind(rawValue: text).map { columnKind($0) }
    case .lineKind: StatementLine.Kind(rawValue: text).map { lineKind($0) }
    default: nil
    }
  }
}

extension Address {
  /// The declared field that says what the value is: of a series the series' own, else the innermost.
  fileprivate var governingField: FieldName? {
    guard let first = field.first.flatMap({ FieldName(rawValue: $0) }) else { return nil }
    return first.isSeries ? first : field.last.flatMap { FieldName(rawValue: $0) }
  }
}

extension FieldName {
  /// Whether its keys are years, columns or names of somebody's choosing.
  fileprivate var isSeries: Bool {
    let series: [FieldName] = [
      .values, .printed, .notes, .sources, .formulas, .targets, .outcomes, .parameters,
    ]
    return series.contains(self)
  }

  /// Whether its numbers name something, so that no thousands are set apart.
  fileprivate var isPlainNumber: Bool {
    let names: [FieldName] = [.year, .validFrom, .validTo, .code]
    return names.contains(self)
  }
}
