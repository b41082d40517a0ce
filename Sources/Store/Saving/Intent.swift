import Governance

/// What is about to be saved: enough to finish it after a crash, whatever had been written by then.
struct Intent: Hashable, Sendable {
  /// A file that is replaced: its digests before and after, empty where there is no file.
  struct Piece: Hashable, Sendable {
    let path: String
    let before: String
    let after: String
  }

  let change: ChangeSet
  let pieces: [Piece]
}

extension Intent {
  /// A line of JSON, whose last value is the digest of what stands before.
  ///
  /// A disk that loses its power may mix two journals into a third that looks like one.
  var bytes: [UInt8] {
    let text = content
    let sum = SHA256Digest(of: text).hexadecimal
    return text + Array("\(Self.sumStart)\(sum)\(Self.sumEnd)".utf8)
  }

  private static let sumStart = ",\"sum\":\""
  private static let sumEnd = "\"}\n"
  private static let sumLength = sumStart.utf8.count + 64 + sumEnd.utf8.count

  /// Whether it was not written to its end, so that nothing else had been written.
  static func isTorn(_ bytes: [UInt8]) -> Bool {
    guard bytes.last == lineEnd else { return true }
    let end = bytes.suffix(sumLength)
    guard end.starts(with: sumStart.utf8) else { return false }
    let sum = SHA256Digest(of: bytes.dropLast(sumLength)).hexadecimal
    return !end.dropFirst(sumStart.utf8.count).starts(with: sum.utf8)
  }

  /// The object without its end.
  private var content: [UInt8] {
    var writer = JSONWriter(.compact)
    let entries: [DatumObject.Entry] = [
      .init("kind", .text("intent")),
      .init("format", .number(1)),
      .init("entry", change.datum),
      .init("files", .list(pieces.map(\.datum))),
    ]
    writer.write(.object(DatumObject(entries)))
    return Array(writer.bytes.dropLast())
  }

  /// Reads what ``bytes`` gives; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    guard !Self.isTorn(bytes), let document = try? JSONDocument(parsing: bytes),
      document.datum(at: ["format"]) == .number(1),
      let entry = document.datum(at: ["entry"]), let change = try? ChangeSet(decoding: entry),
      case .list(let files)? = document.datum(at: ["files"])
    else { return nil }
    self.change = change
    pieces = files.compactMap(Piece.init)
  }

  /// The piece of a file.
  func piece(of file: DataFile) -> Piece? { pieces.first { $0.path == file.path } }
}

extension Intent.Piece {
  fileprivate var datum: Datum {
    .object(
      DatumObject([
        .init("path", .text(path)), .init("before", .text(before)), .init("after", .text(after)),
      ])
    )
  }

  fileprivate init?(_ datum: Datum) {
    guard case .object(let object) = datum, case .text(let path)? = object["path"],
      case .text(let before)? = object["before"], case .text(let after)? = object["after"]
    else { return nil }
    self.init(path: path, before: before, after: after)
  }
}

extension Fingerprint {
  /// As the journal has it.
  var text: String {
    switch self {
    case .missing: ""
    case .file(let digest): digest.hexadecimal
    }
  }
}

extension ChangeSet {
  /// The files it touches, each once, in the order in which it touches them.
  var files: [DataFile] {
    var files: [DataFile] = []
    for operation in operations {
      guard let file = DataFile(operation.address), !files.contains(file) else { continue }
      files.append(file)
    }
    return files
  }

  /// Its steps in one file.
  func operations(in file: DataFile) -> [Operation] {
    operations.filter { DataFile($0.address) == file }
  }

  /// Whether a file comes or goes by it as a whole.
  func makesOrRemoves(_ file: DataFile) -> Bool {
    operations.contains { $0.makesOrRemovesFile && DataFile($0.address) == file }
  }

  /// The same change with other steps.
  func with(_ operations: [Operation]) -> ChangeSet {
    ChangeSet(
      id: id,
      when: when,
      who: who,
      reason: reason,
      cause: cause,
      operations: operations
    )
  }
}
