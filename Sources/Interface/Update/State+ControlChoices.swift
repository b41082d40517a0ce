import Governance
import Screen
import Wording

/// A field of a risk or a control that is chosen.
enum ControlSubject: Hashable, Sendable {
  /// How likely a risk is, and then how much it would matter.
  case rating(Address, Year)
  /// How likely a risk is.
  case likelihood(Address, Year)
  /// How much a risk would matter; with the likelihood that was chosen before it.
  case materiality(Address, Year, likelihood: Int?)
  /// What is to be done about a risk: each is on or off.
  case treatments(Address, Year)
  /// How a control turned out.
  case result(Address, ReportingPeriod)
}

extension ControlSubject {
  /// The year of the analysis that it changes; none of a control's result.
  fileprivate var year: Year? {
    switch self {
    case .rating(_, let year), .likelihood(_, let year), .materiality(_, let year, _),
      .treatments(_, let year):
      year
    case .result: nil
    }
  }
}

extension State {
  mutating func open(_ subject: ControlSubject) {
    lay(chooser(subject))
  }

  func chooser(_ subject: ControlSubject) -> Chooser {
    switch subject {
    case .rating(let address, let year), .likelihood(let address, let year):
      return steps(
        settings.likelihoodSteps,
        of: subject,
        words[.chooseLikelihood(title(of: address), year.number)],
        now: standing(of: address, in: year, \.likelihood)
      ) { words.likelihood($0, in: settings) }
    case .materiality(let address, let year, let likelihood):
      let rating = risk(at: address)?.latestRating(in: year)
      var chooser = steps(
        settings.materialitySteps,
        of: subject,
        words[.chooseMateriality(title(of: address), year.number)],
        now: standing(of: address, in: year, \.materiality)
      ) { words.materiality($0, in: settings) }
      let factor = likelihood ?? rating?.likelihood ?? 1
      for index in chooser.choices.indices {
        let value = factor * (index + 1)
        chooser.choices[index].signal = settings.signal(ofRiskValue: value)
        chooser.choices[index].label += " · \(words[.riskValue].lowercased()) \(value)"
      }
      return chooser
    case .treatments(let address, let year): return treatments(address, year)
    case .result(let address, let period): return results(address, period)
    }
  }

  /// Where a risk stands on a scale: in a year, or as it was last rated before.
  private func standing(
    of risk: Address,
    in year: Year,
    _ scale: (RiskRating) -> Int
  ) -> (step: Int, year: Year)? {
    guard let ratings = self.risk(at: risk)?.ratings,
      let last = ratings.keys.filter({ $0 <= year }).max(), let rating = ratings[last]
    else { return nil }
    return (scale(rating), last)
  }

  /// The steps of a scale; the risk's own is marked with its year where it is of another than is changed.
  private func steps(
    _ count: Int,
    of subject: ControlSubject,
    _ title: String,
    now: (step: Int, year: Year)?,
    _ word: (Int) -> String
  ) -> Chooser {
    let isOfYear = now?.year == subject.year
    return Chooser(
      subject: .control(subject),
      title: title,
      choices: (1...count)
        .map { step in
          let earlier = isOfYear ? nil : now.flatMap { $0.step == step ? $0.year.number : nil }
          return .init(
            value: .step(step),
            label: word(step),
            remark: earlier.map { words[.ratedIn($0)] }
          )
        },
      list: ScrollList(count: count, selected: (now?.step ?? 1) - 1),
      current: isOfYear ? now.map { $0.step - 1 } : nil
    )
  }

  /// Each treatment with a box that says whether it is on.
  private func treatments(_ address: Address, _ year: Year) -> Chooser {
    let chosen = risk(at: address)?.ratings[year]?.treatments ?? []
    let all = RiskTreatment.allCases
    return Chooser(
      subject: .control(.treatments(address, year)),
      title: words[.chooseTreatment(title(of: address), year.number)],
      choices: all.map {
        .init(
          value: .treatment($0),
          label: words.treatment($0),
          isOn: chosen.contains($0)
        )
      },
      list: ScrollList(count: all.count, selected: 0)
    )
  }

