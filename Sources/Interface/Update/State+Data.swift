import Governance
import Wording

extension State {
  /// Takes in what happened outside the screen.
  mutating func takeData(_ event: Event) -> [Effect] {
    switch event {
    case .input: return []
    case .listed(let municipalities):
      isListed = true
      historiesAwaited = municipalities.count
      workspace.list(municipalities)
      return want(municipalities.map { .municipality($0) })
    case .listedDocuments(let documents, let owner):
      relist(documents, of: owner)
      return want((workspace.documentIDs[owner] ?? []).map { .document($0, owner) })
    case .surveyed(let survey, let municipality): take(survey, of: municipality)
    case .loaded(let file, let content): return take(content, of: file)
    case .history(let earlier):
      historiesAwaited = max(0, historiesAwaited - 1)
      let known = Set(changes.map(\.id))
      changes = (earlier.filter { !known.contains($0.id) } + changes).sorted { $0.when < $1.when }
      history = UndoHistory(changes)
      return []
    case .rewound(let logged, let municipality):
      logbook?.isStale = true
      changes.removeAll { change in
        change.owners.contains { $0.municipality == municipality } && !inFlight.contains(change)
      }
      changes = (logged + changes).sorted { $0.when < $1.when }
      history = UndoHistory(changes)
      return []
    case .saved(let id, let moment):
      let change = inFlight.first { $0.id == id }
      settleSaving(.saved(moment), id)
      return change.map { takeAwayDrafts(repeatedBy: $0) } ?? []
    case .notSaved(let id, let refusal):
      let index = inFlight.firstIndex { $0.id == id }
      let later = index.map { Array(inFlight[($0 + 1)...]) } ?? []
      let change = index.map { inFlight[$0] }
      settleSaving(.failed, id)
      guard let change else { return [] }
      let repeated = takeAwayDrafts(repeatedBy: change)
      takeBack(change, below: later, refusal)
      return repeated + askWhoPrevents(change)
    case .log(let event): return take(event)
    case .drafts(let left): return offer(left)
    case .copied(let answer):
      take(answer)
      return []
    case .exported(let file, let answer):
      take(answer, of: file)
      return []
    case .recovered(let count):
      tell(words[.recovered(count)])
      return []
    case .incoming(let steps):
      logbook?.isStale = true
      takeIn(steps)
    case .undecided(let conflicts):
      sharing.open += conflicts
      showConflict()
    case .conflicts(let conflicts, let municipality):
      sharing.replace(conflicts, of: municipality)
    case .folder(let presence):
      sharing.isFolderGone = presence == .gone
      if sharing.isFolderGone { refuse(words[.folderGone]) } else { tell(words[.folderBack]) }
    case .firstStart: tour = .offered
    case .misconfigured(let faults, let path):
      if let sentence = words.faults(faults, in: path) { refuse(sentence) }
    case .appearanceKept(let path): noteAppearance(keptIn: path)
    case .appearanceNotKept(let fault): refuse(words[.appearanceNotKept(words.fault(fault))])
    case .languageKept(let path): noteLanguage(keptIn: path)
    case .languageNotKept(let fault): refuse(words[.languageNotKept(words.fault(fault))])
    case .edited(let outcome): takeEdited(outcome)
    }
    return []
  }

  private mutating func take(_ survey: FolderSurvey, of municipality: Municipality.ID?) {
    guard workspace.surveys[municipality] != survey else { return }
    revision += 1
    workspace.take(survey, of: municipality)
  }

  mutating func want(_ files: [DataFile]) -> [Effect] {
    let new = files.filter { workspace.files[$0] == nil }
    for file in new { workspace.take(.loading, for: file) }
    return new.isEmpty ? [] : [.load(new)]
  }

  private mutating func take(_ content: LoadState, of file: DataFile) -> [Effect] {
    revision += 1
    // What comes anew was changed by others.
    if workspace.content(of: file) != nil { logbook?.isStale = true }
    // The last good content is what the file held, not what was on its way into it.
    if case .broken(let problem, _) = content {
      lift(inFlight, off: file)
      // What could not be saved is told first: it says why, too.
      if case .loaded? = workspace.files[file], message?.tone != .failed {
        refuse(words.problem(problem))
      }
    }
    workspace.take(content, for: file)
    for change in inFlight { putBack(change, onto: file) }
    if case .municipality(let id) = file { arrive(at: id) }
    return []
  }

