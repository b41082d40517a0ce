import Governance
import Screen
import Wording

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

  /// The year whose rating the keys change: that of the selected line, else the one that is rated.
  ///
  /// What was said in an earlier year stays as it was said.
  private var ratedYear: Year {
    switch selectedLine?.action {
    case .choose(.likelihood(let year))?, .choose(.materiality(let year))?,
      .choose(.treatments(let year))?:
      return year
    default: return derived.facts.controls.ratedYear
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
      return command == .edit || isRated ? .available : .unavailable(.rateFirst(ratedYear.number))
    case .control(let control, _):
      let isOfPeriod = control.year == reportedPeriod.year
      return isOfPeriod ? .available : .unavailable(.controlOfYear(control.year))
    }
  }

  /// A control's next result, at once where there is one to go on from.
  ///
  /// Else it is chosen, so that no single key says that all is well; as a risk's treatments are.
  mutating func nextControlStatus() -> [Effect] {
    let all = ControlResult.given
    guard case .control(let control, let address)? = selectedItem,
      let now = control.results[reportedPeriod]?.result.flatMap({ all.firstIndex(of: $0) })
    else { return chooseControlStatus() }
    return set(all[(now + 1) % all.count], of: address, at: reportedPeriod)
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

  func title(of address: Address) -> String {
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

  /// The selected step of materiality; one is always selected, at first that of the heaviest risk.
  var mapColumn: Int {
    let facts = derived.facts.controls
    let column = current.column
    return min(
      column > 0 ? column : facts.heaviestSquare?.materiality ?? 1,
      facts.map.materialitySteps
    )
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