  private func results(_ address: Address, _ period: ReportingPeriod) -> Chooser {
    let now = control(at: address)?.results[period]?.result
    let all = ControlResult.given
    return Chooser(
      subject: .control(.result(address, period)),
      title: words[.chooseResult(title(of: address), words.period(period))],
      choices: all.map {
        .init(
          value: .result($0),
          label: words.controlResult($0, in: settings),
          signal: $0.signal
        )
      },
      list: ScrollList(
        count: all.count,
        selected: now.flatMap { all.firstIndex(of: $0) } ?? 0
      ),
      current: now.flatMap { all.firstIndex(of: $0) }
    )
  }

  private func risk(at address: Address) -> Risk? {
    workspace.risks(of: address.owner).first { $0.id.text == address.path.last }
  }

  /// Takes a chosen value.
  mutating func take(_ value: Chooser.Value, for subject: ControlSubject) -> [Effect] {
    switch (subject, value) {
    case (.rating(let address, let year), .step(let step)):
      open(.materiality(address, year, likelihood: step))
      return []
    case (.likelihood(let address, let year), .step(let step)):
      return rate(address, year, likelihood: step, materiality: nil)
    case (.materiality(let address, let year, let likelihood), .step(let step)):
      return rate(address, year, likelihood: likelihood, materiality: step)
    case (.result(let address, let period), .result(let result)):
      return set(result, of: address, at: period)
    default: return []
    }
  }

  /// Sets what was chosen of a rating; a rating that is not there yet is made whole.
  private mutating func rate(
    _ address: Address,
    _ year: Year,
    likelihood: Int?,
    materiality: Int?
  ) -> [Effect] {
    let base = address.field(FieldName.ratings.key, String(year.number))
    let fields: [(FieldName, Int?)] = [(.likelihood, likelihood), (.materiality, materiality)]
    let chosen = fields.compactMap { name, step in
      step.map { (name, Datum.number(Amount(digits: $0))) }
    }
    let isRated = risk(at: address)?.ratings[year] != nil
    let whole = Datum.object(DatumObject(chosen.map { .init($0.key, $1) }))
    let effects = commit(
      isRated
        ? chosen.map { workspace.setting(base.key($0), to: $1) }
        : [workspace.setting(base, to: whole)]
    )
    if !effects.isEmpty, let rating = risk(at: address)?.ratings[year] {
      let square = words[
        .square(
          words.likelihood(rating.likelihood, in: settings),
          words.materiality(rating.materiality, in: settings)
        )
      ]
      tell(words[.valueSet(title(of: address), rating.riskValue, square)])
    }
    return effects
  }

  /// Takes all that is on as one change.
  mutating func takeAll(of chooser: Chooser) -> [Effect] {
    if case .marked(let subject) = chooser.subject { return takeAll(of: chooser, for: subject) }
    if case .columns(let table) = chooser.subject { takeColumns(of: chooser, table) }
    guard case .control(.treatments(let address, let year)) = chooser.subject else { return [] }
    let chosen = chooser.choices.compactMap { choice -> RiskTreatment? in
      guard choice.isOn == true, case .treatment(let treatment) = choice.value else { return nil }
      return treatment
    }
    guard chosen != risk(at: address)?.ratings[year]?.treatments else { return [] }
    let field = address.field(FieldName.ratings.key, String(year.number), FieldName.treatments.key)
    let codes = chosen.map { Datum.text($0.rawValue) }
    let effects = commit([workspace.setting(field, to: codes.isEmpty ? nil : .list(codes))])
    if !effects.isEmpty {
      let set = chosen.isEmpty ? words[ControlPhrase.missing] : words.treatments(chosen)
      tell(words[.treatmentSet(title(of: address), set)])
    }
    return effects
  }

  mutating func set(
    _ result: ControlResult,
    of address: Address,
    at period: ReportingPeriod
  ) -> [Effect] {
    let base = address.field(FieldName.results.key, period.code)
    let effects = commit([workspace.setting(base.key(.result), to: .text(result.rawValue))])
    if !effects.isEmpty {
      tell(words[.resultSet(title(of: address), words.controlResult(result, in: settings))])
    }
    return effects
  }
}
