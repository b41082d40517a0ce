import FoundationEssentials
import Glibc
import TestSupport

extension Workplace {
  /// The path of what stands at this workplace.
  func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name),
      withIntermediateDirectories: true
    )
  }

  /// The text of a file; empty where there is none.
  func text(_ name: String) -> String {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path(name)))
  }

  /// The bytes of a file; `nil` where there is none.
  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { Array($0) }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// Changes a file as somebody else's editor would.
  func replace(_ old: String, with new: String, in name: String) throws {
    let before = text(name)
    guard before.contains(old) else { throw SessionFailure("\(name) does not hold \(old)") }
    try write(name, before.replacing(old, with: new, maxReplacements: 1))
  }

  /// Sets who may do what with a file or folder.
  func permit(_ permissions: UInt32, _ name: String) {
    chmod(path(name), permissions)
  }

  /// The files under a folder, by their paths.
  func files(in name: String) -> [String] {
    names(in: name)
      .flatMap { entry in
        isFolder("\(name)/\(entry)")
          ? files(in: "\(name)/\(entry)").map { "\(entry)/\($0)" } : [entry]
      }
  }

  /// The names in a folder, in order.
  func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).sorted()
  }

  private func isFolder(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The lines of all logs.
  var log: [String] {
    let folder = "data/\(Self.municipality)/log"
    return files(in: folder)
      .flatMap { text("\(folder)/\($0)").split(separator: "\n").map(String.init) }
  }
}

/// What differs between two states of the data, as `git diff --stat` would tell.
struct DataDifference: Hashable, CustomStringConvertible {
  /// Changed lines by file.
  var changed: [String: Int] = [:]
  /// Files that are new.
  var added: Set<String> = []
  /// Files that are gone.
  var removed: Set<String> = []

  var description: String {
    "changed \(changed.sorted { $0.key < $1.key }), added \(added.sorted()), removed \(removed)"
  }
}

extension Workplace {
  /// All files of the data with their texts.
  var snapshot: [String: String] {
    Dictionary(uniqueKeysWithValues: files(in: "data").map { ("data/\($0)", text("data/\($0)")) })
  }

  /// What has changed since then; logs are left out.
  func difference(since before: [String: String]) -> DataDifference {
    var difference = DataDifference()
    let now = snapshot.filter { !$0.key.contains("/log/") }
    let before = before.filter { !$0.key.contains("/log/") }
    difference.added = Set(now.keys).subtracting(before.keys)
    difference.removed = Set(before.keys).subtracting(now.keys)
    for (file, old) in before {
      guard let new = now[file], new != old else { continue }
      let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
      let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
      let changes = newLines.difference(from: oldLines)
      difference.changed[file] = max(changes.insertions.count, changes.removals.count)
    }
    return difference
  }
}
