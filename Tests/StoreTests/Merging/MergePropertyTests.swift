import Governance
import Testing

@testable import Store

/// Random files and random edits of two: what comes together is what both did.
struct MergePropertyTests {
  private static let files: [DataFile] = [
    .municipality("alingsas"), .register(.goals, Example.owner),
    .register(.indicators, Example.owner), .register(.assignments, Example.owner),
    .document("budget", Example.owner),
  ]

  @Test(arguments: files)
  func `What only one has changed is taken, byte for byte where it is ours`(file: DataFile) throws {
    for seed in 0..<25 {
      guard var pair = try Pair(file, seed: seed), let ours = pair.edited(times: 4) else {
        continue
      }
      let base = pair.base
      let kept = try merge(base, ours, base, file)
      #expect(kept.bytes == ours.document.bytes && kept.conflicts.isEmpty)
      let same = try merge(base, ours, ours, file)
      #expect(same.bytes == ours.document.bytes && same.conflicts.isEmpty)
      let taken = try merge(base, base, ours, file)
      #expect(taken.conflicts.isEmpty)
      let content = try JSONDocument(parsing: taken.bytes).content(of: file)
      let agrees = content == ours.content
      #expect(agrees, "seed \(seed)\n\(ours.text)\n\(String(decoding: taken.bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: files)
  func `Edits of different things are both made, whoever merges`(file: DataFile) throws {
    var made = 0
    for seed in 0..<150 {
      guard var pair = try Pair(file, seed: seed), let (first, second) = pair.apart() else {
        continue
      }
      let (ours, theirs) = (pair.base.making(first), pair.base.making(second))
      guard let ours, let theirs, let both = ours.making(second) else { continue }
      let merged = try merge(pair.base, ours, theirs, file)
      #expect(merged.conflicts.isEmpty, "seed \(seed): \(first) \(second)")
      let other = try merge(pair.base, theirs, ours, file)
      let wanted = both.content.datum(of: file).sorted
      let (one, two) = (try datum(merged, file), try datum(other, file))
      #expect(one == wanted, "seed \(seed): \(first) \(second)")
      #expect(two == wanted, "seed \(seed): \(first) \(second)")
      made += 1
    }
    #expect(made > 20, "the test must not be empty")
  }

  @Test(arguments: files)
  func `Whatever two do, the file can be read, and a conflict keeps ours and theirs`(
    file: DataFile
  ) throws {
    var met = 0
    for seed in 0..<60 {
      guard var pair = try Pair(file, seed: seed), let ours = pair.edited(times: 5),
        let theirs = pair.edited(times: 5)
      else { continue }
      let merged = try merge(pair.base, ours, theirs, file)
      let content = try JSONDocument(parsing: merged.bytes).content(of: file)
      let mirrored = try merge(pair.base, theirs, ours, file)
      #expect(merged.conflicts.isEmpty == mirrored.conflicts.isEmpty, "seed \(seed)")
      var (left, now) = (Workspace(), Workspace())
      left.take(.loaded(ours.content), for: file)
      now.take(.loaded(content), for: file)
      for conflict in merged.conflicts {
        met += 1
        #expect(conflict.ours != conflict.theirs || conflict.base != conflict.ours)
        let stands = now.datum(at: conflict.address) == left.datum(at: conflict.address)
        #expect(stands || conflict.address.field.isEmpty, "seed \(seed) \(conflict)")
      }
    }
    #expect(met > 0 || file.isRegister, "the test must not be empty")
  }

  private func merge(
    _ base: ReadFile,
    _ ours: ReadFile,
    _ theirs: ReadFile,
    _ file: DataFile
  ) throws -> FileMerge {
    try FileMerge(
      base: base.document.bytes,
      ours: ours.document.bytes,
      theirs: theirs.document.bytes,
      of: file
    )
  }

  private func datum(_ merge: FileMerge, _ file: DataFile) throws -> Datum {
    try JSONDocument(parsing: merge.bytes).content(of: file).datum(of: file).sorted
  }
}

/// A random file, and edits of it.
private struct Pair {
  let base: ReadFile
  private var operations: RandomOperation

  init?(_ file: DataFile, seed: Int) throws {
    var values = RandomDatum(random: Seeded(seed))
    let id: String? =
      switch file {
      case .municipality(let id): id.text
      case .document(let id, _): id.text
      case .register: nil
      }
    let record = Datum.object(values.record(FileContent.outlines(of: file), id: id))
    guard let content = try? FileContent(decoding: record, of: file),
      (try? FileContent(decoding: content.datum(of: file), of: file)) == content
    else { return nil }
    base = try ReadFile(CanonicalJSON.text(of: content, in: file), file)
    operations = RandomOperation(values: values, file: file)
  }

  /// The file after some edits; `nil` where none was possible.
  mutating func edited(times: Int) -> ReadFile? {
    var current = base
    var made = 0
    for _ in 0..<(times * 4) where made < times {
      guard let operation = next(on: current), let after = current.making(operation)
      else { continue }
      current = after
      made += 1
    }
    return made > 0 ? current : nil
  }

  /// Two edits of which neither touches what the other does.
  mutating func apart() -> (Governance.Operation, Governance.Operation)? {
    for _ in 0..<10 {
      guard let first = next(on: base), let second = next(on: base) else { continue }
      let (left, right) = (first.address, second.address)
      if !left.touches(right), !right.touches(left) { return (first, second) }
    }
    return nil
  }

  private mutating func next(on file: ReadFile) -> Governance.Operation? {
    var workspace = Workspace()
    workspace.take(.loaded(file.content), for: file.file)
    guard let operation = operations.next(workspace), !operation.makesOrRemovesFile
    else { return nil }
    return operation
  }
}

extension Address {
  fileprivate func touches(_ other: Address) -> Bool {
    if field.isEmpty { return other.path.starts(with: path) }
    return record == other.record && field.first == other.field.first
  }
}

extension ReadFile {
  fileprivate init(_ bytes: [UInt8], _ file: DataFile) throws {
    let document = try JSONDocument(parsing: bytes, as: file)
    self.init(
      file: file,
      document: document,
      content: try document.content(of: file),
      bytes: bytes,
      stamp: nil
    )
  }

  fileprivate var text: String { String(decoding: document.bytes, as: UTF8.self) }

  /// The file after an operation that its content takes, and that leaves what can be read.
  fileprivate func making(_ operation: Governance.Operation) -> ReadFile? {
    var workspace = Workspace()
    workspace.take(.loaded(content), for: file)
    guard (try? workspace.apply([operation])) != nil, let changed = workspace.content(of: file),
      let made = document.making([operation], in: file), made.holds(changed, in: file)
    else { return nil }
    return try? ReadFile(made.bytes, file)
  }
}

extension Datum {
  /// Records by their ids and keys by name: for comparing where order is nobody's.
  fileprivate var sorted: Datum {
    switch self {
    case .object(let object):
      let entries = object.entries.map { DatumObject.Entry($0.key, $0.value.sorted) }
      return .object(DatumObject(entries.sorted { $0.key < $1.key }))
    case .list(let items):
      let items = items.map(\.sorted)
      let ids = items.compactMap { item -> String? in
        if case .text(let id)? = item.value(at: ["id"]) { id } else { nil }
      }
      guard ids.count == items.count else { return .list(items) }
      return .list(zip(ids, items).sorted { $0.0 < $1.0 }.map(\.1))
    default: return self
    }
  }
}
