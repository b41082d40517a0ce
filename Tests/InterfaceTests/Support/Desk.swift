import Governance
import Interface
import Screen
import Store
import Wording

/// Somebody at the keys: the interface on the example data, with a disk that saves at once.
struct Desk {
  var state: State
  /// The changes that were asked to be saved.
  private(set) var saved: [ChangeSet] = []
  /// What others have logged, first to last; it comes before what is saved here.
  private let logged: [ChangeSet]
  private var readCount = 0
  /// Other things that were asked for.
  private(set) var effects: [Effect] = []
  let folder: DataFolder
  private var reading: Reading
  /// What becomes of a change that is to be saved; nothing said, it is on the disk.
  var saving: @Sendable (ChangeSet) -> [Event] = { [.saved($0.id, at: Desk.moment)] }
  private var unread: [Event] = []
  /// Whether it is the example data that nobody changes.
  private let isExample: Bool

  /// When the disk answers with documents.
  enum Reading {
    /// As soon as they are asked for.
    case atOnce
    /// When it is told to.
    case held
  }

  /// 2 October 2023, 14:02 in Sweden: when the report of August is being written.
  static let moment = Moment(seconds: 1_696_248_120, offsetMinutes: 120)

  init(
    width: Int = 120,
    height: Int = 40,
    language: Language = .swedish,
    glyphs: GlyphSet = .unicode,
    data: String = Example.path,
    wish: Wish = Wish(),
    reading: Reading = .atOnce,
    logged: [ChangeSet] = [],
    preferences: Preferences = Preferences()
  ) throws {
    self.logged = logged
    self.reading = reading
    isExample = data == Example.path
    folder = try DataFolder(opening: data)
    state = State(
      size: Size(width: width, height: height),
      glyphs: glyphs,
      words: Words(language),
      author: Author(name: "anna", prefix: "anna-1"),
      now: Self.moment,
      wish: wish,
      preferences: preferences
    )
    let listing = folder.municipalities()
    take(.listed(listing.found))
    take(.surveyed(FolderSurvey(problems: listing.problems), nil))
  }
}

extension Desk {
  /// From now on the disk holds back what it is asked for.
  mutating func holdBack() { reading = .held }

  /// Lets the disk answer what it has held back.
  mutating func readOn() {
    reading = .atOnce
    let events = unread
    unread = []
    for event in events { take(event) }
  }

  /// Types keys one after the other.
  mutating func type(_ keys: Key...) {
    for key in keys { take(.input(.key(key), at: Self.moment)) }
  }

  /// Types a text, each character a key.
  mutating func type(_ text: String) {
    for character in text { type(.character(character)) }
  }

  /// Takes in an event and all that follows from it.
  mutating func take(_ event: Event) {
    var events = [event][...]
    while let next = events.popFirst() {
      for effect in update(&state, next) { events += answer(effect) }
    }
  }

  private mutating func answer(_ effect: Effect) -> [Event] {
    switch effect {
    case .load(let files): return files.map { .loaded($0, load($0)) }
    case .listDocuments(let owner):
      let listed = Event.listedDocuments(folder.documents(of: owner).found, owner)
      let id = owner.municipality
      let surveyed =
        owner.body == nil ? [Event.surveyed(survey(of: id), id)] : []
      guard reading == .atOnce else {
        unread += [listed] + surveyed
        return []
      }
      return [listed] + surveyed
    case .save(let change):
      saved.append(change)
      return saving(change)
    case .log(let effect): return [.log(answer(effect))]
    default:
      effects.append(effect)
      return []
    }
  }

  private func load(_ file: DataFile) -> LoadState {
    isExample ? ReadOnce.load(file, in: folder) : LoadState(folder.load(file))
  }

  private func survey(of id: Municipality.ID) -> FolderSurvey {
    isExample ? ReadOnce.survey(of: id, in: folder) : folder.survey(of: id)
  }

  private mutating func answer(_ effect: LogEffect) -> LogEvent {
    let all = logged + saved
    switch effect {
    case .read(let request):
      var stretch = LogStretch()
      let fitting = all.reversed().filter(request.query.admits)
      let known = request.start == .latest ? 0 : readCount
      readCount = known + min(request.most, fitting.count - known)
      stretch.changes = Array(fitting[known..<readCount])
      stretch.isWhole = readCount == fitting.count
      return .stretch(stretch, of: request)
    case .findObstacle(let change):
      let later = all.drop { $0.id != change.id }.dropFirst()
      return .obstacle(change.obstacle(among: Array(later)), to: change.id)
    }
  }

  /// The text last sent to the clipboard.
  var copied: String? {
    effects.lazy.compactMap { if case .copy(let text) = $0 { text } else { nil } }.last
  }

  /// The file last asked for.
  var exported: ExportFile? {
    effects.lazy.compactMap { if case .export(let file) = $0 { file } else { nil } }.last
  }

  /// What is on the screen.
  var grid: Grid {
    var grid = Grid(size: state.size, glyphs: state.glyphs)
    draw(state, into: &grid)
    return grid
  }

  /// What is on the screen, as text.
  var frame: String { grid.frame() }

  /// The last line.
  var footer: String { grid.text(ofRow: state.size.height - 1) }
}

/// The example data.
enum Example {
  /// Their folder.
  static let path =
    String(#filePath).split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/data"
}
