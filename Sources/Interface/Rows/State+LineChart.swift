import Governance
import Screen
import Wording

extension State {
  /// A line of a table over the years of its columns; what a scenario moves is shown with and without it.
  func lineChart(_ address: Address) -> ChartPicture? {
    let known = (derived.facts.tables + [derived.facts.finances.table].compactMap(\.self))
      .first { $0.address.owner == address.owner && address.path.starts(with: $0.address.path) }
    guard let statement = known?.statement ?? shownWorkspace.statement(at: address),
      let index = statement.lines.firstIndex(where: { $0.id.text == address.path.last }),
      statement.lines[index].kind != .heading
    else { return nil }
    let line = statement.lines[index]
    let figures = known?.figures ?? StatementFigures(statement)
    let charted = ChartedColumns(statement)
    // Where a column says nothing of the line, the year's next one does.
    let said = { (columns: [Year: [Int]]) in
      columns.compactMapValues { places in
        places.first { !figures[index, $0].value.isAbsent } ?? places.first
      }
    }
    let main = said(charted.main)
    let beside = (budgets: said(charted.budgets), forecasts: said(charted.forecasts))
    let values = { (places: [Year: Int]) in places.mapValues { figures[index, $0].value } }
    var picture = ChartPicture(
      subject: address,
      title: line.label,
      about: words.middot(
        [words.unit(line.unit ?? statement.unit), statement.title]
          + (charted.isOfYears ? [] : [words[PicturePhrase.monthsTo(charted.month)]])
      ),
      decimals: line.decimals ?? statement.decimals
    )
    picture.series = [
      own(line, charted, values(main)),
      .init(
        name: words[PicturePhrase.wholeYearBudget],
        form: .steps,
        style: .accent,
        values: values(beside.budgets)
      ),
      .init(
        name: words[PicturePhrase.wholeYearForecast],
        form: .line(.disc),
        style: .accent,
        values: values(beside.forecasts),
        certainty: .expected
      ),
    ]
    picture.series.removeAll { series in series.values.allSatisfy { $0.value.isAbsent } }
    for (year, place) in main {
      let column = statement.columns[place]
      picture.words[year] = column.label
      picture.addresses[year] = address.field(FieldName.values.key, column.id.text)
      if column.kind.liesAhead { picture.expected.insert(year) }
    }
    picture.series += unsupposed(known, line: index, main, picture.expected)
    picture.series += unsupposed(known, line: index, beside.forecasts, Set(beside.forecasts.keys))
    return picture.spanning()
  }

  /// The line's own figures: months are no year, so that they are hollow, and say what they are beside each mark.
  private func own(
    _ line: StatementLine,
    _ charted: ChartedColumns,
    _ values: [Year: CellValue]
  ) -> ChartPicture.Series {
    let isOfYears = charted.isOfYears
    return .init(
      name: isOfYears ? line.label : words[.partOfYear(to: charted.month)],
      form: .line(.disc),
      style: .bold,
      values: values,
      certainty: isOfYears ? nil : .preliminary,
      note: isOfYears ? "" : words[.monthsBeside(to: charted.month)]
    )
  }

  /// What the line is without the scenario, where the scenario moves it.
  private func unsupposed(
    _ shown: Facts.TableFact?,
    line: Int,
    _ places: [Year: Int],
    _ expected: Set<Year>
  ) -> [ChartPicture.Series] {
    guard scenario != nil, let shown, shown.address == tableAddress,
      let comparison = derived.comparison
    else { return [] }
    let before = places.compactMapValues {
      comparison.cells[CellPlace(line: line, column: $0)]?.before
    }
    guard !before.isEmpty else { return [] }
    return [without(before, certainty: expected.isSuperset(of: before.keys) ? .expected : nil)]
  }

  /// Values as they are without the scenario.
  func without(
    _ values: [Year: CellValue],
    certainty: Chart.Certainty?
  ) -> ChartPicture.Series {
    .init(
      name: words[ScenarioPhrase.beforeColumn],
      form: .line(.triangle),
      style: .quiet,
      values: values,
      certainty: certainty
    )
  }
}
