public import Governance
public import Wording

/// A step of a change, as a row of its own.
private struct LogRow {
  let change: ChangeSet
  let step: Operation
  let names: OwnerNames
  let what: String
  let from: ReportEntry
  let to: ReportEntry
}

extension Workspace {
  /// Changes of the log as a table: a line for each change in text, and for each step in data.
  public func logReport(
    _ changes: [ChangeSet],
    for format: ReportFormat,
    _ words: Words
  ) -> Report {
    let table =
      format == .text
      ? ReportTable(changeColumns(words).compactMap { $0.said(by: changes) }, rows: changes)
      : ReportTable(Self.stepColumns(words), rows: changes.flatMap { rows(of: $0, words) })
    return Report([], table)
  }

  private func changeColumns(_ words: Words) -> [ReportColumn<ChangeSet>] {
    [
      ReportColumn(.at, words) { .text(words.moment($0.when)) },
      ReportColumn(.who, words) { .text(words.harmless($0.who)) },
      ReportColumn(.committee, words) { change in
        .nonEmpty(
          change.operations.first.map { OwnerNames($0.address.owner, in: self).committee } ?? ""
        )
      },
      ReportColumn(.change, words) { .text(words.logged($0, in: self)) },
      ReportColumn(.reason, words) { ReportEntry($0.reason) },
    ]
  }

  private func rows(of change: ChangeSet, _ words: Words) -> [LogRow] {
    change.operations.map { step in
      var (from, to): (ReportEntry, ReportEntry) = (.nothing, .nothing)
      if case .set(let address, let old, let new) = step {
        from = Self.entry(old, of: address, words)
        to = Self.entry(new, of: address, words)
      }
      return LogRow(
        change: change,
        step: step,
        names: OwnerNames(step.address.owner, in: self),
        what: words.change([step], in: self),
        from: from,
        to: to
      )
    }
  }

  /// A value as the file has it, and as people read it.
  private static func entry(_ datum: Datum?, of address: Address, _ words: Words) -> ReportEntry {
    guard let datum else { return .nothing }
    let shown = words.wholeValue(datum, of: address)
    return switch datum {
    case .text(let text): .code(text, words: shown)
    case .number(let amount): .code(amount.plainText, words: shown)
    case .null, .flag, .list, .object: .text(shown)
    }
  }

  private static func stepColumns(_ words: Words) -> [ReportColumn<LogRow>] {
    [
      ReportColumn(.at, words) { .text($0.change.when.isoText) },
      ReportColumn(.who, words) { .text($0.change.who) },
      ReportColumn(.municipality, words) { .text($0.names.municipality) },
      ReportColumn(.committee, words) { .nonEmpty($0.names.committee) },
      ReportColumn(.address, words) { .text($0.step.address.text) },
      ReportColumn(.change, words) { .text($0.what) },
      ReportColumn(.from, words) { $0.from },
      ReportColumn(.to, words) { $0.to },
      ReportColumn(.reason, words) { ReportEntry($0.change.reason) },
      ReportColumn(.changeID, words) { .text($0.change.id.text) },
      ReportColumn(.undoes, words) { row in
        if case .undo(let id) = row.change.cause { .text(id.text) } else { .nothing }
      },
      ReportColumn(.redoes, words) { row in
        if case .redo(let id) = row.change.cause { .text(id.text) } else { .nothing }
      },
    ]
  }
}
