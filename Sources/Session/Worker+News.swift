import Governance
import Interface
import Store
import Synchronization

extension Worker {
  /// What others have done, as one batch of events.
  func news(_ disturbance: Disturbance) -> [Event] {
    let isGone = !folder.isThere
    let wasGone = isFolderGone.withLock { known in
      defer { known = isGone }
      return known
    }
    // What was read stays on the screen: it is not the files that were emptied.
    if isGone { return wasGone ? [] : [.folder(.gone)] }
    return (wasGone ? [.folder(.back)] : []) + changes(wasGone ? .boundless : disturbance)
  }

  /// What others have done to what is in the folder.
  private func changes(_ disturbance: Disturbance) -> [Event] {
    let known = scribe.withLock { $0.knownFiles }
    var files = disturbance.isBoundless ? known : disturbance.files
    // Files of folders that nobody has opened are read when they are.
    let owners = listings.withLock { Set($0.keys) }
    files = files.filter { owners.contains($0.owner) || known.contains($0) }
    let relisted = disturbance.isBoundless ? owners : Set(files.filter(\.isDocument).map(\.owner))
    let listed = relisted.flatMap { owner -> [(Owner, [Document.ID])] in
      let found = folder.documents(of: owner).found
      let isNew = listings.withLock { listings in
        defer { listings[owner] = found }
        return listings[owner] != found
      }
      files.formUnion(found.map { .document($0, owner) })
      return isNew ? [(owner, found)] : []
    }
    let news = scribe.withLock { [files] scribe in scribe.news(of: files) }
    let municipalities = disturbance.isBoundless ? listMunicipalities() : []
    let surveyed = Set(owners.map(\.municipality))
      .filter { id in disturbance.isBoundless || files.contains { $0.owner.municipality == id } }
    let concerned =
      disturbance.isBoundless ? Set(owners.map(\.municipality)) : disturbance.conflicts
    let folders: [Event] =
      listed.map { .listedDocuments($0.1, $0.0) } + surveyed.map { survey($0) }
    return municipalities + events(of: news) + folders
      + concerned.flatMap(conflicts)
      + (disturbance.isBoundless ? Set(owners.map(\.municipality)) : disturbance.logs)
      .compactMap(rewound)
  }

  /// What can be undone where our own log is not what we left: git put another in its place.
  private func rewound(_ municipality: Municipality.ID) -> Event? {
    let writer = scribe.withLock { $0.writer }
    let last = LogReader(of: folder).page(of: writer, in: municipality, most: 1).entries.first
    let isOurs = lastLogged.withLock { $0[municipality] == last?.change.id }
    return isOurs ? nil : .rewound(undoable(in: municipality), municipality)
  }

  /// What others have done to files, as the screen takes it in.
  func events(of news: [FileNews]) -> [Event] {
    let loaded = news.compactMap { news in news.state.map { Event.loaded(news.file, $0) } }
    let steps = news.flatMap(\.steps)
    return loaded + (steps.isEmpty ? [] : [.incoming(steps)])
  }
}

extension DataFile {
  fileprivate var isDocument: Bool {
    if case .document = self { true } else { false }
  }
}
