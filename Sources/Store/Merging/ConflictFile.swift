public import Governance

/// The conflicts of one data file that git's merging has left: a file in `<municipality>/conflicts/`.
///
/// The data file holds ours, the entries what it was and what theirs made of it, until somebody has
/// chosen. It lies among the data, since whoever resolves a merge commits that too. What was decided
/// stays in it: where two decide the same conflict differently, git's merging must meet with both.
public struct ConflictFile: Sendable {
  /// One of the conflicts.
  public struct Entry: Hashable, Sendable {
    /// What tells it from the others.
    public let id: String
    /// What both changed.
    public let conflict: Conflict
    /// What somebody has decided; `nil` until then.
    var decision: Decision?
  }

  /// How a conflict was decided.
  struct Decision: Hashable, Sendable {
    /// What stands there since; `nil` where nothing does.
    let value: Datum?
    let who: String
    let when: Moment
  }

  /// The conflicts.
  public private(set) var entries: [Entry]

  /// A file of conflicts.
  public init(_ conflicts: [Conflict]) {
    entries = []
    add(conflicts)
  }

  /// Adds conflicts that are not there yet; one that was decided, and has come up again, is open again.
  public mutating func add(_ conflicts: [Conflict]) {
    for conflict in conflicts {
      let entry = Entry(conflict)
      if let index = entries.firstIndex(where: { $0.id == entry.id }) {
        entries[index].decision = nil
      } else {
        entries.append(entry)
      }
    }
  }

  /// Somebody has chosen.
  mutating func decide(_ id: String, _ decision: Decision) {
    if let index = entries.firstIndex(where: { $0.id == id }) { entries[index].decision = decision }
  }

  /// What nobody has decided.
  var undecided: [Entry] { entries.filter { $0.decision == nil } }
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

  /// Both files' conflicts, and how many were decided in two ways and are open again; `nil` where a file
  /// cannot be read.
  public static func merged(
    _ ours: [UInt8],
    _ theirs: [UInt8]
  ) -> (bytes: [UInt8], reopened: Int)? {
    guard var file = ConflictFile(parsing: ours), let other = ConflictFile(parsing: theirs)
    else { return nil }
    let reopened = other.entries.compactMap { file.take($0) }
    file.add(reopened)
    return (file.bytes, reopened.count)
  }

  /// Takes in what another file has of a conflict; returns what is to be decided anew, if anything.
  private mutating func take(_ other: Entry) -> Conflict? {
    guard let index = entries.firstIndex(where: { $0.id == other.id }) else {
      entries.append(other)
      return nil
    }
    guard let mine = entries[index].decision, let theirs = other.decision else {
      entries[index].decision = entries[index].decision ?? other.decision
      return nil
    }
    guard mine.value != theirs.value else { return nil }
    return Conflict(
      address: other.conflict.address,
      base: other.conflict.base,
      ours: mine.value,
      theirs: theirs.value
    )
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
    let decided = decision.map { [DatumObject.Entry("decided", $0.datum)] } ?? []
    return .object(DatumObject([.init("id", .text(id))] + Self.parts(conflict) + decided))
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
    decision = object["decided"].flatMap(ConflictFile.Decision.init)
  }
}

extension ConflictFile.Decision {
  fileprivate var datum: Datum {
    let value = value.map { [DatumObject.Entry("value", $0)] } ?? []
    return .object(
      DatumObject(value + [.init("who", .text(who)), .init("at", .text(when.isoText))])
    )
  }

  fileprivate init?(_ datum: Datum) {
    guard case .object(let object) = datum, case .text(let who)? = object["who"],
      case .text(let text)? = object["at"], let when = Moment(isoText: text)
    else { return nil }
    self.init(value: object["value"], who: who, when: when)
  }
}
