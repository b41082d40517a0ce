import Governance

@testable import Store

/// The example on a simulated disk, and a place for local state beside it.
struct SimulatedOffice {
  static let userNumber: UInt32 = 1_000
  let disk: SimulatedDisk

  /// The example as it was long ago, all of it safe.
  init() {
    disk = SimulatedDisk()
    disk.write("/home/anna/.keep", "")
    disk.write("/data/alingsas/municipality.json", Example.municipality)
    disk.write("/data/\(Example.goalsFile.path)", Example.goals)
    disk.write("/data/\(Example.documentFile.path)", Example.document)
  }

  /// As a disk was found after a power loss or after its program was killed.
  init(on content: DiskContent) {
    disk = SimulatedDisk(content)
  }

  func scribe() throws -> Scribe {
    let folder = try DataFolder(opening: "/data", through: disk.files)
    let surroundings = Surroundings(
      stateHome: nil,
      home: "/home/anna",
      user: "anna",
      userNumber: Self.userNumber,
      host: "kontoret"
    )
    let state = try LocalState(for: folder, in: surroundings, through: disk.files)
    return try Scribe(folder, keeping: state)
  }

  /// The ids of all logged changes, in the order of their log.
  func logged() throws -> [ChangeSet.ID] {
    let reader = LogReader(of: try DataFolder(opening: "/data", through: disk.files))
    return reader.latest(100, of: "alingsas").entries.reversed().map(\.change.id)
  }
}

extension DiskContent {
  /// The texts of all data files by their paths; logs, and what was being written, are left out.
  func data(under path: String = "/data") -> [String: String] {
    var texts: [String: String] = [:]
    for name in names(path) where !name.hasPrefix(".") && name != "log" {
      if let text = text("\(path)/\(name)") {
        texts["\(path)/\(name)"] = text
      } else {
        texts.merge(data(under: "\(path)/\(name)")) { first, _ in first }
      }
    }
    return texts
  }
}
