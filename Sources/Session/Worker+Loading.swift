import Governance
import Interface
import Store
import Synchronization

extension Worker {
  /// Reads files for the first frame: first those that the other thread is not at, then what it has read.
  func load(_ files: [DataFile]) -> [Event] {
    let own = files.filter(ahead.claim)
    let read = Dictionary(own.map { ($0, reload($0)) }) { first, _ in first }
    return files.map { read[$0] ?? load($0) }
  }

  /// Reads a file, and remembers in which state it was, so that a change by others shows.
  func load(_ file: DataFile) -> Event {
    ahead.take(file).map { loaded(file, .success($0)) } ?? reload(file)
  }

  /// Reads a file as it is now.
  func reload(_ file: DataFile) -> Event {
    defer { ahead.finish(file) }
    return loaded(file, folder.load(file))
  }

  private func loaded(_ file: DataFile, _ result: Result<LoadedFile, DataProblem>) -> Event {
    scribe.withLock { scribe in
      if case .success(let loaded) = result { scribe.saw(loaded) } else { scribe.sawBroken(file) }
    }
    return .loaded(file, LoadState(result))
  }

  /// Reads the files of an owner, or of the first municipality's executive board.
  func readAhead(for wished: Owner?) -> [Event] {
    guard let id = wished?.municipality ?? folder.municipalities().found.first,
      case .municipality(let municipality)? = readAhead(.municipality(id))
    else { return [] }
    let board =
      municipality.bodies.first { $0.kind == .executiveBoard } ?? municipality.bodies.first
    let owner = Owner(id, wished?.body ?? board?.id)
    // From here on what others do is noticed; before, it is read.
    watch.withLock { watch in
      watch.watch(Owner(id))
      watch.watch(owner)
    }
    let documents = folder.documents(of: owner).found.map { DataFile.document($0, owner) }
    for file in documents + DataFile.registers(of: owner) {
      _ = readAhead(file)
    }
    return []
  }

  private func readAhead(_ file: DataFile) -> FileContent? {
    guard ahead.claim(file) else { return nil }
    let loaded = try? folder.load(file).get()
    ahead.put(loaded, for: file)
    return loaded?.content
  }

  /// Lists an owner's documents, and watches them from then on.
  func list(_ owner: Owner) -> Event {
    watch.withLock { $0.watch(owner) }
    let found = folder.documents(of: owner).found
    listings.withLock { $0[owner] = found }
    return .listedDocuments(found, owner)
  }

  /// Looks through the names in a municipality's folder.
  func survey(_ municipality: Municipality.ID) -> Event {
    .surveyed(folder.survey(of: municipality), municipality)
  }

  /// Lists the municipalities.
  func listMunicipalities() -> [Event] { Self.events(of: folder.municipalities()) }

  /// What a listing of the municipalities tells the screen.
  static func events(of listing: DataFolder.Listing<Municipality.ID>) -> [Event] {
    [.listed(listing.found), .surveyed(FolderSurvey(problems: listing.problems), nil)]
  }

  /// The writer's latest changes.
  func history(of municipality: Municipality.ID) -> Event {
    .history(undoable(in: municipality))
  }

  /// What can be undone in a municipality, first to last.
  func undoable(in municipality: Municipality.ID) -> [ChangeSet] {
    let writer = scribe.withLock { $0.writer }
    let page = LogReader(of: folder).page(of: writer, in: municipality, most: Self.mostUndoable)
    lastLogged.withLock { $0[municipality] = page.entries.first?.change.id }
    return page.entries.reversed().map(\.change)
  }

  /// How far back changes can be undone from the keyboard; the log keeps all of them.
  private static let mostUndoable = 500

  /// Writes a file that the user asked for.
  func export(_ file: ExportFile) -> ExportAnswer {
    do throws(FileFault) {
      let existing: UserFile.Existing = file.existing == .keep ? .keep : .replace
      let outcome = try UserFile(file.path).write(file.text, existing)
      return outcome == .written ? .written : .exists
    } catch {
      return .refused(error)
    }
  }
}
