public import Governance

/// The conflicts of one data file that git's merging has left: a file in `<municipality>/conflicts/`.
///
/// The data file holds ours, the entries what it was and what theirs made of it, until somebody has
/// chosen. It lies among the data, since whoever resolves a merge commits that too.
public struct ConflictFile: Sendable {
  /// One of the conflicts.
  public struct Entry: Hashable, Sendable {
    /// What tells it from the others.
    public let id: String
    /// What both changed.
    public let conflict: Conflict
  }

  /// The conflicts.
  public private(set) var entries: [Entry]

  /// A file of conflicts.
  public init(_ conflicts: [Conflict]) {
    entries = []
    add(conflicts)
  }

  /// Adds conflicts that are not there yet.
  public mutating func add(_ conflicts: [Conflict]) {
    for conflict in conflicts {
      let entry = Entry(conflict)
      if !entries.contains(where: { $0.id == entry.id }) { entries.append(entry) }
    }
  }

  /// Takes one away: somebody has chosen.
  public mutating func remove(_ id: String) { entries.removeAll { $0.id == id } }
}

extension ConflictFile {
  /// The folder of a municipality's conflicts.
  static func folder(_ municipality: Municipality.ID) -> String { "\(municipality.text)/conflicts" }

  /// The name of the file for a data file's conflicts.
  static func name(for file: DataFile) -> String {
    file.path.split(separator: "/").dropFirst().joined(separator: "-")
  }

  /// Reads one; `nil` where the text is none.
  ///
  /// Entries that cannot be understood are left out, and the file is then not to be written.
  init?(parsing bytes: [UInt8]) {
    guard let datum = (try? JSONDocument(parsing: bytes))?.datum,
      datum.value(at: ["kind"]) == .text(Self.kind),
      case .list(let items)? = datum.value(at: ["conflicts"])
    else { return nil }
    let read = items.map(Entry.init)
    guard read.allSatisfy({ $0 != nil }) else { return nil }
    entries = read.compactMap(\.self)
  }

  /// Both files' conflicts; `nil` where one cannot be read.
  public static func merged(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
    guard var file = ConflictFile(parsing: ours), let other = ConflictFile(parsing: theirs)
    else { return nil }
    file.add(other.entries.map(\.conflict))
    return file.bytes
  }

  /// The text, one conflict to a line.
  var bytes: [UInt8] {
    var text = Array("{\n  \"kind\": \"\(Self.kind)\",\n  \"format\": 1,\n  \"conflicts\": [".utf8)
    for (index, entry) in entries.enumerated() {
      var writer = JSONWriter(.canonical)
      writer.write(entry.datum)
      text += Array((index == 0 ? "\n    " : ",\n    ").utf8) + writer.bytes
    }
    return text + Array("\n  ]\n}\n".utf8)
  }

  private static let kind = "conflicts"
}

extension ConflictFile.Entry {
  fileprivate init(_ conflict: Conflict) {
    self.conflict = conflict
    var writer = JSONWriter(.compact)
    writer.write(.object(DatumObject(Self.parts(conflict))))
    id = String(SHA256Digest(of: writer.bytes).hexadecimal.prefix(16))
  }

  private static func parts(_ conflict: Conflict) -> [DatumObject.Entry] {
    let values = [("base", conflict.base), ("ours", conflict.ours), ("theirs", conflict.theirs)]
    return [.init("address", .text(conflict.address.text))]
      + values.compactMap { key, value in value.map { .init(key, $0) } }
  }

  fileprivate var datum: Datum {
    .object(DatumObject([.init("id", .text(id))] + Self.parts(conflict)))
  }

  fileprivate init?(_ datum: Datum) {
    guard case .object(let object) = datum, case .text(let text)? = object["address"],
      let address = Address(text)
    else { return nil }
    self.init(
      Conflict(
        address: address,
        base: object["base"],
        ours: object["ours"],
        theirs: object["theirs"]
      )
    )
  }
}
