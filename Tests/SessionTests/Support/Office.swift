import FoundationEssentials
import Glibc
import Governance
import Session
import Store
import Synchronization
import TestSupport

/// A copy of the example data, a place for local state beside it, and a disk that can fail.
struct Office {
  let folder: TemporaryFolder
  let disk = MoodyDisk()

  init() throws {
    folder = try TemporaryFolder()
    for name in ["data", "state"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)",
        withIntermediateDirectories: true
      )
    }
    try FileManager.default.copyItem(
      atPath: "\(Self.example)/alingsas",
      toPath: "\(folder.path)/data/alingsas"
    )
  }

  private static let example =
    String(#filePath).split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/data"

  static let board = Owner("alingsas", "kommunstyrelsen")
  static let assignments = DataFile.register(.assignments, board)

  /// A session of somebody here.
  func session(
    of user: String = "anna",
    watching means: FolderWatch.Means = .notices
  ) throws -> FolderSession {
    try FolderSession(data(), in: surroundings(of: user), watching: means)
  }

  func data() throws -> DataFolder {
    try DataFolder(opening: "\(folder.path)/data", through: disk.files)
  }

  private func surroundings(of user: String) -> Surroundings {
    Surroundings(
      stateHome: "\(folder.path)/state",
      home: nil,
      user: user,
      userNumber: geteuid(),
      host: "kontoret"
    )
  }

  /// The changes that could not be saved and were kept.
  func drafts(of user: String) -> [ChangeSet] {
    ((try? LocalState(for: data(), in: surroundings(of: user)).drafts) ?? []).map(\.change)
  }

  /// Changes a file as somebody else's editor would.
  func replace(_ old: String, with new: String, in file: DataFile) throws {
    let before = text(file)
    guard before.contains(old) else { throw SessionFailure("\(file.path) does not hold \(old)") }
    try write(file, before.replacing(old, with: new, maxReplacements: 1))
  }

  func remove(_ file: DataFile) throws {
    try FileManager.default.removeItem(atPath: path(file))
  }

  func text(_ file: DataFile) -> String {
    FileManager.default.contents(atPath: path(file)).map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }

  func write(_ file: DataFile, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(file)))
  }

  private func path(_ file: DataFile) -> String { "\(folder.path)/data/\(file.path)" }

  /// What the log holds, the latest first.
  func log() throws -> [LogEntry] {
    let data = try DataFolder(opening: "\(folder.path)/data")
    return LogReader(of: data).latest(1_000, of: "alingsas").entries
  }
}

/// A disk that does what it should until it is told otherwise.
final class MoodyDisk: Sendable {
  /// What it does.
  enum Mood: Hashable, Sendable {
    case good
    /// Nothing more fits.
    case full
    /// Nothing can be given its name.
    case unnaming
    /// It takes its time: nothing is done until it is good again, though not for ever.
    case holding
  }

  private let current = Mutex(Mood.good)

  var mood: Mood {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }

  private func fail(in mood: Mood, _ number: Int32) throws(SystemError) {
    if self.mood == mood { throw SystemError(number: number) }
  }

  var files: FileSystem {
    let real = FileSystem.real
    var files = real
    files.write = { [self] descriptor, bytes throws(SystemError) in
      try fail(in: .full, ENOSPC)
      return try real.write(descriptor, bytes)
    }
    files.sync = { [self] descriptor throws(SystemError) in
      for _ in 0..<5_000 where mood == .holding { poll(nil, 0, 1) }
      try real.sync(descriptor)
    }
    files.rename = { [self] old, new throws(SystemError) in
      try fail(in: .unnaming, EIO)
      try real.rename(old, new)
    }
    return files
  }
}
