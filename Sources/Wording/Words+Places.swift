public import Governance

extension Words {
  /// Where a value is: *Målvärde 2023 för Företagsklimat, NKI*; the address where it leads nowhere known.
  public func place(_ address: Address, in workspace: Workspace) -> String {
    guard let name = name(of: address, in: workspace) else { return harmless(address.text) }
    let table = table(of: address, in: workspace).map { " (\($0))" } ?? ""
    guard let first = address.field.first else { return name + table }
    guard let field = FieldName(rawValue: first) else { return harmless(address.text) }
    if let column = column(of: address, in: workspace) {
      let cell = middot([name, column]) + table
      return field.holdsFigures ? cell : of(entryName(field), cell)
    }
    return of(fieldWords(field, address.field.dropFirst()), name + table)
  }

  /// Names beside each other.
  public func middot(_ names: [String]) -> String { names.joined(separator: " · ") }

  private func of(_ part: String, _ whole: String) -> String {
    say("\(part) för \(whole)", "\(part) for \(whole)")
  }

  /// What the record at an address calls itself, shortly where it can.
  private func name(of address: Address, in workspace: Workspace) -> String? {
    if address.path.isEmpty, let body = workspace.body(address.owner) {
      return harmless(body.name)
    }
    if let period = address.personnelPeriod {
      return say("Personal \(self.period(period))", "Personnel \(self.period(period))")
    }
    if address.path.first == FieldName.locks.key,
      let period = address.path.dropFirst().first.flatMap({ ReportingPeriod($0) })
    {
      return say("Låsning av \(self.period(period))", "Lock of \(self.period(period))")
    }
    let record = address.record
    return name(at: address) {
      workspace.datum(at: Address(record.owner, record.path, field: [$0.key]))
    }
    .map { inChapter($0, address, in: workspace) }
  }

  /// The title of a section with its chapter before it, where several have the same.
  public func title(of section: Section, in document: Document) -> String {
    let chapter = document.chapter(of: section).map { "\(harmless($0)) › " } ?? ""
    return chapter + harmless(section.title)
  }

  private func inChapter(_ name: String, _ address: Address, in workspace: Workspace) -> String {
    guard address.path.count == 4, address.path[2] == FieldName.sections.key,
      let id = Document.ID(address.path[1]),
      let document = workspace.document(id, of: address.owner),
      let section = document.sections.first(where: { $0.id.text == address.path[3] })
    else { return name }
    return title(of: section, in: document)
  }

  /// What a record calls itself.
  func name(of record: Datum, at address: Address) -> String? {
    guard case .object(let object) = record else { return nil }
    return name(at: address) { object[$0.key] }
  }

  /// The same of a record whose fields are asked for one by one, so that no table is written out for its title.
  private func name(at address: Address, _ value: (FieldName) -> Datum?) -> String? {
    let isIndicator = address.path.first == FieldName.indicators.key
    let keys: [FieldName] = [.shortTitle, .title, isIndicator ? .shortName : .name, .name, .label]
    for key in keys {
      if case .text(let text)? = value(key) { return harmless(text) }
    }
    // A rule has no name of its own but what it is a rule for.
    if case .text(let code)? = value(.ruleKind) {
      return DecisionRule.Kind(rawValue: code).map { ruleKind($0) }
    }
    return nil
  }

  /// The title of the table that a line or a column belongs to.
  func table(of address: Address, in workspace: Workspace) -> String? {
    guard let statement = address.statement, statement.path != address.path else { return nil }
    return name(of: statement, in: workspace)
  }

  /// The column of a cell's address.
  private func column(of address: Address, in workspace: Workspace) -> String? {
    guard let statement = address.statement, address.path.dropLast().last == FieldName.lines.key,
      let field = address.field.first.flatMap({ FieldName(rawValue: $0) }), field.isByColumn,
      let id = address.field.dropFirst().first
    else { return nil }
    let column = Address(statement.owner, statement.path + [FieldName.columns.key, id])
    return name(of: column, in: workspace) ?? harmless(id)
  }

  /// A field and the keys inside it: *Målvärde 2023*, *Status*.
  private func fieldWords(_ field: FieldName, _ keys: ArraySlice<String>) -> String {
    guard let last = keys.last else { return entryName(field) }
    if field.holdsRecords || field == .settings, let inner = FieldName(rawValue: last) {
      return entryName(inner)
    }
    return "\(entryName(field)) \(keyName(last))"
  }

