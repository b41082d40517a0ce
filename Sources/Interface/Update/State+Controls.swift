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

/// What the keys of internal control are about.
enum ControlItem: Hashable, Sendable {
  case risk(Risk, Address)
  case control(Control, Address)
}

extension State {
  /// Whether the keys speak to the view of internal control.
  var isInternalControl: Bool { context == .internalControl || context == .controlPage }

  /// The selected risk or control, or the one whose page is open.
  var selectedItem: ControlItem? {
    let facts = derived.facts.controls
    if let item = place?.item {
      if let fact = facts.risks.first(where: { $0.address == item }) {
        return .risk(fact.risk, item)
      }
      return control(at: item).map { .control($0, item) }
    }
    switch selectedRow?.content {
    case .control(.risk(let index))?:
      return .risk(facts.risks[index].risk, facts.risks[index].address)
    case .control(.control(let index))?:
      return .control(facts.controls[index].control, facts.controls[index].address)
    default: return nil
    }
  }

  /// The line of the page that is selected.
  private var selectedLine: PageLine? {
    guard case .control(.line(let line))? = selectedRow?.content else { return nil }
    return line
  }

  /// The year whose rating the keys change.
  private var ratedYear: Year {
    switch selectedLine?.action {
    case .choose(.likelihood(let year))?, .choose(.materiality(let year))?,
      .choose(.treatments(let year))?:
      return year
    default: return Year(derived.facts.controls.riskYear ?? period.year)
    }
  }

  /// The period whose result the keys change.
  private var reportedPeriod: ReportingPeriod {
    if case .choose(.result(let period))? = selectedLine?.action { period } else { period }
  }

  /// Whether a command that changes something can run on what is selected.
  func controlAvailability(of command: Command) -> Availability {
    guard let item = selectedItem else { return .unavailable(.selectRiskOrControl) }
    if case .write? = selectedLine?.action, command != .nextStatus { return .available }
    switch item {
    case .risk(let risk, _):
      let isRated = risk.ratings[ratedYear] != nil
      return command == .edit || isRated ? .available : .unavailable(.rateFirst)
    case .control(let control, _):
      let isOfPeriod = control.year == reportedPeriod.year
      return isOfPeriod ? .available : .unavailable(.controlOfYear(control.year))
    }
  }

  /// A control's next result, at once; a risk's treatments are chosen.
  mutating func nextControlStatus() -> [Effect] {
    guard case .control(let control, let address)? = selectedItem else {
      return chooseControlStatus()
    }
    let all = ControlResult.given
    let now = control.results[reportedPeriod]?.result.flatMap { all.firstIndex(of: $0) }
    return set(all[now.map { ($0 + 1) % all.count } ?? 0], of: address, at: reportedPeriod)
  }

  /// Opens the choice of a control's result or of a risk's treatments.
  mutating func chooseControlStatus() -> [Effect] {
    switch selectedItem {
    case .risk(_, let address)?: open(.treatments(address, ratedYear))
    case .control(_, let address)?: open(.result(address, reportedPeriod))
    case nil: break
    }
    return []
  }

  /// Opens the selected field of a page; in the list, the rating or the result.
  mutating func editControl() -> [Effect] {
    guard let item = selectedItem else { return [] }
    switch (item, selectedLine?.action) {
    case (.risk(let risk, let address), .choose(let choice)?):
      let isRated = risk.ratings[ratedYear] != nil
      switch choice {
      case .likelihood where isRated: open(.likelihood(address, ratedYear))
      case .materiality where isRated: open(.materiality(address, ratedYear, likelihood: nil))
      case .treatments: open(.treatments(address, ratedYear))
      default: open(.rating(address, ratedYear))
      }
    case (_, .write(let address, let text)?): write(text, at: address)
    case (.risk(_, let address), _): open(.rating(address, ratedYear))
    case (.control, _): return chooseControlStatus()
    }
    return []
  }

  /// Opens the text that belongs to what is selected: how a risk is treated, what a control found.
  mutating func openControlText() {
    if case .write(let address, let text)? = selectedLine?.action {
      return write(text, at: address)
    }
    switch selectedItem {
    case .risk(_, let address)?:
      let base = address.field(FieldName.ratings.key, String(ratedYear.number))
      write(.treatment, at: base.key(.treatment))
    case .control(_, let address)?:
      let base = address.field(FieldName.results.key, reportedPeriod.code)
      write(.finding, at: base.key(.text))
    case nil: break
    }
  }

  private mutating func write(_ text: ControlText, at address: Address) {
    let before = workspace.datum(at: address).text
    layers.append(
      .text(
        TextEdit(
          purpose: .value(address),
          title: words[.textOf(words[text.phrase], title(of: address))],
          hint: nil,
          area: TextArea(before),
          before: before
        )
      )
    )
  }

  private func title(of address: Address) -> String {
    workspace.datum(at: address.record.field(FieldName.title.key)).text
  }
}

extension ControlText {
  /// What it is called.
  fileprivate var phrase: ControlPhrase {
    switch self {
    case .treatment: .treatment
    case .finding: .finding
    case .action: .action
    }
  }
}

