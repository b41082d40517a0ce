import Governance
import Screen
import Wording

extension State {
  /// All that is known of an assignment, a direction, an inquiry or the like.
  func describe(_ fact: Facts.AssignmentFact, in text: inout DetailText) {
    text.add(fact.assignment.title, .bold)
    let due = dueDetail(fact)
    let line = standingSpans(fact)
    if line.reduce(0, { $0 + $1.text.columns }) > text.width, !due.isEmpty {
      text.add(statusDetail(fact))
      text.add(due)
    } else {
      text.add(line)
    }
    describeContent(fact, in: &text)
  }

  /// Its kind, its status and how it stands to its due date.
  func standingSpans(_ fact: Facts.AssignmentFact) -> [Span] {
    let due = dueDetail(fact)
    return statusDetail(fact) + (due.isEmpty ? [] : [Span("   ")] + due)
  }

  private func statusDetail(_ fact: Facts.AssignmentFact) -> [Span] {
    let kind = words.assignmentKind(fact.kind)
    let gap = max(2, DetailText.indent - kind.columns)
    var spans = [Span(kind + String(repeating: " ", count: gap), .quiet)]
    if fact.status != nil, let word = statusWord(fact) {
      spans += [Span(disc(fact.signal), fact.style), Span(" \(word)", fact.style)]
    } else {
      spans += [Span(disc(.none), Signal.none.style), Span(" \(words[.statusNotGiven])", .quiet)]
    }
    if let year = fact.closedEarlier { spans.append(Span(" · \(words[.closedIn(year)])", .quiet)) }
    return spans
  }

  /// When it is due, and the last day that this means.
  private func dueDetail(_ fact: Facts.AssignmentFact) -> [Span] {
    guard let due = fact.assignment.due else { return [] }
    return dueSpans(fact) + [Span(" · \(words[.lastDay(words.date(due.lastDate))])", .quiet)]
  }

  /// What is to be done and how, what was said of it, who gave it to whom, and where all this stands.
  func describeContent(_ fact: Facts.AssignmentFact, in text: inout DetailText) {
    let record = fact.assignment
    if let body = record.text { text.add([Span(body)]) }
    if let comment = fact.followUp?.comment { text.add(label: words[.commentLabel], comment) }
    if let plan = record.plan { text.add(label: words[.planLabel], plan) }
    describePoints(record, in: &text)
    describeTerms(record, amendedBy: fact.amendedBy, in: &text)
    describeHistory(record, after: fact.followedUpAt, in: &text)
    text.add(label: words[.sourceLabel], source(record.source))
  }

  private func describePoints(_ record: Assignment, in text: inout DetailText) {
    for (index, point) in record.points.enumerated() {
      let place = point.source.map { " (\(words[.lines($0.line, $0.lastLine)]))" } ?? ""
      text.add(label: index == 0 ? words[.pointsLabel] : " ", "\(index + 1). \(point.text)\(place)")
    }
  }

  private func describeTerms(
    _ record: Assignment,
    amendedBy: [Address],
    in text: inout DetailText
  ) {
    let terms: [(FollowUpPhrase, String?)] = [
      (.issuerLabel, record.issuer),
      (.proposerLabel, record.proposer),
      (.recipientLabel, record.recipient),
      (.reportBackLabel, record.reportBack),
      (.decisionLabel, record.decision.map(sentence)),
      (.originLabel, record.origin),
      (.carriedFromLabel, record.carriedFrom.map { words.place($0, in: workspace) }),
      (.amendsLabel, record.amends.map { words.place($0, in: workspace) }),
      (.amendedByLabel, words.middot(amendedBy.map { words.place($0, in: workspace) })),
      (.startLabel, record.start.map { words.due($0) }),
      (.effectLabel, record.effect.map { effect($0, of: record) }),
      (.concernsLabel, record.concerns.map { words.place($0, in: workspace) }),
      (.validLabel, words[.validYears(record.validFrom, record.validTo)]),
      (.closingLabel, record.closing.map(sentence)),
      (.lacksLabel, record.lacks.map { words.fieldName($0).lowercased() }.joined(separator: ", ")),
    ]
    for (label, value) in terms { text.add(label: words[label], value ?? "") }
  }

  private func effect(_ value: CellValue, of record: Assignment) -> String {
    guard let unit = record.effectUnit else { return words.value(value, sign: .always) }
    return "\(words.value(value, sign: .always)) \(words.unit(unit))"
  }

  /// The body, the day, the paragraph and the matter's number, as far as they are known.
  private func sentence(_ decision: Decision) -> String {
    let parts = [
      decision.body, decision.date.map { words.partialDate($0) },
      decision.paragraph.map { words[.paragraphNumber($0)] }, decision.registrationNumber,
      decision.source.map { words[.lines($0.line, $0.lastLine)] },
    ]
    return words.middot(parts.compactMap(\.self))
  }

  /// Every follow-up, the latest first; the comment of the one that counts has been told already.
  private func describeHistory(
    _ record: Assignment,
    after told: ReportingPeriod?,
    in text: inout DetailText
  ) {
    let periods = record.followUps.keys.sorted(by: >)
    guard !periods.isEmpty else {
      return text.add(label: words[.historyLabel], words[.notFollowedUp])
    }
    for (index, period) in periods.enumerated() {
      guard let followUp = record.followUps[period] else { continue }
      text.add(
        label: index == 0 ? words[.historyLabel] : " ",
        line(of: followUp, at: period, kind: record.kind)
      )
      if period != told, let comment = followUp.comment { text.add(label: " ", comment) }
      guard let place = followUp.source.map({ source($0) }) else { continue }
      // Who changed what a document says signs it: the place is then that of what it says instead.
      text.add(label: " ", followUp.by == nil ? place : words[.changedSince(place)])
    }
  }

  private func line(
    of followUp: FollowUp,
    at period: ReportingPeriod,
    kind: AssignmentKind
  ) -> String {
    let status = followUp.status.map { status in
      "\(disc(settings.signal(of: status, kind))) \(words.status(status, of: kind, in: settings))"
    }
    let by = followUp.by.map { words[.signedBy($0)] }
    let on = followUp.on.map { words.partialDate($0) }
    return words.middot([words.period(period), status, by, on].compactMap(\.self))
  }
}