  /// A key inside a field: a period, another field's name, or what somebody chose.
  private func keyName(_ key: String) -> String {
    if let period = ReportingPeriod(key) { return self.period(period) }
    return FieldName(rawValue: key).map { "(\(fieldName($0)))" } ?? harmless(key)
  }

  /// A field as the noun that *för* follows, in the singular where it has several values.
  private func entryName(_ field: FieldName) -> String {
    switch field {
    case .targets: say("Målvärde", "Target")
    case .outcomes: say("Utfall", "Outcome")
    case .assessments: say("Bedömning", "Assessment")
    case .followUps: say("Uppföljning", "Follow-up")
    case .trends: say("Prognos", "Forecast")
    case .womenOutcomes: say("Utfall för kvinnor", "Outcome for women")
    case .menOutcomes: say("Utfall för män", "Outcome for men")
    case .ratings: say("Riskvärdering", "Rating")
    case .results: say("Resultat", "Result")
    case .delivered: say("Inlämning", "Handing in")
    case .handIn: say("Inlämningsdag", "Day for handing in")
    case .meeting: say("Sammanträdesdag", "Day of the meeting")
    case .inPlans: say("Internkontrollplaner", "Internal control plans")
    case .averageFrom: say("Genomsnittets första år", "First year of the average")
    case .averageTo: say("Genomsnittets sista år", "Last year of the average")
    case .sicknessAsOf: say("Dag för sjukfrånvaro", "Day of the sickness absence")
    case .restoreBy: say("År för återställande", "Year of restoring")
    case .carriedFrom: say("Hänvisning till det tidigare", "Reference to the earlier one")
    case .concerns: say("Hänvisning till det som det gäller", "Reference to what it concerns")
    case .amends: say("Hänvisning till det ändrade", "Reference to what it amends")
    case .followUp: say("Uppföljningssätt", "Way of following up")
    case .reportBack: say("Organ för återrapportering", "Body it is reported to")
    case .responsible: say("Ansvar", "Responsibility")
    case .notes: say("Notering", "Note")
    case .sources: say("Källa", "Source")
    case .explanations: say("Förklaring", "Explanation")
    case .formulas: say("Formel", "Formula")
    case .parameters: say("Parameter", "Parameter")
    case .due: say("Förfallotid", "Due period")
    case .start: say("Starttid", "Start")
    case .validFrom: say("Första år", "First year")
    case .validTo: say("Sista år", "Last year")
    case .asOf: say("Period", "Period")
    case .by: say("Signatur", "Signature")
    case .on: say("Datum", "Date")
    case .decided: say("Beslutsdatum", "Date of decision")
    case .decidedBy: say("Beslutande organ", "Deciding body")
    case .documentState: say("Läge", "State")
    case .supersedes: say("Ersatt dokument", "Superseded document")
    case .sameAs: say("Hänvisning till samma rad", "Reference to the same line")
    default: fieldName(field)
    }
  }
}

extension Address {
  /// The table that it leads into.
  fileprivate var statement: Address? {
    guard path.count >= 4, path[0] == "documents", path[2] == FieldName.statements.key
    else { return nil }
    return Address(owner, Array(path.prefix(4)))
  }
}

extension Address {
  /// The period of the figures of personnel that it leads to, which have no name but that.
  fileprivate var personnelPeriod: ReportingPeriod? {
    guard path.count == 2, path[0] == FieldName.personnel.key else { return nil }
    return ReportingPeriod(path[1])
  }
}

extension FieldName {
  /// Whether the figures themselves are in it.
  fileprivate var holdsFigures: Bool { self == .values || self == .printed }

  /// Whether a line has one of it for each column.
  fileprivate var isByColumn: Bool {
    holdsFigures || self == .notes || self == .explanations || self == .sources
      || self == .formulas
  }

  /// Whether it has a record, or one for each period or year.
  fileprivate var holdsRecords: Bool {
    let names: [FieldName] = [
      .assessments, .followUps, .ratings, .results, .decision, .closing, .endTarget,
    ]
    return names.contains(self)
  }
}
