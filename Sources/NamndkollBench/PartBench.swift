import Governance
import Interface
import Screen
import Store
import Wording

/// Measures the parts in this process: reading, a key, a frame, an edit, a save.
struct PartBench {
  let data: String

  func run() throws {
    try loading()
    try frames()
    try SavingBench(data: data).run()
    try SlowDiskBench(data: data).run()
    largeTable()
    try longLog()
    largeLists()
    searching()
  }

  /// Moving in lists of 100 and of 100 000 assignments and indicators.
  private func largeLists() {
    for (key, name) in [("4", "assignments"), ("2", "indicators")] {
      for count in [100, 100_000] {
        var state = BigLists.state(count)
        state.type(key)
        moving(in: state, "\(count) \(name)")
      }
    }
  }

  /// Moving in a table of 100 lines and in one of 100 000.
  private func largeTable() {
    for count in [100, 100_000] {
      moving(in: BigTable.state(lines: count), "\(count) lines")
    }
  }

  private func moving(in state: State, _ name: String) {
    var state = state
    var taken = Figures()
    for index in 0..<400 {
      taken.add(
        microseconds {
          state.press(index % 60 < 30 ? .down : .up)
          frame(of: state)
        }
      )
    }
    taken.report("a key and its frame, \(name)", unit: "µs")
  }

  private func frame(of state: State) {
    var grid = Grid(size: state.size)
    draw(state, into: &grid)
  }

  /// Opening the search, and typing in it: in the example data, and among 200 000 things.
  private func searching() {
    if let folder = try? DataFolder(opening: data) { search(state(folder), "the data folder") }
    search(BigLists.state(100_000), "200 000 things")
  }

  private func search(_ state: State, _ name: String) {
    var state = state
    let opened = microseconds { state.press(.control("f")) }
    print("  \("opening the search, \(name)".padded(44)) \(opened.short) µs")
    var typed = Figures()
    for word in ["ekonomi", "lokalförsörjning", "uppdrag 9999", "kommunstyrelsen", "åtgärd"] {
      var searching = state
      for character in word {
        typed.add(
          microseconds {
            searching.press(.character(character))
            frame(of: searching)
          }
        )
      }
    }
    typed.report("a key in the search and its frame, \(name)", unit: "µs")
  }

  private func state(_ folder: DataFolder) -> State {
    var state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Words(.swedish),
      author: Author(name: "bench", prefix: "bench"),
      now: .bench
    )
    state.take([.listed(folder.municipalities().found)]) { answers(to: $0, folder) }
    return state
  }

  private func type(_ keys: [Key], into state: inout State, _ folder: DataFolder) {
    for key in keys {
      state.take([.input(.key(key), at: .bench)]) { answers(to: $0, folder) }
    }
  }

  private func answers(to effect: Effect, _ folder: DataFolder) -> [Event] {
    switch effect {
    case .load(let files): files.map { .loaded($0, LoadState(folder.load($0))) }
    case .listDocuments(let owner):
      [.listedDocuments(folder.documents(of: owner).found, owner)]
    case .save(let change): [.saved(change.id, at: .bench)]
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
    let views: [(Character, String)] = [
      ("1", "overview"), ("2", "goals"), ("3", "budget"), ("4", "assignments"),
      ("5", "internal control"), ("6", "sum check"), ("7", "calendar"), ("8", "economy"),
      ("9", "documents"),
    ]
    for (key, name) in views {
      var state = state(folder)
      type([.character(key)], into: &state, folder)
      var taken = Figures()
      var drawn = Figures()
      for index in 0..<400 {
        taken.add(microseconds { state.press(index % 8 < 4 ? .down : .up) })
        drawn.add(microseconds { frame(of: state) })
      }
      taken.report("an arrow key, \(name)", unit: "µs")
      drawn.report("a frame, \(name)", unit: "µs")
    }
    editing(folder)
  }

  private func editing(_ folder: DataFolder) {
    var state = state(folder)
    var edited = Figures()
    type([.character("3"), .right], into: &state, folder)
    for index in 0..<100 {
      type("\(90_000 + index)".map { .character($0) }, into: &state, folder)
      edited.add(microseconds { type([.enter], into: &state, folder) })
    }
    edited.report("a figure entered, all sums anew", unit: "µs")
  }
}
