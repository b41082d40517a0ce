/// What a file holds, once read.
public enum FileContent: Hashable, Sendable {
  /// A municipality.
  case municipality(Municipality)
  /// Goals.
  case goals(GoalRegister)
  /// Indicators.
  case indicators(IndicatorRegister)
  /// Assignments.
  case assignments(AssignmentRegister)
  /// Risks.
  case risks(RiskRegister)
  /// Controls.
  case controls(ControlRegister)
  /// Financial goals.
  case finance(FinancialGoalRegister)
  /// Figures of personnel.
  case personnel(PersonnelRegister)
  /// Decisions that change a budget.
  case decisions(BudgetDecisionRegister)
  /// Locks of reporting periods.
  case locks(PeriodLockRegister)
  /// A document.
  case document(Document)
}

extension FileContent {
  /// The newest form of files that this version reads and the one it writes.
  public static let format = 1

  /// Reads the content of a file of that kind.
  ///
  /// Its `kind` and `format` are checked by the reader.
  public init(decoding datum: Datum, of file: DataFile) throws(FieldFault) {
    guard case .object(var object) = datum else {
      throw FieldFault(expected: .object, found: datum)
    }
    object["kind"] = nil
    object["format"] = nil
    let body = Datum.object(object)
    switch file {
    case .municipality: self = .municipality(try Municipality(decoding: body))
    case .register(.goals, _): self = .goals(try GoalRegister(decoding: body))
    case .register(.indicators, _): self = .indicators(try IndicatorRegister(decoding: body))
    case .register(.assignments, _): self = .assignments(try AssignmentRegister(decoding: body))
    case .register(.risks, _): self = .risks(try RiskRegister(decoding: body))
    case .register(.controls, _): self = .controls(try ControlRegister(decoding: body))
    case .register(.finance, _): self = .finance(try FinancialGoalRegister(decoding: body))
    case .register(.personnel, _): self = .personnel(try PersonnelRegister(decoding: body))
    case .register(.decisions, _): self = .decisions(try BudgetDecisionRegister(decoding: body))
    case .register(.locks, _): self = .locks(try PeriodLockRegister(decoding: body))
    case .document: self = .document(try Document(decoding: body))
    }
  }

  /// The content as written, with `kind` and `format` first.
  public func datum(of file: DataFile) -> Datum {
    var entries: [DatumObject.Entry] = [
      .init("kind", .text(file.kind)), .init("format", .number(Amount(digits: Self.format))),
    ]
    if case .object(let object) = record.datum { entries += object.entries }
    return .object(DatumObject(entries))
  }

  private var record: any Record {
    switch self {
    case .municipality(let record): record
    case .goals(let record): record
    case .indicators(let record): record
    case .assignments(let record): record
    case .risks(let record): record
    case .controls(let record): record
    case .finance(let record): record
    case .personnel(let record): record
    case .decisions(let record): record
    case .locks(let record): record
    case .document(let record): record
    }
  }

  /// The declared fields of the record in a file of a kind.
  public static func outlines(of file: DataFile) -> [FieldOutline] {
    switch file {
    case .municipality: Municipality.fields.map(\.outline)
    case .register(.goals, _): GoalRegister.fields.map(\.outline)
    case .register(.indicators, _): IndicatorRegister.fields.map(\.outline)
    case .register(.assignments, _): AssignmentRegister.fields.map(\.outline)
    case .register(.risks, _): RiskRegister.fields.map(\.outline)
    case .register(.controls, _): ControlRegister.fields.map(\.outline)
    case .register(.finance, _): FinancialGoalRegister.fields.map(\.outline)
    case .register(.personnel, _): PersonnelRegister.fields.map(\.outline)
    case .register(.decisions, _): BudgetDecisionRegister.fields.map(\.outline)
    case .register(.locks, _): PeriodLockRegister.fields.map(\.outline)
    case .document: Document.fields.map(\.outline)
    }
  }
}

extension FileContent {
  /// What a register holds where nothing has been put into it; `nil` for what is no register.
  init?(emptyOf file: DataFile) {
    guard case .register = file,
      let empty = try? FileContent(decoding: .object(DatumObject()), of: file)
    else { return nil }
    self = empty
  }
}

extension FileContent {
  mutating func apply(
    _ operation: Operation,
    at path: ArraySlice<String>
  ) throws(ChangeRefusal) {
    switch self {
    case .municipality(var record):
      self = .municipality(.empty)
      defer { self = .municipality(record) }
      try record.apply(operation, at: path)
    case .goals(var record):
      self = .goals(.empty)
      defer { self = .goals(record) }
      try record.apply(operation, at: path)
    case .indicators(var record):
      self = .indicators(.empty)
      defer { self = .indicators(record) }
      try record.apply(operation, at: path)
    case .assignments(var record):
      self = .assignments(.empty)
      defer { self = .assignments(record) }
      try record.apply(operation, at: path)
    case .risks(var record):
      self = .risks(.empty)
      defer { self = .risks(record) }
      try record.apply(operation, at: path)
    case .controls(var record):
      self = .controls(.empty)
      defer { self = .controls(record) }
      try record.apply(operation, at: path)
    case .finance(var record):
      self = .finance(.empty)
      defer { self = .finance(record) }
      try record.apply(operation, at: path)
    case .personnel(var record):
      self = .personnel(.empty)
      defer { self = .personnel(record) }
      try record.apply(operation, at: path)
    case .decisions(var record):
      self = .decisions(.empty)
      defer { self = .decisions(record) }
      try record.apply(operation, at: path)
    case .locks(var record):
      self = .locks(.empty)
      defer { self = .locks(record) }
      try record.apply(operation, at: path)
    case .document(var record):
      self = .document(.empty)
      defer { self = .document(record) }
      try record.apply(operation, at: path)
    }
  }

  func check(at path: ArraySlice<String>) throws(FieldFault) {
    try record.check(at: path)
  }

  /// The value at a path of collections and ids and a field in it, as it would be written; without a field
  /// the whole record, and `nil` where there is none.
  public func datum(at path: ArraySlice<String>, field: [String]) -> Datum? {
    record.datum(at: path, field: field)
  }
}
