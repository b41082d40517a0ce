import Governance
import Interface
import Store
import Synchronization

extension Worker {
  /// Saves a change; what others have changed in its files comes along.
  func save(_ change: ChangeSet) -> [Event] {
    let (result, others) = scribe.withLock { scribe in
      // What others did must be told apart from what the change does.
      let others = scribe.news(of: change.touchedFiles)
      return (scribe.save(change), others)
    }
    switch result {
    case .success(let saved):
      if let owner = saved.change.owners.first {
        lastLogged.withLock { $0[owner.municipality] = change.id }
      }
      // What others did is told as it was before this change; with it, it is what the files hold.
      let met = saved.changedByOthers.union(others.map(\.file))
      let changed = saved.files.filter { met.contains($0.file) }
      let late = changed.map { Event.loaded($0.file, .loaded($0.content)) }
      return events(of: others) + late + [.saved(change.id, at: SystemClock.now())]
    case .failure(let fault): return keep(change, fault, others)
    }
  }

  /// A change that could not be saved: first out of the screen, and then what the files hold; a broken one
  /// says nothing new.
  private func keep(_ change: ChangeSet, _ fault: SaveFault, _ others: [FileNews]) -> [Event] {
    unsaved.withLock { _ = $0.insert(change.id) }
    try? local.keep(Draft(change, .unsaved))
    let made = change.operations.filter(\.makesOrRemovesFile).map(\.address.owner)
    let told = Set(others.map(\.file))
    let files = change.touchedFiles.subtracting(told)
      .filter { file in
        !change.operations.contains { $0.makesOrRemovesFile && DataFile($0.address) == file }
      }
    return [.notSaved(change.id, fault)] + Set(made).map(list) + files.map(reload)
      + events(of: others) + undecided(change, fault)
  }

  /// The conflicts that a change met, with who made what.
  private func undecided(_ change: ChangeSet, _ fault: SaveFault) -> [Event] {
    guard case .conflict(let conflicts) = fault,
      let municipality = conflicts.first?.address.owner.municipality
    else { return [] }
    let authors = Authors(of: municipality, in: folder)
    let open = conflicts.map { conflict in
      OpenConflict(
        conflict,
        .saving(change),
        ours: Authorship(who: change.who, when: change.when),
        theirs: authors.author(of: conflict.theirs, at: conflict.address)
      )
    }
    return [.undecided(open)]
  }

  /// The conflicts that git has left in a municipality.
  func conflicts(of municipality: Municipality.ID) -> [Event] {
    [.conflicts(folder.openConflicts(of: municipality, seenFrom: local), municipality)]
  }

  /// Conflicts have been decided: what was kept of them goes, unless the change that decided them could not
  /// be saved.
  func settle(_ origins: [OpenConflict.Origin], by change: ChangeSet.ID?) -> [Event] {
    let isSaved = change.map { id in unsaved.withLock { !$0.contains(id) } } ?? true
    var municipalities: Set<Municipality.ID> = []
    for origin in origins {
      switch origin {
      case .saving(let draft): if isSaved { try? local.discard(draft: draft.id) }
      case .merge(let municipality, let entry, let file):
        municipalities.insert(municipality)
        if isSaved { try? folder.settle(entry, in: file, of: municipality, by: local) }
      }
    }
    return municipalities.flatMap(conflicts)
  }
}

extension ChangeSet {
  /// The files that it touches.
  fileprivate var touchedFiles: Set<DataFile> {
    Set(operations.compactMap { DataFile($0.address) })
  }
}
