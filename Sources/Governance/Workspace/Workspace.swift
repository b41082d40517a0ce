/// How far a file is read.
public enum LoadState: Hashable, Sendable {
  /// It has been asked for.
  case loading
  /// It is there.
  case loaded(FileContent)
  /// It cannot be used, and is left as it is. The last good content is kept where there was one.
  case broken(DataProblem, last: FileContent?)
}

/// All that is read of a data folder, in memory.
public struct Workspace: Hashable, Sendable {
  /// The municipalities that were found, in the order in which they are shown.
  public private(set) var municipalities: [Municipality.ID] = []
  /// What each file holds.
  public private(set) var files: [DataFile: LoadState] = [:]
  /// The documents of each owner that were found, in order of their names.
  public private(set) var documentIDs: [Owner: [Document.ID]] = [:]
  /// What the names in the data folder (`nil`) and in each municipality's folder tell.
  public private(set) var surveys: [Municipality.ID?: FolderSurvey] = [:]

  /// A workspace with nothing in it.
  public init() {}
}

extension Workspace {
  /// Takes note of the municipalities found in the data folder.
  public mutating func list(_ municipalities: [Municipality.ID]) {
    self.municipalities = municipalities
  }

  /// Takes note of the documents found for an owner.
  public mutating func list(_ documents: [Document.ID], of owner: Owner) {
    documentIDs[owner] = documents
  }

  /// Takes note of what the names in a municipality's folder tell, or in the data folder.
  public mutating func take(_ survey: FolderSurvey, of municipality: Municipality.ID?) {
    surveys[municipality] = survey
  }

  /// Takes in what a file turned out to hold.
  ///
  /// A broken file keeps the last good content.
  public mutating func take(_ state: LoadState, for file: DataFile) {
    if case .broken(let problem, nil) = state, let last = content(of: file) {
      files[file] = .broken(problem, last: last)
    } else {
      files[file] = if case .loaded(let content) = state { .loaded(content.drawn) } else { state }
    }
  }

  /// Takes note that a file is gone.
  public mutating func forget(_ file: DataFile) {
    files[file] = nil
  }

  /// Takes note that a municipality is gone, with all that was read of it.
  mutating func forget(_ municipality: Municipality.ID) {
    municipalities.removeAll { $0 == municipality }
    files = files.filter { $0.key.owner.municipality != municipality }
    documentIDs = documentIDs.filter { $0.key.municipality != municipality }
    surveys[municipality] = nil
  }

  /// What a file holds, or last held.
  public func content(of file: DataFile) -> FileContent? {
    switch files[file] {
    case .loaded(let content)?: content
    case .broken(_, let last)?: last
    case .loading?, nil: nil
    }
  }

  /// Whether a file cannot be read, and nothing is known of what it held.
  public func isUnread(_ file: DataFile) -> Bool {
    if case .broken(_, nil)? = files[file] { true } else { false }
  }

  /// What is wrong with files and folders, in order of their paths.
  public var problems: [DataProblem] {
    let broken = files.values.compactMap {
      if case .broken(let problem, _) = $0 { problem } else { nil }
    }
    let surveyed = surveys.flatMap { $1.problems(of: $0.flatMap(municipality)) }
    return (broken + surveyed).sorted { $0.path < $1.path }
  }
}

extension Workspace {
  /// A municipality that is read.
  public func municipality(_ id: Municipality.ID) -> Municipality? {
    guard case .municipality(let municipality)? = content(of: .municipality(id)) else { return nil }
    return municipality
  }

  /// A body of a municipality that is read.
  public func body(_ owner: Owner) -> Body? {
    owner.body.flatMap { municipality(owner.municipality)?.body($0) }
  }

  /// An owner's goals.
  public func goals(of owner: Owner) -> [Goal] {
    guard case .goals(let register)? = content(of: .register(.goals, owner)) else { return [] }
    return register.goals
  }

  /// An owner's indicators.
  public func indicators(of owner: Owner) -> [Indicator] {
    guard case .indicators(let register)? = content(of: .register(.indicators, owner))
    else { return [] }
    return register.indicators
  }

  /// An owner's assignments.
  public func assignments(of owner: Owner) -> [Assignment] {
    guard case .assignments(let register)? = content(of: .register(.assignments, owner))
    else { return [] }
    return register.assignments
  }

  /// An owner's risks.
  public func risks(of owner: Owner) -> [Risk] {
    guard case .risks(let register)? = content(of: .register(.risks, owner)) else { return [] }
    return register.risks
  }

