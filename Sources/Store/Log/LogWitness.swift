import Glibc
import Governance

/// What this computer has seen of a log, entry by entry.
///
/// A chain cannot show that its end is missing, nor that all of it was made anew; only somebody who saw it can.
/// An entry is known by what it says and not by the line before it: git's merging chains entries anew
/// (``LogMerge``), and loses none.
struct LogWitness: Hashable {
  /// The log's path in the data folder.
  let path: String
  /// The digest of a line that was there before the first entry that is listed; empty where all are.
  var start = ""
  /// Digests of what entries say; those of one run stood one after the other.
  var runs: [[String]] = []

  /// The digest of what an entry says.
  static func digest(of change: ChangeSet) -> String {
    var writer = JSONWriter(.compact)
    writer.write(change.datum)
    return String(SHA256Digest(of: writer.bytes).hexadecimal.prefix(digestLength))
  }

  fileprivate static let digestLength = 32
}

extension LogWitness {
  /// Reads what ``LocalState`` keeps: a head, and a line for each entry.
  ///
  /// An empty line ends a run.
  /// What a power loss has torn is passed over: it may say less then, and nothing that is not so.
  fileprivate init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: lineEnd, omittingEmptySubsequences: false)[...]
    guard let head = lines.popFirst(), let datum = try? JSONDocument(parsing: Array(head)).datum,
      case .text(let path)? = datum.value(at: ["path"])
    else { return nil }
    self.init(path: path)
    if case .text(let text)? = datum.value(at: ["after"]) { start = text }
    runs = lines.split(whereSeparator: \.isEmpty)
      .map { run in
        run.filter { $0.count == Self.digestLength }.map { String(decoding: $0, as: UTF8.self) }
      }
  }

  /// Reads what earlier versions kept: the digest of the last line only.
  fileprivate init?(ofLastLine datum: Datum) {
    guard case .text(let path)? = datum.value(at: ["path"]),
      case .text(let digest)? = datum.value(at: ["digest"])
    else { return nil }
    self.init(path: path, start: digest)
  }

  fileprivate var bytes: [UInt8] {
    var writer = JSONWriter(.compact)
    let entries: [DatumObject.Entry] = [.init("path", .text(path)), .init("after", .text(start))]
    writer.write(.object(DatumObject(entries)))
    let lists = runs.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
    return writer.bytes + [lineEnd] + Array(lists.utf8)
  }
}

extension LocalState {
  /// Keeps what has been seen of a log.
  ///
  /// Losing it loses no change, so that nothing waits for a disk.
  func keep(_ witness: LogWitness) {
    guard (try? makeWitnessFolder()) != nil else { return }
    let path = witnessPath(witness.path)
    let replacement = AtomicReplacement(files: files, durability: .unsynced)
    let known = try? files.stampAt(path)
    guard (try? replacement.replace(path, with: witness.bytes, known)) != nil else { return }
    try? files.remove(lastLinePath(witness.path))
  }

  /// Adds a change that was logged after what a log ended with to what is known of the log.
  ///
  /// What was known stays known, whatever became of the log: what it has lost goes on to show.
  func keep(_ change: ChangeSet, loggedIn log: LogFile, after tail: LogFile.Tail) {
    let digest = LogWitness.digest(of: change)
    let path = witnessPath(log.path)
    guard let descriptor = try? files.open(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0)
    else {
      let old = read(lastLinePath(log.path)).flatMap(LogWitness.init(ofLastLine:))
      let last = tail.line.isEmpty ? "" : SHA256Digest(of: tail.line).hexadecimal
      return keep(LogWitness(path: log.path, start: old?.start ?? last, runs: [[digest]]))
    }
    defer { files.close(descriptor) }
    let before = (try? LogEntry(line: tail.line)).map { LogWitness.digest(of: $0.change) }
    let isNext = before != nil && before == lastDigest(descriptor)
    try? files.writeAll(descriptor, Array((isNext ? "\(digest)\n" : "\n\(digest)\n").utf8))
  }

  private func lastDigest(_ descriptor: FileSystem.Descriptor) -> String? {
    let length = LogWitness.digestLength + 1
    guard let size = try? files.stamp(descriptor).size, size > length,
      let bytes = try? files.readAll(descriptor, at: size - length, count: length)
    else { return nil }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// All that is known of logs.
  var witnesses: [LogWitness] {
    let names = ((try? files.names(witnessFolder)) ?? []).sorted().filter { !$0.hasPrefix(".") }
    let seen = names.filter { $0.hasSuffix(Self.seenSuffix) }
      .compactMap { readWitness("\(witnessFolder)/\($0)") }
    let old = names.filter { $0.hasSuffix(".json") }
      .compactMap { read("\(witnessFolder)/\($0)").flatMap(LogWitness.init(ofLastLine:)) }
    let known = Set(seen.map(\.path))
    return seen + old.filter { !known.contains($0.path) }
  }

  private func readWitness(_ path: String) -> LogWitness? {
    guard let descriptor = try? files.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
    else { return nil }
    defer { files.close(descriptor) }
    let bytes = try? files.readAll(descriptor, most: JSONDocument.mostBytes)
    return bytes.flatMap { LogWitness($0) }
  }

  private var witnessFolder: String { "\(path)/logs" }

  private func makeWitnessFolder() throws(SystemError) {
    do throws(SystemError) {
      try files.makeFolder(witnessFolder, 0o700)
    } catch  where error.number == EEXIST {
      return
    } catch {
      throw error
    }
  }

  private func witnessPath(_ log: String) -> String { witnessStem(log) + Self.seenSuffix }
  /// Where earlier versions kept what they knew.
  private func lastLinePath(_ log: String) -> String { "\(witnessStem(log)).json" }

  private func witnessStem(_ log: String) -> String {
    "\(witnessFolder)/\(SHA256Digest(of: log.utf8).hexadecimal.prefix(32))"
  }

  private static let seenSuffix = ".seen"
}
