public import Governance
public import Interface
public import Store

/// Runs what the screen wants done against the data folder, on a thread of its own, so that keys never
/// wait for a disk.
public final class FolderSession {
  let folder: DataFolder
  let local: LocalState
  private let worker: Worker
  private let surroundings: Surroundings
  private let firstChange: Int
  private var beginsUntil: ContinuousClock.Instant?
  private var nextLook = ContinuousClock.now

  /// How often is looked for what others do, at most.
  private static let lookingPause = Duration.seconds(1)

  /// How long reading may hold up the first frame; what is left comes behind it.
  private static let beginning = Duration.milliseconds(30)

  /// A session on a folder; throws where nothing can be kept locally.
  ///
  /// An edit that an earlier session did not finish is completed before anything is read.
  public init(
    _ folder: DataFolder,
    in surroundings: Surroundings = .current,
    watching means: FolderWatch.Means = .notices
  ) throws(FileFault) {
    self.folder = folder
    self.surroundings = surroundings
    local = try LocalState(for: folder, in: surroundings)
    let scribe = try Scribe(folder, keeping: local)
    firstChange = scribe.changeIDs().next
    writer = scribe.writer
    recovery = scribe.recovery
    worker = Worker(
      folder: folder,
      local: local,
      scribe: scribe,
      watching: means,
      beginningWith: .readAhead(Wish(position: local.position).owner)
    )
  }

  private let writer: String
  private let recovery: Recovery
}

extension FolderSession {
  /// Who makes the changes of this session.
  public var author: Author {
    Author(
      name: surroundings.who,
      prefix: writer,
      firstChange: firstChange,
      seed: .random(in: .min ... .max)
    )
  }

  /// The time.
  public var now: Moment { SystemClock.now() }

  /// Where the user was last time.
  public var rememberedWish: Wish { Wish(position: local.position) }

  /// Can be waited for with `poll`: readable when ``collect()`` has something.
  public var wakeDescriptor: Int32 { worker.wakeDescriptor }

  /// The first events.
  ///
  /// What follows from them is read at once for as long as a first frame can wait.
  public func begin() -> [Event] {
    beginsUntil = .now + Self.beginning
    let listing = folder.municipalities()
    var events = Worker.events(of: listing)
    let finished = recovery.completed.count
    if finished > 0 { events.append(.recovered(finished)) }
    worker.add(listing.found.map { .history($0) } + [.findDrafts])
    return events
  }

  /// The first frame is up: from now on everything is read behind it.
  public func endBeginning() { beginsUntil = nil }

  /// Does what the screen wants, or has it done; returns what came of it already.
  public func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .load(let files):
      if isBeginning { return worker.load(files) }
      worker.add(files.map { .load($0) })
    case .listDocuments(let owner):
      let id = owner.municipality
      let whole = owner.body == nil ? [Worker.Job.survey(id), .conflicts(id)] : []
      if isBeginning {
        defer { worker.add(whole) }
        return [worker.list(owner)]
      }
      worker.add([.listDocuments(owner)] + whole)
    case .save(let change): worker.add([.save(change)])
    case .log(let effect): worker.add([.log(effect)])
    case .draft(.keep(let draft)): worker.keep(draft)
    case .draft(.discard(let id)): worker.discard(id)
    case .settle(let origins, let change): worker.add([.settle(origins, by: change)])
    case .remember(let wish): worker.keep(position: wish.position)
    case .export(let file): worker.add([.export(file)])
    case .suspend, .repaint, .copy, .quit, .dress, .keepAppearance, .keepLanguage,
      .openEditor:
      break
    }
    return []
  }

  /// The user is at the keys: where the system does not tell what others do, it is looked for.
  public func lookAround() {
    guard worker.isBlind, .now >= nextLook else { return }
    nextLook = .now + Self.lookingPause
    worker.add([.look])
  }

  /// What has come of it since last time.
  public func collect() -> [Event] { worker.collect() }

  /// Waits until everything is on the disk.
  public func finish() { worker.finish() }

  private var isBeginning: Bool { beginsUntil.map { .now < $0 } ?? false }
}

extension Wish {
  /// As it is kept: whose, which view, which period.
  fileprivate var position: [String] {
    [
      owner.map { Address($0, []).text } ?? "", view.map { String($0.rawValue) } ?? "",
      period?.code ?? "",
    ]
  }

  fileprivate init(position: [String]) {
    let parts = position + Array(repeating: "", count: max(0, 3 - position.count))
    self.init(
      owner: Address(parts[0])?.owner,
      view: Int(parts[1]).flatMap { View(rawValue: $0) },
      period: ReportingPeriod(parts[2])
    )
  }
}
