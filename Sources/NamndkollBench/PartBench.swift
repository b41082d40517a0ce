import Governance
import Interface
import Screen
import Store
import TestSupport
import Wording

/// Measures the parts in this process: reading, a key, a frame, an edit, a save.
struct PartBench {
  let data: String

  func run() throws {
    try loading()
    try frames()
    try saving()
    largeTable()
  }

  private func state(_ folder: DataFolder) -> State {
    var state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Words(.swedish),
      author: Author(name: "bench", prefix: "bench"),
      now: Moment(seconds: 1_696_248_120)
    )
    feed(&state, .listed(folder.municipalities().found), folder)
    return state
  }

  /// Takes in an event and what follows from it, together as the program does.
  private func feed(_ state: inout State, _ event: Event, _ folder: DataFolder) {
    var events = [event]
    while !events.isEmpty {
      events = update(&state, events).flatMap { answers(to: $0, folder) }
    }
  }

  private func answers(to effect: Effect, _ folder: DataFolder) -> [Event] {
    switch effect {
    case .load(let files): files.map { .loaded($0, LoadState(folder.load($0))) }
    case .listDocuments(let owner):
      [.listedDocuments(folder.documents(of: owner).found, owner)]
    case .save(let change): [.saved(change.id, at: Moment(seconds: 1_696_248_120))]
    default: []
    }
  }

  private func loading() throws {
    let folder = try DataFolder(opening: data)
    var all = Figures()
    for _ in 0..<30 {
      all.add(microseconds { _ = state(folder) })
    }
    all.report("read and show all of the data folder", unit: "µs")
  }

  private func frames() throws {
    let folder = try DataFolder(opening: data)
    let views = [
      ("1", "overview"), ("2", "goals"), ("3", "budget"), ("4", "assignments"),
      ("5", "internal control"), ("6", "sum check"), ("7", "calendar"), ("8", "economy"),
      ("9", "documents"),
    ]
    for (key, name) in views {
      var state = state(folder)
      feed(
        &state,
        .input(.key(.character(Character(key))), at: Moment(seconds: 1_696_248_121)),
        folder
      )
      var taken = Figures()
      var drawn = Figures()
      for index in 0..<400 {
        let arrow: Key = index % 8 < 4 ? .down : .up
        taken.add(
          microseconds {
            _ = update(&state, .input(.key(arrow), at: Moment(seconds: 1_696_248_121)))
          }
        )
        var grid = Grid(size: state.size)
        drawn.add(microseconds { draw(state, into: &grid) })
      }
      taken.report("an arrow key, \(name)", unit: "µs")
      drawn.report("a frame, \(name)", unit: "µs")
    }
    var state = state(folder)
    var edited = Figures()
    for key in ["3"] {
      feed(
        &state,
        .input(.key(.character(Character(key))), at: Moment(seconds: 1_696_248_121)),
        folder
      )
    }
    feed(&state, .input(.key(.right), at: Moment(seconds: 1_696_248_121)), folder)
    for index in 0..<100 {
      for character in "\(90_000 + index)" {
        feed(&state, .input(.key(.character(character)), at: Moment(seconds: 1)), folder)
      }
      edited.add(
        microseconds { feed(&state, .input(.key(.enter), at: Moment(seconds: 1)), folder) }
      )
    }
    edited.report("a figure entered, all sums anew", unit: "µs")
  }

  /// A saved edit against the bare write, fsync, rename, fsync of the folder of as many bytes.
  private func saving() throws {
    let copy = try TemporaryFolder(copying: data)
    let folder = try DataFolder(opening: copy.path)
    let place = try TemporaryFolder()
    let around = Surroundings(
      stateHome: place.path,
      home: nil,
      user: "bench",
      userNumber: 0,
      host: "bench"
    )
    let local = try LocalState(for: folder, in: around)
    var scribe = try Scribe(folder, keeping: local)
    guard let (file, address, bytes) = target(folder) else { return }
    var ids = scribe.changeIDs()
    var saved = Figures()
    var bare = Figures()
    for index in 0..<100 {
      guard case .success(let loaded) = folder.load(file) else { return }
      scribe.saw(loaded)
      var workspace = Workspace()
      workspace.take(.loaded(loaded.content), for: file)
      let operation = workspace.setting(
        address,
        to: .text(index.isMultiple(of: 2) ? "Ett." : "Två.")
      )
      let change = ChangeSet(
        id: ids.take(),
        when: Moment(seconds: index),
        who: "bench",
        operations: [operation]
      )
      saved.add(microseconds { _ = scribe.save(change) })
      bare.add(microseconds { replaceBarely("\(place.path)/bare", bytes: bytes) })
    }
    saved.report("a saved edit of \(bytes / 1024) kB (journal and log too)", unit: "µs")
    bare.report("bare write, fsync, rename, fsync of folder", unit: "µs")
  }

  /// The first assignment's file, its title, and the file's size.
  private func target(_ folder: DataFolder) -> (DataFile, Address, Int)? {
    for id in folder.municipalities().found {
      guard case .success(let loaded) = folder.load(.municipality(id)),
        case .municipality(let municipality) = loaded.content
      else { continue }
      for body in municipality.bodies {
        let owner = Owner(id, body.id)
        let file = DataFile.register(.assignments, owner)
        guard case .success(let loaded) = folder.load(file),
          case .assignments(let register) = loaded.content,
          let first = register.assignments.first
        else { continue }
        let address = Address(owner, ["assignments", first.id.text], field: ["title"])
        return (file, address, loaded.stamp?.size ?? 0)
      }
    }
    return nil
  }

  /// Moving in a table of 100 lines and in one of 100 000.
  private func largeTable() {
    for count in [100, 100_000] {
      var state = BigTable.state(lines: count)
      var taken = Figures()
      for index in 0..<400 {
        let arrow: Key = index % 60 < 30 ? .down : .up
        taken.add(
          microseconds {
            _ = update(&state, .input(.key(arrow), at: Moment(seconds: 1)))
            var grid = Grid(size: state.size)
            draw(state, into: &grid)
          }
        )
      }
      taken.report("a key and its frame, \(count) lines", unit: "µs")
    }
  }
}
