import Glibc
import Governance
import Interface
import Screen
import Session
import Store
import Synchronization
import TestSupport
import Wording

/// Keys while a disk takes half a second for every sync, against keys while nothing is saved.
struct SlowDiskBench {
  let data: String

  private static let syncMicroseconds: UInt32 = 500_000

  func run() throws {
    let quiet = try keys(.nothing)
    let busy = try keys(.saving)
    quiet.report("an arrow key and its frame, nothing saved", unit: "µs")
    busy.report("the same while a disk of 500 ms a sync saves", unit: "µs")
    print("  99th percentiles: \(quiet.quantile(0.99).short) and \(busy.quantile(0.99).short) µs")
  }

  /// What goes on while keys are typed.
  private enum Work {
    case nothing, saving
  }

  private func keys(_ work: Work) throws -> Figures {
    let copy = try TemporaryFolder(copying: data)
    let place = try TemporaryFolder()
    var files = FileSystem.real
    files.sync = { descriptor throws(SystemError) in
      usleep(Self.syncMicroseconds)
      try FileSystem.real.sync(descriptor)
    }
    let folder = try DataFolder(opening: copy.path, through: files)
    let around = Surroundings(
      stateHome: place.path,
      home: nil,
      user: "bench",
      userNumber: 0,
      host: "bench"
    )
    let session = try FolderSession(folder, in: around)
    var state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Words(.swedish),
      author: session.author,
      now: session.now
    )
    take(session.begin(), &state, session)
    type("4", &state, session)
    var times = Figures()
    for index in 0..<400 {
      // Each change is saved while the next keys are typed, and is not yet when the last one is.
      if work == .saving, index.isMultiple(of: 100) { type("s", &state, session) }
      times.add(
        microseconds {
          take(session.collect(), &state, session)
          take([.input(.key(index % 8 < 4 ? .down : .up), at: session.now)], &state, session)
          var grid = Grid(size: state.size)
          draw(state, into: &grid)
        }
      )
    }
    if work == .saving {
      guard case .underway = state.saving else { throw SessionFailure("the keys were too slow") }
    }
    session.finish()
    return times
  }

  private func type(_ key: Character, _ state: inout State, _ session: FolderSession) {
    take([.input(.key(.character(key)), at: session.now)], &state, session)
  }

  private func take(_ events: [Event], _ state: inout State, _ session: FolderSession) {
    var events = events
    while !events.isEmpty {
      events = update(&state, events).flatMap { session.perform($0) }
    }
  }
}
