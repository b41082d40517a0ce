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
    /// Look through the names in a municipality's folder.
    case survey(Municipality.ID)
    /// Read what can be undone in a municipality.
    case history(Municipality.ID)
    /// Save a change.
    case save(ChangeSet)
    /// Read the log.
    case log(LogEffect)
    /// Find what earlier sessions left.
    case findDrafts
    /// Keep the latest text that is being written.
    case keepDraft
    /// Give a draft up.
    case discard(ChangeSet.ID)
    /// Keep where the user is now.
    case keepPosition
    /// Read the conflicts that git has left in a municipality.
    case conflicts(Municipality.ID)
    /// Conflicts have been decided by a change, or without one.
    case settle([OpenConflict.Origin], by: ChangeSet.ID?)
    /// Look whether others have changed anything.
    case look
    /// Write a file that the user asked for.
    case export(ExportFile)
  }

  private struct Queue {
    var jobs: [Job] = []
    var isEnding = false

    /// Takes the next job: what somebody waits for goes before what is read behind the screen, which nobody
    /// needs any more at the end.
    mutating func next() -> Job? {
      if isEnding { jobs.removeAll(where: \.onlyReads) }
      guard let index = jobs.firstIndex(where: { !$0.onlyReads }) ?? jobs.indices.first
      else { return nil }
      return jobs.remove(at: index)
    }
  }

  let folder: DataFolder
  let local: LocalState
  let scribe: Mutex<Scribe>
  let watch: Mutex<FolderWatch>
  let listings = Mutex<[Owner: [Document.ID]]>([:])
  let unsaved = Mutex<Set<ChangeSet.ID>>([])
  let isFolderGone = Mutex(false)
  let lastLogged = Mutex<[Municipality.ID: ChangeSet.ID]>([:])
  private let watchDescriptor: Int32
  private let queue = Mutex(Queue())
  private let results = Mutex<[Event]>([])
  let ahead = AheadShelf()
  let writing = Mutex<Draft?>(nil)
  let position = Mutex<[String]?>(nil)
  private let logDesk = Mutex(LogDesk())
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
    watching means: FolderWatch.Means,
    beginningWith job: Job
  ) {
    self.folder = folder
    self.local = local
    self.scribe = Mutex(scribe)
    let watch = FolderWatch(folder, by: means)
    watchDescriptor = watch.descriptor
    self.watch = Mutex(watch)
    queue.withLock { $0.jobs = [job] }
    start()
  }

  /// Whether others' changes may go unnoticed unless they are looked for.
  var isBlind: Bool { watch.withLock { $0.isBlind } }

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
        (queue.next(), queue.isEnding)
      }
      guard let job else {
        if isEnding { return }
        waitForWork()
        continue
      }
      report(perform(job))
      if case .readAhead = job { watch.withLock { [folder] in $0.judgeDisk(of: folder) } }
    }
  }

  /// Sleeps until there is a job, or until others have been at the files and are done.
  private func waitForWork() {
    let isGone = watch.withLock { $0.isFolderGone }
    let ready = wait(for: [jobBell.descriptor, watchDescriptor], isGone ? Self.lookingPause : -1)
    guard ready.last == true else {
      if ready.first == true { return jobBell.silence() }
      if watch.withLock({ $0.findFolder() }) { report(news(.boundless)) }
      return
    }
    var disturbance = Disturbance()
    let deadline = ContinuousClock.now + Self.longestGathering
    repeat {
      watch.withLock { $0.take(into: &disturbance) }
    } while ContinuousClock.now < deadline && !hasJobs
      && wait(for: [jobBell.descriptor, watchDescriptor], Self.quiet).last == true
    if !disturbance.isEmpty { report(news(disturbance)) }
  }

  /// How long nothing must happen before many changes, as of git, are taken in as one; in milliseconds.
  private static let quiet: Int32 = 25
  /// How often a data folder that is gone is looked for; in milliseconds.
  private static let lookingPause: Int32 = 500
  /// How long is waited for that.
  private static let longestGathering = Duration.milliseconds(500)

  private var hasJobs: Bool { queue.withLock { !$0.jobs.isEmpty || $0.isEnding } }

  /// Waits until one of them is readable, and says which are.
  private func wait(for descriptors: [Int32], _ milliseconds: Int32) -> [Bool] {
    var watched = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&watched, nfds_t(watched.count), milliseconds) < 0, errno == EINTR {}
    return watched.map { $0.revents != 0 }
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
    case .survey(let municipality): [survey(municipality)]
    case .history(let municipality): [history(of: municipality)]
    case .save(let change): save(change)
    case .log(let effect): [.log(logDesk.withLock { $0.answer(effect, LogReader(of: folder)) })]
    case .findDrafts: findDrafts()
    case .keepDraft: keepDraft()
    case .discard(let id): discardDraft(id)
    case .keepPosition: keepPosition()
    case .conflicts(let municipality): conflicts(of: municipality)
    case .settle(let origins, let change): settle(origins, by: change)
    case .look: news(.boundless)
    case .export(let file): [.exported(file, export(file))]
    }
  }
}

extension Worker.Job {
  /// Whether it reads files for the screen and does nothing else; many of them may wait.
  fileprivate var onlyReads: Bool {
    switch self {
    case .load, .listDocuments, .survey: true
    case .readAhead, .history, .save, .log, .findDrafts, .keepDraft, .discard, .keepPosition,
      .conflicts, .settle, .look, .export:
      false
    }
  }
}
