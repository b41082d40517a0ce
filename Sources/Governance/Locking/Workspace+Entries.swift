extension Workspace {
  /// The records that an owner has at the top of its registers, and its documents.
  func records(of owner: Owner) -> [Address] {
    let ids: [(DataFile.Register, [String])] = [
      (.goals, goals(of: owner).map(\.id.text)),
      (.indicators, indicators(of: owner).map(\.id.text)),
      (.assignments, assignments(of: owner).map(\.id.text)),
      (.risks, risks(of: owner).map(\.id.text)), (.controls, controls(of: owner).map(\.id.text)),
      (.finance, finance(of: owner).map(\.id.text)),
      (.personnel, personnel(of: owner).map(\.id.text)),
      (.decisions, decisions(of: owner).map(\.id.text)),
    ]
    let documents = documents(of: owner).map { Address(owner, ["documents", $0.id.text]) }
    return ids.flatMap { register, ids in ids.map { Address(owner, [register.rawValue, $0]) } }
      + documents
  }

  /// How an owner stands at a period, entry by entry, as it is remembered when the period is locked.
  ///
  /// What counts by years is remembered in every period of the year, so that August goes on to show what was known
  /// then and can be held against the final figures; so is what is shown of other years and of earlier periods,
  /// and which indicators measure a goal.
  ///
  /// Of documents the figures that are shown and how far they have come, since all else of them is in their own
  /// files. Which records there were, their ids say, and an entry of the lock itself, that all this is remembered
  /// also where there was none of it.
  public func entries(of owner: Owner, at period: ReportingPeriod) -> [LockedEntry] {
    let grip = PeriodGrip(period)
    let found =
      records(of: owner)
      .flatMap { record in
        let register = DataFile.Register(rawValue: record.path[0])
        let yardsticks = register == .indicators ? datum(at: record) : nil
        let paths =
          register.map {
            grip.paths(in: $0, .always) + grip.yardsticks(in: $0, of: yardsticks)
          } ?? []
        return paths.compactMap { path -> (Address, Datum)? in
          let address = Address(owner, record.path, field: path)
          return datum(at: address).map { (address, $0) }
        }
      } + personnelEntries(owner, period) + figureEntries(owner, period)
      + records(of: owner).flatMap { borrowedEntries(of: $0, grip) }
      + records(of: owner, shownAt: period)
      .map { ($0.field(FieldName.id.key), .text($0.path[1])) }
      + [(lockAddress(of: owner, at: period).field(FieldName.entries.key), .text(period.code))]
    return found.enumerated()
      .compactMap { index, found in
        LockedEntry.ID("\(index + 1)")
          .map { LockedEntry(id: $0, address: found.0, value: found.1) }
      }
  }

  /// What a period shows of a record that is of other periods and years, by the maps it is in.
  private func borrowedEntries(of record: Address, _ grip: PeriodGrip) -> [(Address, Datum)] {
    let whole = PeriodGrip.remembered(of: record, in: self)
      .compactMap { address -> (Address, Datum)? in
        guard var value = datum(at: address) else { return nil }
        // The year of the period has its own entry.
        if address.path == record.path, case .object(var years) = value {
          years[String(grip.period.year)] = nil
          value = .object(years)
        }
        return value == .object(DatumObject()) ? nil : (address, value)
      }
    var earlier = Datum.object(DatumObject())
    for path in grip.borrowed(from: record, in: self) {
      let value = datum(at: Address(record.owner, record.path, field: path))
      earlier = earlier.replacing(at: path[...], with: value) ?? earlier
    }
    guard case .object(let maps) = earlier else { return whole }
    return whole + maps.entries.map { (record.field($0.key), $0.value) }
  }

  private func personnelEntries(_ owner: Owner, _ period: ReportingPeriod) -> [(Address, Datum)] {
    personnel(of: owner).filter { $0.period == period }
      .map { (Address(owner, [FieldName.personnel.key, $0.id.text]), $0.datum) }
  }

  private func figureEntries(_ owner: Owner, _ period: ReportingPeriod) -> [(Address, Datum)] {
    documents(of: owner).filter { $0.period == period }
      .flatMap { document in
        let base = Address(owner, [DataFile.documentFolder, document.id.text])
        let state = document.state.map { Datum.text($0.rawValue) }
        return (state.map { [(base.field(FieldName.documentState.key), $0)] } ?? [])
          + document.statements.flatMap { table in
            let path = base.path + [FieldName.statements.key, table.id.text, FieldName.lines.key]
            return table.shownFigures.map { line, figures in
              (Address(owner, path + [line.text], field: [FieldName.values.key]), figures)
            }
          }
      }
  }
}

extension Statement {
  /// The figures that each line shows, by column; lines without any are left out.
  fileprivate var shownFigures: [(StatementLine.ID, Datum)] {
    let figures = StatementFigures(self)
    return lines.indices.compactMap { line in
      let shown = columns.indices.compactMap { column -> DatumObject.Entry? in
        let value = figures[line, column].value
        return value == .blank ? nil : DatumObject.Entry(columns[column].id.text, value.datum)
      }
      return shown.isEmpty ? nil : (lines[line].id, .object(DatumObject(shown)))
    }
  }
}
