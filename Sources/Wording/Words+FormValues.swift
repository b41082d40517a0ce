public import Governance

extension Words {
  /// What a code of a field stands for; the code itself where it is one of somebody's own.
  public func code(_ code: String, of field: FieldName) -> String {
    word(code, field) ?? harmless(code)
  }

  /// A record with what it is: *Raden Personal*.
  public func recordName(_ address: Address, in workspace: Workspace) -> String {
    capitalised(recordPhrase(address, in: workspace))
  }

  /// The same inside a sentence: *raden Personal*.
  public func recordPhrase(_ address: Address, in workspace: Workspace) -> String {
    let stored = address.stored
    let kind =
      ownKind(stored, in: workspace)
      ?? stored.collection.map { "\(fieldSubject($0)) " } ?? ""
    let isDocument = stored.isWholeDocument
    let document = isDocument ? say("dokumentet ", "the document ") : kind
    return document + place(stored, in: workspace)
  }

  /// What is kept among the assignments and is called something else: *Åtgärd*.
  private func ownKind(_ address: Address, in workspace: Workspace) -> String? {
    guard address.collection == .assignments,
      let code = workspace.datum(at: address.field(FieldName.assignmentKind.key)),
      case .text(let text) = code, let kind = AssignmentKind(rawValue: text), kind != .assignment
    else { return nil }
    return "\(assignmentKind(kind)) "
  }

  /// A field's value in one line; empty where there is none.
  public func fieldValue(
    _ datum: Datum?,
    of field: FieldName,
    _ shape: Shape,
    in workspace: Workspace
  ) -> String {
    switch (shape, datum) {
    case (_, nil), (_, .null?): ""
    case (.flag, .flag(let flag)?): self[flag ? FormPhrase.affirmed : .denied]
    case (.address, .text(let text)?):
      Address(text).map { place($0, in: workspace) } ?? harmless(text)
    case (.cellValue, .number(let amount)?), (.amount, .number(let amount)?): self.amount(amount)
    case (_, .number(let amount)?) where field == .code: municipalityCode(amount)
    case (_, .number(let amount)?):
      field == .month ? month(amount.digits) : amount.plainText
    case (_, .text(let text)?): word(text, field) ?? oneLine(text)
    case (.list(let element), .list(let items)?):
      list(items, of: field, element, workspace)
    case (.map(_, let value), .object(let object)?):
      map(object, of: field, value, workspace)
    case (.record(let outlines), .object(let object)?):
      record(object, outlines, workspace)
    default: datum.map { self.datum($0) } ?? ""
    }
  }

  private func oneLine(_ text: String) -> String {
    harmless(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  private func list(
    _ items: [Datum],
    of field: FieldName,
    _ element: Shape,
    _ workspace: Workspace
  ) -> String {
    if items.isEmpty { return "" }
    if case .record = element { return self[.entries(items.count)] }
    return items.map { fieldValue($0, of: field, element, in: workspace) }.joined(separator: ", ")
  }

  /// A municipality's code, which has four digits wherever it is written: 0428.
  public func municipalityCode(_ code: Amount) -> String {
    let digits = code.plainText
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func map(
    _ object: DatumObject,
    of field: FieldName,
    _ value: Shape,
    _ workspace: Workspace
  ) -> String {
    let keys = object.entries.map { entryKey($0.key) }
    if case .record = value { return keys.joined(separator: ", ") }
    return zip(keys, object.entries)
      .map { "\($0) \(fieldValue($1.value, of: field, value, in: workspace))" }
      .joined(separator: " · ")
  }

  private func record(
    _ object: DatumObject,
    _ outlines: [FieldOutline],
    _ workspace: Workspace
  ) -> String {
    let parts = outlines.compactMap { outline in
      object[outline.key]
        .map { fieldValue($0, of: outline.name, outline.shape, in: workspace) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// A key of a map: a period in words, a field's name, or what stands there.
  public func entryKey(_ key: String) -> String {
    if let period = ReportingPeriod(key) { return self.period(period) }
    return FieldName(rawValue: key).map { fieldName($0) } ?? harmless(key)
  }

  /// What a field may hold, in one sentence; `nil` where the choice shows it.
  public func allowed(_ shape: Shape) -> String? {
    let expected: Expectation? =
      switch shape {
      case .integer(let bounds): .integer(bounds)
      case .amount: .amount
      case .cellValue: .cellValue(nil)
      case .date: .date
      case .period: .period
      case .duePeriod: .duePeriod
      case .source: .source
      case .statementReference: .statementReference
      case .identifier: .identifier
      case .status: .status
      default: nil
      }
    if case .formula = shape {
      return say(
        "Skriv t.ex. Intäkter + Kostnader, Prognos - Budget eller summan av raderna under.",
        "Write for example Revenue + Costs, Forecast - Budget or the sum of the lines below."
      )
    }
    return expected.map { remedy(FieldFault(expected: $0, found: nil), .field) }
  }
}
