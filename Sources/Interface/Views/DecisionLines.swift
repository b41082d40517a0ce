import Governance
import Screen
import Wording

extension State {
  /// The budget decisions in the view of economy.
  var decisionRows: [Row] {
    let facts = derived.facts.finances.decisions
    guard !facts.isEmpty else { return [] }
    return [Row(content: .economyLine(.decisionsTitle))]
      + facts.enumerated()
      .flatMap { index, fact in
        [Row(id: RowID(fact.address), content: .economyLine(.decision(index)))]
          + fact.postings.indices.map { posting in
            let id = fact.decision.postings[posting].id.text
            let address = fact.address.adding(FieldName.postings.key, id)
            return Row(id: RowID(address), content: .economyLine(.posting(index, posting)))
          }
      }
  }

  /// The title above the decisions, with their number.
  func drawDecisionsTitle(in line: Rect, into grid: inout Grid) {
    let said = "   \(words[.decisionCount(derived.facts.finances.decisions.count)])"
    grid.put(
      [Span(words[.decisions].uppercased(), Style(.quiet, .bold)), Span(said, .quiet)],
      in: line
    )
  }

  /// A decision: when, by whom, and what it is called.
  func draw(_ fact: DecisionEffect, in line: Rect, into grid: inout Grid) {
    let decision = fact.decision
    let date = decision.decision?.date.map { words.partialDate($0) } ?? words[.notDated]
    let by = [
      decision.decision?.body, decision.decision?.paragraph.map { words[.paragraphNumber($0)] },
    ]
    .compactMap(\.self).joined(separator: " ")
    let start = grid.putRight([Span(by, .quiet)], in: line.inset(right: 1))
    let isWrong = !fact.violations.isEmpty
    grid.put(
      [
        Span("  \(isWrong ? "\(mark(SumVerdict.mismatch)) " : "")", SumVerdict.mismatch.style),
        Span("\(date)   ", .quiet), Span(decision.title, .bold),
      ],
      in: line.inset(right: line.maxX - start + 1)
    )
  }

  /// What a decision makes of a line: from, to, and by how much.
  func draw(_ posting: PostingEffect, in line: Rect, into grid: inout Grid) {
    func shown(_ number: Rational?) -> String {
      number?.rounded(decimals: posting.decimals).map { words.amount($0) } ?? words.value(.missing)
    }
    let spans = [
      Span(shown(posting.before), .quiet), Span(" → ", .accent), Span(shown(posting.after), .bold),
      Span("  \(words.value(.number(posting.amount), sign: .always))"),
      Span(" \(words.unit(posting.unit))", .quiet),
    ]
    let start = grid.putRight(spans, in: line.inset(right: 1))
    grid.putTruncated(
      words.place(posting.line, in: workspace),
      in: line.inset(left: 6, right: line.maxX - start + 2)
    )
  }

  /// All that is known of a decision.
  func describe(_ fact: DecisionEffect, in text: inout DetailText) {
    let decision = fact.decision
    text.add(decision.title, .bold)
    text.add(words.decisionKind(decision.kind), .quiet)
    text.add(label: words[.body], decision.decision?.body ?? "")
    text.add(label: words[.paragraph], decision.decision?.paragraph ?? "")
    text.add(label: words[.registration], decision.decision?.registrationNumber ?? "")
    text.add(label: words[.funding], decision.fundedBy ?? "")
    for violation in fact.violations {
      text.add(
        words.violation(violation, in: workspace, of: fact.address.owner),
        SumVerdict.mismatch.style
      )
    }
    text.add(label: words[.noteLabel], decision.text ?? "")
    if let rule = workspace.rule(for: decision, of: fact.address.owner), let said = rule.text {
      text.add(label: words.ruleKind(rule.kind), said)
    }
    text.add(label: words[.sourceLabel], source(decision.source))
  }
}
