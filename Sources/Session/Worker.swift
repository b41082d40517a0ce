import Glibc
import Governance
import Interface
import Store
import Synchronization

/// The thread that reads and writes, one job after the other, in the order in which they were asked for.
final class Worker: Sendable {
  /// Something to be done.
  enum Job: Sendable {
    /// Read what the first frame will need, while the terminal is being opened.
    case readAhead(Owner?)
    /// Read a file.
    case load(DataFile)
    /// List an owner's documents.
    case listDocuments(Owner)
    /// Read what can be undone in a municipality.
    case history(Municipality.ID)
    /// Save a change.
    case save(ChangeSet)
    /// Write a file that the user asked for.
    case export(ExportFile)
  }

  private struct Queue {
    var jobs: [Job] = []
    var isEnding = false
  }

  private let folder: DataFolder
  private let local: LocalState
  private let scribe: Mutex<Scribe>
  private let queue = Mutex(Queue())
  private let results = Mutex<[Event]>([])
  private let ahead = AheadShelf()
  private let jobBell = Bell()
  private let resultBell = Bell()
  private let thread = Mutex<pthread_t?>(nil)

  /// A thread that begins with a job.
  ///
  /// The job is there before the thread: one that is woken through a pipe is put on the waker's processor
  /// and waits there for milliseconds while another is idle.
  init(
    folder: DataFolder,
    local: LocalState,
    scribe: consuming sending Scribe,
    beginningWith job: Job
  ) {
    self.folder = folder
    self.local = local
    self.scribe = Mutex(scribe)
    queue.withLock { $0.jobs = [job] }
    start()
  }

  /// Readable when there are results.
  var wakeDescriptor: Int32 { resultBell.descriptor }

  /// Adds jobs at the end of the queue.
  func add(_ jobs: [Job]) {
    guard !jobs.isEmpty else { return }
    queue.withLock { $0.jobs += jobs }
    jobBell.ring()
  }

  /// The results since last time.
  func collect() -> [Event] {
    resultBell.silence()
    return results.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  /// Waits until all jobs are done and the thread has ended.
  func finish() {
    queue.withLock { $0.isEnding = true }
    jobBell.ring()
    let thread = thread.withLock { $0.take() }
    if let thread { pthread_join(thread, nil) }
  }
}

extension Worker {
  private func start() {
    var new = pthread_t()
    let box = Unmanaged.passRetained(self)
    let status = pthread_create(
      &new,
      nil,
      { context in
        if let context { Unmanaged<Worker>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      },
      box.toOpaque()
    )
    precondition(status == 0, "a thread can be started")
    thread.withLock { [new] in $0 = new }
  }

  private func run() {
    leaveSignalsToTheScreen()
    while true {
      let (job, isEnding) = queue.withLock { queue in
        (queue.jobs.isEmpty ? nil : queue.jobs.removeFirst(), queue.isEnding)
      }
      guard let job else {
        if isEnding { return }
        jobBell.wait()
        continue
      }
      report(perform(job))
    }
  }

  /// Signals belong to the thread with the screen.
  private func leaveSignalsToTheScreen() {
    var all = sigset_t()
    sigfillset(&all)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_BLOCK, &all, nil)
  }

  private func report(_ events: [Event]) {
    guard !events.isEmpty else { return }
    results.withLock { $0 += events }
    resultBell.ring()
  }

  private func perform(_ job: Job) -> [Event] {
    switch job {
    case .readAhead(let owner): readAhead(for: owner)
    case .load(let file): [load(file)]
    case .listDocuments(let owner): [list(owner)]
    case .history(let municipality): [history(of: municipality)]
    case .save(let change): save(change)
    case .export(let file): [.exported(file, export(file))]
    }
  }

  private func export(_ file: ExportFile) -> ExportAnswer {
    do throws(FileFault) {
      let existing: UserFile.Existing = file.existing == .keep ? .keep : .replace
      let outcome = try UserFile(file.path).write(file.text, existing)
      return outcome == .written ? .written : .exists
    } catch {
      return .refused(error)
    }
  }
}

extension Worker {
  /// Reads files for the first frame: first those that the other thread is not at, then what it has read.
  func load(_ files: [DataFile]) -> [Event] {
    let own = files.filter(ahead.claim)
    let read = Dictionary(own.map { ($0, reload($0)) }) { first, _ in first }
    return files.map { read[$0] ?? load($0) }
  }

  /// Reads a file, and remembers in which state it was, so that a change by others shows.
  private func load(_ file: DataFile) -> Event {
    ahead.take(file).map { loaded(file, .success($0)) } ?? reload(file)
  }

  /// Reads a file as it is now.
  private func reload(_ file: DataFile) -> Event {
    defer { ahead.finish(file) }
    return loaded(file, folder.load(file))
  }

  private func loaded(_ file: DataFile, _ result: Result<LoadedFile, DataProblem>) -> Event {
    if case .success(let loaded) = result {
      scribe.withLock { $0.saw(loaded) }
    }
    return .loaded(file, LoadState(result))
  }

  /// Reads the files of an owner, or of the first municipality's executive board.
  private func readAhead(for wished: Owner?) -> [Event] {
    guard let id = wished?.municipality ?? folder.municipalities().found.first,
      case .municipality(let municipality)? = readAhead(.municipality(id))
    else { return [] }
    let board =
      municipality.bodies.first { $0.kind == .executiveBoard } ?? municipality.bodies.first
    let owner = Owner(id, wished?.body ?? board?.id)
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

  /// Lists an owner's documents.
  func list(_ owner: Owner) -> Event {
    .listedDocuments(folder.documents(of: owner).found, owner)
  }

  /// The writer's latest changes.
  private func history(of municipality: Municipality.ID) -> Event {
    let writer = scribe.withLock { $0.writer }
    let page = LogReader(of: folder).page(of: writer, in: municipality, most: Self.mostUndoable)
    return .history(page.entries.reversed().map(\.change))
  }

  /// How far back changes can be undone from the keyboard; the log keeps all of them.
  private static let mostUndoable = 500

  private func save(_ change: ChangeSet) -> [Event] {
    switch scribe.withLock({ $0.save(change) }) {
    case .success(let saved):
      let others = saved.files.filter { saved.changedByOthers.contains($0.file) }
      return others.map { .loaded($0.file, .loaded($0.content)) } + [
        .saved(change.id, at: SystemClock.now())
      ]
    case .failure(let fault):
      try? local.keep(draft: change)
      let made = change.operations.filter(\.makesOrRemovesDocument).map(\.address.owner)
      let files = Set(
        change.operations.filter { !$0.makesOrRemovesDocument }
          .compactMap { DataFile($0.address) }
      )
      // First out of the screen, and then what the files hold: a broken one says nothing new.
      return [.notSaved(change.id, fault)] + Set(made).map(list) + files.map(reload)
    }
  }
}
