internal import Governance
internal import Wording

extension FindingRow {
  /// The columns for JSON and CSV.
  ///
  /// For a claim of a text, `printed` is what it says and `computed` what it should say.
  static func columns(_ words: Words) -> [ReportColumn<FindingRow>] {
    placeColumns(words) + figureColumns(words) + remarkColumns(words)
  }

  private static func placeColumns(_ words: Words) -> [ReportColumn<FindingRow>] {
    [
      ReportColumn(.municipality, words) { .text($0.municipality) },
      ReportColumn(.committee, words) { .nonEmpty($0.committee) },
      ReportColumn(.document, words) { .text($0.document) },
      ReportColumn(.statement, words) { ReportEntry($0.statement) },
      ReportColumn(.line, words) { ReportEntry($0.line) },
      ReportColumn(.lineID, words) { ReportEntry($0.lineID) },
      ReportColumn(.column, words) { ReportEntry($0.column) },
      ReportColumn(.level, words) { row in
        .code(row.finding.level.rawValue, words: words[.level(row.finding.level)])
      },
      ReportColumn(.verdict, words) { row in
        .code(row.finding.verdict.rawValue, words: words[.finding(row.finding.verdict)])
      },
    ]
  }

  private static func figureColumns(_ words: Words) -> [ReportColumn<FindingRow>] {
    shownFigures(words) + [
      ReportColumn(.tolerance, words, .right) { row in
        row.finding.tolerance.map { .exact($0, decimals: row.finding.precision.tolerance) }
          ?? .nothing
      },
      ReportColumn(.formula, words) { ReportEntry($0.formula) },
      ReportColumn(.unit, words) { row in
        row.finding.unit.map { .code($0.rawValue, words: words.unit($0)) } ?? .nothing
      },
    ]
  }

  /// What was printed, what it was held against, and the difference.
  static func shownFigures(_ words: Words) -> [ReportColumn<FindingRow>] {
    [
      ReportColumn(.printed, words, .right) { $0.printed },
      ReportColumn(.computed, words, .right) { row in
        row.finding.claim.map { .text($0.shouldBe) } ?? row.exact(row.finding.computed)
      },
      ReportColumn(.difference, words, .right) { row in
        row.exact(row.finding.difference, sign: .always)
      },
    ]
  }

  private static func remarkColumns(_ words: Words) -> [ReportColumn<FindingRow>] {
    [
      ReportColumn(.source, words) { ReportEntry($0.source?.code) },
      ReportColumn(.explained, words) { .flag($0.finding.explanation != nil) },
      ReportColumn(.address, words) { .text($0.finding.cellAddress.text) },
      ReportColumn(.explanation, words) { ReportEntry($0.finding.explanation) },
      ReportColumn(.note, words) { ReportEntry($0.finding.note) },
    ]
  }

  private var printed: ReportEntry {
    if let claim = finding.claim { return .text(claim.said) }
    return finding.printed.map { .value($0) } ?? .nothing
  }

  private func exact(_ number: Rational?, sign: SignStyle = .negativeOnly) -> ReportEntry {
    number.map { .exact($0, decimals: finding.precision.figures, sign: sign) } ?? .nothing
  }
}

extension Finding {
  /// The address of the printed figure itself, where it is a cell's; else of its record.
  var cellAddress: Address {
    guard let column, address.path.dropLast().last == FieldName.lines.key else { return address }
    return address.field(FieldName.printed.key, column.text)
  }
}