  /// An owner's controls.
  public func controls(of owner: Owner) -> [Control] {
    guard case .controls(let register)? = content(of: .register(.controls, owner)) else {
      return []
    }
    return register.controls
  }

  /// An owner's financial goals.
  public func finance(of owner: Owner) -> [FinancialGoal] {
    guard case .finance(let register)? = content(of: .register(.finance, owner)) else { return [] }
    return register.finance
  }

  /// An owner's figures of personnel.
  public func personnel(of owner: Owner) -> [PersonnelFigures] {
    guard case .personnel(let register)? = content(of: .register(.personnel, owner)) else {
      return []
    }
    return register.personnel
  }

  /// An owner's decisions that change a budget.
  public func decisions(of owner: Owner) -> [BudgetDecision] {
    guard case .decisions(let register)? = content(of: .register(.decisions, owner)) else {
      return []
    }
    return register.decisions
  }

  /// An owner's locks of reporting periods.
  public func locks(of owner: Owner) -> [PeriodLock] {
    guard case .locks(let register)? = content(of: .register(.locks, owner)) else { return [] }
    return register.locks
  }

  /// An owner's document that is read.
  public func document(_ id: Document.ID, of owner: Owner) -> Document? {
    guard case .document(let document)? = content(of: .document(id, owner)) else { return nil }
    return document
  }

  /// The table that an address leads into.
  public func statement(at address: Address) -> Statement? {
    guard address.path.count > 3, address.path[2] == FieldName.statements.key,
      let id = Document.ID(address.path[1])
    else { return nil }
    return document(id, of: address.owner)?.statements.first { $0.id.text == address.path[3] }
  }

  /// An owner's documents that are read, latest period first.
  public func documents(of owner: Owner) -> [Document] {
    (documentIDs[owner] ?? []).compactMap { document($0, of: owner) }
      .sorted {
        ($0.period?.code ?? "\($0.year)", $0.id) > ($1.period?.code ?? "\($1.year)", $1.id)
      }
  }
}

extension Workspace {
  /// The one door: makes a change, or nothing of it.
  ///
  /// What is locked stays as it is (`DoorRules`), and what is new must be right (`ChangeRule`).
  public mutating func apply(_ change: ChangeSet) throws(ChangeRefusal) {
    var changed = self
    try changed.apply(change.operations)
    try DoorRules(before: self, after: changed, change.operations).requireReason(change.reason)
    try changed.checkRules(of: change, since: self)
    self = changed
  }

  /// Makes the operations in order, or none of them.
  ///
  /// What is locked stays as it is.
  public mutating func apply(_ operations: [Operation]) throws(ChangeRefusal) {
    var changed = self
    for operation in operations {
      try changed.apply(operation)
    }
    try changed.check(operations)
    try DoorRules(before: self, after: changed, operations).requireUnlocked()
    self = changed
  }

  /// Checks each record that operations touched, and those it is inside, once all are made: on the way
  /// fields may contradict each other.
  private func check(_ operations: [Operation]) throws(ChangeRefusal) {
    var checked: Set<Address> = []
    for operation in operations {
      var record = operation.address.record
      while let file = DataFile(record), checked.insert(record).inserted {
        do throws(FieldFault) {
          try content(of: file)?.check(at: file.innerPath(record))
        } catch {
          throw .unfit(operation.address, error)
        }
        record.path.removeLast(min(2, record.path.count))
      }
    }
  }

  /// Makes one operation, whatever is locked.
  mutating func apply(_ operation: Operation) throws(ChangeRefusal) {
    let address = operation.address
    if operation.makesOrRemovesFile { return try applyWhole(operation) }
    guard let file = DataFile(address), case .loaded(var content)? = files[file]
    else { throw .notLoaded(address) }
    // The content must have one owner while it changes, else all of it is copied.
    files[file] = .loading
    try content.apply(operation, at: file.innerPath(address))
    files[file] = .loaded(content.drawn)
  }

  /// The value at an address, as it would be written; `nil` where there is none.
  public func datum(at address: Address) -> Datum? {
    guard let file = DataFile(address) else { return nil }
    return content(of: file)?.datum(at: file.innerPath(address), field: address.field)
  }

  /// Whether a record with an id is there, without writing out what it holds.
  public func has(_ record: Address) -> Bool {
    guard let file = DataFile(record) else { return false }
    let id = content(of: file)?.datum(at: file.innerPath(record), field: [FieldName.id.key])
    return id != nil
  }

  /// The operation that gives the value at an address another value.
  public func setting(_ address: Address, to value: Datum?) -> Operation {
    .set(address, from: datum(at: address), to: value)
  }
}
