/// What a simulated disk holds: what programs see, and what of it would be there after a power loss.
///
/// It promises no more than POSIX does. What was written is safe once the file is synced, a name once its
/// folder is; until then each of them may be there or not, in any order, and a write may be torn.
struct DiskContent {
  /// A file or a folder.
  struct Node {
    var isFolder: Bool
    var permissions: UInt32
    var bytes: [UInt8] = []
    var names: [String: Int] = [:]
    /// What is safe.
    var safeBytes: [UInt8] = []
    var safeNames: [String: Int] = [:]
    /// What has been written since the last sync.
    var writes: [Write] = []
  }

  /// A change of a file's bytes.
  enum Write {
    case bytes([UInt8], at: Int)
    case size(Int)
  }

  /// A change of names in one folder.
  struct Naming {
    let folder: Int
    let gone: String?
    let new: (name: String, node: Int)?
  }

  static let root = 0
  var nodes = [root: Node(isFolder: true, permissions: 0o755)]
  /// The names that have changed since their folders were synced.
  var namings: [Naming] = []
  private var made = 0

  /// The node of a path without links; `nil` where nothing is.
  func node(_ path: String) -> Int? {
    var place = Self.root
    for name in path.split(separator: "/") where name != "." {
      guard let next = nodes[place]?.names[String(name)] else { return nil }
      place = next
    }
    return place
  }

  mutating func make(_ node: Node, _ name: String, in folder: Int) -> Int {
    made += 1
    nodes[made] = node
    rename(Naming(folder: folder, gone: nil, new: (name, made)))
    return made
  }

  mutating func rename(_ naming: Naming) {
    naming.apply(to: &nodes[naming.folder, default: Self.nothing].names)
    namings.append(naming)
  }

  mutating func write(_ write: Write, to node: Int) {
    write.apply(to: &nodes[node, default: Self.nothing].bytes)
    nodes[node]?.writes.append(write)
  }

  /// Makes a file's bytes or a folder's names safe.
  mutating func sync(_ node: Int) {
    let bytes = nodes[node]?.bytes ?? []
    nodes[node]?.safeBytes = bytes
    nodes[node]?.writes = []
    for naming in namings where naming.folder == node {
      naming.apply(to: &nodes[node, default: Self.nothing].safeNames)
    }
    namings.removeAll { $0.folder == node }
  }

  private static let nothing = Node(isFolder: false, permissions: 0)
}

extension DiskContent {
  /// What of all that is not safe is there after a power loss.
  enum Survival: Hashable {
    /// Nothing.
    case nothing
    /// All of it.
    case everything
    /// By chance, each write and each name for itself.
    case some(seed: Int)
  }

  /// What is there after a power loss.
  func afterPowerLoss(_ survival: Survival) -> DiskContent {
    var chance = Seeded(0)
    if case .some(let seed) = survival { chance = Seeded(seed) }
    var content = self
    for naming in namings where survival.spares(&chance) {
      naming.apply(to: &content.nodes[naming.folder, default: Self.nothing].safeNames)
    }
    for (place, node) in nodes.sorted(by: { $0.key < $1.key }) {
      for write in node.writes where survival.spares(&chance) {
        write.torn(survival, &chance)
          .apply(to: &content.nodes[place, default: Self.nothing].safeBytes)
      }
    }
    content.namings = []
    for place in content.nodes.keys {
      guard let node = content.nodes[place] else { continue }
      content.nodes[place]?.bytes = node.safeBytes
      content.nodes[place]?.names = node.safeNames
      content.nodes[place]?.writes = []
    }
    return content
  }
}

extension DiskContent.Survival {
  fileprivate func spares(_ chance: inout Seeded) -> Bool {
    switch self {
    case .nothing: false
    case .everything: true
    case .some: chance.once(in: 2)
    }
  }
}

extension DiskContent.Write {
  fileprivate func apply(to bytes: inout [UInt8]) {
    switch self {
    case .size(let size):
      bytes = Array(bytes.prefix(size)) + Array(repeating: 0, count: max(0, size - bytes.count))
    case .bytes(let new, let offset):
      let end = offset + new.count
      // What was never written in between is zeros.
      bytes += Array(repeating: 0, count: max(0, end - bytes.count))
      bytes.replaceSubrange(offset..<end, with: new)
    }
  }

  /// A part of it, where chance has it so.
  fileprivate func torn(_ survival: DiskContent.Survival, _ chance: inout Seeded) -> Self {
    guard case .some = survival, case .bytes(let new, let offset) = self, chance.once(in: 3)
    else { return self }
    return .bytes(Array(new.prefix(chance.below(new.count + 1))), at: offset)
  }
}

extension DiskContent.Naming {
  fileprivate func apply(to names: inout [String: Int]) {
    if let gone { names[gone] = nil }
    if let new { names[new.name] = new.node }
  }
}
