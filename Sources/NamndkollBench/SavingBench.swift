import Governance
import Store
import TestSupport

/// What a saved edit costs, against the least that a durable replacement of the same bytes can cost.
struct SavingBench {
  let data: String

  private static let rounds = 200

  func run() throws {
    let copy = try TemporaryFolder(copying: data)
    let place = try TemporaryFolder()
    let disk = TimedDisk()
    let folder = try DataFolder(opening: copy.path, through: disk.files)
    let around = Surroundings(
      stateHome: place.path,
      home: nil,
      user: "bench",
      userNumber: 0,
      host: "bench"
    )
    var scribe = try Scribe(
      folder,
      keeping: LocalState(for: folder, in: around, through: disk.files)
    )
    guard let (address, bytes) = target(folder), let file = DataFile(address) else { return }
    var ids = scribe.changeIDs()
    var (whole, file25, journal, log, bare) = (
      Figures(), Figures(), Figures(), Figures(), Figures()
    )
    for index in 0..<Self.rounds {
      guard case .success(let loaded) = folder.load(file) else { return }
      scribe.saw(loaded)
      var workspace = Workspace()
      workspace.take(.loaded(loaded.content), for: file)
      let text = Datum.text(index.isMultiple(of: 2) ? "Ett." : "Två.")
      let change = ChangeSet(
        id: ids.take(),
        when: Moment(seconds: index),
        who: "bench",
        operations: [workspace.setting(address, to: text)]
      )
      for part in [TimedDisk.Part.journal, .log, .rest] { _ = disk.take(part) }
      let time = microseconds { _ = scribe.save(change) }
      let (journaled, logged) = (disk.take(.journal), disk.take(.log))
      // The first makes sure of folders, once for a program.
      if index > 0 {
        whole.add(time)
        journal.add(journaled)
        log.add(logged)
        file25.add(time - journaled - logged)
      }
      bare.add(microseconds { replaceBarely("\(place.path)/bare", bytes: bytes) })
    }
    whole.report("a saved edit of \(bytes / 1024) kB", unit: "µs")
    journal.report("  of that the journal and its sync", unit: "µs")
    log.report("  of that the log and its sync", unit: "µs")
    file25.report("  of that the file, and working it out", unit: "µs")
    bare.report("bare write, fsync, rename, fsync of folder", unit: "µs")
    print("  the file against the bare: \((file25.median / bare.median).short) times")
  }

  /// An assignment's title in the register whose size is nearest to 25 kB, and that size.
  private func target(_ folder: DataFolder) -> (Address, Int)? {
    var found: [(address: Address, size: Int)] = []
    for id in folder.municipalities().found {
      guard case .success(let loaded) = folder.load(.municipality(id)),
        case .municipality(let municipality) = loaded.content
      else { continue }
      for body in municipality.bodies {
        let owner = Owner(id, body.id)
        guard case .success(let loaded) = folder.load(.register(.assignments, owner)),
          case .assignments(let register) = loaded.content,
          let first = register.assignments.first
        else { continue }
        let address = Address(owner, ["assignments", first.id.text], field: ["title"])
        found.append((address, loaded.stamp?.size ?? 0))
      }
    }
    return found.min { abs($0.size - 25_000) < abs($1.size - 25_000) }
  }
}
