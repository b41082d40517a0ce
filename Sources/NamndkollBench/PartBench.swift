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
        BigLists.type(key, into: &state)
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
        taken.report("a key and its frame, \(count) \(name)", unit: "µs")
      }
    }
  }

  /// Opening the search, and typing in it: in the example data, and among 200 000 things.
  private func searching() {
    if let folder = try? DataFolder(opening: data) { search(state(folder), "the data folder") }
    search(BigLists.state(100_000), "200 000 things")
  }

  private func search(_ state: State, _ name: String) {
    var state = state
    let opened = microseconds {
      _ = update(&state, .input(.key(.control("f")), at: Moment(seconds: 1)))
    }
    print("  \("opening the search, \(name)".padded(44)) \(opened.short) µs")
    var typed = Figures()
    for word in ["ekonomi", "lokalförsörjning", "uppdrag 9999", "kommunstyrelsen", "åtgärd"] {
      var searching = state
      for character in word {
        let moment = Moment(seconds: 1)
        typed.add(
          microseconds {
            _ = update(&searching, .input(.key(.character(character)), at: moment))
            var grid = Grid(size: searching.size)
            draw(searching, into: &grid)
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
