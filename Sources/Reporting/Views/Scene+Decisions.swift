internal import Governance
internal import Wording

/// What a budget decision makes of one line.
private struct DecisionRow {
  let effect: DecisionEffect
  let posting: PostingEffect
}

extension Scene {
  /// The budget decisions that concern the owner, a row for each line that they change.
  var decisions: Report {
    let rows = workspace.decisionEffects(of: owner)
      .flatMap { effect in effect.postings.map { DecisionRow(effect: effect, posting: $0) } }
    return report(
      ReportTable(decisionColumns, rows: rows),
      section: words.fieldName(.decisions)
    )
  }

  private var decisionColumns: [ReportColumn<DecisionRow>] {
    [
      field(.date) { [words] row in
        let date = row.effect.decision.decision?.date
        return date.map { .code($0.isoText, words: words.partialDate($0)) } ?? .nothing
      },
      column(.kind) { [words] row in
        let kind = row.effect.decision.kind
        return .code(kind.rawValue, words: words.decisionKind(kind))
      },
      field(.title) { .text($0.effect.decision.title) },
      field(.decidedBy, key: "decided_by") { ReportEntry($0.effect.decision.decision?.body) },
      field(.paragraph) { ReportEntry($0.effect.decision.decision?.paragraph) },
      column(.line) { [words, workspace] in .text(words.place($0.posting.line, in: workspace)) },
      field(.from, .right) { number($0.posting.before, $0.posting) },
      field(.amount, .right) { .value(.number($0.posting.amount), sign: .always) },
      field(.to, .right) { number($0.posting.after, $0.posting) },
      column(.unit) { [words] in
        .code($0.posting.unit.rawValue, words: words.unit($0.posting.unit))
      },
      field(.fundedBy, key: "funded_by") { ReportEntry($0.effect.decision.fundedBy) },
      column(.verdict) { [words, workspace] row in
        let said = row.effect.violations
          .map { words.violation($0, in: workspace, of: row.effect.address.owner) }
        return said.isEmpty ? .nothing : .text(said.joined(separator: " "))
      },
      column(.source, in: .data) { ReportEntry($0.effect.decision.source?.code) },
    ]
  }

  private func number(_ number: Rational?, _ posting: PostingEffect) -> ReportEntry {
    number.map { .exact($0, decimals: posting.decimals) } ?? .nothing
  }
}
