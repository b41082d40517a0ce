import Glibc
import Governance

/// How far a log was known to reach: what its last line was, and where.
///
/// A chain cannot show that its end is missing; only somebody who saw the end can.
struct LogWitness: Hashable {
  /// The log's path in the data folder.
  let path: String
  /// The digest of its last whole line.
  let digest: String
}

extension LogWitness {
  /// Reads what ``LocalState`` keeps.
  fileprivate init?(_ datum: Datum) {
    guard case .text(let path)? = datum.value(at: ["path"]),
      case .text(let digest)? = datum.value(at: ["digest"])
    else { return nil }
    self.init(path: path, digest: digest)
  }
}

extension LocalState {
  /// Keeps what a log ended with.
  ///
  /// Losing it loses no change, so that nothing waits for a disk.
  func keep(_ witness: LogWitness) {
    guard (try? makeWitnessFolder()) != nil else { return }
    let entries: [DatumObject.Entry] = [
      .init("path", .text(witness.path)), .init("digest", .text(witness.digest)),
    ]
    try? write(.object(DatumObject(entries)), to: witnessPath(witness.path), .unsynced)
  }

  /// Keeps what a log will end with, unless it has lost what it was known to end with: that must go on to show.
  func keepEnd(of log: LogFile, after addition: [UInt8], to tail: LogFile.Tail) {
    guard let witness = log.witness(after: addition, to: tail) else { return }
    if let known = read(witnessPath(log.path)).flatMap(LogWitness.init(_:)),
      known.digest != SHA256Digest(of: tail.line).hexadecimal,
      !LogReader(of: log.folder).has(known)
    {
      return
    }
    keep(witness)
  }

  /// All that is known of logs' ends.
  var witnesses: [LogWitness] {
    let names = (try? files.names(witnessFolder)) ?? []
    return names.sorted().filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .compactMap { read("\(witnessFolder)/\($0)").flatMap(LogWitness.init(_:)) }
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

  private func witnessPath(_ log: String) -> String {
    let name = SHA256Digest(of: log.utf8).hexadecimal.prefix(32)
    return "\(witnessFolder)/\(name).json"
  }
}

extension LogFile {
  /// What the log ends with once bytes are added to it.
  fileprivate func witness(after addition: [UInt8], to tail: Tail) -> LogWitness? {
    let bytes = tail.torn + addition
    guard bytes.last == lineEnd else { return nil }
    let line = bytes.dropLast().split(separator: lineEnd, omittingEmptySubsequences: false).last
    return line.map { LogWitness(path: path, digest: SHA256Digest(of: $0).hexadecimal) }
  }
}
