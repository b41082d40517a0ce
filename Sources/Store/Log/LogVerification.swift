import Glibc
public import Governance

/// What going through a log from its beginning showed.
public struct LogVerification: Hashable, Sendable {
  /// The log's path in the data folder.
  public let path: String
  /// How many whole lines it has.
  public internal(set) var lineCount = 0
  /// What is wrong with it, in the order of its lines.
  public internal(set) var faults: [LogFault] = []
  /// Lines that a crash tore, by their number: they held nothing that was saved.
  public internal(set) var torn: [Int] = []
}

extension LogReader {
  /// The municipalities that have logs, or had: a folder that is gone takes its logs with it.
  public func municipalities(witnessedBy local: LocalState?) -> [Municipality.ID] {
    let witnessed = (local?.witnesses ?? [])
      .compactMap { $0.path.split(separator: "/").first.flatMap { Municipality.ID($0) } }
    return Set(folder.municipalities().found + witnessed).sorted()
  }

  /// Goes through all logs of some municipalities and checks that each line holds the digest of the one
  /// before it.
  ///
  /// The chain shows what was changed, removed or moved between its ends. That the end of a log is missing, or
  /// all of it, shows only where this computer has seen more of it: of its own logs after each save, of others'
  /// when they were last verified.
  public func verify(
    _ municipalities: [Municipality.ID],
    witnessedBy local: LocalState?
  ) -> [LogVerification] {
    let known = local?.witnesses ?? []
    let witnesses = Dictionary(known.map { ($0.path, $0) }) { first, _ in first }
    var paths = municipalities.flatMap { id in writers(of: id).map { LogFile.path(id, $0) } }
    let folders = municipalities.map { "\($0.text)/log/" }
    paths += witnesses.keys.sorted()
      .filter { path in !paths.contains(path) && folders.contains { path.hasPrefix($0) } }
    return paths.map { path in
      let (verification, seen) = verify(path, witness: witnesses[path])
      if verification.faults.isEmpty, let seen { local?.keep(seen) }
      return verification
    }
  }

  private func verify(
    _ path: String,
    witness: LogWitness?
  ) -> (LogVerification, seen: LogWitness?) {
    var verification = LogVerification(path: path)
    do throws(FileFault) {
      let descriptor = try open(path)
      defer { folder.files.close(descriptor) }
      let chain = try folder.reading { () throws(SystemError) in
        try LogChain(folder.files, descriptor)
      }
      verification.lineCount = chain.links.count
      verification.torn = chain.tornLines
      verification.faults = chain.faults
      // Where the chain tells what was done and the end is there, nothing more is to be said.
      if let witness, !chain.holds(witness), chain.faults.isEmpty || !chain.holdsEnd(of: witness) {
        verification.faults.append(.cutShort(after: chain.links.count))
        // What was saved is missing: no crash has torn the end, somebody has cut it off.
        verification.torn.removeAll { $0 >= chain.links.count }
      }
      let seen = LogWitness(path: path, runs: [chain.links.compactMap(\.content)])
      return (verification, chain.links.isEmpty ? nil : seen)
    } catch .missing {
      verification.faults = [.vanished]
    } catch {
      verification.faults = [.unreadable(error)]
    }
    return (verification, nil)
  }
}

/// A log's lines as what chains them.
private struct LogChain {
  struct Link {
    let digest: String
    /// What the line says of the one before; `nil` where it is no entry.
    let previous: String?
    let id: ChangeSet.ID?
    /// What it says, as ``LogWitness`` knows it; `nil` where it is no entry.
    let content: String?
    /// Whether it is no entry but begins as one.
    let isBegun: Bool
  }

  private(set) var links: [Link] = []
  /// Whether bytes follow the last line end.
  private(set) var hasTornEnd = false

  private static let block = 1 << 18

  init(_ files: FileSystem, _ descriptor: FileSystem.Descriptor) throws(SystemError) {
    var rest: [UInt8] = []
    var offset = 0
    while true {
      let bytes = try files.readAll(descriptor, at: offset, count: Self.block)
      if bytes.isEmpty { break }
      offset += bytes.count
      rest += bytes
      guard let end = rest.lastIndex(of: lineEnd) else { continue }
      for line in rest[..<end].split(separator: lineEnd, omittingEmptySubsequences: false) {
        take(line)
      }
      rest.removeSubrange(...end)
    }
    hasTornEnd = !rest.isEmpty
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let entry = try? LogEntry(line: Array(line))
    let digest = SHA256Digest(of: line).hexadecimal
    links.append(
      Link(
        digest: digest,
        previous: entry?.previous,
        id: entry?.change.id,
        content: entry.map { LogWitness.digest(of: $0.change) },
        isBegun: entry == nil && line.first == UInt8(ascii: "{")
      )
    )
  }
}

extension LogChain {
  /// Lines that are no entries but which the next line holds fast as they are.
  ///
  /// A crash tore them, and the next save closed them off. What follows the last line end is one, too.
  var tornLines: [Int] {
    links.indices.filter(isTorn).map { $0 + 1 } + (hasTornEnd ? [links.count + 1] : [])
  }

  /// A second crash may have left one closed off with nothing behind it.
  private func isTorn(_ index: Int) -> Bool {
    guard links[index].isBegun else { return false }
    return index == links.count - 1 || links[index + 1].previous == links[index].digest
  }

  /// What is wrong, in the order of the lines.
  var faults: [LogFault] {
    let places = Dictionary(links.enumerated().map { ($1.digest, $0) }) { first, _ in first }
    return links.indices.compactMap { index in
      guard let previous = links[index].previous else {
        return isTorn(index) ? nil : .noEntry(line: index + 1)
      }
      let expected = index == 0 ? "" : links[index - 1].digest
      guard previous != expected else { return nil }
      guard index > 0 else { return .beginningMissing }
      if let place = places[previous] {
        return .moved(line: index + 1, follows: place + 1)
      }
      return isNextID(index) ? .altered(line: index) : .broken(line: index + 1)
    }
  }

  /// Whether all that was seen is there, in the order in which it was written.
  func holds(_ witness: LogWitness) -> Bool {
    guard witness.start.isEmpty || links.contains(where: { $0.digest == witness.start }) else {
      return false
    }
    let contents = links.enumerated()
      .compactMap { place, link in
        link.content.map { ($0, place) }
      }
    let places = Dictionary(contents) { first, _ in first }
    return witness.runs.allSatisfy { run in
      let found = run.compactMap { places[$0] }
      return found.count == run.count && zip(found, found.dropFirst()).allSatisfy(<)
    }
  }

  /// Whether the entry that was seen last is there.
  func holdsEnd(of witness: LogWitness) -> Bool {
    guard let end = witness.runs.last?.last else { return false }
    return links.contains { $0.content == end }
  }

  /// Whether a line's change was made right after that of the line before, so that none is missing between.
  private func isNextID(_ index: Int) -> Bool {
    guard let this = links[index].id.flatMap(Self.number),
      let before = links[index - 1].id.flatMap(Self.number)
    else { return false }
    return this == before + 1
  }

  private static func number(_ id: ChangeSet.ID) -> Int? {
    id.text.split(separator: "-").last.flatMap { Int($0) }
  }
}
