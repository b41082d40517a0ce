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
      case .list(let parts): list(parts, of: field) ?? self.datum(datum)
      case .null, .flag, .object: self.datum(datum)
      }
    return text.isEmpty ? say("tomt", "empty") : text
  }

  /// A list of texts or numbers, one beside the other: *Åtgärd, kontroll*; `nil` where it holds others.
  private func list(_ parts: [Datum], of field: FieldName) -> String? {
    var names: [String] = []
    for part in parts {
      switch part {
      case .text(let text):
        let word = word(text, field)
        names.append(word.map { names.isEmpty ? $0 : $0.lowercased() } ?? quoted(text))
      case .number(let amount):
        names.append(field.isPlainNumber ? amount.plainText : self.amount(amount))
      default: return nil
      }
    }
    return names.joined(separator: ", ")
  }

  /// A month that figures run to, or a day.
  private func asOf(_ text: String) -> String? {
    ReportingPeriod(text).map { period($0) } ?? PartialDate(text).map { partialDate($0) }
  }

  /// What a code stands for; `nil` where the text is no code of that field.
  func word(_ text: String, _ field: FieldName) -> String? {
    switch field {
    case .values, .printed, .targets, .outcomes, .womenOutcomes, .menOutcomes, .value, .threshold,
      .average, .effect, .amountToRestore, .headcount, .womenPercent, .menPercent, .sicknessPercent:
      (try? CellValue(parsing: text)).map { value($0) }
    case .level, .forecastLevel: GoalLevel(rawValue: text).map { level($0) }
    case .status: AssignmentStatus(code: text).map { status($0) }
    case .direction: Indicator.Direction(rawValue: text).map { direction($0) }
    case .unit, .effectUnit, .restoreUnit: Unit(rawValue: text).map { unit($0) }
    case .due, .start: DuePeriod(code: text).map { due($0) }
    case .decided, .on, .date, .sicknessAsOf, .handIn, .meeting, .delivered:
      PartialDate(text).map { partialDate($0) }
    case .period: ReportingPeriod(text).map { period($0) }
    case .asOf: asOf(text)
    case .bodyKind: Body.Kind(rawValue: text).map { bodyKind($0) }
    case .documentKind: DocumentKind(rawValue: text).map { documentKind($0) }
    case .documentState: DocumentState(rawValue: text).map { documentState($0) }
    case .statementKind: Statement.Kind(rawValue: text).map { statementKind($0) }
    case .signs: Statement.Signs(rawValue: text).map { signs($0) }
    case .columnKind: StatementColumn.Kind(rawValue: text).map { columnKind($0) }
    case .lineKind: StatementLine.Kind(rawValue: text).map { lineKind($0) }
    case .stepKind: BridgeStep.Kind(rawValue: text).map { stepKind($0) }
    case .goalKind: GoalKind(rawValue: text).map { goalKind($0) }
    case .assignmentKind, .kinds: AssignmentKind(rawValue: text).map { assignmentKind($0) }
    case .trends: Trend(rawValue: text).map { trend($0) }
    case .comparisonKind: Comparison.Kind(rawValue: text).map { comparisonKind($0) }
    case .treatments: RiskTreatment(rawValue: text).map { treatment($0) }
    case .result: ControlResult(rawValue: text).map { controlResult($0) }
    case .comparator: FinancialGoal.Comparator(rawValue: text).map { comparator($0) }
    case .judgedOn: FinancialGoal.Basis(rawValue: text).map { basis($0) }
    case .valueBasis: ValueBasis(rawValue: text).map { valueBasis($0) }
    case .decisionKind: BudgetDecision.Kind(rawValue: text).map { decisionKind($0) }
    case .ruleKind: DecisionRule.Kind(rawValue: text).map { ruleKind($0) }
    case .contents: CalendarReport.Content(rawValue: text).map { content($0) }
    case .agenda2030: AgendaWeight(rawValue: text).map { agendaWeight($0) }
    case .indicatorWord: IndicatorWord(rawValue: text).map { indicatorWord($0) }
    case .signal: Signal(rawValue: text).map { signal($0) }
    case .identityKind: DeclaredIdentity.Kind(rawValue: text).map { identityKind($0) }
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
      .parameterLabels, .parameterCells, .womenOutcomes, .menOutcomes, .trends, .valueBasis,
      .agenda2030, .delivered,
    ]
    return series.contains(self)
  }

  /// Whether its numbers name something, so that no thousands are set apart.
  var isPlainNumber: Bool {
    let names: [FieldName] = [
      .year, .validFrom, .validTo, .code, .inPlans, .averageFrom, .averageTo, .restoreBy,
    ]
    return names.contains(self)
  }
}
