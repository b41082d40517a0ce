import Governance
import Screen
import Wording

extension State {
  /// All that is known of a body: who is in it, what it is there for, what its units put their strength
  /// into, and what its work bears on.
  func describe(_ body: Body, _ economy: Facts.BodyEconomy?, in text: inout DetailText) {
    text.add(body.name, .bold)
    let kind = words.bodyKind(body.kind)
    let seats = body.seats.map { words[.seats($0)] }
    let chair = body.chair.map { words[.chair($0)] }
    let parts = [kind == body.name ? nil : kind, seats, chair].compactMap(\.self)
    if !parts.isEmpty { text.add([Span(words.middot(parts), .quiet)]) }
    if let economy {
      let variance = words.value(economy.standing.variance, sign: .always)
      let word = words[.economyLevel(economy.standing.level)]
      let told = [economy.table, "\(variance) \(words.unit(economy.unit))", word]
      text.add(label: words[.economy], words.middot(told))
      describeRules(for: economy.standing, in: &text)
    }
    let majority = body.majoritySeats.map { words[.seats($0)] }
    text.add(
      label: words[.majorityLabel],
      words.middot(
        [body.majorityParties.joined(separator: ", "), majority ?? ""].filter { !$0.isEmpty }
      )
    )
    if body.validFrom != nil || body.validTo != nil {
      text.add(label: words[.validLabel], words[.validYears(body.validFrom, body.validTo)])
    }
    text.add(label: words[.coreMissionLabel], body.coreMission ?? "")
    text.add(label: words[.subcommitteesLabel], body.subcommittees.joined(separator: ", "))
    for office in body.administrations {
      let inside = [office.directors, office.departments].map { $0.joined(separator: ", ") }
      if office.isValid(in: period.year) {
        text.add([Span(office.name)])
      } else {
        let years = words[.validYears(office.validFrom, office.validTo)]
        text.add([Span(words.middot([office.name, years]), .quiet)])
      }
      text.add(label: " ", words.middot(inside.filter { !$0.isEmpty }))
    }
    for (index, factor) in body.successFactors.enumerated() {
      let label = index == 0 ? words[.successFactorsLabel] : " "
      text.add(
        label: label,
        [factor.title, factor.text].compactMap(\.self).joined(separator: ": ")
      )
    }
    describeFocuses(body, in: &text)
    describeAgenda(body, in: &text)
    if let place = body.source { text.add(label: words[.sourceLabel], source(place)) }
  }

  private func describeFocuses(_ body: Body, in text: inout DetailText) {
    for (index, focus) in body.focuses.filter({ ($0.year ?? period.year) == period.year })
      .enumerated()
    {
      let label = index == 0 ? words[.focusLabel] : " "
      text.add(label: label, [focus.title, focus.text].compactMap(\.self).joined(separator: ": "))
    }
  }

  /// The goals of Agenda 2030 that its work bears on, those it bears on most first.
  private func describeAgenda(_ body: Body, in text: inout DetailText) {
    for weight in AgendaWeight.allCases {
      let goals = body.agenda2030.filter { $0.value == weight }.keys.sorted()
      let names = goals.map { "\($0) \(words.agenda2030($0))" }.joined(separator: ", ")
      guard !names.isEmpty else { continue }
      text.add(label: "Agenda 2030", "\(words.agendaWeight(weight)): \(names)")
    }
  }
}

extension Administration {
  /// Whether it is there in a year.
  fileprivate func isValid(in year: Int) -> Bool {
    (validFrom ?? year) <= year && year <= (validTo ?? year)
  }
}