  /// Puts a change that is being saved onto what others have made of a file meanwhile.
  private mutating func putBack(_ change: ChangeSet, onto file: DataFile) {
    let operations = change.operations.filter { DataFile($0.address) == file }
    guard (try? workspace.apply(operations)) == nil else { return }
    for operation in operations {
      if case .set(let address, _, let to) = operation {
        try? workspace.apply([workspace.setting(address, to: to)])
      } else {
        try? workspace.apply([operation])
      }
    }
  }

  private mutating func lift(_ changes: [ChangeSet], off file: DataFile) {
    for change in changes.reversed() {
      try? workspace.apply(change.inverse.filter { DataFile($0.address) == file })
    }
  }

  /// When a municipality is there: the place may be in it.
  private mutating func arrive(at id: Municipality.ID) {
    guard let municipality = workspace.municipality(id) else { return }
    let isWished =
      wanted.owner?.municipality == id && place?.owner != wanted.owner && trail.isEmpty
    guard place == nil || isWished else { return }
    place = Place(owner: beginning(in: municipality), view: wanted.view ?? .overview)
  }

  /// What is to be read of the municipality that is shown, its place first.
  ///
  /// Other municipalities are read when they are entered, or when somebody searches everywhere.
  mutating func wantPlace() -> [Effect] {
    guard let here = place?.owner else { return [] }
    return want(here.municipality, first: here)
  }

  /// What is to be read of a municipality, once: its bodies' registers and documents.
  mutating func want(_ id: Municipality.ID, first here: Owner?) -> [Effect] {
    guard !requested.contains(id), let municipality = workspace.municipality(id) else { return [] }
    requested.insert(id)
    let all = [Owner(id)] + municipality.bodies.map { Owner(id, $0.id) }
    let owners = (here.map { [$0] } ?? []) + all.filter { $0 != here }
    return owners.flatMap { owner in
      want(DataFile.registers(of: owner))
        + [.listDocuments(owner)]
    }
  }

  private func beginning(in municipality: Municipality) -> Owner {
    if let owner = wanted.owner, owner.municipality == municipality.id,
      owner.body.map({ municipality.body($0) != nil }) ?? true
    {
      return owner
    }
    let board =
      municipality.bodies.first { $0.kind == .executiveBoard } ?? municipality.bodies.first
    return Owner(municipality.id, board?.id)
  }

  /// The choices of the municipality that is shown.
  var settings: Settings {
    (place?.owner.municipality).flatMap { workspace.municipality($0)?.settings } ?? .empty
  }

  private mutating func settleSaving(_ outcome: Saving, _ id: ChangeSet.ID) {
    if outcome != .failed, let saved = inFlight.first(where: { $0.id == id }) {
      logbook?.take(saved)
      logNames.insert(saved.who)
    }
    inFlight.removeAll { $0.id == id }
    saving = outcome == .failed || inFlight.isEmpty ? outcome : .underway(inFlight.count)
  }

  /// A change that is not on the disk must not be on the screen either.
  ///
  /// Those made after it are lifted off and put back; where they build on it they will not be saved
  /// either.
  private mutating func takeBack(
    _ change: ChangeSet,
    below later: [ChangeSet],
    _ fault: SaveFault
  ) {
    revision += 1
    for change in later.reversed() { try? workspace.apply(change.inverse) }
    try? workspace.apply(change.inverse)
    for change in later { try? workspace.apply(change) }
    settlePlace()
    changes.removeAll { $0.id == change.id }
    history = UndoHistory(changes)
    drafts.append(Draft(change, .unsaved))
    refuse(sentence(of: fault))
  }

  private func sentence(of fault: SaveFault) -> String {
    let sentence = words.sentence(of: fault, in: workspace)
    if case .conflict = fault { return sentence }
    return words[.notSaved(sentence)]
  }
}