extension State {
  /// Goes into a line of the view of internal control.
  mutating func enter(_ row: ControlRow, _ id: RowID) -> [Effect] {
    switch row {
    case .mapLine(let likelihood): choose(likelihood: likelihood)
    case .risk, .control: openPage(id.address)
    case .line(let line):
      if case .open(let item) = line.action {
        openPage(item)
      } else if line.action != .none {
        return run(.edit)
      }
    default: break
    }
    return []
  }

  private mutating func openPage(_ item: Address) {
    go(to: Place(owner: item.owner, view: .internalControl, item: item))
  }

  /// The selected square of the map.
  var selectedSquare: RiskSquare? {
    guard case .control(.mapLine(let likelihood))? = selectedRow?.content else { return nil }
    return RiskSquare(likelihood: likelihood, materiality: mapColumn)
  }

  /// The selected step of materiality; one is always selected.
  var mapColumn: Int {
    min(max(1, current.column), derived.facts.controls.map.materialitySteps)
  }

  /// Lists the risks of the selected square alone, or all of them again.
  private mutating func choose(likelihood: Int) {
    let square = RiskSquare(likelihood: likelihood, materiality: mapColumn)
    guard current.square != square else { return leave(square) }
    guard let first = derived.facts.controls.risks(in: square).first else {
      return refuse(words[.noRisksHere])
    }
    current.square = square
    current.selected = RowID(first.address)
  }

  /// Lists all risks again; the selection is back on the square.
  mutating func leave(_ square: RiskSquare) {
    guard let owner = place?.owner else { return }
    current.square = nil
    current.column = square.materiality
    current.selected = mapRowID(owner, likelihood: square.likelihood)
  }
}

extension State {
  private mutating func open(_ subject: ControlSubject) {
    layers.append(.chooser(chooser(subject)))
  }

  private func chooser(_ subject: ControlSubject) -> Chooser {
    switch subject {
    case .rating(let address, let year), .likelihood(let address, let year):
      let rating = risk(at: address)?.ratings[year]
      return steps(
        settings.likelihoodSteps,
        of: subject,
        words[.chooseLikelihood(title(of: address), year.number)],
        selected: rating?.likelihood
      ) { words.likelihood($0, in: settings) }
    case .materiality(let address, let year, let likelihood):
      let rating = risk(at: address)?.ratings[year]
      var chooser = steps(
        settings.materialitySteps,
        of: subject,
        words[.chooseMateriality(title(of: address), year.number)],
        selected: rating?.materiality
      ) { words.materiality($0, in: settings) }
      let factor = likelihood ?? rating?.likelihood ?? 1
      for index in chooser.choices.indices {
        let value = factor * (index + 1)
        chooser.choices[index].signal = settings.signal(ofRiskValue: value)
        chooser.choices[index].label += " · \(words[.riskValue].lowercased()) \(value)"
      }
      return chooser
    case .treatments(let address, let year): return treatments(address, year, selected: 0)
    case .result(let address, let period): return results(address, period)
    }
  }

  private func steps(
    _ count: Int,
    of subject: ControlSubject,
    _ title: String,
    selected: Int?,
    _ word: (Int) -> String
  ) -> Chooser {
    Chooser(
      subject: .control(subject),
      title: title,
      choices: (1...count).map { .init(value: .step($0), label: word($0)) },
      list: ScrollList(count: count, selected: (selected ?? 1) - 1)
    )
  }

  /// Each treatment with a box that says whether it is on.
  private func treatments(_ address: Address, _ year: Year, selected: Int) -> Chooser {
    let chosen = risk(at: address)?.ratings[year]?.treatments ?? []
    let all = RiskTreatment.allCases
    return Chooser(
      subject: .control(.treatments(address, year)),
      title: words[.chooseTreatment(title(of: address), year.number)],
      choices: all.map {
        .init(
          value: .treatment($0),
          label: (chosen.contains($0) ? "[x] " : "[ ] ") + words.treatment($0)
        )
      },
      list: ScrollList(count: all.count, selected: selected)
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
      )
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
    case (.treatments(let address, let year), .treatment(let treatment)):
      return toggle(treatment, of: address, year)
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

  /// Turns a treatment on or off; the choice stays open for the others.
  private mutating func toggle(
    _ treatment: RiskTreatment,
    of address: Address,
    _ year: Year
  ) -> [Effect] {
    let before = risk(at: address)?.ratings[year]?.treatments ?? []
    let after = RiskTreatment.allCases.filter { before.contains($0) != ($0 == treatment) }
    let field = address.field(FieldName.ratings.key, String(year.number), FieldName.treatments.key)
    let codes = after.map { Datum.text($0.rawValue) }
    let effects = commit([workspace.setting(field, to: codes.isEmpty ? nil : .list(codes))])
    if !effects.isEmpty {
      let set = after.isEmpty ? words[ControlPhrase.missing] : words.treatments(after)
      tell(words[.treatmentSet(title(of: address), set)])
    }
    let index = RiskTreatment.allCases.firstIndex(of: treatment) ?? 0
    layers.append(.chooser(treatments(address, year, selected: index)))
    return effects
  }

  private mutating func set(
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
